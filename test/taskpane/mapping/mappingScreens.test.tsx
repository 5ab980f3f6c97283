import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { STANDARD_CATALOGUES } from '../../../src/core/catalogue/standard/catalogues';
import { readCatalogues } from '../../../src/core/ownCatalogue/catalogueStamp';
import { parseReports } from '../../../src/core/report/parseReports';
import { applyPlans } from '../../../src/core/sheet/applyPlan';
import { type CellValue, EMPTY_WORKBOOK } from '../../../src/core/sheet/snapshot';
import { plannedSheet } from '../../core/sheet/plannedSheet';
import { sampleFiles, workbookFile } from '../memoryActions';
import { axeFindings, button, content, header, openPane, primary, settled, shown } from '../openPane';

const ROWS: readonly (readonly CellValue[])[] = [
  ['BÁO CÁO KẾT QUẢ PHỐI HỢP'],
  ['Huyện Thạch An - Năm 2024'],
  ['TT', 'Nội dung', 'Đơn vị tính', 'Năm 2022', 'Năm 2024'],
  [1, 'Phối hợp tuần tra bảo vệ biên giới', 'lần/lượt người', '', '120 lần/1.400 lượt người'],
  [2, 'Nộp ngân sách nhà nước', 'tỷ đồng', 1, 1.5],
  [3, 'Tổng số buổi tuyên truyền', 'buổi', 300, 'gần 320'],
  [4, 'Chăm sóc vườn cây thanh niên', 'vườn', 3, 4],
];

const cellsOf = (rows: readonly (readonly CellValue[])[]) =>
  rows.flatMap((values, row) => values.flatMap((value, col) => (value === '' ? [] : [{ row, col, value }])));
const CELLS = cellsOf(ROWS);

function ownForm(name: string, rows = ROWS): File {
  return workbookFile(name, applyPlans(EMPTY_WORKBOOK, [plannedSheet({ name: 'BC', cells: cellsOf(rows) })]));
}

async function openMapping(files = [ownForm('Thach An.xlsx')]) {
  const others = sampleFiles().filter(({ name }) => !/^(?:Thạch An|Hà Quảng)/.test(name));
  const pane = await openPane({ tab: 'merge' });
  await pane.user.upload(document.querySelector<HTMLInputElement>('input[type=file]')!, [
    ...others,
    ...files,
  ]);
  await settled();
  await pane.user.click(button(/Thach An\.xlsx/));
  await pane.user.click(primary());
  await settled();
  return pane;
}

/** The table's rows, cells parted by bars. */
function rowsOf(name: string): string[] {
  return within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent).join(' | '));
}

test('every number is seen cell by cell before it counts, and what is left with why', async () => {
  const { user } = await openMapping();
  expect(primary()).toHaveTextContent('Xem 4 số sẽ lấy');
  await user.click(primary());
  expect(shown()).toHaveTextContent('Sẽ lấy 4 số của 4 chỉ tiêu.');
  const numbers = rowsOf('Số sẽ lấy ở trang BC').map((row) => row.replaceAll('\u00A0', ' '));
  expect(numbers.filter((row) => row.includes(' | ')).map((row) => row.replace(/khá chắc$/, ''))).toEqual([
    'Ô | Trong tệp | Lấy là',
    'E4 | “120 lần/1.400 lượt người” | 120 lần',
    'E4 | “120 lần/1.400 lượt người” | 1.400 lượt người',
    'E5 | 1,5 | 1.500 triệu đồng',
    'E6 | “gần 320” | gần 320 buổi',
  ]);
  await user.click(button('4 ô có số nhưng không lấy'));
  expect(rowsOf('Số không lấy ở trang BC').slice(1)).toEqual(
    [
      'D5 | 1 | của kỳ khác“Nộp ngân sách nhà nước”',
      'D6 | 300 | của kỳ khác“Tổng số buổi tuyên truyền”',
      'D7 | 3 | của kỳ khác“Chăm sóc vườn cây thanh niên”',
      'E7 | 4 | chưa rõ là gì“Chăm sóc vườn cây thanh niên”',
    ].slice(0),
  );
  expect(await axeFindings()).toEqual([]);
  await user.click(button('Hủy'));
  expect(shown()).toHaveTextContent('Ghép biểu: Thach An.xlsx');
  await user.click(primary());
  await user.click(primary());
  await settled();
  expect(header()[1]).toContain('7/8 đơn vị');
});

test('a doubtful match says why', async () => {
  const { user } = await openMapping();
  const why = button('Vì sao dòng 7 được ghép như vậy?');
  expect(why).toHaveAttribute('aria-expanded', 'false');
  await user.click(why);
  expect(why).toHaveAttribute('aria-expanded', 'true');
  expect(content()).toMatch(/Chưa rõ: [^.]+\./);
});

