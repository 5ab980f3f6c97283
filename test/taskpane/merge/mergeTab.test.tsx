import '@testing-library/jest-dom';
import { cleanup, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { HostError } from '../../../src/actions/host';
import type { InsertTemplate } from '../../../src/actions/insertTemplate';
import {
  formFile,
  formWorkbook,
  memoryActions,
  sampleFiles,
  sampleForms,
  unreadableFile,
  withFigures,
} from '../memoryActions';
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

/** The rows of the roster grid under the heading that begins so. */
function rowsOf(group: string): string[] {
  const list = within(shown())
    .getAllByRole('list')
    .find((one) => one.getAttribute('aria-label')?.startsWith(group));
  return list
    ? within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent ?? '')
    : [];
}

const groups = () =>
  within(shown())
    .getAllByRole('heading', { level: 2 })
    .map(({ textContent }) => textContent);

async function give(user: UserEvent, files: readonly File[]) {
  await user.upload(document.querySelector<HTMLInputElement>('input[type=file]')!, [...files]);
  await settled();
}

async function openMerge(files: readonly File[], options: Parameters<typeof openPane>[0] = {}) {
  const pane = await openPane({ tab: 'merge', ...options });
  await give(pane.user, files);
  return pane;
}

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
