import { ownFile } from './officeForms';
import type { Walk } from './paneWalks';
import { sampleFiles, unitFile } from './sampleForms';

/** Files checked beside whatever workbook is open, nothing merged. */
export const FILES: Walk = [
  [
    'no files',
    async ({ press, pane, wait, words }) => {
      await wait(words.form.secrets);
      await press(words.nav.more);
      await pane.getByRole('menuitem', { name: words.filesCheck.open }).click();
      await pane.getByText(words.filesCheck.emptyHint).first().waitFor();
    },
  ],
  [
    'found',
    async ({ pick, pane, words }) => {
      await pick(words.filesCheck.choose, [
        ...(await sampleFiles()).slice(0, 2),
        await unitFile('Thach An.xlsx', 'Thạch An', { B02: 9999, C01: 'gần 50' }),
        await unitFile('Quang Hoa.xlsx', 'Quảng Hòa', { C11: 9000 }),
        ownFile(),
      ]);
      await pane.getByText(words.filesCheck.found(4, 1)).first().waitFor();
    },
  ],
  [
    'one file',
    async ({ pane, words }) => {
      await pane.getByRole('main').getByRole('button', { name: 'Thạch An' }).click();
      await pane.getByRole('button', { name: words.filesCheck.slip }).waitFor();
    },
  ],
  [
    'slip made',
    async ({ press, pane, words }) => {
      await press(words.filesCheck.slip);
      await pane.getByRole('button', { name: words.undo.undo }).waitFor();
    },
  ],
];
