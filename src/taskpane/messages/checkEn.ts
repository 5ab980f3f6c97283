import type { checkVi } from './checkVi';
import { counted } from './counted';

export const checkEn: typeof checkVi = {
  empty: 'Nothing to check yet.',
  emptyHint: "Create a form, or open the unit's file.",
  toForm: 'Go to Form',
  ready: (metrics, unit) => `Check ${counted(metrics, 'metric')} of ${unit}`,
  readyForms: (forms) => `Check the ${counted(forms, 'form')} of this workbook`,
  marks: 'Cells with issues are marked in the sheet; marks can be removed at any time.',
  run: 'Check',
  again: 'Check again',
  busy: 'Checking …',
  nothing: 'No errors',
  nothingHint: 'Every metric entered agrees with the rules of the form.',
  groups: {
    error: (count) => `Errors ${count} · fix before sealing`,
    warning: (count) => `Warnings ${count} · fix or explain`,
    hint: (count) => `Hints ${count} · optional`,
    explained: (count) => `Explained ${count}`,
  },
  severity: { error: 'Error', warning: 'Warning', hint: 'Hint' },
  counts: (errors, warnings, hints) =>
    `${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(hints, 'hint')}.`,
  cell: (cell) => `cell ${cell}`,
  goTo: 'Go to cell',
  nextError: 'Go to next error',
  nextWarning: 'Go to next warning',
  position: (severity, index, all) => `${severity}, ${index} of ${all}.`,
  fold: {
    what: (key: string, count: number, first: string) => {
      if (key === 'V01.blank') return `${count} metrics have no figure yet.`;
      if (key === 'V03.number') return `${count} cells are text; merging reads them as numbers.`;
      if (key === 'V20.overwritten') return `${count} of the form's formulas have been typed over.`;
      return `${count} cells of one kind. The first: ${first}`;
    },
    where: (first: string, last: string) => `Cells ${first} … ${last}`,
    each: (cell: string, what: string) => `Cell ${cell}: ${what}`,
    fixAll: (cells: number) => `Fix ${cells} cells…`,
  },
};
