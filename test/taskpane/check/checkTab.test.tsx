import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import type { CheckedForm } from '../../../src/actions/checkWorkbook';
import { HostError } from '../../../src/actions/host';
import { formWorkbook, sampleForms, withFigures } from '../memoryActions';
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
import { cards, faceOf, flawed, haLang, lit, openResults } from './openResults';

/** Patrol participants far above last year's. */
const { lines } = haLang.content!;
const risen = {
  ...haLang,
  content: { ...haLang.content!, lines: { ...lines, C02: { ...lines.C02, previous: { value: 500 } } } },
};

test('without a form there is nothing to check, and the button leads to Biểu mẫu', async () => {
  const { user } = await openPane({ tab: 'check' });
  expect(content()).toBe('Chưa có biểu để kiểm tra.Tạo biểu, hoặc mở tệp của đơn vị.');
  expect(primary()).toHaveTextContent('Sang Biểu mẫu');
  await user.click(primary());
  await settled();
  expect(screen.getByRole('tab', { name: 'Biểu mẫu' })).toHaveAttribute('aria-selected', 'true');
});

test('a workbook with a form opens here, read once, nothing listed until asked', async () => {
  await openPane({ workbook: formWorkbook([flawed]) });
  expect(screen.getByRole('tab', { name: 'Kiểm tra' })).toHaveAttribute('aria-selected', 'true');
  expect(header()).toEqual(['Hạ Lang · Năm 2024', expect.stringMatching(/^Đang nhập \d+\/111 · 3 lỗi/)]);
  expect(content()).toContain('Kiểm tra 111 chỉ tiêu của Hạ Lang');
  expect(primary()).toHaveTextContent('Kiểm tra');
  expect(await axeFindings()).toEqual([]);
});

test('the counts of header, groups and cards agree', async () => {
  await openResults();
  const counts = within(shown())
    .getAllByRole('heading', { level: 2 })
    .map(({ textContent }) => textContent);
  expect(counts).toEqual([
    'Lỗi 3 · phải sửa trước khi chốt',
    'Cảnh báo 1 · sửa hoặc giải trình',
    'Gợi ý 1 · không bắt buộc',
  ]);
  expect(header()[1]).toMatch(/3 lỗi · 1 cảnh báo$/);
  expect(cards()).toHaveLength(3);
  expect(spoken()).toBe('3 lỗi, 1 cảnh báo, 1 gợi ý.');
  expect(await axeFindings()).toEqual([]);
});

test('a card says what and where; selected also what to do, why, and what ends it', async () => {
  const { user, host } = await openResults();
  const [first] = cards();
  expect(first).toHaveTextContent(
    'Lỗiô F32Số lượt người là 8,519, nhưng số lượt người phải là số nguyên.Dòng B02 · Lượt người nghe (tổng)',
  );
  expect(first).not.toHaveTextContent('bấm Sửa');
  await user.click(faceOf(first!));
  expect(host.selection()).toEqual({ sheet: 'Hạ Lang', cell: 'F32' });
  expect(cards()[0]).toHaveTextContent('Nếu đúng là 8.519');
  const names = within(cards()[0]!)
    .getAllByRole('button')
    .slice(1)
    .map(({ textContent }) => textContent);
  expect(names).toEqual(['Sửa thành 8.519', 'Đến ô', 'Vì sao?']);
  expect(lit()).toHaveLength(1);
  expect(focused()).toContain('ô F32');
  await user.click(button('Vì sao?'));
  expect(cards()[0]).toHaveTextContent('V04');
});

test('the primary button goes from error to error and round again, the focus staying on it', async () => {
  const { user, host } = await openResults();
  const visited: unknown[] = [];
  for (let press = 0; press < 4; press++) {
    expect(primary()).toHaveTextContent('Đến lỗi kế tiếp');
    await user.click(primary());
    await settled();
    visited.push(host.selection()?.cell);
  }
  expect(visited).toEqual(['F32', 'F65', 'F97', 'F32']);
  expect(focused()).toBe('Đến lỗi kế tiếp');
  expect(spoken()).toMatch(
    /^Lỗi, 1 trên 3\. Số lượt người là 8,519, .* ô F32\. .* Nhấn F6 để sang bảng tính\.$/,
  );
});

