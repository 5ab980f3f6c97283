import type { Words } from '../../src/taskpane/messages/vi';
import type { WebPane } from './paneInWeb';
import { type PickedFile, sampleFiles, unitFile } from './sampleForms';

/** The pane on a screen, and what a person does on it. */
export type Desk = WebPane & {
  readonly words: Words;
  readonly press: (name: string) => Promise<void>;
  readonly show: (tab: 'form' | 'check' | 'merge') => Promise<void>;
  readonly wait: (text: string) => Promise<void>;
  /** Answers the file picker that a button opens. */
  readonly pick: (button: string, files: readonly PickedFile[]) => Promise<void>;
  /** Types a metric's figure of the period into Hạ Lang's form. */
  readonly type: (code: string, value: unknown) => void;
};
/** Screens in the order a person comes upon them, and what leads from one to the next. */
export type Walk = readonly (readonly [screen: string, show: (desk: Desk) => Promise<unknown>])[];

/** A new workbook, from the first look to a form. */
export const FORMS: Walk = [
  ['form', ({ wait, words }) => wait(words.form.secrets)],
  [
    'form, no unit',
    async ({ press, wait, words }) => {
      await press(words.form.create);
      await wait(words.form.noUnit);
    },
  ],
  [
    'units',
    async ({ pane, words }) => {
      await pane.getByRole('combobox', { name: words.roster.label }).click();
      await pane.getByRole('option', { name: 'Cao Bằng 2024' }).click();
      await pane.getByRole('combobox', { name: words.form.unit }).pressSequentially('ha');
      await pane.getByRole('option', { name: 'Hạ Lang' }).waitFor();
    },
  ],
  [
    'form made',
    async ({ pane, press, words }) => {
      await pane.getByRole('option', { name: 'Hạ Lang' }).click();
      await press(words.form.create);
      await pane.getByRole('button', { name: words.form.goTo }).waitFor();
    },
  ],
  [
    'settings',
    async ({ pane, press, wait, words }) => {
      await press(words.nav.more);
      await pane.getByRole('menuitem', { name: words.nav.settings }).click();
      await wait(words.settings.scope);
    },
  ],
  [
    'guide',
    async ({ pane, press, words }) => {
      await press(words.nav.back);
      await press(words.nav.more);
      await pane.getByRole('menuitem', { name: words.nav.guide }).click();
      await pane.getByRole('heading', { name: words.guide.title }).waitFor();
    },
  ],
];

/** A unit's filled form, from before the check to nothing left. */
export const CHECK: Walk = [
  ['before the check', ({ wait, words }) => wait(words.check.marks)],
  [
    'issues',
    async ({ press, pane, type, words }) => {
      type('B61', '2 849');
      type('B02', 8159);
      type('C09', 'gần 61,15');
      type('C11', 900);
      await press(words.check.run);
      await pane.getByRole('main').getByRole('list').getByRole('button').first().click();
      await pane.getByRole('button', { name: words.check.goTo }).waitFor();
    },
  ],
  [
    'repair',
    async ({ press, pane, words }) => {
      await press(words.fix.all(1));
      await pane.getByRole('button', { name: words.fix.apply(1) }).waitFor();
    },
  ],
  [
    'repaired',
    async ({ press, wait, words }) => {
      await press(words.fix.apply(1));
      await wait(words.fix.done(1));
    },
  ],
  [
    'explanation',
    async ({ press, pane, type, words }) => {
      type('B02', 8519);
      type('C09', 61.15);
      await press(words.explain.next);
      await pane.getByRole('textbox', { name: words.explain.reason }).waitFor();
    },
  ],
  [
    'clean',
    async ({ type, press, wait, words }) => {
      await press(words.nav.cancel);
      type('C11', 297);
      await wait(words.check.nothingHint);
    },
  ],
];

/** Files of seven units, of which three need a person, up to a provisional summary. */
export const MERGE: Walk = [
  [
    'no files',
    async ({ show, wait, words }) => {
      await show('merge');
      await wait(words.merge.emptyHint);
    },
  ],
  [
    'no tabs',
    async ({ press, wait, words }) => {
      await press(words.merge.fromTabs);
      await wait(words.merge.noTabs);
    },
  ],
  [
    'to decide',
    async ({ pick, pane, words }) => {
      const { merge } = words;
      const units = (await sampleFiles()).filter(({ name }) => !/Bảo Lâm|Thạch An/.test(name));
      await pick(merge.choose, [
        ...units,
        await unitFile('Ha Lang ban cuoi 2.xlsx', 'Hạ Lang', { B61: 2850, C11: 300 }),
        await unitFile('Thach An.xlsx', 'Thạch An', { B02: 9999 }),
        { name: 'bao cao.xlsx', mimeType: '', buffer: Buffer.from('%PDF-1.7 …') },
      ]);
      await pane.getByText(merge.groups.unreadable(1)).waitFor();
    },
  ],
  [
    'two files',
    async ({ pane, words }) => {
      await pane.getByRole('main').getByRole('button', { name: 'Hạ Lang' }).click();
      await pane.getByRole('heading', { name: words.decide.files.title('Hạ Lang') }).waitFor();
    },
  ],
  [
    'a unit with errors',
    async ({ pane, press, words }) => {
      await pane.getByRole('radio', { name: 'ban cuoi' }).check();
      await press(words.decide.files.use);
      await pane.getByRole('main').getByRole('button', { name: 'Thạch An' }).click();
      await pane.getByRole('heading', { name: 'Thạch An' }).waitFor();
    },
  ],
  [
    'an unreadable file',
    async ({ pane, press, words }) => {
      await press(words.nav.back);
      await pane.getByRole('main').getByRole('button', { name: 'bao cao.xlsx' }).click();
      await pane.getByRole('heading', { name: 'bao cao.xlsx' }).waitFor();
    },
  ],
  [
    'units',
    async ({ pane, press, words }) => {
      await press(words.nav.back);
      await pane.getByText(words.merge.groups.received(6, 8)).waitFor();
      await press(words.assign.copyMissing);
      await pane
        .getByText(words.assign.copied(['Bảo Lâm']))
        .last()
        .waitFor();
    },
  ],
  [
    'summary',
    async ({ pane, press, words }) => {
      await press(words.merge.mergeProvisional(6, 8));
      await pane.getByRole('button', { name: words.result.toSheet }).waitFor();
    },
  ],
];

/** What Excel refuses, and what it puts off. */
export const REFUSED: Walk = [
  [
    'Excel is busy',
    async ({ pane, faults, press, wait, words }) => {
      await wait(words.check.marks);
      faults.failRequest('throttled');
      await press(words.check.run);
      await pane.getByRole('button', { name: words.nav.retry }).waitFor();
    },
  ],
  [
    'a cell is being edited',
    async ({ pane, user, press, words }) => {
      user.startEditing();
      await press(words.nav.retry);
      await pane.getByRole('button', { name: words.nav.stop }).waitFor();
    },
  ],
];
