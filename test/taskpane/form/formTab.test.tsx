import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { HostError } from '../../../src/actions/host';
import type { InsertTemplate } from '../../../src/actions/insertTemplate';
import { applyPlans } from '../../../src/core/sheet/applyPlan';
import { EMPTY_WORKBOOK } from '../../../src/core/sheet/snapshot';
import { plannedSheet } from '../../core/sheet/plannedSheet';
import { checkOf, formWorkbook, sampleForms } from '../memoryActions';
import {
  axeFindings,
  button,
  content,
  focused,
  header,
  openPane,
  primary,
  settled,
  spoken,
} from '../openPane';

const unitField = () => screen.getByRole('combobox', { name: 'Đơn vị báo cáo' });
const yearField = () => screen.getByRole('combobox', { name: 'Năm' });

/** At once, as by pasting: what matters is the text that stands there. */
async function enter(user: UserEvent, text: string) {
  await user.clear(unitField());
  await user.paste(text);
}

async function choose(user: UserEvent, field: string, option: string) {
  await user.click(screen.getByRole('combobox', { name: field }));
  await user.click(screen.getByRole('option', { name: option }));
}

test('an empty workbook opens at Biểu mẫu and says so', async () => {
  await openPane();
  expect(screen.getByRole('tab', { name: 'Biểu mẫu' })).toHaveAttribute('aria-selected', 'true');
  expect(header()).toEqual(['Chưa chọn đơn vị · chưa chọn kỳ', 'Chưa có biểu trong sổ này']);
  expect(content()).toContain('Không nhập nội dung bí mật nhà nước trên máy kết nối Internet.');
  expect(primary()).toHaveTextContent('Tạo biểu');
  expect(await axeFindings()).toEqual([]);
});

test('pressed too early the button says what is missing and goes there', async () => {
  const { user, host } = await openPane();
  await user.click(primary());
  expect(unitField()).toHaveFocus();
  expect(content()).toContain('Chọn đơn vị báo cáo.');
  await enter(user, 'Xã Hạ Lang');
  await user.tab();
  await user.click(primary());
  expect(yearField()).toHaveFocus();
  expect(content()).toContain('Chọn năm của kỳ báo cáo.');
  expect(host.plans()).toEqual([]);
  expect(await axeFindings()).toEqual([]);
});

test.each([
  ['ha lang', ['Huyện Hạ Lang · Cao Bằng 2024', 'Xã Hạ Lang · Cao Bằng 2025']],
  ['hà quảng', ['Huyện Hà Quảng · Cao Bằng 2024']],
  ['dinh lap', ['Huyện Đình Lập · Lạng Sơn 2024']],
  ['Móng Cái', ['Thành phố Móng Cái · Quảng Ninh 2024']],
])('%s is found among all rosters', async (typed, found) => {
  const { user } = await openPane();
  await enter(user, typed);
  const names = screen.getAllByRole('option').map(({ textContent }) => textContent);
  expect(names.slice(0, found.length)).toEqual(found);
});

test('a roster chosen first narrows the units to its own', async () => {
  const { user } = await openPane();
  await choose(user, 'Danh sách đơn vị', 'Cao Bằng 2024 (8 đơn vị)');
  await enter(user, 'ha');
  const names = screen.getAllByRole('option').map(({ textContent }) => textContent);
  expect(names).toEqual(
    ['Huyện Hà Quảng', 'Huyện Thạch An', 'Huyện Trùng Khánh', 'Huyện Hạ Lang'].sort(byRoster),
  );
});

const ORDER = ['Bảo Lâm', 'Bảo Lạc', 'Hà Quảng', 'Trùng Khánh', 'Hạ Lang', 'Quảng Hòa', 'Thạch An'];
const byRoster = (a: string, b: string) =>
  ORDER.findIndex((name) => a.endsWith(name)) - ORDER.findIndex((name) => b.endsWith(name));

