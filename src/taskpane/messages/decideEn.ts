import { amount } from '../../core/validation/messages/phrasesEn';
import { counted } from './counted';
import type { decideVi } from './decideVi';
import { joined } from './lists';

export const decideEn: typeof decideVi = {
  decide: {
    differences: (count) => `They differ in ${counted(count, 'place')}`,
    same: 'Their figures are the same.',
    files: {
      title: (unit) => `${unit}: choose one file`,
      option: (index) => `File ${index}`,
      use: 'Use the chosen file',
      missing: 'Choose one file.',
      kept: 'The unused file stays in the log.',
    },
    tabs: {
      title: (unit) => `${unit}: choose one sheet`,
      option: (index) => `Sheet ${index}`,
      use: 'Use the chosen sheet',
      missing: 'Choose one sheet.',
      kept: 'The unused sheet stays as it is.',
    },
    metric: 'Metric',
    fileOf: (when) => `file of ${when}`,
    newest: 'newest',
    errors: (count) => counted(count, 'error'),
    oneFile: (name) =>
      `The file ${name} has several sheets of this unit. Leave one and choose the file again.`,
    text: 'text',
    blank: 'blank',
    columns: {
      plan: 'Plan',
      period: 'This period',
      cumulative: 'Cumulative',
      previous: 'Last year',
      qualifier: 'Estimate',
      text: 'Text',
    },
  },
  result: {
    lines: {
      outreach: 'Outreach',
      patrols: 'Patrols',
      clearing: 'Track cleared',
      cases: 'Cases handled',
      fines: 'Paid to the budget',
    },
    amount: (value, unit, qualifier) =>
      `${qualifier ? `${qualifier} ` : ''}${amount(value, { code: '', unit })}`,
    none: 'no figure',
    hint: 'Select a number to go to its cell in Tổng hợp.',
    lacking: (units) => `Missing: ${joined(units)}.`,
    withErrors: (units) => `Includes figures with errors of: ${joined(units)}.`,
    toSheet: 'Go to sheet Tổng hợp',
    toList: 'Back to the units',
    otherMerge: 'Merge other files or sheets',
    done: (accepted, all) => `Summary written, ${accepted}/${all} units.`,
  },
};
