import { range } from '../../../src/core/sheet/address';
import type { EditedCell, SheetEdit } from '../../../src/core/sheet/edit';
import { plannedSheet } from '../../core/sheet/plannedSheet';
import { openExcel } from './openExcel';

const MEGABYTE = 1024 * 1024;

const column = (count: number, step = 1): EditedCell[] =>
  Array.from({ length: count }, (_, index) => ({ row: index * step, col: 2, value: index }));

const filled = (sheet: string, cells: readonly EditedCell[]): SheetEdit => ({ sheet, cells });

/** Syncs of edits on two sheets of the product, the second one protected. */
async function syncsOf(edits: readonly SheetEdit[]): Promise<number> {
  const { excel, host } = openExcel();
  await host.apply([
    plannedSheet({ name: 'Mở' }),
    plannedSheet({ name: 'Khóa', protection: { allow: [] } }),
    plannedSheet({ name: 'Khóa 2', protection: { allow: [] } }),
  ]);
  excel.stats.reset();
  await host.edit(edits);
  expect(excel.stats.largestRequest).toBeLessThan(MEGABYTE);
  expect(excel.stats.largestResponse).toBeLessThan(5 * MEGABYTE);
  return excel.stats.syncs;
}

// Looking at the workbook 1, reading what is there 1, writing 1 a megabyte, reading back 1; opening a protected sheet 1.
test.each<[string, readonly SheetEdit[], number]>([
  ['no edit', [], 0],
  ['one cell', [filled('Mở', column(1))], 4],
  ['500 cells in a column', [filled('Mở', column(500))], 4],
  ['500 cells that do not touch', [filled('Mở', column(500, 2))], 4],
  [
    '500 fonts',
    [
      filled(
        'Mở',
        column(500, 2).map((cell) => ({ ...cell, font: 'Arial' })),
      ),
    ],
    4,
  ],
  ['500 edits of one cell each', column(500).map((cell) => filled('Mở', [cell])), 4],
  [
    '5,000 cells in a block',
    [
      filled(
        'Mở',
        column(500).flatMap((cell) => [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((col) => ({ ...cell, col }))),
      ),
    ],
    4,
  ],
  [
    'rows and columns hidden',
    [{ ...filled('Mở', []), hideRows: column(100, 2).map(({ row }) => row), showCols: [1, 5] }],
    4,
  ],
  [
    '500 locks and formats of their own',
    [
      {
        ...filled('Mở', []),
        looks: column(500, 2).map(({ row, col }) => ({
          range: range(row, col),
          style: { locked: false, numberFormat: row % 4 ? '0.0' : '#,##0' },
        })),
        protection: { allow: [] },
      },
    ],
    4,
  ],
  ['a protected sheet', [filled('Khóa', column(500))], 5],
  [
    'three sheets, two of them protected',
    ['Mở', 'Khóa', 'Khóa 2'].map((name) => filled(name, column(20))),
    6,
  ],
  [
    'long texts of more than a megabyte',
    [
      filled(
        'Mở',
        column(60).map((cell) => ({ ...cell, value: 'x'.repeat(20_000) })),
      ),
    ],
    5,
  ],
])('%s', async (_, edits, syncs) => {
  expect(await syncsOf(edits)).toBe(syncs);
});