test('a name of several units is nobody’s until one is chosen', async () => {
  const { user } = await openPane();
  await enter(user, 'hạ lang');
  await user.tab();
  expect(header()[0]).toBe('Chưa chọn đơn vị · chưa chọn kỳ');
  await enter(user, 'hạ lang');
  await user.keyboard('{ArrowDown}{Enter}');
  expect(header()[0]).toBe('Hạ Lang · chưa chọn kỳ');
});

test('a name typed in full is taken on leaving the field, an unknown one is named', async () => {
  const { user } = await openPane();
  await enter(user, 'huyện hạ lang');
  await user.tab();
  expect(header()[0]).toBe('Hạ Lang · Năm 2024');
  await enter(user, 'Mường Tè');
  await user.tab();
  expect(content()).toContain('Danh sách không có đơn vị nào tên là “Mường Tè”.');
});

test('the form is made, shown as made, and the button leads to it', async () => {
  const { user, host } = await openPane();
  await enter(user, 'huyện hạ lang');
  await user.tab();
  expect(content()).toContain('Số liệu 15/12/2023–14/12/2024 · hạn nộp 17/12/2024');
  expect(screen.getByRole('combobox', { name: 'Mẫu' })).toHaveTextContent('Đất liền · 111 chỉ tiêu');
  await user.click(primary());
  await settled();
  expect(host.plans().map(({ name }) => name)).toEqual(['Hạ Lang']);
  expect(content()).toContain('Đã tạo biểu Hạ Lang, Năm 2024. Nhập số vào các ô trắng.');
  expect(spoken()).toContain(
    'Đã tạo biểu Hạ Lang, Năm 2024. Nhập số vào các ô trắng. Nhấn F6 để sang bảng tính.',
  );
  expect(header()).toEqual(['Hạ Lang · Năm 2024', 'Đang nhập 0/111 · 2 cảnh báo']);
  expect(primary()).toHaveTextContent('Đến biểu');
  await user.click(primary());
  expect(host.selection()).toEqual({ sheet: 'Hạ Lang', cell: 'F19' });
  expect(await axeFindings()).toEqual([]);
});

test('a form just made is taken back, unless something was typed into it', async () => {
  const { user, host } = await openPane();
  await enter(user, 'huyện hạ lang');
  await user.tab();
  await user.click(primary());
  await settled();
  await host.type([{ sheet: 'Hạ Lang', cells: [{ row: 18, col: 5, value: 4 }] }]);
  await settled();
  await user.click(button('Hoàn tác'));
  await settled();
  expect(content()).toContain('Giữ nguyên vì đã nhập lại sau đó: trang Hạ Lang.');
  expect((await host.read()).sheets).toHaveLength(1);
});

test('a form just made and not filled in is taken back from ⋯', async () => {
  const workbook = applyPlans(EMPTY_WORKBOOK, [plannedSheet({ name: 'Trang1' })]);
  const { user, host } = await openPane({ workbook });
  await enter(user, 'huyện hạ lang');
  await user.tab();
  await user.click(primary());
  await settled();
  await user.click(button('Nâng cao'));
  await user.click(screen.getByRole('menuitem', { name: 'Hoàn tác: tạo biểu Hạ Lang' }));
  await settled();
  expect(content()).toContain('Đã xóa các trang vừa thêm: Hạ Lang.');
  expect(await host.read()).toEqual(workbook);
  expect(primary()).toHaveTextContent('Tạo biểu');
});

test('a form the workbook has already is not made again', async () => {
  const haLang = sampleForms()[4]!;
  const { user, host } = await openPane({ tab: 'form', workbook: formWorkbook([haLang]) });
  await enter(user, 'Hạ Lang');
  await user.tab();
  expect(content()).toContain('Sổ đã có biểu Hạ Lang, Năm 2024.');
  expect(primary()).toHaveTextContent('Đến biểu');
  expect(host.plans()).toEqual([]);
});

