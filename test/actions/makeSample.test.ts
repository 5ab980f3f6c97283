import { insertTemplate } from '../../src/actions/insertTemplate';
import { makeSample } from '../../src/actions/makeSample';
import { memoryHost } from '../../src/adapters/memory/memoryHost';
import { catalogueFor } from '../../src/core/catalogue/standard/catalogues';
import { findRoster } from '../../src/core/catalogue/standard/rosters';
import { parseReports } from '../../src/core/report/parseReports';
import type { Report } from '../../src/core/report/report';
import { validate } from '../../src/core/validation/validate';

let reports: readonly Report[];

beforeAll(async () => {
  const host = memoryHost();
  for (const form of makeSample()) await insertTemplate(host, form);
  reports = parseReports(await host.read(), [catalogueFor('land')]).reports;
}, 60_000);

describe('the sample province', () => {
  test('has one form for every unit of its roster', () => {
    const units = makeSample().map(({ unit }) => unit.code);
    expect(units.sort()).toEqual(
      findRoster('cao-bang-2024')!
        .units.map(({ code }) => code)
        .sort(),
    );
  });

  test('says on every form that its figures are made up', () => {
    for (const { remark } of reports) expect(remark).toMatch(/giả định/);
  });

  test('passes the check, the final one too', () => {
    const found = reports.flatMap((report) =>
      validate(report, { stage: 'final' }).map(({ key, metric }) => [report.unit, key, metric].join(' ')),
    );
    expect(found).toEqual([]);
  });

  test.each([
    ...[
      ['B01', 1570],
      ['B02', 56558],
      ['C01', 1352],
      ['C02', 15942],
      ['C09', 400],
      ['D01', 328],
    ],
    ...[
      ['D02', 2169],
      ['D21', 251],
      ['D22', 813],
      ['D62', 5],
      ['D71', 3000],
    ],
  ] as const)('adds up to the published %s: %d', (code, published) => {
    const values = reports.map(({ lines }) => lines[code]?.values.period.value ?? 0);
    expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(published, 6);
    expect(values.filter((value) => value > 0).length).toBeGreaterThan(1);
  });
});
