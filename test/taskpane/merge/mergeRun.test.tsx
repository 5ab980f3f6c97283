import '@testing-library/jest-dom';
import { cleanup, screen, within } from '@testing-library/react';
import { HostError } from '../../../src/actions/host';
import { formWorkbook, memoryActions, sampleFiles } from '../memoryActions';
import { axeFindings, button, content, header, openPane, primary, settled, shown, spoken } from '../openPane';
import { forms, give, groups, haLang, openMerge } from './openMerge';

test('reading tells how far it is and really stops; the rest can be read later', async () => {
  const files = sampleFiles(forms.slice(0, 4));
  const memory = memoryActions();
  let isHeld = true;
  const asked: string[] = [];
  const receiveFile = async (file: File) => {
    asked.push(file.name);
    if (isHeld && asked.length > 2) await new Promise(() => {});
    return memory.receiveFile(file);
  };
  const { user } = await openMerge(files, { actions: { receiveFile } });
  await settled(600);
  expect(screen.getByRole('contentinfo')).toHaveTextContent('Đang đọc 3/4 tệp · Hà Quảng.xlsx');
  expect(
    within(shown())
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'Bảo Lâm.xlsxđã đọc',
    'Bảo Lạc.xlsxđã đọc',
    'Hà Quảng.xlsxđang đọc',
    'Trùng Khánh.xlsxđang chờ',
  ]);
  expect(screen.getByRole('progressbar', { name: /^Đang đọc 3\/4/ })).toHaveAttribute('aria-valuenow', '2');
  expect(await axeFindings()).toEqual([]);
  expect(primary()).toHaveTextContent('Dừng');
  await user.click(primary());
  await settled();
  expect(content()).toContain('Đã dừng, đọc được 2/4 tệp.');
  expect(groups()).toEqual(['Chưa có tệp 6', 'Đã nhận 2/8']);
  expect(asked).toHaveLength(3);
  isHeld = false;
  await user.click(button('Đọc tiếp 2 tệp'));
  await settled();
  expect(groups()).toEqual(['Chưa có tệp 4', 'Đã nhận 4/8']);
});

test('the result: leading totals with their qualifiers, what is missing, and the way to each cell', async () => {
  const { user, host } = await openMerge(sampleFiles(forms.filter(({ unit }) => unit.name !== 'Thạch An')));
  await user.click(primary());
  await settled();
  expect(header()).toEqual(['Tỉnh Cao Bằng · Năm 2024', 'Tạm tính 7/8 đơn vị · thiếu Thạch An']);
  expect(spoken()).toContain('Đã ghi bản tổng hợp 7/8 đơn vị.');
  expect(content()).toContain('Chưa có: Thạch An.');
  expect(content()).toContain('số liệu chia theo đơn vị là giả định');
  const figures = within(shown())
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  expect(figures.map((text) => text?.replace(/\d[\d.,]*/, 'n').replace('\u00A0', ' '))).toEqual([
    'Tuyên truyềnn buổi',
    'Tuyên truyềnn lượt người',
    'Tuần tran lần',
    'Tuần tran lượt người',
    'Phát quanggần n km',
    'Phát hiện, xử lýn vụ',
    'Phát hiện, xử lýn đối tượng',
    'Nộp ngân sáchtrên n triệu đồng',
  ]);
  await user.click(button(/Phát quang/));
  expect(host.selection()).toEqual({ sheet: 'Tổng hợp', cell: 'F49' });
  await user.click(primary());
  expect(host.selection()).toEqual({ sheet: 'Tổng hợp', cell: 'A1' });
  expect(await axeFindings()).toEqual([]);
  await user.click(button('Về danh sách đơn vị'));
  expect(groups()).toEqual(['Chưa có tệp 1', 'Đã nhận 7/8']);
});

test('all units: the totals are the published ones', async () => {
  const { user } = await openMerge(sampleFiles());
  expect(header()[1]).toBe('Đủ 8/8 đơn vị');
  await user.click(primary());
  await settled();
  const text = content().replaceAll('\u00A0', ' ');
  for (const total of [
    '1.570 buổi',
    '56.558 lượt người',
    '1.352 lần',
    'gần 400 km',
    'trên 3.000 triệu đồng',
  ]) {
    expect(text).toContain(total);
  }
});

test('the tabs of the open workbook roll up in place', async () => {
  const { user, host } = await openPane({ tab: 'merge', workbook: formWorkbook(forms) });
  await user.click(button('Lấy từ các trang trong sổ này'));
  await settled();
  expect(header()).toEqual(['Tỉnh Cao Bằng · Năm 2024', 'Đủ 8/8 đơn vị']);
  expect(screen.queryByRole('button', { name: 'Thêm tệp' })).toBeNull();
  await user.click(primary());
  await settled();
  expect(host.plans().map(({ name }) => name)).toEqual(['Tổng hợp', 'Chi tiết']);
  expect(content()).toContain('Đã ghi bản tổng hợp 8/8 đơn vị.');
});

test('a workbook without forms has no tabs to take', async () => {
  const { user } = await openPane({ tab: 'merge' });
  await user.click(button('Lấy từ các trang trong sổ này'));
  await settled();
  expect(content()).toContain('Sổ này chưa có biểu của đơn vị nào.');
});

test('tabs of the names that files would take stay, and that is said beforehand', async () => {
  const { user } = await openPane({ tab: 'merge', workbook: formWorkbook([haLang]) });
  await give(user, sampleFiles());
  expect(content()).toContain('Các trang đang có được giữ nguyên: Hạ Lang.');
});

test('a workbook with a summary opens at it; another merge is one link away', async () => {
  const { user, host } = await openMerge(sampleFiles());
  await user.click(primary());
  await settled();
  cleanup();
  const reopened = await openPane({ workbook: await host.read() });
  expect(header()).toEqual(['Tỉnh Cao Bằng · Năm 2024', 'Đã có bản tổng hợp']);
  expect(content()).toContain('1.570');
  await reopened.user.click(button('Tổng hợp từ tệp hoặc trang khác'));
  expect(primary()).toHaveTextContent('Chọn tệp của các đơn vị');
  await reopened.user.click(button('Xem bản tổng hợp đang có'));
  expect(content()).toContain('1.570');
});

test('a merge the host refuses leaves the list as it was, and can be tried again', async () => {
  const attempts: number[] = [];
  const mergeReports = async () => {
    attempts.push(1);
    throw new HostError('protectedWorkbook');
  };
  const { user } = await openMerge(sampleFiles(), { actions: { mergeReports } });
  await user.click(primary());
  await settled();
  expect(content()).toContain('Chưa ghi được; sổ vẫn như trước khi bấm. Sổ có mật khẩu bảo vệ.');
  expect(groups()).toEqual(['Đã nhận 8/8']);
  await user.click(button('Thử lại'));
  await settled();
  expect(attempts).toHaveLength(2);
});

test('the sample is offered on the page only, and is read like any files', async () => {
  const { user } = await openPane({ tab: 'merge', kind: 'page' });
  await user.click(button('Dùng dữ liệu mẫu: Cao Bằng 2024'));
  await settled();
  expect(header()).toEqual(['Tỉnh Cao Bằng · Năm 2024', 'Đủ 8/8 đơn vị']);
});

test('begun anew, nothing of the last merge is left', async () => {
  const { user } = await openMerge(sampleFiles());
  await user.click(button('Làm lại từ đầu'));
  expect(header()).toEqual(['Chưa chọn danh sách đơn vị', 'Chưa có tệp của đơn vị nào']);
});
