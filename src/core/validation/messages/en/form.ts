import type { ColumnKey } from '../../../template/columns';
import type { Wordings } from '../message';
import { computedAs, figure, fitting, quote } from '../phrases';
import { column, line, namedPeriod, titled } from '../phrasesEn';

export const form: Wordings<'V16' | 'V17' | 'V20'> = {
  'V16.period': ({ text }) => ({
    what: text ? `The form's period ${quote(text)} cannot be read.` : 'The form states no period.',
    todo: 'Make the form again for the right period and copy the figures over.',
    why: `V16: figures are taken for the period in the form. ${text ? `It says ${quote(text)}` : 'It says nothing'}, so the period is not known.`,
  }),
  'V16.version': ({ version, known, adopted }) => ({
    what: version
      ? `The form follows template version ${quote(version)}; ${quote(known)} is in use.`
      : `The form states no template version; ${quote(known)} is in use.`,
    todo: adopted
      ? 'Code the original sheet again; give an own metric a code no other unit uses.'
      : 'Make the form again from the template in use and copy the figures over.',
    why: `V16: a code may mean something else in another version. The form says ${quote(version)}, in use is ${quote(known)}.`,
  }),
  'V16.template': ({ template }) => ({
    what: template ? `There is no template named ${quote(template)}.` : 'The form states no template.',
    todo: 'Make the form again from the template in use and copy the figures over.',
    why: `V16: codes are read by the template named in the form. ${template ? `It says ${quote(template)}` : 'It names none'}, so it is not known.`,
  }),
  'V16.otherTemplate': ({ stamped, actual }) => ({
    what: `The form is stamped ${quote(stamped)}, but its rows are of template ${quote(actual)}.`,
    todo: `Make the form again from template ${quote(actual)} and copy the figures over.`,
    why: `V16: codes are read by the template named in the form. It names ${quote(stamped)}, the rows are of ${quote(actual)}.`,
  }),
  'V16.otherPeriod': ({ period, count, typed }) => ({
    what: typed
      ? `The form is for ${namedPeriod(period)}, yet ${figure(count)} cumulative figures are no formulas.`
      : `The form is for ${namedPeriod(period)}, yet ${figure(count)} cumulatives only repeat the period.`,
    todo: 'Make the form again for the right period and copy the figures over.',
    why: typed
      ? `V16: a form for ${namedPeriod(period)} computes the cumulative. ${figure(count)} rows have no formula, as in another period's form.`
      : `V16: the cumulative holds the earlier periods too. The formulas of ${figure(count)} rows are those of a year's first period.`,
    offer: 'If the period is right, select Restore formula; else make the form again.',
  }),
  'V17.noUnit': () => ({
    what: 'The form states no reporting unit.',
    todo: 'Make the form again for the right unit and copy the figures over.',
    why: "V17: figures are added by the unit's code in the form. This form has none, so nobody knows whose they are.",
  }),
  'V20.noColumn': ({ column: key }) => ({
    what: `The form has no column ${column(key)} left.`,
    todo: 'Make the form again from the template and copy the figures over.',
    why: `V20: columns are found by tags in a hidden row above the header. No cell of it is the tag of ${column(key)}.`,
  }),
  'V20.duplicateColumn': ({ column: key, otherCell }, { cell }) => ({
    what: `There are two columns ${column(key)}; the one at cell ${cell} is not read.`,
    todo: `Delete the column at cell ${cell}, or copy its figures to the one at cell ${otherCell}.`,
    why: `V20: a form has each column once. Cells ${otherCell} and ${cell} are both the tag of ${column(key)}.`,
  }),
  'V20.duplicateCode': ({ code, otherCell, meant }, { cell }) => ({
    what: meant
      ? `Cell ${cell} says ${code} in the row of ${meant}, so the row is not read.`
      : `There are two rows ${code}; the one at cell ${cell} is not read.`,
    todo: meant
      ? `Write ${meant} in cell ${cell} if the name of the row is right.`
      : `Delete the row at cell ${cell}, or copy its figures to the one at cell ${otherCell}.`,
    ...(meant ? { offer: `If the name of the row is right, select Change to write ${meant} back.` } : {}),
    why: `V20: a form has each code once. Cells ${otherCell} and ${cell} both say ${code}.`,
  }),
  'V20.unknownCode': ({ code, meant }, { cell }) => ({
    ...(meant ? { offer: `If the name of the row is right, select Change to write ${meant} back.` } : {}),
    what: code === '' ? 'The row has content but no code.' : `Code ${quote(code)} is not in this template.`,
    todo: `Correct the code in cell ${cell} after the template, or delete the row.`,
    why: `V20: rows are read by code, not by place. Cell ${cell} ${code === '' ? 'is blank' : `says ${quote(code)}`}, so the row is not read.`,
  }),
  'V20.missingCode': ({ code }, { rowOf }) => ({
    what: fitting(
      `The form has no ${titled(rowOf(code))} left.`,
      `The form has no ${line(rowOf(code))} left.`,
    ),
    todo: `Add a row with ${code} in the code column.`,
    why: `V20: without its row nobody knows whether it is 0 or not reported. No cell of the code column says ${code}.`,
  }),
  'V20.overwritten': ({ column: key, text, formula, result }, { cell }) => ({
    what: formula
      ? `Another formula has replaced the form's own in column ${column(key)}.`
      : `${typedAs(text)} has replaced the formula in column ${column(key)}.`,
    todo: `Copy the formula back into cell ${cell} from another cell of the column.`,
    why: `V20: the form computes ${column(key)} itself. Cell ${cell} is now ${quote(formula ?? text)} and no longer follows ${formula ? "the form's" : 'the period'}.`,
    offer: computedAs(key, result)
      ? fitting(
          `Select Restore formula (result ${computedAs(key, result)}).`,
          'Select Restore formula to have it computed again.',
        )
      : 'Select Restore formula to have it computed again.',
  }),
  'V20.unit': ({ text, expected }, { cell }) => ({
    what: `The unit ${quote(text)} should be ${quote(expected)}.`,
    todo: `Write ${quote(expected)} in cell ${cell}, then check the row's figures.`,
    why: `V20: figures are added up in the template's unit. Cell ${cell} says ${quote(text)}.`,
    offer: `If the figures are in ${quote(expected)}, select Change; if not, re-enter.`,
  }),
  'V20.words': ({ text, expected, column: key }, { cell }) => ({
    what: `The ${key ? 'column' : 'row'} ${quote(text)} should be ${quote(expected)}.`,
    todo: `Write ${quote(expected)} in cell ${cell}, then check the figures.`,
    why: `V20: figures are added up by code and tag, not by name. Cell ${cell} says ${quote(text)}.`,
    offer: `If the figures are of ${quote(expected)}, select Change; if not, re-enter.`,
  }),
  'V20.lostFormulas': ({ column: key, count, other }, { cell }) => ({
    what:
      other === 0
        ? `Column ${column(key)} has lost its formulas in ${figure(count)} ${rows(count)}.`
        : `Column ${column(key)} has lost ${figure(count)} formulas; ${figure(other)} ${rows(other)} differ from them.`,
    todo: isOtherPeriod(key, other)
      ? `Look at the form's period; if it is right, copy the formulas back from cell ${cell} on.`
      : `Copy the formulas back into column ${column(key)}, from cell ${cell} on.`,
    why: `V20: the form computes ${column(key)} itself. ${figure(count)} ${rows(count)} without a formula: values may have been pasted.`,
    offer: isOtherPeriod(key, other)
      ? "Look at the form's period; if it is right, select Restore formula."
      : 'Select Restore formula to have it computed again.',
  }),
};

/** A number as typed, or words in quotes. */
function typedAs(text: string): string {
  return text.trim() === '' || Number.isNaN(Number(text)) ? quote(text) : figure(Number(text));
}

const rows = (count: number) => (count === 1 ? 'row' : 'rows');

/** Cumulative figures of its own has a form that is of another period than it says. */
const isOtherPeriod = (key: ColumnKey, other: number) => key === 'cumulative' && other > 0;
