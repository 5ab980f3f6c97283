import type { Cell, CellValue, SheetSnapshot } from '../../src/core/sheet/snapshot';
import { layOutSheet } from '../../src/standalone/sheetGrid';

const cell = (row: number, col: number, value: CellValue): Cell => ({ row, col, value });
const sheet = (cells: readonly Cell[], more: Partial<SheetSnapshot> = {}): SheetSnapshot => ({
  ...{ name: 'Trang', visibility: 'visible', merges: [], hiddenRows: [], hiddenCols: [] },
  cells,
  ...more,
});

test.each<[CellValue, string, boolean]>([
  [1570, '1.570', true],
  ['1.570', '1.570', false],
  ['1,57', '1,57', false],
  [90.364, '90,364', true],
  [true, 'TRUE', false],
  [{ error: '#DIV/0!' }, '#DIV/0!', false],
])('%j is shown as %s; a number only if it is one: %s', (value, text, isNumber) => {
  const [row] = layOutSheet(sheet([cell(0, 0, value)]), undefined).rows;
  expect(row!.cells[0]).toMatchObject({ text, isNumber });
});

describe('columns of a file', () => {
  const widths = (cells: readonly Cell[], more?: Partial<SheetSnapshot>) =>
    layOutSheet(sheet(cells, more), undefined).columns.map(({ width }) => width);

  test('are as wide as their longest text, within reason', () => {
    expect(widths([cell(0, 0, 1), cell(0, 1, 'lượt người'), cell(0, 2, 'x'.repeat(200))])).toEqual([
      6, 12, 38,
    ]);
  });

  test('do not follow what is hidden or spread over several', () => {
    const title = { from: { row: 1, col: 0 }, to: { row: 1, col: 3 } };
    const cells = [cell(0, 0, 'meta:catalogue'), cell(1, 0, 'BIỂU KẾT QUẢ THỰC HIỆN'), cell(2, 0, 'Mã')];
    expect(widths(cells, { hiddenRows: [0], merges: [title] })[0]).toBe(6);
  });
});

test('a sheet of 200.000 rows shows its first 400 and says how many are left', () => {
  const cells = Array.from({ length: 200_000 }, (_, row) => cell(row, 0, row));
  const grid = layOutSheet(sheet(cells, { hiddenRows: [1] }), undefined);
  expect([grid.rows.length, grid.rows.at(-1)!.row, grid.hidden]).toEqual([400, 400, 199_599]);
});
