import { writeXlsx } from '../../src/adapters/xlsx/writeXlsx';
import { formPlans } from '../cli/formFile';
import { ownFile } from './officeForms';
import type { Walk } from './paneWalks';
import { sampleFiles } from './sampleForms';

/** A file in an office's own form among the units' files, to be matched. */
export const FOREIGN_FORM: Walk = [
  [
    'a form without codes',
    async ({ show, pick, pane, words }) => {
      await show('merge');
      await pick(words.merge.choose, [...(await sampleFiles()).slice(0, 3), ownFile()]);
      await pane.getByRole('main').getByRole('button', { name: ownFile().name }).click();
      await pane.getByRole('button', { name: words.mapping.open }).waitFor();
    },
  ],
  [
    'open lines',
    async ({ press, pane, words }) => {
      await press(words.mapping.open);
      await pane.getByText(words.mapping.counts(24, 5, 81)).waitFor();
    },
  ],
  [
    'choices',
    async ({ pane, words }) => {
      await pane.getByRole('combobox', { name: words.mapping.fieldOf(words.mapping.row('18')) }).click();
      await pane.getByRole('option', { name: /^A07/ }).waitFor();
    },
  ],
  [
    'all lines',
    async ({ pane, words }) => {
      await pane.getByRole('option', { name: /^A07/ }).click();
      await pane.getByText(words.mapping.counts(25, 4, 80)).waitFor();
      await pane.getByRole('switch').click();
      await pane.getByText(words.mapping.certainty.certain).first().waitFor();
    },
  ],
  [
    'taken',
    async ({ press, wait, words }) => {
      await press(words.mapping.accept(25));
      await wait(words.merge.groups.received(4, 8));
    },
  ],
];

/** The office's sheet open in Excel, to be given codes. */
export const FOREIGN_SHEET: Walk = [
  ['no form', ({ wait, words }) => wait(words.adopt.link)],
  [
    'lines of the sheet',
    async ({ pane, press, words }) => {
      await pane.getByRole('combobox', { name: words.roster.label }).click();
      await pane.getByRole('option', { name: 'Cao Bằng 2024' }).click();
      await press(words.adopt.link);
      await pane.getByText(words.mapping.counts(24, 5, 81)).waitFor();
    },
  ],
  [
    'codes given',
    async ({ pane, press, words }) => {
      await press(words.adopt.adopt(24));
      await pane.getByRole('button', { name: words.undo.undo }).waitFor();
    },
  ],
];

/** A province's own summary sheet beside the units' tabs. */
export const OWN: Walk = [
  [
    'tabs',
    async ({ press, pane, words }) => {
      await press(words.merge.fromTabs);
      await pane.getByRole('button', { name: words.ownSummary.link }).waitFor();
    },
  ],
  [
    'lines of the summary',
    async ({ press, pane, words }) => {
      await press(words.ownSummary.link);
      await pane.getByRole('button', { name: words.ownSummary.next(4) }).waitFor();
    },
  ],
  [
    'preview',
    async ({ press, pane, words }) => {
      await press(words.ownSummary.next(4));
      await pane.getByRole('button', { name: words.ownSummary.fill(3) }).waitFor();
    },
  ],
  [
    'filled',
    async ({ press, pane, words }) => {
      await press(words.ownSummary.fill(3));
      await pane.getByRole('button', { name: words.undo.undo }).waitFor();
    },
  ],
];

const STRANGER = 'Phu luc 3.xlsx';

/** A file of a unit that is not in the roster: whose is it? */
export const STRANGERS: Walk = [
  [
    'a unit not in the roster',
    async ({ show, pick, wait, words }) => {
      const plans = await formPlans({
        roster: 'lang-son-2024',
        unit: 'Lộc Bình',
        figures: { B01: 12, B02: 480 },
      });
      const buffer = Buffer.from(await writeXlsx(plans));
      await show('merge');
      await pick(words.merge.choose, [
        ...(await sampleFiles()).slice(0, 3),
        { name: STRANGER, mimeType: '', buffer },
      ]);
      await wait(words.merge.groups.decide(1));
    },
  ],
  [
    'its unit',
    async ({ press, pane, words }) => {
      await press(words.merge.review(1));
      await pane.getByRole('combobox', { name: words.assign.field }).waitFor();
    },
  ],
  [
    'no unit chosen',
    async ({ press, wait, words }) => {
      await press(words.assign.assign);
      await wait(words.assign.missing);
    },
  ],
  [
    'assigned',
    async ({ pane, press, wait, words }) => {
      await pane.getByRole('combobox', { name: words.assign.field }).click();
      await pane.getByRole('option', { name: 'Thạch An' }).click();
      await press(words.assign.assign);
      await wait(words.merge.groups.received(4, 8));
    },
  ],
];
