import type { IssueCounts } from './finding';
import type { FindingsWords } from './wordsVi';

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

const counts = ({ errors, warnings, hints, explained }: IssueCounts) =>
  [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
    ...(hints > 0 ? [counted(hints, 'hint')] : []),
    ...(explained > 0 ? [`${explained} explained`] : []),
  ].join(', ') || 'no errors';

export const findingsEn: FindingsWords = {
  results: 'Results',
  details: 'Findings',
  slip: 'Return slip',
  resultsTitle: 'Results of the check of the units’ files',
  detailsTitle: 'Errors, warnings and hints in detail',
  slipTitle: 'Return slip for a report',
  footer: 'Page &P/&N',
  checkedOn: (day) => `Checked on ${day}`,
  inState: (state, count) =>
    ({
      unread: counted(count, 'unreadable file'),
      errors: `${counted(count, 'form')} with errors`,
      warnings: `${counted(count, 'form')} with warnings`,
      clean: `${counted(count, 'form')} without errors`,
    })[state],
  detailsHint:
    'Errors must be fixed. Warnings are fixed, or answered in the form’s Explanation column. Hints are optional.',
  nothing: 'No errors, no warnings, no hints.',
  resultsHeader: [
    'No.',
    'File',
    'Sheet',
    'Reporting unit',
    'Period',
    'Result',
    'Errors',
    'Warnings',
    'Hints',
    'Explained',
    'What to do',
  ],
  place: { file: 'File', unit: 'Reporting unit', sheet: 'Sheet' },
  issueHeader: ['Cell', 'Row', 'Severity', 'What was found', 'What to do', 'Why', 'Proposed'],
  number: 'No.',
  state: { unread: 'Unreadable', errors: 'Errors', warnings: 'Warnings', clean: 'No errors' },
  kind: { error: 'Error', warning: 'Warning', hint: 'Hint', explained: 'Explained' },
  counts,
  noForm: 'No coordination form inside. Ask the unit for a form made from the template.',
  returnErrors: (errors) => `Return it to the unit to fix ${counted(errors, 'error')}.`,
  returnWarnings: (warnings) => `Ask the unit to fix or explain ${counted(warnings, 'warning')}.`,
  secret: 'It carries a mark of secrecy. Don’t send or copy this file; tell the security officer.',
  withheld: 'The form carries a mark of secrecy, so its other issues are not copied here.',
  otherPeriod: (own, asked) => `The form says ${own}, the check is of ${asked}.`,
  unknownUnit: (province) => `The unit is not on the roster of ${province}.`,
  rivals: (files) => `Same unit, same period as ${files.join(', ')}. Choose one when merging.`,
  copies: (files) => `Identical with ${files.join(', ')}.`,
  answered: (reason) => `Reason given: ${reason}`,
  answeredInForm: 'A reason stands in the Explanation column.',
  proposed: (cell, content) => `${cell}: ${content}`,
  ifRight: 'If right:',
  formula: 'restore the formula',
  blank: 'leave blank',
  slipUnit: (unit) => `Unit: ${unit}`,
  slipForm: (period, file, sheet) =>
    [...(period ? [`Period: ${period}`] : []), `File: ${file}`, `Sheet: ${sheet}`].join(' · '),
  slipCounts: (issues) => `Result: ${counts(issues)}`,
  slipTodo:
    'What to do: fix each error in the cell named below; fix a warning or answer it in the Explanation column; then send the whole file again.',
};
