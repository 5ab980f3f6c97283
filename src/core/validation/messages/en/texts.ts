import type { Wordings } from '../message';
import { figure, fitting, quote } from '../phrases';
import { amount, either, noun, unitOf } from '../phrasesEn';

const ADDS_NUMBERS = "a figure's cell takes numbers only, as formulas add no text";

export const texts: Wordings<'V03' | 'V21'> = {
  'V03.number': ({ text, value, measure }, { cell, row }) => ({
    what: fitting(
      `${quote(text)} is text; merging reads it as ${measure ? amount(value, row) : figure(value)}.`,
      `${quote(text)} is text; merging reads it as ${figure(value)}.`,
    ),
    todo: {
      other: `Re-enter cell ${cell} as a number, in the sheet’s own unit, so that formulas add it up.`,
      said: `Re-enter the number ${figure(value)} in cell ${cell}; it is ${amount(value, row)}.`,
      none: `Re-enter the number ${figure(value)} in cell ${cell}, so that formulas add it up.`,
    }[measure ?? 'none'],
    why: `V03: ${ADDS_NUMBERS}. ${quote(text)} can only be read as ${figure(value)}.`,
    offer: `Select Change to make it the number ${figure(value)}.`,
  }),
  'V03.ambiguous': ({ text, readings }, { cell, row }) => ({
    what: fitting(
      `${quote(text)} may be ${either(readings.map((reading) => amount(reading, row)))}.`,
      `${quote(text)} may be ${either(readings.map(figure))}.`,
      `${quote(text)} can be read in ${readings.length} ways.`,
    ),
    todo: `Re-enter the number in cell ${cell} without a thousands mark.`,
    why: `V03: text with two readings is not guessed at. ${quote(text)} is ${either(readings.map(figure))}.`,
    offer: `If it is ${amount(readings[0]!, row)}, select Change.`,
  }),
  'V03.parts': ({ text, parts }, { cell, row }) => ({
    what: `${quote(text)} is ${parts.length} numbers in one cell.`,
    todo: fitting(
      `Leave ${noun(row)} in cell ${cell}, and enter the rest in its own row.`,
      `Leave one number in cell ${cell}, and enter the rest in its own row.`,
    ),
    why: `V03: a cell holds the one number of its row. ${quote(text)} has ${parts.length}, so it is not added up.`,
    offer: 'Select Change to put each number into its own row.',
  }),
  'V03.unit': ({ text, typed }, { cell, row }) => ({
    what: fitting(
      `${quote(text)} says ${quote(typed)}, but this row is in ${unitOf(row, 2) ?? 'another unit'}.`,
      `${quote(text)} is in another unit of measure than this row.`,
    ),
    todo: `Re-enter ${noun(row)} in cell ${cell} without a unit.`,
    why: `V03: figures are in the unit printed in their row. That is ${unitOf(row, 2) ?? 'another'}; the cell says ${quote(typed)}.`,
  }),
  'V03.unread': ({ text }, { cell }) => ({
    what: `${quote(text)} cannot be read as a number, so it is not added up.`,
    todo: `Enter a number in cell ${cell}; put remarks in the notes column.`,
    why: `V03: ${ADDS_NUMBERS}. ${quote(text)} cannot be read as any number.`,
  }),
  'V03.date': ({ shown, parts }, { cell }) => ({
    what: `${quote(shown)} is a date, not a number, so it is not added up.`,
    todo: `Format cell ${cell} as a number and re-enter it, each figure in its own row.`,
    why: `V03: spreadsheets turn 14/2 or 9-3 into dates. Cell ${cell} holds a day, not the figures typed.`,
    offer:
      parts.length === 1
        ? `Select Change to show the number ${figure(Number(parts[0]))} in cell ${cell}.`
        : `If ${parts.join('/')} was typed, select Change to put each figure into its own row.`,
  }),
  'V03.day': ({ value, shown, parts }, { cell, row }) => ({
    what: fitting(
      `${amount(value, row)} is also the day ${shown}; ${parts.join('/')} may have been typed.`,
      `${figure(value)} is also the day ${shown}; ${parts.join('/')} may have been typed.`,
    ),
    todo: `Check the figure in cell ${cell}; if it is right, explain.`,
    why: `V03: spreadsheets keep a date as a count of days. The day ${shown} is ${figure(value)}, the figure in cell ${cell}.`,
    offer: `If ${parts.join('/')} was typed, select Change to put each figure into its own row.`,
  }),
  'V03.notApplicable': ({ text }, { cell }) => ({
    what: `${quote(text)} is no number; the form says “x” where a metric does not apply.`,
    todo: `Write “x” in cell ${cell} if the metric does not apply, or enter the number.`,
    why: `V03: a figure's cell takes a number or “x”. ${quote(text)} is to be written “x”, so that nobody has to guess.`,
    offer: 'Select Change to write “x” if the metric does not apply.',
  }),
  'V03.zero': ({ text }, { cell }) => ({
    what: `${quote(text)} is read as 0.`,
    todo: `Enter 0 in cell ${cell} if there was none.`,
    why: `V03: nothing to report is 0, not yet known is blank. Merging reads ${quote(text)} as 0.`,
    offer: 'Select Change to write 0 if there was none.',
  }),
  'V21.qualifier': ({ text, value, qualifier, qualifierCell }, { cell }) => ({
    what: `${quote(text)} is text; merging reads it as ${qualifier} ${figure(value)}.`,
    todo: qualifierCell
      ? `Enter ${figure(value)} in cell ${cell} and choose “${qualifier}” in cell ${qualifierCell}.`
      : `Enter ${figure(value)} in cell ${cell} and put “${qualifier}” in the notes column.`,
    why: `V21: estimates have a column, as formulas add no text. ${quote(text)} is ${qualifier} ${figure(value)}.`,
    offer: `Select Change to put ${figure(value)} and “${qualifier}” into two columns.`,
  }),
  'V21.conflict': ({ text, value, merged, qualifierCell }, { cell }) => ({
    what: `${quote(text)} differs from cell ${qualifierCell}; merging reads ${merged} ${figure(value)}.`,
    todo: `Enter ${figure(value)} in cell ${cell} and choose one word in cell ${qualifierCell}.`,
    why: `V21: a figure has one word of estimate. Cell ${cell} says ${quote(text)}, cell ${qualifierCell} another.`,
  }),
  'V21.unread': ({ text }, { cell }) => ({
    what: `${quote(text)} is none of the four words of the estimate column.`,
    todo: `Choose a word in cell ${cell}; put other words in the notes column.`,
    why: `V21: the estimate column takes gần, hơn, trên, khoảng only. Cell ${cell} says ${quote(text)}.`,
  }),
  'V21.phrase': ({ text }, { cell }) => ({
    what: `${quote(text)} cannot be counted, so it is not added up.`,
    todo: `Enter a number in cell ${cell}, or move the words to the notes column.`,
    why: `V21: an amount nobody can count is not added to totals. Cell ${cell} says ${quote(text)}.`,
  }),
};
