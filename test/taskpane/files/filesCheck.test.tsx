import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { HostError } from '../../../src/actions/host';
import type { InsertTemplate } from '../../../src/actions/insertTemplate';
import { formFile, formWorkbook, sampleForms, unreadableFile, withFigures } from '../memoryActions';
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

const forms = sampleForms();
const [, , haQuang, trungKhanh, haLang] = forms as [
  unknown,
  unknown,
  InsertTemplate,
  InsertTemplate,
  InsertTemplate,
];

const WITH_ERROR = formFile('Ha Quang ban cuoi.xlsx', withFigures(haQuang, { B01: 1.57 }));
const WITH_WARNING = formFile('tk.xlsx', withFigures(trungKhanh, { C09: 'gần 400' }));
const CLEAN = formFile('hl.xlsx', haLang);
const LOCKED = unreadableFile('mat khau.xlsx', { code: 'password' });
const FILES = [CLEAN, WITH_WARNING, WITH_ERROR, LOCKED];

async function openScreen(files: readonly File[], options: Parameters<typeof openPane>[0] = {}) {
  const pane = await openPane(options);
  await pane.user.click(button(options.language === 'en' ? 'More' : 'Nâng cao'));
  await pane.user.click(screen.getByRole('menuitem', { name: /Kiểm tra nhiều tệp…|Check many files…/ }));
  await settled();
  if (files.length > 0) await give(pane.user, files);
  return pane;
}

async function give(user: UserEvent, files: readonly File[]) {
  const inputs = within(shown()).getByRole('region').querySelectorAll<HTMLInputElement>('input[type=file]');
  await user.upload(inputs[0]!, [...files]);
  await settled();
}

const rows = () =>
  within(shown())
    .getAllByRole('list')
    .map((list) => [
      list.getAttribute('aria-label'),
      ...within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ]);

test('before any file: one sentence, one button', async () => {
  await openScreen([]);
  expect(screen.getByRole('heading', { name: 'Kiểm tra nhiều tệp' })).toHaveFocus();
  expect(content()).toContain('Chưa chọn tệp nào để kiểm tra');
  expect(content()).toContain('không số nào được tổng hợp');
  expect(primary()).toHaveTextContent('Chọn tệp để kiểm tra');
  expect(await axeFindings()).toEqual([]);
});

test('each form with its counts, errors first; the open workbook stays as it is', async () => {
  const { host } = await openScreen(FILES, { workbook: formWorkbook([haLang]) });
  expect(rows()).toEqual([
    ['Còn lỗi 1', 'Huyện Hà QuảngHa Quang ban cuoi.xlsx1 lỗi'],
    ['Không đọc được 1', 'mat khau.xlsxcó mật khẩu'],
    ['Còn cảnh báo 1', expect.stringMatching(/^Huyện Trùng Khánhtk\.xlsx\d cảnh báo$/)],
    ['Không có lỗi 1', 'Huyện Hạ Langhl.xlsxkhông có lỗi'],
  ]);
  expect(header()[0]).toBe('Hạ Lang · Năm 2024');
  expect(spoken()).toContain('Đã kiểm tra 3 biểu; 1 tệp không đọc được.');
  expect(host.plans()).toEqual([]);
  expect(await axeFindings()).toEqual([]);
});

test('a row shows the issues of its form, and the way back leads to the row', async () => {
  const { user } = await openScreen(FILES);
  await user.click(button(/Ha Quang ban cuoi/));
  await settled();
  expect(screen.getByRole('heading', { name: 'Huyện Hà Quảng' })).toHaveFocus();
  expect(content()).toContain('Trả lại đơn vị để sửa 1 lỗi.');
  expect(content()).toContain('Số buổi là 1,57, nhưng số buổi phải là số nguyên.');
  expect(await axeFindings()).toEqual([]);
  await user.keyboard('{Escape}');
  await settled();
  expect(focused()).toContain('Ha Quang ban cuoi.xlsx');
});

test('an unreadable file says what to ask for and has no slip', async () => {
  const { user } = await openScreen(FILES);
  await user.click(button(/mat khau/));
  await settled();
  expect(content()).toContain('Tệp có mật khẩu. Nhờ đơn vị gửi bản không đặt mật khẩu.');
  expect(primary()).toHaveTextContent('Về danh sách');
  await user.click(primary());
  await settled();
  expect(screen.getByRole('heading', { name: 'Kiểm tra nhiều tệp' })).toBeVisible();
});

