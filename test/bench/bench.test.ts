import type { CheckedForm } from '../../src/actions/checkWorkbook';
import { readXlsx } from '../../src/adapters/xlsx/readXlsx';
import { catalogueFor } from '../../src/core/catalogue/standard/catalogues';
import { proposeMapping } from '../../src/core/mapping/proposeMapping';
import { CASES, runCase } from './bench';
import type { BenchCase, Extent } from './benchCase';
import { checkCase } from './cases/checkCase';
import { writeForeignFile } from './inputs/foreignFile';
import type { Pace } from './measure';

const TINY: Extent = { files: 3, few: 2, province: 2 };

/** Every work once to warm up and once to be timed, by a clock that ticks when it is looked at. */
function once(): Pace {
  let time = 0;
  const now = () => ++time;
  return { now, warmUp: 0, sample: 0, budget: 0, leastRounds: 1, mostRounds: 1 };
}

test.each(Object.entries(CASES))('%s runs, each figure beside another', async (id, make) => {
  const measured = await runCase(make, TINY, once());
  const shown = [
    ...measured.ratios.map(({ ratio }) => ratio.median),
    ...measured.counts.map(({ value }) => value),
  ];
  expect(measured.id).toBe(id);
  expect(shown.length).toBeGreaterThan(0);
  for (const figure of shown) {
    expect(Number.isFinite(figure)).toBe(true);
    expect(figure).toBeGreaterThan(0);
  }
});

test('a case is made of what it measured, ratio by ratio', async () => {
  const own: BenchCase = {
    id: 'own',
    title: 'Own',
    works: { a: { pieces: 1, run: () => 0 }, b: { pieces: 4, run: () => 0 } },
    ratios: [{ what: 'b', against: 'a', of: (ms) => ms.b! / ms.a! }],
  };
  const { rounds, ratios, times } = await runCase(() => own, TINY, once());
  expect([rounds, ratios[0]!.ratio.median]).toEqual([1, 0.25]);
  expect(times.b!.median).toBe(times.a!.median / 4);
});

describe('what is checked', () => {
  const { title, works } = checkCase(TINY);
  const run = async (work: string) => (await works[work]!.run()) as CheckedForm[];

  test('is the longest form, filled in without an error', async () => {
    const forms = await run('check 2');
    expect(title).toContain('137');
    expect(forms).toHaveLength(2);
    expect(forms.flatMap(({ issues }) => issues.filter(({ severity }) => severity === 'error'))).toEqual([]);
  });

  test('is another figure after each edit', async () => {
    const figures = [await run('edit, check one'), await run('edit, check one')].map(
      ([form]) => form!.report!.lines.B01!.values.period.value,
    );
    expect(figures[1]).toBe(figures[0]! + 1);
  });
});

test('the sheet that is mapped is one the mapping can do something with', () => {
  const catalogue = catalogueFor('mixed');
  const read = readXlsx(writeForeignFile(catalogue.metrics.length));
  const { figures, rows } = proposeMapping(read.ok ? read.workbook.sheets[0]! : raise(), { catalogue });
  expect(rows.length).toBeGreaterThan(130);
  expect(figures.length).toBeGreaterThan(300);
});

function raise(): never {
  throw new Error('not read');
}
