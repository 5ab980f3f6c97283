import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { HostError } from '../../../src/actions/host';
import type { PaneActions } from '../../../src/taskpane/paneActions';
import { handTimer } from '../../adapters/excel/handTimer';
import { formWorkbook, sampleForms } from '../memoryActions';
import { axeFindings, button, content, openPane, primary, settled, shown } from '../openPane';

const RESTORE = 'Đặt lại kiểm tra khi nhập và khóa ô';
const CARD =
  /^12 ô đã mất kiểm tra khi nhập hoặc khóa, thường do dán\. Bấm Đặt lại; số đã nhập giữ nguyên\.$/;
const [form] = [sampleForms()[4]!];

/** Twelve cells lost until they are restored, and again once that is undone. */
async function open(given: Partial<PaneActions> = {}, workbook = formWorkbook([form])) {
  const { later, pass } = handTimer();
  const state = { lost: 12, looks: 0 };
  const done = { added: [], edited: [] };
  const actions: Partial<PaneActions> = {
    findLostGuards: async () => {
      state.looks++;
      return state.lost;
    },
    restoreGuards: async () => {
      const cells = state.lost;
      state.lost = 0;
      return cells > 0 ? { cells, done } : { cells };
    },
    undo: async () => {
      state.lost = 12;
      return { cells: 0, removed: [], kept: [], unguarded: ['Hạ Lang'] };
    },
    ...given,
  };
  const pane = await openPane({ workbook, actions, byClock: later });
  const press = async (name: string | RegExp) => {
    await pane.user.click(button(name));
    await settled();
  };
  const check = async () => {
    await pane.user.click(primary());
    await settled();
  };
  const choose = async (name: string | RegExp) => {
    await pane.user.click(button('Nâng cao'));
    await settled();
    await pane.user.click(screen.getByRole('menuitem', { name }));
    await settled();
  };
  return { ...pane, state, press, check, choose, pass };
}

test('a check says what a paste has taken; one press puts it back, another takes that away', async () => {
  const { check, press, choose, state, pass } = await open();
  expect(screen.queryByText(CARD)).toBeNull();
  expect(state.looks).toBe(0);
  await check();
  expect(within(shown()).getByText(CARD)).toBeInTheDocument();
  expect(await axeFindings()).toEqual([]);
  await press(RESTORE);
  expect(content()).toContain('Đã đặt lại kiểm tra khi nhập và khóa của 12 ô; số đã nhập giữ nguyên.');
  expect(screen.queryByText(CARD)).toBeNull();
  await choose('Hoàn tác: đặt lại kiểm tra và khóa ô');
  expect(content()).toContain('Kiểm tra khi nhập và khóa ô của Hạ Lang đã về như trước khi đặt lại.');
  pass(1500);
  await settled();
  expect(within(shown()).getByText(CARD)).toBeInTheDocument();
});

test('after a check a change is looked at once the person pauses', async () => {
  const { check, host, state, pass } = await open();
  state.lost = 0;
  await check();
  expect(screen.queryByText(CARD)).toBeNull();
  state.lost = 12;
  await host.type([{ sheet: 'Hạ Lang', cells: [{ row: 30, col: 5, value: 5 }] }]);
  await settled();
  expect(state.looks).toBe(1);
  pass(1500);
  await settled();
  expect([state.looks, screen.queryAllByText(CARD).length]).toEqual([2, 1]);
});

test('the menu has it always, and says so where nothing was lost', async () => {
  const { state, choose } = await open();
  state.lost = 0;
  await choose(RESTORE);
  expect(content()).toContain('Không có ô nào mất kiểm tra khi nhập hoặc khóa.');
});

test('without a form of a unit there is nothing to put back', async () => {
  const { user } = await open({}, { sheets: [] });
  await user.click(button('Nâng cao'));
  await settled();
  expect(screen.queryByRole('menuitem', { name: RESTORE })).toBeNull();
});

test('a sheet with a password is named, and the card stays', async () => {
  const refused = async () => {
    throw new HostError('protectedSheet', { sheet: 'Hạ Lang' });
  };
  const { check, press } = await open({ restoreGuards: refused });
  await check();
  await press(RESTORE);
  expect(content()).toContain('Trang “Hạ Lang” có mật khẩu bảo vệ.');
  expect(within(shown()).getByText(CARD)).toBeInTheDocument();
});

test('a look that fails is no news, and a province of forms is not looked at unasked', async () => {
  const failing = await open({ findLostGuards: () => Promise.reject(new HostError('busy')) });
  await failing.check();
  expect(screen.queryByText(CARD)).toBeNull();
  failing.unmount();
  const { check, state } = await open({}, formWorkbook(sampleForms()));
  await check();
  expect([state.looks, screen.queryByText(CARD)]).toEqual([0, null]);
});

test('a form without any guards gets them all by the real action, and loses them on undo', async () => {
  const { user } = await openPane({ workbook: formWorkbook([form]) });
  await user.click(button('Nâng cao'));
  await settled();
  await user.click(screen.getByRole('menuitem', { name: RESTORE }));
  await settled();
  expect(content()).toMatch(/Đã đặt lại kiểm tra khi nhập và khóa của \d+ ô/);
  await user.click(button('Hoàn tác'));
  await settled();
  expect(content()).toContain('đã về như trước khi đặt lại');
});
