import fc from 'fast-check';
import { type Range, range } from '../../../src/core/sheet/address';
import type { BlockFormat, CellStyle, PlannedCell } from '../../../src/core/sheet/plan';
import { plannedSheet } from '../../core/sheet/plannedSheet';

export const TEXTS = [
  ...['Buổi tuyên truyền', 'Hòa Bình', 'Ho\u0300a Bi\u0300nh', ' đầu', 'cuối ', '   ', '\u00a0', 'hai\ndòng'],
  ...['\n', 'cột\tcột', 'hai\r\ndòng', '\r', '_x0041_', '_x0041_x0042_', '_x000D_', '_x0041\r', '__x0041__'],
  ...[
    '=1',
    '=SUM(A1)',
    '+84',
    '-',
    "'007",
    '007',
    '1.570',
    '1,570',
    '1e5',
    'TRUE',
    '#N/A',
    '#DIV/0!',
    '#REF',
  ],
  ...['a & b < c > d "e" \'f\'', '&amp;', '&#10;', '<v>1</v>', ']]>', '\u0000', '\u0007', '\ufffe', '\ud83d'],
  ...['cờ \ud83d\udea9', 'meta:template', '#value+period', 'gần 400km', '1.570 buổi/56.558 lượt'],
];
export const NUMBERS = [
  0,
  1,
  -1,
  0.1 + 0.2,
  1 / 3,
  56558,
  2 ** 53,
  1e15,
  1e21,
  1.7976931348623157e308,
  5e-324,
  -1e-7,
];
export const ERRORS = ['#N/A', '#DIV/0!', '#REF!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!'];
export const FORMULAS = [
  '=A1+1',
  "='Hạ Lang'!$F$12",
  '=IF(A1="","",A1)',
  '="hai\ndòng"',
  '=A1&" <b> & "',
  '= A1 ',
];

const errors = fc.constantFrom(...ERRORS).map((error) => ({ error }));
const numbers = fc.oneof(
  fc.constantFrom(...NUMBERS),
  // A file has no minus zero.
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
);
const texts = fc.oneof(fc.constantFrom(...TEXTS), fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }));
const constants = fc.oneof(numbers, texts, fc.boolean(), errors);
const contents = fc.oneof(
  fc.record({ value: constants }),
  fc.record({ value: fc.oneof(constants, fc.constant('')), formula: fc.constantFrom(...FORMULAS) }),
);

const cols = fc.oneof(fc.nat(9), fc.constantFrom(25, 26, 702));
const cells: fc.Arbitrary<PlannedCell[]> = fc
  .uniqueArray(fc.tuple(fc.record({ row: fc.nat(9), col: cols }), contents), {
    selector: ([{ row, col }]) => `${row},${col}`,
    maxLength: 12,
  })
  .map((found) => found.map(([address, content]) => ({ ...address, ...content })))
  .map((found) => found.sort((a, b) => a.row - b.row || a.col - b.col));
const ascending = (numbers: fc.Arbitrary<number>) =>
  fc.uniqueArray(numbers, { maxLength: 5 }).map((found) => found.sort((a, b) => a - b));
const blocks = fc
  .record({ row: fc.nat(9), col: fc.nat(9), height: fc.nat(3), width: fc.nat(3) })
  .map(({ row, col, height, width }) => range(row, col, row + height, col + width));
const merges = fc.array(blocks, { maxLength: 6 }).map((found) => found.reduce(keepApart, []));
const formats: fc.Arbitrary<BlockFormat[]> = fc.array(
  fc.record({
    range: blocks,
    style: fc.constantFrom<CellStyle[]>({ bold: true }, { locked: false }, { numberFormat: '@' }),
  }),
  { maxLength: 3 },
);

/** Some sheets of every visibility, some of one name; it may be that none is visible. */
export const anyPlans = fc.array(
  fc
    .record({
      name: fc.constantFrom('Biểu 1', 'BIỂU 1', 'Tổng hợp', "Xã 'A' Đức", 'a & <b>', ' cách '),
      visibility: fc.constantFrom(
        'visible' as const,
        'visible' as const,
        'hidden' as const,
        'veryHidden' as const,
      ),
      cells,
      formats,
      merges,
      hiddenRows: ascending(fc.nat(20)),
      // A run of hidden columns up to the grid's last one is cut when read, so none is planned there.
      hiddenCols: ascending(fc.nat(20)),
    })
    .map(plannedSheet),
  { minLength: 1, maxLength: 4 },
);

function keepApart(kept: Range[], { from, to }: Range): Range[] {
  const isSingle = from.row === to.row && from.col === to.col;
  const meets = kept.some(
    (other) =>
      from.row <= other.to.row &&
      other.from.row <= to.row &&
      from.col <= other.to.col &&
      other.from.col <= to.col,
  );
  return isSingle || meets ? kept : [...kept, { from, to }];
}
