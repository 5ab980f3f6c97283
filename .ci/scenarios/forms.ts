import { makeSample } from '../../src/actions/makeSample';
import { catalogueFor } from '../../src/core/catalogue/standard/catalogues';
import { shortNameOf } from '../../src/core/catalogue/unitTitle';
import type { CellValue } from '../../src/core/sheet/snapshot';
import { VALUE_COLUMNS } from '../../src/core/template/columns';
import type { LineContent, TemplateContent } from '../../src/core/template/content';
import { type Dice, dice } from '../dice';
import { agreement, type FormParts, plannedForm } from '../plannedForm';
import type { Bench, Check } from '../scenario';

const BORDERS = ['land', 'sea', 'mixed'] as const;

/** Periods whose cumulative is computed, and those in which it is typed. */
const PERIODS = ['2024', '2024-Q1', '2024-Q2', '2024-03', '2021..2025'];

/** Blank forms, the sample's forms, and forms thrown together. */
export async function forms(bench: Bench): Promise<Check[]> {
  const blank = BORDERS.flatMap((border) =>
    PERIODS.map((period) => ({ name: `${border} ${period}`, catalogue: catalogueFor(border), period })),
  );
  const filled = makeSample().map(({ catalogue, content, unit }) => ({
    name: shortNameOf(unit),
    catalogue,
    content: content!,
  }));
  const random = Array.from({ length: 30 }, (_, seed) => randomForm(seed + 1));
  return [
    await agreement(bench, 'blank forms', blank.map(plannedForm)),
    await agreement(bench, 'filled forms', filled.map(plannedForm)),
    await agreement(bench, 'random forms', random.map(plannedForm)),
  ];
}

/** What turns up in value cells, likelier things more often. No booleans: LibreOffice counts them as numbers, Excel does not. */
const VALUES: readonly (CellValue | undefined)[] = [
  ...[undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined],
  ...[0, 0, 1, 2, 3, 5, 8, 13, 40, 120, 847, 2169, 56558],
  ...[0.5, 1.57, 38.5, 90.364, 1 / 3, 0.1 + 0.2, 1234567.891, 123456789012, -1, -0.25],
  ...['x', 'X', '12', '1.570', 'gần 400', '-', 'không', ' ', { error: '#DIV/0!' }, { error: '#N/A' }],
];
const QUALIFIERS = [undefined, undefined, undefined, 'gần', 'hơn', 'trên', 'khoảng', 'độ'];

function randomForm(seed: number): FormParts {
  const roll = dice(seed);
  const catalogue = catalogueFor(BORDERS[seed % 3]!);
  const numeric = catalogue.metrics.filter(({ kind }) => kind !== 'text');
  const lines = Object.fromEntries(numeric.map(({ code }) => [code, randomLine(roll)]));
  const content: TemplateContent = { lines, texts: {} };
  const role = seed % 7 === 0 ? 'summary' : 'unit';
  return { name: `Ngẫu nhiên ${seed}`, catalogue, content, role, period: PERIODS[seed % PERIODS.length]! };
}

function randomLine(roll: Dice): LineContent {
  const values = VALUE_COLUMNS.map((column) => [column, roll(VALUES)] as const);
  const given = [...values, ['qualifier', roll(QUALIFIERS)] as const].filter(
    ([, value]) => value !== undefined,
  );
  return Object.fromEntries(given.map(([column, value]) => [column, { value }]));
}