test('a list is one tab stop: arrows between cards, → to the button, ← back, Enter goes', async () => {
  const { user, host } = await openResults();
  const stops = () => cards().map((card) => faceOf(card).tabIndex);
  expect(stops()).toEqual([0, -1, -1]);
  faceOf(cards()[0]!).focus();
  await user.keyboard('{ArrowDown}');
  expect(stops()).toEqual([-1, 0, -1]);
  expect(focused()).toContain('ô F65');
  await user.keyboard('{Enter}');
  expect(lit()).toEqual([cards()[1]]);
  expect(host.selection()?.cell).toBe('F65');
  await user.keyboard('{ArrowRight}');
  expect(
    within(cards()[1]!)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toContain(focused());
  expect(button('Đến ô').tabIndex).toBe(-1);
  await user.keyboard('{ArrowLeft}');
  expect(focused()).toContain('ô F65');
  await user.keyboard('{End}');
  expect(focused()).toContain('ô F97');
  await user.keyboard('{ArrowDown}{Home}{ArrowUp}');
  expect(focused()).toContain('ô F32');
  expect(host.selection()?.cell).toBe('F65');
});

test('a folded group unfolds from its header', async () => {
  const { user } = await openResults();
  await user.click(button(/^Gợi ý 1/));
  expect(cards()).toHaveLength(4);
  expect(content()).toContain('“hàng trăm” không đếm được nên không được cộng.');
});

test('with no error left the button leads to the warnings, then to sealing', async () => {
  const { user, host } = await openResults(formWorkbook([risen]));
  expect(content()).toContain('Không có lỗi');
  expect(primary()).toHaveTextContent('Giải trình cảnh báo kế tiếp');
  await user.click(primary());
  expect(host.selection()?.cell).toBe('F44');
  expect(content()).toContain('cùng kỳ');
  await user.click(primary());
  expect(content()).toContain('Viết lý do để người tổng hợp hiểu số này.');
  await user.type(screen.getByRole('textbox'), 'Số ước của đồn');
  expect(await axeFindings()).toEqual([]);
  await user.click(primary());
  await settled();
  expect(content()).toContain('Đã lưu giải trình.');
  expect(content()).toContain('Đã giải trình 1');
  expect(header()[1]).toBe('Đã kiểm tra');
  expect(primary()).toHaveTextContent('Chốt số liệu…');
  await user.click(button('Hoàn tác'));
  await settled();
  expect(header()[1]).toMatch(/1 cảnh báo$/);
});

test('the list follows what a person types', async () => {
  const { host } = await openResults();
  await host.type([{ sheet: 'Hạ Lang', cells: [{ row: 31, col: 5, value: 8519 }] }]);
  await settled();
  expect(header()[1]).toMatch(/2 lỗi/);
  expect(cards()[0]).toHaveTextContent('ô F65');
});

test('a clean form is Đã kiểm tra', async () => {
  await openResults(formWorkbook([haLang]));
  expect(header()).toEqual(['Hạ Lang · Năm 2024', 'Đã kiểm tra']);
  expect(primary()).toHaveTextContent('Chốt số liệu…');
  expect(await axeFindings()).toEqual([]);
});

test('several forms are told apart by their sheets', async () => {
  const forms = sampleForms().slice(0, 3);
  await openResults(formWorkbook(forms.map((form) => withFigures(form, { D02: 874 }))));
  expect(header()).toEqual(['3 biểu trong sổ này', '3 lỗi']);
  const sheets = within(shown()).getAllByRole('heading', { level: 2 });
  expect(sheets.map(({ textContent }) => textContent)).toEqual(['Bảo Lâm', 'Bảo Lạc', 'Hà Quảng']);
  expect(await axeFindings()).toEqual([]);
});

test('a long check can be stopped', async () => {
  const answers: (() => Promise<CheckedForm[]>)[] = [async () => [{ sheet: 'Hạ Lang', issues: [] }]];
  const check = () => answers.shift()?.() ?? new Promise<CheckedForm[]>(() => {});
  const { user } = await openPane({ actions: { check } });
  await user.click(primary());
  await settled(600);
  expect(screen.getByRole('contentinfo')).toHaveTextContent('Đang kiểm tra …');
  expect(primary()).toHaveTextContent('Dừng');
  await user.click(primary());
  expect(primary()).toHaveTextContent('Kiểm tra');
});

test.each([
  [new HostError('cellEdit'), 'Excel đang chờ nhập xong một ô. Nhấn Enter hoặc Esc ở ô đó rồi bấm Thử lại.'],
  [new HostError('busy'), 'Excel đang bận. Chờ vài giây rồi bấm Thử lại.'],
])('a workbook that cannot be read says why and can be tried again', async (failure, sentence) => {
  const answers: (() => Promise<CheckedForm[]>)[] = [async () => Promise.reject(failure), async () => []];
  const { user } = await openPane({ actions: { check: () => answers.shift()!() } });
  expect(header()[1]).toBe('Chưa đọc được sổ này');
  expect(content()).toContain(`Chưa đọc được sổ. ${sentence}`);
  await user.click(button('Thử lại'));
  await settled();
  expect(content()).not.toContain('Chưa đọc được sổ.');
  expect(header()[1]).toBe('Chưa có biểu trong sổ này');
});

test('a cell that cannot be shown is said, the card stays', async () => {
  const select = () => Promise.reject(new HostError('busy'));
  const { user } = await openPane({ workbook: formWorkbook([flawed]), actions: { select } });
  await user.click(primary());
  await settled();
  await user.click(primary());
  await settled();
  expect(content()).toContain('Chưa đến được ô này. Excel đang bận.');
  expect(lit()).toHaveLength(1);
});
