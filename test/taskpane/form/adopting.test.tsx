import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import { applyPlans } from '../../../src/core/sheet/applyPlan';
import { type CellValue, EMPTY_WORKBOOK } from '../../../src/core/sheet/snapshot';
import { plannedSheet } from '../../core/sheet/plannedSheet';
import { axeFindings, button, content, header, openPane, primary, settled } from '../openPane';

const ROWS: readonly (readonly CellValue[])[] = [
  ['BÁO CÁO KẾT QUẢ PHỐI HỢP NĂM 2024'],
  ['TT', 'Nội dung', 'Đơn vị tính', 'Kết quả'],
  [1, 'Phối hợp tuần tra bảo vệ biên giới', 'lần', 120],
  [2, 'Lượt người tham gia tuần tra', 'lượt người', 100],
  [3, 'Chăm sóc vườn cây thanh niên', 'vườn', '3 vườn'],
];
const workbook = applyPlans(EMPTY_WORKBOOK, [
  plannedSheet({
    name: 'BC năm',
    cells: ROWS.flatMap((values, row) => values.map((value, col) => ({ row, col, value }))),
  }),
]);

async function openAdopting() {
  const pane = await openPane({ workbook, tab: 'form' });
  await pane.user.type(screen.getByRole('combobox', { name: 'Đơn vị báo cáo' }), 'huyện hạ lang');
  await pane.user.tab();
  await pane.user.click(button('Gắn mã biểu đang dùng…'));
  await settled();
  return pane;
}

test('a sheet in use gets codes for the unit chosen, is checked like a form, and is as before when taken back', async () => {
  const { user, host } = await openAdopting();
  expect(screen.getByRole('combobox', { name: 'Đơn vị của biểu' })).toHaveValue('Huyện Hạ Lang');
  expect(await axeFindings()).toEqual([]);
  expect(primary()).toHaveTextContent('Xem 2 số sẽ lấy');
  await user.click(primary());
  expect(content()).toContain('1 dòng chưa rõ sẽ không được gắn mã:');
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toContain(
    'dòng 5 “Chăm sóc vườn cây thanh niên” – D5: “3 vườn”',
  );
  expect(await axeFindings()).toEqual([]);
  expect(primary()).toHaveTextContent('Gắn mã 2 chỉ tiêu');
  await user.click(primary());
  await settled();
  expect(content()).toContain('Đã gắn mã trang “BC năm” cho Hạ Lang');
  expect(header()[0]).toBe('Hạ Lang · Năm 2024');
  await user.click(screen.getByRole('tab', { name: 'Kiểm tra' }));
  await user.click(primary());
  await settled();
  expect(content()).toMatch(/100\s+lượt người ít hơn 120\s+lần/);
  await user.click(button('Nâng cao'));
  await user.click(screen.getByRole('menuitem', { name: 'Hoàn tác: gắn mã trang BC năm' }));
  await settled();
  expect(await host.read()).toEqual(workbook);
});

test('the column Kiểm tra comes only where it is ticked', async () => {
  const { user, host } = await openAdopting();
  await user.click(screen.getByRole('checkbox', { name: 'Thêm cột Kiểm tra ở bên phải biểu' }));
  await user.click(primary());
  await user.click(primary());
  await settled();
  const said = (await host.read()).sheets[0]!.cells.flatMap(({ value, formula }) =>
    formula === undefined ? [] : [value],
  );
  expect(said).toEqual(['Kiểm tra – Số lỗi: 1', 'OK', 'Ít hơn số ở ô D3']);
});

test('taken back, own metrics that were added for the sheet are no more offered for forms', async () => {
  const { user, host } = await openAdopting();
  await user.click(screen.getByRole('combobox', { name: 'Ghép dòng 5 với' }));
  await user.type(screen.getByRole('combobox', { name: 'Ghép dòng 5 với' }), 'không có tên này');
  await user.click(screen.getByRole('option', { name: 'Chỉ tiêu riêng mới…' }));
  await settled();
  await user.click(screen.getByRole('radio', { name: /^Cộng các kỳ/ }));
  await user.click(primary());
  await settled();
  await user.click(primary());
  await user.click(primary());
  await settled();
  expect(content()).toContain('Đã gắn mã trang “BC năm” cho Hạ Lang');
  expect(content()).toContain('bộ riêng');
  await user.click(button('Hoàn tác'));
  await settled();
  expect(await host.read()).toEqual(workbook);
  expect(content()).not.toContain('bộ riêng');
});
