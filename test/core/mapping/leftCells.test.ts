import { catalogueFor } from '../../../src/core/catalogue/standard/catalogues';
import { findRoster } from '../../../src/core/catalogue/standard/rosters';
import { correctMapping } from '../../../src/core/mapping/correctMapping';
import { leftCells } from '../../../src/core/mapping/leftCells';
import { proposeMapping } from '../../../src/core/mapping/proposeMapping';
import { formatAddress } from '../../../src/core/sheet/address';
import { FORMS, readForm } from '../../mapping/forms';
import { gridSheet } from './gridSheet';
import { SAMPLE_FORMS } from './sampleForms';

const OPTIONS = {
  catalogue: catalogueFor('land'),
  roster: findRoster('cao-bang-2024')!,
  period: { type: 'year', year: 2024 },
} as const;

const sheet = gridSheet(`
Số liệu năm | 2024 | | | | |
Huyện Hạ Lang | | | | | |
TT | Nội dung | ĐVT | Năm 2022 | Năm 2024 | So sánh (%) | Ghi chú
1 | Tổng số buổi tuyên truyền | buổi | 200 | "215 buổi" | 107.5 | 3
2 | Phối hợp tuần tra bảo vệ biên giới | lần/lượt người | | 14/184 | |
3 | Chăm sóc vườn cây thanh niên | vườn | 4 | "gần 5" | 125 | 14/2
`);
const mapping = proposeMapping(sheet, OPTIONS);
const left = (corrected = mapping) =>
  leftCells(sheet, corrected).map(({ cell, raw, label, why }) => `${cell} ${raw} ${why} ${label}`.trim());

test('every figure nobody takes, in sheet order, with why and the words of its row', () => {
  expect(left()).toEqual([
    'B1 2024 outside',
    'D4 200 otherPeriod Tổng số buổi tuyên truyền',
    'F4 107.5 computed Tổng số buổi tuyên truyền',
    'D6 4 otherPeriod Chăm sóc vườn cây thanh niên',
    'E6 gần 5 unclear Chăm sóc vườn cây thanh niên',
    'F6 125 computed Chăm sóc vườn cây thanh niên',
  ]);
});

test('what a person leaves is left by them, what they take is left no more', () => {
  const without = correctMapping(mapping, { rows: [{ row: 3, metric: null }] });
  expect(left(without)).toContain('E4 215 buổi person Tổng số buổi tuyên truyền');
  const withTrees = correctMapping(mapping, { rows: [{ row: 5, metric: 'H11' }] });
  expect(left(withTrees).filter((one) => one.startsWith('E6'))).toEqual([]);
});

test.each([
  ...SAMPLE_FORMS.map(({ name, sheet }) => [name, sheet] as const),
  ...FORMS.map((form) => [form.id, readForm(form)] as const),
])('%s: each number is taken, left with a reason, or names, numbers or heads rows', (_name, sheet) => {
  const proposed = proposeMapping(sheet, OPTIONS);
  const [taken, others] = [
    new Set(proposed.figures.map(({ cell }) => cell)),
    new Set(leftCells(sheet, proposed).map(({ cell }) => cell)),
  ];
  expect([...others].filter((cell) => taken.has(cell))).toEqual([]);
  const inData = sheet.cells.filter(
    ({ row, col, value, numberFormat = 'General' }) =>
      typeof value === 'number' &&
      numberFormat === 'General' &&
      proposed.columns.some((match) => match.col === col && !NAMING.has(match.meaning ?? '')) &&
      proposed.tables.some(
        ({ bodyRows, labelCols }) => row >= bodyRows[0] && row <= bodyRows[1] && !labelCols.includes(col),
      ),
  );
  const lost = inData
    .map((found) => formatAddress(found))
    .filter((cell) => !taken.has(cell) && !others.has(cell));
  expect(lost).toEqual([]);
});

const NAMING: ReadonlySet<string> = new Set([
  'number',
  'code',
  'label',
  'measure',
  'unit',
  'note',
  'qualifier',
]);
