import { writeXlsx } from '../../src/adapters/xlsx/writeXlsx';
import { SCREEN_WORDS } from '../../src/taskpane/mapping/screenWords';
import type { Words } from '../../src/taskpane/messages/vi';
import { formPlans } from '../cli/formFile';
import { ownFile } from './officeForms';
import type { Walk } from './paneWalks';
import { sampleFiles } from './sampleForms';

/** What the screens of matching say. */
const screenOf = ({ language }: Words) => SCREEN_WORDS[language as 'vi' | 'en'];

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
      await pane.getByText(words.mapping.counts(25, 4, 80)).waitFor();
    },
  ],
  [
    'reasons',
    async ({ pane, words }) => {
      const why = pane.getByRole('button', { name: screenOf(words).whyOf(words.mapping.row('19')) });
      await why.click();
      await pane.getByText(`${words.mapping.certainty.unclear}: `).waitFor();
    },
  ],
  [
    'heading and period to change',
    async ({ press, pane, words }) => {
      const { header } = screenOf(words);
      await press(header.changePeriod);
      await press(header.change);
      await pane.getByRole('textbox', { name: header.field }).fill('x');
      await press(header.read);
      await pane.getByText(header.unread).waitFor();
    },
  ],
  [
    'choices',
    async ({ pane, words }) => {
      await pane.getByRole('combobox', { name: words.mapping.fieldOf(words.mapping.row('19')) }).click();
      await pane.getByRole('option', { name: /^A01/ }).waitFor();
    },
  ],
  [
    'new metric',
    async ({ pane, words }) => {
      await pane.getByRole('combobox', { name: words.mapping.fieldOf(words.mapping.row('25')) }).click();
      await pane.getByRole('option', { name: words.mapping.newMetric }).click();
      await pane.getByRole('textbox', { name: screenOf(words).metric.label }).waitFor();
    },
  ],
  [
    'new metric, not all said',
    async ({ press, pane, words }) => {
      await press(words.mapping.addMetric);
      await pane.getByText(screenOf(words).metric.noPeriods).waitFor();
    },
  ],
  [
    'all lines',
    async ({ press, pane, words }) => {
      await pane.getByRole('radio', { name: screenOf(words).metric.sum }).click();
      await press(words.mapping.addMetric);
      await pane.getByText(words.mapping.counts(26, 3, 80)).waitFor();
      await pane.getByRole('switch').click();
      await pane.getByText(words.mapping.certainty.certain).first().waitFor();
    },
  ],
  [
    'numbers to take',
    async ({ press, pane, words }) => {
      await press(words.mapping.see(52));
      await pane.getByRole('button', { name: words.mapping.accept(26, 106) }).waitFor();
    },
  ],
  [
    'numbers left',
    async ({ pane, words }) => {
      await pane.getByRole('button', { expanded: false }).click();
      await pane.getByText(screenOf(words).preview.whys.unclear).first().scrollIntoViewIfNeeded();
    },
  ],
  [
    'taken',
    async ({ press, wait, words }) => {
      await press(words.mapping.accept(26, 106));
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
      await pane.getByText(words.mapping.counts(25, 4, 80)).waitFor();
    },
  ],
  [
    'numbers that get codes',
    async ({ pane, press, words }) => {
      await press(words.mapping.see(50));
      await pane.getByText(screenOf(words).preview.open.coded(4, 0)).waitFor();
    },
  ],
  [
    'codes given',
    async ({ pane, press, words }) => {
      await press(words.adopt.adopt(25));
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
