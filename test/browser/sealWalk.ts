import { pasteOver } from '../excelHost/pasteOver';
import { addressIn, numberCodes, UNIT } from './messyForm';
import type { Desk, Walk } from './paneWalks';

const ALIKE = numberCodes(38);

/** A clean form sealed, then changed by somebody who took the protection off. */
export const SEAL: Walk = [
  [
    'ready',
    async ({ press, pane, wait, words }) => {
      await wait(words.check.marks);
      await press(words.check.run);
      await pane.getByRole('button', { name: words.seal.open }).waitFor();
    },
  ],
  ['who answers', ({ press, wait, words }) => press(words.seal.open).then(() => wait(words.seal.meaning))],
  [
    'not all said',
    async ({ press, wait, words }) => {
      await press(words.seal.seal);
      await wait(words.seal.noDeclaration);
    },
  ],
  [
    'sealed',
    async ({ press, pane, wait, words }) => {
      await pane.getByRole('textbox', { name: words.seal.preparedBy }).fill('Nông Văn A');
      await pane.getByRole('textbox', { name: words.seal.approvedBy }).fill('Hoàng Thị Bích Ngọc');
      await pane.getByRole('checkbox', { name: words.seal.declaration }).check();
      await press(words.seal.seal);
      await wait(words.seal.readyToSend);
    },
  ],
  [
    'its name',
    async ({ press, pane, words }) => {
      await press(words.seal.copy);
      // The notice, not only the voice.
      await pane.getByText(words.seal.copied('PH_048_2024.xlsx')).last().waitFor();
    },
  ],
  [
    'changed after sealing',
    async (desk) => {
      const { pane, type, words } = desk;
      sheetOf(desk).protection = undefined;
      for (const code of ['A01', 'A02', 'B01', 'B02', 'B61', 'C01', 'C02', 'C11']) type(code, 7);
      await pane.getByText(words.seal.changed).waitFor();
    },
  ],
  [
    'opening again',
    async ({ press, pane, words }) => {
      await press(words.seal.reopen);
      await pane.getByRole('button', { name: words.seal.reopenRun, exact: true }).waitFor();
    },
  ],
];

/** A column pasted as text from another program, over what guarded it. */
export const PASTED: Walk = [
  [
    'cells alike',
    async ({ press, pane, type, wait, words }) => {
      await wait(words.check.marks);
      for (const code of ALIKE) type(code, '1\u00a0352');
      await press(words.check.run);
      // How many warnings the pasted figures raise is the rules' matter.
      const warnings = words.check.groups.warning(0).split('0')[0]!.trim();
      await pane.getByRole('button', { name: warnings }).click();
      await pane.getByText(words.check.fold.what('V03.number', ALIKE.length, '')).click();
      await pane.getByRole('button', { name: words.check.fold.fixAll(ALIKE.length), exact: true }).waitFor();
    },
  ],
  [
    'checks and locks lost',
    async (desk) => {
      const { pane, wait, snapshot, model, words } = desk;
      const [from, to] = ['A01', 'A02'].map((code) => addressIn(snapshot(), code));
      sheetOf(desk).protection = undefined;
      pasteOver({ model }, UNIT, `${from}:${to}`);
      desk.type('A01', 6);
      await wait(words.guards.lost(2));
      await pane.getByRole('button', { name: words.guards.restore }).scrollIntoViewIfNeeded();
    },
  ],
  [
    'put back',
    async ({ press, wait, words }) => {
      await press(words.guards.restore);
      await wait(words.guards.done(2));
    },
  ],
];

const sheetOf = ({ model }: Desk) => model.findSheet(UNIT)!;
