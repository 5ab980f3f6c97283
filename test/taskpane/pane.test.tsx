import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import type { CheckedForm } from '../../src/actions/checkWorkbook';
import { HostError } from '../../src/actions/host';
import { formWorkbook, sampleFiles, sampleForms } from './memoryActions';
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
} from './openPane';

const [, , , , haLang] = sampleForms();
const refuse = () => Promise.reject(new HostError('failed'));
const selected = () => screen.getByRole('tab', { selected: true }).textContent;

test('opening reads the workbook once and does nothing else', async () => {
  let reads = 0;
  const check = async () => {
    reads += 1;
    return [];
  };
  const never = { insertTemplate: refuse, select: refuse, mergeReports: refuse, insertRollup: refuse };
  const { host } = await openPane({ actions: { check, ...never } });
  expect(reads).toBe(1);
  expect(host.plans()).toEqual([]);
  expect(host.selection()).toBeUndefined();
  expect(screen.queryByRole('alert')).toHaveTextContent('');
});

test.each([
  ['an empty workbook', formWorkbook([]), 'Biểu mẫu'],
  ['a unit’s form', formWorkbook([haLang!]), 'Kiểm tra'],
])('%s opens at its own tab', async (_, workbook, tab) => {
  await openPane({ workbook });
  expect(selected()).toContain(tab);
});

test('a ribbon button opens its own tab, whatever the workbook holds', async () => {
  await openPane({ workbook: formWorkbook([haLang!]), tab: 'merge' });
  expect(selected()).toContain('Tổng hợp');
});

test('the help button opens the guide, which says what was not tried', async () => {
  const { user } = await openPane({ tab: 'help' });
  expect(screen.getByRole('heading', { name: 'Hướng dẫn' })).toHaveFocus();
  expect(content()).toContain('Ngăn này chưa được thử trong Excel thật.');
  expect(content()).not.toContain('Trang này không chạy macro');
  expect(await axeFindings()).toEqual([]);
  await user.click(primary());
  expect(selected()).toContain('Biểu mẫu');
});

test('the page says its own limits too', async () => {
  await openPane({ tab: 'help', kind: 'page' });
  expect(content()).toContain('Trang này không chạy macro, không ký số, không nhiều người cùng sửa.');
  expect(content()).toContain('số chia theo đơn vị là giả định');
});

test.each(['{Escape}', '{Alt>}{ArrowLeft}{/Alt}'])(
  '%s leaves a drill-in, the focus goes back to ⋯',
  async (keys) => {
    const { user } = await openPane();
    await user.click(button('Nâng cao'));
    await user.click(screen.getByRole('menuitem', { name: 'Cài đặt…' }));
    await settled();
    expect(screen.getByRole('heading', { name: 'Cài đặt' })).toHaveFocus();
    expect(screen.queryByRole('tablist')).toBeNull();
    await user.keyboard(keys);
    await settled();
    expect(screen.getByRole('tablist')).toBeVisible();
    expect(focused()).toBe('Nâng cao');
  },
);

test('Hủy forgets what was typed in Cài đặt', async () => {
  const { user } = await openPane();
  const open = async () => {
    await user.click(button('Nâng cao'));
    await user.click(screen.getByRole('menuitem', { name: 'Cài đặt…' }));
  };
  await open();
  await user.click(screen.getByRole('radio', { name: 'Nhà nước' }));
  await user.click(button('Hủy'));
  await open();
  expect(screen.getByRole('radio', { name: 'Đảng' })).toBeChecked();
});

test('the language changes in place, numbers and names stay Vietnamese', async () => {
  const { user } = await openPane({ workbook: formWorkbook([haLang!]) });
  await user.click(button('Nâng cao'));
  await user.click(screen.getByRole('menuitem', { name: 'English' }));
  expect(header()[0]).toBe('Hạ Lang · 2024');
  expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('Form'),
    expect.stringContaining('Check'),
    expect.stringContaining('Merge'),
  ]);
  expect(document.documentElement.lang).toBe('en');
  await user.click(button('More'));
  await user.click(screen.getByRole('menuitem', { name: 'Tiếng Việt' }));
  expect(header()[0]).toBe('Hạ Lang · Năm 2024');
  expect(document.documentElement.lang).toBe('vi');
});

test('what a tab holds survives a look at another', async () => {
  const { user } = await openPane({ tab: 'merge' });
  await user.upload(document.querySelector<HTMLInputElement>('input[type=file]')!, sampleFiles());
  await settled();
  await user.click(screen.getByRole('tab', { name: /Biểu mẫu/ }));
  await user.click(screen.getByRole('tab', { name: /Tổng hợp/ }));
  expect(header()[1]).toBe('Đủ 8/8 đơn vị');
});

test('a pane that breaks down while it is drawn says so and can be opened again', async () => {
  const log = jest.spyOn(console, 'error').mockImplementation(() => {});
  // What no host gives: drawing it breaks an invariant.
  const broken = { sheet: 'D01' } as unknown as CheckedForm;
  const answers = [[broken], []];
  const check = async () => answers.shift() ?? [];
  const { user } = await openPane({ actions: { check } });
  expect(document.body).toHaveTextContent('Ngăn này dừng vì một lỗi chưa rõ. Sổ vẫn mở, số đã nhập vẫn còn.');
  expect(document.body).not.toHaveTextContent('D01');
  expect(log).toHaveBeenCalled();
  log.mockRestore();
  await user.click(button('Mở lại ngăn'));
  await settled();
  expect(primary()).toHaveTextContent('Tạo biểu');
});

test('a broken invariant is no silent one: the person is told, and so is the page', async () => {
  const reported: unknown[] = [];
  const onError = (event: ErrorEvent) => {
    reported.push(event.error);
    event.preventDefault();
  };
  window.addEventListener('error', onError);
  const bug = new RangeError('row -1');
  const told = jest.spyOn(globalThis, 'queueMicrotask').mockImplementation((task) => {
    try {
      task();
    } catch (error) {
      reported.push(error);
    }
  });
  await openPane({ actions: { check: () => Promise.reject(bug) } });
  told.mockRestore();
  window.removeEventListener('error', onError);
  expect(reported).toEqual([bug]);
  expect(content()).toContain('Chưa đọc được sổ. Chưa rõ nguyên nhân.');
  expect(content()).not.toContain('row -1');
  expect(spoken('alert')).toContain('Chưa đọc được sổ.');
});