test('in Excel the findings become sheets with free names, which can be taken back', async () => {
  const taken = formWorkbook([haLang]);
  const sheets = [...taken.sheets, { ...taken.sheets[0]!, name: 'Kết quả', cells: [] }];
  const { user, host } = await openScreen(FILES, { workbook: { sheets } });
  await user.click(primary());
  await settled();
  expect(host.plans().map(({ name }) => name)).toEqual(['Kết quả (2)', 'Chi tiết lỗi']);
  expect(content()).toContain('Đã thêm vào sổ các trang: Kết quả (2), Chi tiết lỗi.');
  await user.click(button('Hoàn tác'));
  await settled();
  expect((await host.read()).sheets.map(({ name }) => name)).toEqual(['Hạ Lang', 'Kết quả']);
  expect(content()).toContain('Đã xóa các trang vừa thêm');
});

test('a unit’s slip holds its own findings only', async () => {
  const { user, host } = await openScreen(FILES);
  await user.click(button(/Ha Quang ban cuoi/));
  await settled();
  expect(primary()).toHaveTextContent('Tạo phiếu trả lại');
  await user.click(primary());
  await settled();
  const [slip, ...more] = host.plans();
  expect(more).toEqual([]);
  expect(slip?.name).toBe('Phiếu trả lại');
  expect(slip?.cells.map(({ value }) => value)).toContain('Đơn vị: Huyện Hà Quảng');
  expect(JSON.stringify(slip)).not.toContain('Trùng Khánh');
});

test('a form of another period than the others, and a file sent twice, are said to be so', async () => {
  const last = formFile('nam truoc.xlsx', { ...haLang, period: { type: 'year', year: 2023 } });
  const again = formFile('Hạ Lang sửa.xlsx', withFigures(haLang, { B61: 5 }));
  await openScreen([CLEAN, WITH_WARNING, last, again]);
  expect(content()).toContain('nam truoc.xlsxkỳ Năm 2023 · ');
  expect(content()).toMatch(/hl\.xlsx2 tệp · /);
  expect(content()).toMatch(/Hạ Lang sửa\.xlsx2 tệp · /);
});

test('reading can be stopped, and what was read is checked', async () => {
  let release = () => {};
  const { receiveFile } = (await import('../memoryActions')).memoryActions();
  const slow = async (file: File) => {
    if (file === WITH_ERROR) await new Promise<void>((done) => (release = done));
    return receiveFile(file);
  };
  const { user } = await openScreen([CLEAN, WITH_ERROR, LOCKED], { actions: { receiveFile: slow } });
  await settled(600);
  expect(content()).toContain('đang đọc');
  expect(screen.getByRole('contentinfo')).toHaveTextContent('Đang đọc 2/3 tệp · Ha Quang ban cuoi.xlsx');
  expect(primary()).toHaveTextContent('Dừng');
  await user.click(primary());
  release();
  await settled();
  expect(content()).toContain('Đã dừng, đọc được 1/3 tệp.');
  expect(rows()).toEqual([['Không có lỗi 1', 'Huyện Hạ Langhl.xlsxkhông có lỗi']]);
  await user.click(button('Đọc tiếp 2 tệp'));
  release();
  await settled();
  expect(content()).toContain('Đã kiểm tra 2 biểu; 1 tệp không đọc được.');
});

test('sheets the host refuses leave the list, and can be tried again', async () => {
  let attempts = 0;
  const exportFindings = async () => {
    attempts += 1;
    throw new HostError('protectedWorkbook');
  };
  const { user } = await openScreen(FILES, { actions: { exportFindings } });
  await user.click(primary());
  await settled();
  expect(content()).toContain('Chưa ghi được; sổ vẫn như trước khi bấm. Sổ có mật khẩu bảo vệ.');
  await user.click(button('Thử lại'));
  await settled();
  expect(attempts).toBe(2);
});

test('on the page the file is named, with how many units get a slip', async () => {
  const exportFindings = async () => ({ file: 'Ket-qua-kiem-tra_2024-12-16.zip', slips: 2 });
  const { user } = await openScreen(FILES, { kind: 'page', actions: { exportFindings } });
  await user.click(primary());
  await settled();
  expect(content()).toContain('Đã lưu Ket-qua-kiem-tra_2024-12-16.zip, có phiếu trả lại của 2 đơn vị.');
});

test('left and opened again the files are still there; begun anew they are gone', async () => {
  const { user } = await openScreen(FILES);
  await user.keyboard('{Escape}');
  await settled();
  expect(focused()).toBe('Nâng cao');
  await user.click(button('Nâng cao'));
  await user.click(screen.getByRole('menuitem', { name: 'Kiểm tra nhiều tệp…' }));
  await settled();
  expect(content()).toContain('Đã kiểm tra 3 biểu');
  await user.click(button('Làm lại từ đầu'));
  await settled();
  expect(content()).toContain('Chưa chọn tệp nào để kiểm tra');
});

test('in English', async () => {
  await openScreen(FILES, { language: 'en' });
  expect(rows().map(([label]) => label)).toEqual([
    'With errors 1',
    'Unreadable 1',
    'With warnings 1',
    'Without errors 1',
  ]);
  expect(primary()).toHaveTextContent('Export findings workbook');
});
