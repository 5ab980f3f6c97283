import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import { type CellMark, HostError } from '../../../src/actions/host';
import type { SheetEdit } from '../../../src/core/sheet/edit';
import { marksOf } from '../../../src/taskpane/check/marks';
import { handTimer } from '../../adapters/excel/handTimer';
import { formWorkbook, sampleForms, withFigures } from '../memoryActions';
import { axeFindings, button, content, openPane, primary, settled, spoken } from '../openPane';

const haLang = sampleForms()[4]!;
/** Three errors, a warning and a hint. */
const flawed = withFigures(haLang, { B02: 8.519, E11: -1, D02: 874, B63: 'gần 40', F04: 'hàng trăm' });
const MARKED = ['F32 error', 'F65 error', 'F97 error', 'F41 warning'];

/** The pane over a flawed form, the clock in the test's hand, every call of `mark` noted. */
async function open(refuse: (call: number) => HostError | undefined = () => undefined) {
  const { later, pass } = handTimer();
  const calls: string[][] = [];
  let host: Awaited<ReturnType<typeof openPane>>['host'];
  const mark = async (marks: readonly CellMark[]) => {
    calls.push(marks.map(({ cell, severity }) => `${cell} ${severity}`));
    const refusal = refuse(calls.length);
    if (refusal) throw refusal;
    await host.mark(marks);
  };
  const pane = await openPane({ workbook: formWorkbook([flawed]), actions: { mark }, byClock: later });
  host = pane.host;
  const marked = () => host.marks().map(({ cell, severity }) => `${cell} ${severity}`);
  const check = async () => {
    await pane.user.click(primary());
    await settled();
  };
  const type = async (row: number, value: number) => {
    const edit: SheetEdit = { sheet: 'Hạ Lang', cells: [{ row, col: 5, value }] };
    await host.type([edit]);
    await settled();
  };
  const paused = async () => {
    pass(1500);
    await settled();
  };
  return { ...pane, calls, marked, check, type, paused };
}

async function openMore(user: Awaited<ReturnType<typeof openPane>>['user']) {
  await user.click(button('Nâng cao'));
  await settled();
  return screen.getAllByRole('menuitem').map(({ textContent }) => textContent);
}

test.each([
  [['error A1'], ['A1 error']],
  [['warning A1', 'error A1', 'hint A1'], ['A1 error']],
  [['hint A1', 'explained A2', 'warning A3', 'warning A3'], ['A3 warning']],
])('%j are marked as %j', (issues, marked) => {
  const found = issues.map((text) => {
    const [severity, cell] = text.split(' ');
    return severity === 'explained' ? { cell, severity: 'warning', explained: true } : { cell, severity };
  });
  const marks = marksOf([{ sheet: 'Hạ Lang', issues: found as never }]);
  expect(marks.map(({ cell, severity }) => `${cell} ${severity}`)).toEqual(marked);
});

test('nothing is marked on opening; what will happen is said before', async () => {
  const { user, calls, type, paused } = await open();
  expect(content()).toContain('Ô có lỗi được đánh dấu trong biểu; xóa dấu lúc nào cũng được.');
  await type(31, 8519);
  await paused();
  expect(calls).toEqual([]);
  expect(await openMore(user)).not.toContain('Xóa đánh dấu trong biểu');
});

test('a check marks what it finds; the sheet reads as before', async () => {
  const { host, calls, marked, check } = await open();
  const before = await host.read();
  await check();
  expect([calls.length, marked()]).toEqual([1, MARKED]);
  expect(await host.read()).toBe(before);
  expect([host.edits(), host.plans()]).toEqual([[], []]);
  expect(await axeFindings()).toEqual([]);
});

test('marks follow typing after a pause, and only where they are to be others', async () => {
  const { calls, marked, check, type, paused } = await open();
  await check();
  await type(31, 8519);
  expect(calls).toHaveLength(1);
  await type(64, 1);
  await paused();
  expect(calls.slice(1)).toEqual([['F69 error', 'F97 error', 'F41 warning']]);
  await type(64, 2);
  await paused();
  expect(calls).toHaveLength(2);
  expect(marked()).toEqual(calls[1]);
});

test('a change that is taken back within the pause draws nothing', async () => {
  const { calls, check, type, paused } = await open();
  await check();
  await type(31, 8519);
  await type(31, 8.519);
  await paused();
  expect(calls).toHaveLength(1);
});

test('they follow a repair and its undo', async () => {
  const { user, marked, check, paused } = await open();
  await check();
  await user.click(screen.getAllByText(/8,519/)[0]!);
  await user.click(button('Sửa thành 8.519'));
  await settled();
  await paused();
  expect(marked()).not.toContain('F32 error');
  await user.click(button('Hoàn tác'));
  await settled();
  await paused();
  expect(marked()).toContain('F32 error');
});

test('removed from ⋯, they are gone and stay away until the next check', async () => {
  const { user, calls, marked, check, type, paused } = await open();
  await check();
  expect(await openMore(user)).toContain('Xóa đánh dấu trong biểu');
  await type(31, 8519);
  await user.click(screen.getByRole('menuitem', { name: 'Xóa đánh dấu trong biểu' }));
  await settled();
  await paused();
  expect([calls.length, marked()]).toEqual([2, []]);
  expect(spoken()).toBe('Đã xóa đánh dấu trong biểu.');
  expect(await openMore(user)).not.toContain('Xóa đánh dấu trong biểu');
});

test('a sheet that takes no marks is said politely; the results stand, and it can be tried again', async () => {
  const refusal = new HostError('protectedSheet', { sheet: 'Hạ Lang' });
  const { user, marked, check } = await open((call) => (call === 1 ? refusal : undefined));
  await check();
  expect(content()).toContain(
    'Chưa đánh dấu được trong biểu; kết quả kiểm tra vẫn đủ ở đây. Trang “Hạ Lang” có mật khẩu bảo vệ.',
  );
  expect(content()).toContain('Lỗi 3 · phải sửa trước khi chốt');
  expect(spoken('alert')).toBe('');
  expect(await axeFindings()).toEqual([]);
  await user.click(button('Thử lại'));
  await settled();
  expect(content()).not.toContain('Chưa đánh dấu được');
  expect(marked()).toEqual(MARKED);
});

test('marks that cannot be removed stay on offer to be', async () => {
  const { user, marked, check } = await open((call) => (call === 2 ? new HostError('busy') : undefined));
  await check();
  await openMore(user);
  await user.click(screen.getByRole('menuitem', { name: 'Xóa đánh dấu trong biểu' }));
  await settled();
  expect(content()).toContain('Chưa xóa được đánh dấu trong biểu. Excel đang bận.');
  await user.click(button('Thử lại'));
  await settled();
  expect(marked()).toEqual([]);
});

test('with another workbook in the pane, the marks it drew are gone', async () => {
  const { unmount, marked, check } = await open();
  await check();
  unmount();
  await settled();
  expect(marked()).toEqual([]);
});