test('nor one that came into the workbook while the pane was open', async () => {
  const check = checkOf(formWorkbook([]), formWorkbook([sampleForms()[4]!]));
  const { user, host } = await openPane({ actions: { check } });
  await enter(user, 'huyện hạ lang');
  await user.tab();
  await user.click(primary());
  await settled();
  expect(host.plans()).toEqual([]);
  expect(content()).toContain('Sổ đã có biểu Hạ Lang, Năm 2024.');
});

test.each([
  [
    'Huyện Hạ Lang',
    '2025',
    'Huyện Hạ Lang chỉ có đến 30/06/2025: số liệu sau ngày đó thuộc đơn vị cấp xã',
    true,
  ],
  ['Xã Hạ Lang', '2025', 'Xã Hạ Lang có từ 01/07/2025: số liệu trước ngày đó thuộc cấp huyện', true],
  ['Xã Hạ Lang', '2024', 'Xã Hạ Lang có từ 01/07/2025. Chọn danh sách 2024 hoặc kỳ muộn hơn.', false],
])('%s in %s: %s', async (unit, year, sentence, isMade) => {
  const { user, host } = await openPane();
  await enter(user, unit);
  await user.tab();
  await choose(user, 'Năm', year);
  expect(content()).toContain(sentence);
  await user.click(primary());
  await settled();
  expect(host.plans()).toHaveLength(isMade ? 1 : 0);
  if (!isMade) expect(yearField()).toHaveFocus();
});

test.each([
  [new HostError('protectedSheet', { sheet: 'Hạ Lang' }), 'Trang “Hạ Lang” có mật khẩu bảo vệ.'],
  [new HostError('readOnly'), 'Sổ chỉ đọc. Lưu thành bản sao rồi mở bản đó.'],
  [new HostError('recalculated', { cells: ['F15', 'F16'] }), '2 ô tính lại khác số đã tính (F15, F16)'],
])('a refusal says what became of the workbook and offers to try again (%#)', async (failure, sentence) => {
  let attempts = 0;
  const insertTemplate = async () => {
    attempts += 1;
    throw failure;
  };
  const { user } = await openPane({ actions: { insertTemplate } });
  await enter(user, 'huyện hạ lang');
  await user.tab();
  await user.click(primary());
  await settled();
  expect(content()).toContain(`Chưa ghi được; sổ vẫn như trước khi bấm. ${sentence}`);
  expect(spoken('alert')).toContain('Chưa ghi được');
  await user.click(button('Thử lại'));
  await settled();
  expect(attempts).toBe(2);
});

test('while it is being made a second press does nothing, and a long wait is told', async () => {
  const asked: InsertTemplate[] = [];
  const insertTemplate = (request: InsertTemplate) => {
    asked.push(request);
    return new Promise<never>(() => {});
  };
  const { user } = await openPane({ actions: { insertTemplate } });
  await enter(user, 'huyện hạ lang');
  await user.tab();
  await user.dblClick(primary());
  await settled(600);
  expect(asked).toHaveLength(1);
  expect(screen.getByRole('contentinfo')).toHaveTextContent('Đang tạo biểu Hạ Lang …');
  expect(screen.queryByRole('button', { name: 'Tạo biểu' })).toBeNull();
  expect(focused()).toBe('Đang tạo biểu Hạ Lang …');
});

test('what Cài đặt says goes into the next form', async () => {
  const { user, host } = await openPane();
  await user.click(button('Nâng cao'));
  await user.click(screen.getByRole('menuitem', { name: 'Cài đặt…' }));
  await user.click(screen.getByRole('radio', { name: 'Nhà nước' }));
  await user.type(screen.getByRole('textbox', { name: 'Dòng cơ quan cấp trên' }), 'Ủy ban nhân dân tỉnh');
  expect(await axeFindings()).toEqual([]);
  await user.click(primary());
  await enter(user, 'huyện hạ lang');
  await user.tab();
  await user.click(primary());
  await settled();
  const printed = host.plans()[0]!.cells.map(({ value }) => value);
  expect(printed).toContain('ỦY BAN NHÂN DÂN TỈNH');
  expect(printed).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  expect(printed).toContain('HUYỆN ỦY HẠ LANG');
});