test('a row nobody knows becomes a metric of the province’s own, after asking, and is summed and known again', async () => {
  const again = ownForm(
    'Ha Quang.xlsx',
    ROWS.map((row, at) =>
      at === 1 ? ['Huyện Hà Quảng - Năm 2024'] : at === 6 ? [...row.slice(0, 4), 6] : row,
    ),
  );
  const { user, host } = await openMapping([ownForm('Thach An.xlsx'), again]);
  await user.click(screen.getByRole('combobox', { name: 'Ghép dòng 7 với' }));
  await user.type(screen.getByRole('combobox', { name: 'Ghép dòng 7 với' }), 'không có tên này');
  await user.click(screen.getByRole('option', { name: 'Chỉ tiêu riêng mới…' }));
  await settled();
  expect(screen.getByRole('textbox', { name: /^Tên chỉ tiêu/ })).toHaveValue('Chăm sóc vườn cây thanh niên');
  expect(screen.getByRole('combobox', { name: 'Đơn vị tính' })).toHaveValue('vườn');
  expect(screen.getAllByRole('radio').some((radio) => (radio as HTMLInputElement).checked)).toBe(false);
  expect(await axeFindings()).toEqual([]);
  await user.click(primary());
  await settled();
  expect(content()).toContain('Chọn cách cộng dồn');
  await user.click(screen.getByRole('radio', { name: /^Cộng các kỳ/ }));
  const code = screen.getByRole('textbox', { name: /^Mã/ });
  await user.clear(code);
  await user.type(code, 'B01');
  await user.click(primary());
  await settled();
  expect(content()).toContain('Mã B01 đã có chỉ tiêu khác dùng.');
  expect(document.activeElement).toBe(code);
  await user.clear(code);
  await user.type(code, 'B101');
  await user.click(primary());
  await settled();
  expect(primary()).toHaveTextContent('Xem 5 số sẽ lấy');
  expect(content()).toContain('cần xem 0');
  await user.click(primary());
  await user.click(primary());
  await settled();
  expect(header()[1]).toContain('Đủ 8/8 đơn vị');
  await user.click(primary());
  await settled();
  const workbook = await host.read();
  const own = readCatalogues(workbook);
  const totals = parseReports(workbook, [...STANDARD_CATALOGUES, ...own]).reports;
  expect(totals.find(({ role }) => role === 'summary')?.lines.B101?.values.period.value).toBe(10);
});

test('what the form says of itself can be set right: its heading and its period', async () => {
  const { user } = await openMapping();
  await user.click(button('Đổi kỳ của biểu'));
  expect(content()).toContain('Chọn nội dung của các chỗ đó trước');
  await user.click(button('Đổi dòng tiêu đề'));
  const field = screen.getByRole('textbox', { name: 'Tiêu đề bảng ở dòng' });
  await user.clear(field);
  await user.type(field, 'ba');
  await user.click(button('Đọc lại'));
  expect(content()).toContain('Ghi dòng đầu và dòng cuối');
  await user.clear(field);
  await user.type(field, '4');
  await user.click(button('Đọc lại'));
  await settled();
  expect(content()).toContain('Tiêu đề bảng ở dòng 4');
  expect(screen.getByRole('combobox', { name: 'Đơn vị của biểu' })).toHaveValue('Huyện Thạch An');
});

test('a hidden sheet with figures is named, for nothing of it is read', async () => {
  const [sheet] = applyPlans(EMPTY_WORKBOOK, [plannedSheet({ name: 'BC', cells: CELLS })]).sheets;
  const hidden = { ...sheet!, name: 'BC cũ', visibility: 'hidden' as const };
  await openMapping([workbookFile('Thach An.xlsx', { sheets: [sheet!, hidden] })]);
  expect(content()).toContain('Trang ẩn “BC cũ” có số khớp chỉ tiêu nhưng không đọc; bỏ ẩn nếu cần.');
  expect(await axeFindings()).toEqual([]);
});

test('a file whose only figures are hidden says where they are', async () => {
  const [sheet] = applyPlans(EMPTY_WORKBOOK, [plannedSheet({ name: 'BC', cells: CELLS })]).sheets;
  await openMapping([
    workbookFile('Thach An.xlsx', { sheets: [{ ...sheet!, visibility: 'hidden' as const }] }),
  ]);
  expect(content()).toContain('Không nhận ra chỉ tiêu nào trong tệp này.');
  expect(content()).toContain('Trang ẩn “BC” có số khớp chỉ tiêu');
});

test('columns left out can be seen with why, and be given a meaning', async () => {
  const { user } = await openMapping();
  const lines = () =>
    within(screen.getByRole('list', { name: 'Các dòng và cột của biểu' }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent ?? '');
  expect(lines().some((line) => line.includes('cột D'))).toBe(false);
  await user.click(screen.getByRole('switch'));
  const [column] = lines().filter((line) => line.includes('cột D'));
  expect(column).toContain('D5: 1 · D6: 300 · D7: 3');
  expect(column).toContain('Không lấy: của kỳ khác');
  await user.click(button('Đổi cách ghép cột D'));
  await user.click(screen.getByRole('combobox', { name: 'Ghép cột D với' }));
  await user.click(screen.getByRole('option', { name: 'Cùng kỳ năm trước' }));
  await settled();
  expect(primary()).toHaveTextContent('Xem 6 số sẽ lấy');
});
