import { planFixes } from '../../../src/actions/fixIssues';
import { applyEdits } from '../../../src/core/sheet/applyEdit';
import type { Cell, CellValue, SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { ADOPTED_STAMP, columnOf } from '../../../src/core/template/columns';
import {
  columnReplaced,
  LAND,
  mapCells,
  type Place,
  realForm,
  stamped,
  structureOf,
  told,
  typedOver,
} from './realForm';

/** A year's form: sessions half above last year's and at half of the plan, and a stock. */
const FORM = realForm({
  B01: { plan: 30, period: 15, previous: 10 },
  B02: { period: 750, previous: 600 },
  C17: { period: 3 },
});

const cleared = ({ row, col }: Cell): Cell => ({ row, col, value: null });
const asValue = ({ row, col, value }: Cell): Cell => ({ row, col, value });
const numbered = ({ row, col }: Cell, index: number): Cell => ({ row, col, value: index + 1000 });

const contents = ({ cells }: SheetSnapshot) =>
  cells.flatMap(({ row, col, value, formula }) =>
    (formula ?? value) ? [`${row}:${col} ${formula ?? JSON.stringify(value)}`] : [],
  );

/** The sheet after all that is offered was done. */
const mended = (sheet: SheetSnapshot) =>
  applyEdits({ sheets: [sheet] }, planFixes(structureOf(sheet).filter(({ fix }) => fix))).sheets[0]!;

type Typed = Partial<Record<Place, CellValue | null>>;

const CELLS: readonly (readonly [name: string, typed: Typed, expected: readonly string[], kind: string])[] = [
  ['a percentage', { 'B01 change': 12 }, ['warning V20.overwritten B01 change 12 0.5'], 'safe'],
  ['words', { 'B01 completion': 'đạt' }, ['warning V20.overwritten B01 completion đạt 0.5'], 'safe'],
  [
    'a broken result',
    { 'B01 change': { error: '#REF!' } },
    ['warning V20.overwritten B01 change #REF! 0.5'],
    'safe',
  ],
  [
    'something where nothing is computed yet',
    { 'A04 change': 5 },
    ['warning V20.overwritten A04 change 5 '],
    'safe',
  ],
  ['an own word for OK', { 'B01 check': 'đã xem' }, ['warning V20.overwritten B01 check đã xem OK'], 'safe'],
  ['the percentage itself', { 'B01 change': 0.5 }, ['hint V20.lostFormulas B01 change 1 0'], 'safe'],
  ['the percentage, rounded', { 'B01 change': 0.5004 }, ['hint V20.lostFormulas B01 change 1 0'], 'safe'],
  ['the word OK itself', { 'B01 check': 'OK' }, ['hint V20.lostFormulas B01 check 1 0'], 'safe'],
  ['nothing', { 'B01 check': null }, ['hint V20.lostFormulas B01 check 1 0'], 'safe'],
  [
    'nothing in several rows',
    { 'B02 change': null, 'A04 change': null, 'C17 change': null },
    ['hint V20.lostFormulas A04 change 3 0'],
    'safe',
  ],
  [
    'nothing, and other things in other rows and columns',
    { 'B01 change': null, 'B02 change': 9, 'B01 completion': 9 },
    [
      'warning V20.overwritten B02 change 9 0.25',
      'hint V20.lostFormulas B01 change 1 0',
      'warning V20.overwritten B01 completion 9 0.5',
    ],
    'safe',
  ],
  ['another cumulative', { 'B01 cumulative': 30 }, ['error V20.overwritten B01 cumulative 30'], 'asks'],
  ['the cumulative itself', { 'B01 cumulative': 15 }, ['hint V20.lostFormulas B01 cumulative 1 0'], 'asks'],
  [
    'no cumulative of a stock',
    { 'C17 cumulative': null },
    ['hint V20.lostFormulas C17 cumulative 1 0'],
    'asks',
  ],
];

describe('in place of a formula', () => {
  test('the form as it is made has lost none', () => {
    expect(told(FORM)).toEqual([]);
  });

  test.each(CELLS)('%s', (_, typed, expected, kind) => {
    const sheet = typedOver(FORM, typed);
    expect(told(sheet)).toEqual(expected);
    expect(structureOf(sheet).map(({ fix }) => (fix?.certain ? 'safe' : fix && 'asks'))).toEqual(
      expected.map(() => kind),
    );
    expect(contents(mended(sheet))).toEqual(contents(FORM));
  });

  test('a formula of a person’s own is no loss', () => {
    const own = columnReplaced(FORM, 'change', (cell) => ({ ...cell, formula: '=F20/I20' }));
    expect(told(own)).toEqual([]);
  });

  test('nothing can be put back where a merged area covers the cell', () => {
    const sheet = typedOver(FORM, { 'B01 change': null, 'B01 completion': null });
    const { row } = FORM.cells.find(({ value }) => value === 'B01')!;
    const area = { from: { row, col: columnOf('previous') }, to: { row, col: columnOf('completion') } };
    expect(told({ ...sheet, merges: [...sheet.merges, area] })).toEqual([]);
  });
});

describe('a whole column', () => {
  const rows = LAND.metrics.filter(({ kind }) => kind !== 'text').length;

  test.each([
    ['percentages deleted', 'change', cleared, 'hint', 0, 'safe'],
    ['percentages left as values', 'completion', asValue, 'hint', 0, 'safe'],
    ['Kiểm tra deleted', 'check', cleared, 'hint', 0, 'safe'],
    ['cumulatives left as values', 'cumulative', asValue, 'hint', 0, 'asks'],
    ['figures of its own for percentages', 'change', numbered, 'warning', rows, 'safe'],
    ['figures of its own for cumulatives', 'cumulative', numbered, 'error', rows, 'asks'],
  ] as const)('%s: one issue at the header', (_, column, by, severity, other, kind) => {
    const sheet = columnReplaced(FORM, column, by);
    expect(told(sheet)).toEqual([`${severity} V20.lostFormulas header ${column} ${rows} ${other}`]);
    expect(structureOf(sheet)[0]!.fix?.certain).toBe(kind === 'safe');
    expect(contents(mended(sheet))).toEqual(contents(FORM));
  });

  test('two other figures in it are said each on its own', () => {
    const sheet = columnReplaced(FORM, 'change', (cell, index) =>
      (index < 2 ? numbered : cleared)(cell, index),
    );
    expect(told(sheet)).toEqual([
      'warning V20.overwritten A01 change 1000 ',
      'warning V20.overwritten A02 change 1001 ',
      `hint V20.lostFormulas A03 change ${rows - 2} 0`,
    ]);
  });
});

describe('of what is not this form’s, nothing is said of lost formulas', () => {
  const lost = columnReplaced(columnReplaced(FORM, 'change', cleared), 'check', numbered);
  const adopted = mapCells(lost, (cell) =>
    cell.value === 'meta:name' ? { ...cell, value: ADOPTED_STAMP } : cell,
  );

  test.each([
    ['a summary', stamped(lost, 'meta:role', 'summary'), []],
    ['an office’s own sheet with codes', adopted, []],
    ['another version', stamped(lost, 'meta:version', '0.9'), ['V16.version']],
  ])('%s', (_, sheet, expected) => {
    expect(structureOf(sheet).map(({ key }) => key)).toEqual(expected);
  });

  test('the same sheet as it was says so', () => {
    expect(structureOf(lost).map(({ key }) => key)).toEqual(['V20.lostFormulas', 'V20.lostFormulas']);
  });
});

describe('another formula in place of a percentage', () => {
  const change = FORM.cells.find(({ formula, value }) => formula?.includes('-1') && value === 0.5)!;
  const [own, other] = [
    change.formula!,
    change.formula!.replace(/([A-Z])(\d+)/g, (_, col, row) => `${col}${Number(row) + 1}`),
  ];

  test.each([
    ['of nothing in the row', '=5*10', 50, ['=5*10 0.5']],
    ['of another row', other, 0.25, [`${other} 0.5`]],
    ['of another row that comes to the same', other, 0.5, []],
    ['one’s own of the same figures', own.replace('-1', '-2'), -0.5, []],
    ['of a row that was lost', '=#REF!/H9-1', 9, []],
  ])('%s', (_, formula, value, facts) => {
    const sheet = mapCells(FORM, (cell) => (cell === change ? { ...cell, formula, value } : cell));
    const said = facts.map((fact) => `warning V20.overwritten B01 change ${value} ${fact}`);
    expect(told(sheet)).toEqual(said);
    expect(structureOf(sheet).every(({ fix }) => fix?.certain === false)).toBe(true);
  });
});
