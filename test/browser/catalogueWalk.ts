import { catalogueScreenEn } from '../../src/taskpane/messages/catalogueScreenEn';
import { catalogueScreenVi } from '../../src/taskpane/messages/catalogueScreenVi';
import { cellOf } from '../core/catalogueBook/editedBook';
import type { Desk, Walk } from './paneWalks';

const wordsOf = ({ words }: Desk) => (words.language === 'vi' ? catalogueScreenVi : catalogueScreenEn);

/** A catalogue taken out, edited with mistakes, corrected and loaded. */
export const CATALOGUE: Walk = [
  [
    'standard forms',
    async (desk) => {
      const { press, pane, wait, words } = desk;
      await wait(words.form.secrets);
      await press(words.nav.more);
      await pane.getByRole('menuitem', { name: words.ownCatalogue.open }).click();
      await pane.getByText(wordsOf(desk).standardHint).waitFor();
    },
  ],
  [
    'sheets added',
    async (desk) => {
      const { pane, press, words } = desk;
      const { roster, addSheets } = wordsOf(desk);
      await pane.getByRole('combobox', { name: roster }).click();
      await pane.getByRole('option', { name: 'Cao Bằng 2024' }).click();
      await press(addSheets);
      await pane.getByRole('button', { name: words.undo.undo }).waitFor();
    },
  ],
  [
    'mistakes',
    async (desk) => {
      const { pane, press, user, snapshot, words } = desk;
      const at = (metric: string, column: 'unit' | 'rules' | 'kind') =>
        cellOf(snapshot(), { metric, column, value: '' });
      user.enter('Chỉ tiêu', at('B61', 'unit'), 'vụ');
      user.enter('Chỉ tiêu', at('C01', 'rules'), 'RATIO(Z99) 7..2');
      user.enter('Chỉ tiêu', at('D11', 'kind'), 'số gì đó');
      await press(words.ownCatalogue.loadOpen);
      await pane
        .getByRole('list', { name: wordsOf(desk).problemList })
        .getByRole('button')
        .first()
        .click();
    },
  ],
  [
    'loaded',
    async (desk) => {
      const { pane, press, user, snapshot, words } = desk;
      const type = (metric: string, column: 'unit' | 'rules' | 'kind', value: string) =>
        user.enter('Chỉ tiêu', cellOf(snapshot(), { metric, column, value }), value);
      type('B61', 'unit', 'tờ');
      type('C01', 'rules', 'INT0');
      type('D11', 'kind', 'số lượng');
      await press(words.ownCatalogue.loadOpen);
      await pane.getByRole('button', { name: words.ownCatalogue.toForm }).waitFor();
    },
  ],
];
