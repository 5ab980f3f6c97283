import { insertTemplate } from '../../../src/actions/insertTemplate';
import { makeSample } from '../../../src/actions/makeSample';
import { mergeReports } from '../../../src/actions/mergeReports';
import { memoryHost } from '../../../src/adapters/memory/memoryHost';
import { STANDARD_CATALOGUES } from '../../../src/core/catalogue/standard/catalogues';
import { findRoster } from '../../../src/core/catalogue/standard/rosters';
import { brokenInvariants } from '../sheet/planInvariants';
import { merge, period, received } from './miniProvince';
import { unitValuesBehind, Workbook } from './references';

const roster = findRoster('cao-bang-2024')!;

/** The sample's unit forms, written and read back in memory, merged into the province's workbook. */
async function mergeSample() {
  const files = await Promise.all(
    makeSample().map(async (form) => {
      const host = memoryHost();
      await insertTemplate(host, form);
      return { name: `${form.unit.name}.xlsx`, sha256: form.unit.code, workbook: await host.read() };
    }),
  );
  const province = memoryHost();
  const request = { roster, period: period('2024'), catalogues: STANDARD_CATALOGUES };
  const result = await mergeReports(province, files, request);
  return { ...result, totals: result.totals!, plans: province.plans(), workbook: await province.read() };
}

const merged = mergeSample();

test('all units of Cao Bằng are accepted without an error', async () => {
  const { match, submissions } = await merged;
  expect(match.units.map(({ state }) => state)).toEqual(roster.units.map(() => 'accepted'));
  expect(match.unmatched).toEqual([]);
  const issues = submissions.flatMap((submission) => submission.issues);
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test.each([
  ['B01', 1570, null],
  ['B02', 56558, null],
  ['C01', 1352, null],
  ['C02', 15942, null],
  ['C09', 400, 'gần'],
  ['D01', 328, null],
  ['D02', 2169, null],
  ['D62', 5, null],
  ['D21', 251, null],
  ['D22', 813, null],
  ['D71', 3000, 'trên'],
])('%s sums to the published %d (%p)', async (code, sum, qualifier) => {
  const { totals } = await merged;
  expect(totals[code]).toMatchObject({ period: sum, cumulative: sum, qualifier });
});

test('every figure leads through Chi tiết to the units’ cells and is their sum', async () => {
  const { totals, plans } = await merged;
  const workbook = new Workbook(plans);
  for (const [code, total] of Object.entries(totals)) {
    for (const column of ['plan', 'period', 'cumulative'] as const) {
      const values = unitValuesBehind(workbook, code, column).flat();
      const numbers = values.filter((value) => typeof value === 'number');
      const sum = numbers.reduce((all, value) => all + value, 0);
      expect([code, values.length]).toEqual([code, 8]);
      expect(total[column] ?? 0).toBeCloseTo(sum, 6);
      expect(workbook.figure('Tổng hợp', code, column)!.value).toBe(total[column] ?? '');
    }
  }
});

test('the plans break no promise, and the summary says that the split is made up', async () => {
  const { plans } = await merged;
  expect(plans.flatMap(brokenInvariants)).toEqual([]);
  const said = plans[0]!.cells.map(({ value }) => value);
  expect(said).toContain('DỮ LIỆU MẪU: số liệu chia theo đơn vị là giả định');
});

test('a summary merges one level up to the same totals', async () => {
  const { workbook, totals } = await merged;
  const submission = received('cao-bang.xlsx', workbook.sheets, STANDARD_CATALOGUES);
  const [{ catalogue }] = submission.reports as [(typeof submission.reports)[number]];
  const province = { ...roster.units[0]!, code: '2024:04', name: 'Cao Bằng' };
  const above = merge([submission], {
    roster: { ...roster, units: [province] },
    catalogue,
  });
  for (const [code, { period: of, previous, plan, qualifier }] of Object.entries(totals)) {
    expect([code, above.totals[code]]).toMatchObject([code, { period: of, previous, plan, qualifier }]);
  }
});
