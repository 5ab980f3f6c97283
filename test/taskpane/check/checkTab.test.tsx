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

const haLang = sampleForms()[4]!;
/** 8,519 listeners, fewer than no patrols, a total its parts do not make; a qualifier with its number; a phrase. */
const flawed = withFigures(haLang, { B02: 8.519, E11: -1, D02: 874, B63: 'gần 40', F04: 'hàng trăm' });
/** Patrol participants far above last year's. */
const { lines } = haLang.content!;
const risen = {
  ...haLang,
  content: { ...haLang.content!, lines: { ...lines, C02: { ...lines.C02, previous: { value: 500 } } } },
};
/** Text that is a number, twice. */
const typedAsText = withFigures(haLang, { B63: '1 352', B61: '28' });

const cards = () => within(shown()).getAllByRole('listitem');
const lit = () => cards().filter((card) => card.querySelector('[aria-current]'));
const faceOf = (card: HTMLElement) => within(card).getAllByRole('button')[0]!;

async function openResults(workbook = formWorkbook([flawed])) {
  const pane = await openPane({ workbook });
  await pane.user.click(primary());
  await settled();
  return pane;
}

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
    'Lỗi 3 · phải sửa trước khi gửi',
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

test('what is certain is mended together, after a look at before and after, and taken back with one press', async () => {
  const { user, host } = await openResults(formWorkbook([typedAsText]));
  expect(primary()).toHaveTextContent('Sửa tự động 2 ô…');
  await user.click(primary());
  const rows = within(shown()).getAllByRole('row').slice(1);
  expect(rows.map(({ textContent }) => textContent)).toEqual(['F39“28”28', 'F41“1 352”1.352']);
  expect(await axeFindings()).toEqual([]);
  await user.click(screen.getByRole('checkbox', { name: 'Sửa ô F39' }));
  expect(primary()).toHaveTextContent('Sửa 1 ô');
  const before = await host.read();
  await user.click(primary());
  await settled();
  expect(content()).toContain('Đã sửa 1 ô.');
  expect(header()[1]).toMatch(/1 cảnh báo$/);
  await user.click(button('Hoàn tác'));
  await settled();
  expect(await host.read()).toEqual(before);
  expect(content()).toContain('Đã hoàn tác 1 ô.');
});

test('with every cell left out nothing is written, and that is said', async () => {
  const { user, host } = await openResults(formWorkbook([withFigures(haLang, { B63: '1 352' })]));
  await user.click(primary());
  await user.click(screen.getByRole('checkbox', { name: 'Sửa ô F41' }));
  const before = await host.read();
  await user.click(primary());
  expect(content()).toContain('Chọn ít nhất một ô.');
  expect(await host.read()).toBe(before);
});

test('one press mends what its button says, and lights the next card', async () => {
  const { user, host } = await openResults();
  await user.click(faceOf(cards()[0]!));
  await user.click(button('Sửa thành 8.519'));
  await settled();
  expect(content()).toContain('Đã sửa 1 ô.');
  expect(header()[1]).toMatch(/2 lỗi/);
  expect(lit()).toEqual([cards()[0]]);
  expect(cards()[0]).toHaveTextContent('ô F65');
  const [sheet] = (await host.read()).sheets;
  expect(sheet!.cells.find(({ row, col }) => row === 31 && col === 5)?.value).toBe(8519);
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

describe('many of one kind are one card', () => {
  const texts = withFigures(haLang, { B63: '1 352', B61: '28', B62: '30' });

  test('with all its cells, each a way to its cell, and one button for all of them', async () => {
    const { user } = await openResults(formWorkbook([texts]));
    expect(shown()).toHaveTextContent('Cảnh báo 3');
    expect(cards()).toHaveLength(1);
    expect(faceOf(cards()[0]!)).toHaveTextContent('3 ô là chữ nên không được cộng.');
    await user.click(faceOf(cards()[0]!));
    await settled();
    const [first, second, third] = within(cards()[0]!).getAllByRole('button', { name: /^Đến ô/ });
    expect(first).toHaveAttribute('aria-current', 'true');
    await user.click(second!);
    await settled();
    expect(second).toHaveAttribute('aria-current', 'true');
    expect(third).not.toHaveAttribute('aria-current');
    expect(await axeFindings()).toEqual([]);
  });

  test('its button shows these repairs and no others', async () => {
    const mixed = withFigures(haLang, { B63: '1 352', B61: '28', B62: '30', F04: 'không' });
    const { user } = await openResults(formWorkbook([mixed]));
    await user.click(faceOf(cards()[0]!));
    await settled();
    await user.click(button('Sửa 3 ô…'));
    await settled();
    expect(within(shown()).getAllByRole('checkbox')).toHaveLength(3);
    await user.click(primary());
    await settled();
    expect(shown()).not.toHaveTextContent('Cảnh báo');
  });
});
