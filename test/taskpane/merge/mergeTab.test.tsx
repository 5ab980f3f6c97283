import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import type { InsertTemplate } from '../../../src/actions/insertTemplate';
import { formFile, sampleFiles, unreadableFile, withFigures } from '../memoryActions';
import {
  axeFindings,
  button,
  content,
  focused,
  header,
  openPane,
  primary,
  settled,
  shown,
  spoken,
} from '../openPane';
import { forms, give, groups, haLang, haQuang, openMerge, rowsOf, trungKhanh } from './openMerge';

test('with no files: one sentence, one button, the other way as a link', async () => {
  await openPane({ tab: 'merge' });
  expect(header()).toEqual(['Chưa chọn danh sách đơn vị', 'Chưa có tệp của đơn vị nào']);
  expect(content()).toContain('Chọn nhiều tệp một lúc, tên tệp thế nào cũng được. Tệp gốc không bị sửa.');
  expect(primary()).toHaveTextContent('Chọn tệp của các đơn vị');
  expect(
    within(shown())
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual(['Lấy từ các trang trong sổ này']);
  expect(await axeFindings()).toEqual([]);
});

test('every unit of the roster stands in one group; roster and period follow from the files', async () => {
  const files = sampleFiles(forms.slice(0, 6));
  await openMerge([...files, unreadableFile('mat.xlsx', { code: 'password' })]);
  expect(header()).toEqual(['Tỉnh Cao Bằng · Năm 2024', 'Tạm tính 6/8 đơn vị']);
  expect(groups()).toEqual(['Không đọc được 1', 'Chưa có tệp 2', 'Đã nhận 6/8']);
  expect(rowsOf('Chưa có tệp')).toEqual(['Thạch Anhạn 17/12/2024', 'Cơ quan tỉnhhạn 17/12/2024']);
  expect(rowsOf('Đã nhận')).toHaveLength(6);
  expect(spoken()).toContain('Tạm tính 6/8 đơn vị');
  expect(primary()).toHaveTextContent('Tổng hợp 6/8 đơn vị');
  expect(await axeFindings()).toEqual([]);
});

test('a missing unit is late once its day has passed', async () => {
  await openMerge(sampleFiles(forms.slice(0, 7)), { today: '2024-12-19' });
  expect(rowsOf('Chưa có tệp')).toEqual(['Cơ quan tỉnhquá hạn 2 ngày']);
});

test('files of quarters mean their year', async () => {
  const quarters = [1, 2, 3, 4].map((quarter) => ({
    ...haLang,
    period: { type: 'quarter', year: 2024, quarter } as const,
  }));
  await openMerge(quarters.map((form, index) => formFile(`Q${index + 1}.xlsx`, form)));
  expect(header()[0]).toBe('Tỉnh Cao Bằng · Năm 2024');
  expect(rowsOf('Đã nhận')).toEqual([expect.stringContaining('ghép 4 kỳ')]);
});

test('two files of one unit: the newest is proposed, the choice is kept', async () => {
  const later = withFigures(haQuang, { C09: 40.2 });
  const { user, host } = await openMerge([
    formFile('cu.xlsx', haQuang, Date.parse('2024-12-14T09:12')),
    formFile('moi.xlsx', later, Date.parse('2024-12-15T16:40')),
  ]);
  expect(groups()).toEqual(['Cần quyết định 1', 'Chưa có tệp 7', 'Đã nhận 0/8']);
  expect(primary()).toHaveTextContent('Xem 1 mục cần quyết định');
  await user.click(primary());
  expect(screen.getByRole('heading', { name: 'Hà Quảng: chọn một tệp' })).toHaveFocus();
  expect(screen.getByRole('radio', { name: /moi\.xlsx.*15\/12\/2024 16:40 · mới nhất/ })).toBeChecked();
  const table = screen.getByRole('table', { name: 'Khác nhau 1 chỗ' });
  expect(
    within(table)
      .getAllByRole('row')
      .map(({ textContent }) => textContent),
  ).toEqual(['Chỉ tiêuTệp 1Tệp 2', 'C09 · Đường tuần tra biên giới được phát quang81,440,2']);
  expect(await axeFindings()).toEqual([]);
  await user.click(screen.getByRole('radio', { name: /cu\.xlsx/ }));
  await user.click(primary());
  await settled();
  expect(groups()).toEqual(['Chưa có tệp 7', 'Đã nhận 1/8']);
  expect(focused()).toBe('Tổng hợp 1/8 đơn vị');
  await user.click(primary());
  await settled();
  expect(screen.getByRole('button', { name: /Phát quang.*81,4/ })).toBeVisible();
  expect(host.plans().map(({ name }) => name)).toContain('Tổng hợp');
});

test('without times nothing is proposed, and pressing too early says so', async () => {
  const { user } = await openMerge([
    formFile('a.xlsx', haQuang),
    formFile('b.xlsx', withFigures(haQuang, { C09: 40.2 })),
  ]);
  await user.click(primary());
  await user.click(primary());
  expect(content()).toContain('Chọn một tệp.');
});

test('another file of the same name can still be told apart', async () => {
  const { user } = await openMerge([formFile('Hà Quảng.xlsx', haQuang, 1)]);
  await give(user, [formFile('Hà Quảng.xlsx', withFigures(haQuang, { C09: 40.2 }), 2)]);
  await user.click(primary());
  expect(screen.getAllByRole('radio').map((radio) => radio.getAttribute('value'))).toEqual([
    'Hà Quảng.xlsx',
    'Hà Quảng.xlsx (2)',
  ]);
});

test('the same file twice is one file', async () => {
  const file = formFile('Hà Quảng.xlsx', haQuang);
  const { user } = await openMerge([file]);
  await give(user, [file]);
  expect(groups()).toEqual(['Chưa có tệp 7', 'Đã nhận 1/8']);
});

test('a form with errors waits for a decision, then makes the summary provisional', async () => {
  const { user } = await openMerge([
    formFile('Trùng Khánh.xlsx', withFigures(trungKhanh, { D02: 874 })),
    formFile('Hạ Lang.xlsx', haLang),
  ]);
  expect(rowsOf('Cần quyết định')).toEqual(['Trùng Khánh1 lỗi']);
  expect(button('Tổng hợp tạm tính 1/8 đơn vị')).toBeVisible();
  await user.click(primary());
  expect(content()).toContain('SHA-256');
  expect(content()).toMatch(/Lỗiô F\d+Tổng 874 khác \d+/);
  expect(primary()).toHaveTextContent('Vẫn nhận 1 đơn vị còn lỗi');
  expect(await axeFindings()).toEqual([]);
  await user.click(primary());
  expect(screen.getByRole('switch', { name: 'Nhận cả tệp còn lỗi' })).toBeChecked();
  expect(primary()).toHaveTextContent('Tổng hợp tạm tính 2/8 đơn vị');
  await user.click(primary());
  await settled();
  expect(content()).toContain('Gồm cả số liệu còn lỗi của: Trùng Khánh.');
});

test('all units in, one of them with errors: still provisional', async () => {
  const flawed = forms.map((form) => (form === trungKhanh ? withFigures(form, { D02: 874 }) : form));
  const { user } = await openMerge(sampleFiles(flawed));
  await user.click(screen.getByRole('switch', { name: 'Nhận cả tệp còn lỗi' }));
  expect(header()[1]).toBe('Tạm tính 8/8 đơn vị');
  expect(primary()).toHaveTextContent('Tổng hợp tạm tính 8/8 đơn vị');
});

test('a file of another period or province can be left out', async () => {
  const lastYear: InsertTemplate = { ...haQuang, period: { type: 'year', year: 2023 } };
  const { user } = await openMerge([...sampleFiles([haLang, trungKhanh]), formFile('2023.xlsx', lastYear)]);
  expect(rowsOf('Cần quyết định')).toEqual(['Hà Quảngkỳ Năm 2023']);
  await user.click(primary());
  expect(content()).toContain('Biểu ghi Năm 2023, đang tổng hợp Năm 2024.');
  await user.click(primary());
  expect(groups()).toEqual(['Chưa có tệp 5', 'Đã nhận 2/8', 'Không nhận 1']);
  expect(primary()).toHaveTextContent('Tổng hợp 2/8 đơn vị');
});

test.each([
  [{ code: 'password' }, 'có mật khẩu', 'Tệp có mật khẩu. Nhờ đơn vị gửi bản không đặt mật khẩu.'],
  [{ code: 'notWorkbook', actual: 'pdf' }, 'không phải bảng tính', 'Không phải bảng tính (thực ra là PDF).'],
  [{ code: 'truncated' }, 'tệp hỏng', 'Tệp hỏng, thiếu phần cuối. Nhờ đơn vị gửi lại.'],
] as const)('an unreadable file says why and what to ask for: %j', async (reason, short, sentence) => {
  const { user } = await openMerge([formFile('ok.xlsx', haLang), unreadableFile('x.xlsx', reason)]);
  expect(rowsOf('Không đọc được')).toEqual([`x.xlsx${short}`]);
  await user.click(button(/^x\.xlsx/));
  expect(content()).toContain(sentence);
  await user.keyboard('{Escape}');
  expect(focused()).toContain('x.xlsx');
});
