import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { applyPlans } from '../../../src/core/sheet/applyPlan';
import { type CellValue, EMPTY_WORKBOOK } from '../../../src/core/sheet/snapshot';
import { plannedSheet } from '../../core/sheet/plannedSheet';
import { sampleFiles, workbookFile } from '../memoryActions';
import { axeFindings, button, content, header, openPane, primary, settled, shown } from '../openPane';

/** An office's own sheet: figures of Thạch An under words of its own, one row that says nothing known. */
const ROWS: readonly (readonly CellValue[])[] = [
  ['BÁO CÁO KẾT QUẢ PHỐI HỢP'],
  ['Huyện Thạch An - Năm 2024'],
  ['TT', 'Nội dung', 'Đơn vị tính', 'Kết quả'],
  [1, 'Phối hợp tuần tra bảo vệ biên giới', 'lần', 120],
  [2, 'Lượt người tham gia tuần tra', 'lượt người', 1400],
  [3, 'Tờ rơi, tài liệu tuyên truyền phát ra', 'tờ', 300],
  [4, 'Chăm sóc vườn cây thanh niên', 'vườn', 3],
];
const own = workbookFile(
  'Thach An.xlsx',
  applyPlans(EMPTY_WORKBOOK, [
    plannedSheet({
      name: 'BC',
      cells: ROWS.flatMap((values, row) => values.map((value, col) => ({ row, col, value }))),
    }),
  ]),
);

async function openMapping() {
  const others = sampleFiles().filter(({ name }) => !name.startsWith('Thạch An'));
  const pane = await openPane({ tab: 'merge' });
  await pane.user.upload(document.querySelector<HTMLInputElement>('input[type=file]')!, [...others, own]);
  await settled();
  await pane.user.click(button(/Thach An\.xlsx/));
  expect(primary()).toHaveTextContent('Ghép biểu…');
  await pane.user.click(primary());
  await settled();
  return pane;
}

test('a form without codes is matched, looked at and taken, its unit counted among the received', async () => {
  const { user, host } = await openMapping();
  expect(shown()).toHaveTextContent('Ghép biểu: Thach An.xlsx');
  expect(screen.getByRole('combobox', { name: 'Đơn vị của biểu' })).toHaveValue('Huyện Thạch An');
  expect(content()).toMatch(/Khớp 2 chỉ tiêu · cần xem 2/);
  await user.click(screen.getByRole('combobox', { name: 'Ghép dòng 6 với' }));
  await user.click(screen.getByRole('option', { name: /^B61 / }));
  await settled();
  expect(content()).toMatch(/Khớp 3 chỉ tiêu · cần xem 1/);
  await user.click(screen.getByRole('switch'));
  const lines = within(screen.getByRole('list', { name: 'Các dòng và cột của biểu' }));
  const patrols = lines
    .getAllByRole('listitem')
    .find((line) => line.textContent?.includes('tuần tra bảo vệ'))!;
  expect(patrols).toHaveTextContent('dòng 4');
  expect(patrols).toHaveTextContent('D4: 120');
  expect(patrols).toHaveTextContent('C01');
  expect(await axeFindings()).toEqual([]);
  expect(primary()).toHaveTextContent('Xem 3 số sẽ lấy');
  await user.click(primary());
  await settled();
  expect(primary()).toHaveTextContent('Nhận 3/');
  expect(await axeFindings()).toEqual([]);
  await user.click(primary());
  await settled();
  expect(header()[1]).toContain('Đủ 8/8 đơn vị');
  await user.click(primary());
  await settled();
  const names = (await host.read()).sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Tổng hợp', 'Thạch An']));
});

test('a person’s choice counts: what is not to be taken is left out', async () => {
  const { user } = await openMapping();
  await user.click(screen.getByRole('switch'));
  await user.click(button('Đổi cách ghép dòng 5'));
  await user.click(screen.getByRole('combobox', { name: 'Ghép dòng 5 với' }));
  await user.click(screen.getByRole('option', { name: 'Không lấy' }));
  await settled();
  expect(content()).toMatch(/Khớp 1 chỉ tiêu/);
  expect(primary()).toHaveTextContent('Xem 1 số sẽ lấy');
});
