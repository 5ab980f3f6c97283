import type { Messages } from './message';
import { addends, capitalised, figure, fitting, quote } from './phrases';
import {
  amount,
  cellsOf,
  column,
  either,
  isOrAre,
  line,
  noun,
  reviewOf,
  rows,
  stated,
  titled,
  unitOf,
} from './phrasesEn';

export const en: Messages = {
  where: ({ code, label }) => (label ? `Row ${code} · ${label}` : `Row ${code}`),
  issues: {
    'V01.blank': (_, { cell, row }) =>
      row.kind === 'text'
        ? { what: 'This section has no text.', todo: `Write it from cell ${cell} on, one point a row.` }
        : { what: 'No figure for this period.', todo: `Enter it in cell ${cell}, or 0 if there was none.` },
    'V01.noSection': (_, { row }) => ({
      what: fitting(`The form has no ${titled(row)} left.`, `The form has no ${line(row)} left.`),
      todo: `Add a row below the table with code ${row.code}, and write the text to its right.`,
    }),
    'V02.fraction': ({ value }, { cell, row }) => ({
      what: `${stated(value, row)} but must be whole.`,
      todo: `Re-enter a whole number in cell ${cell}; look at the thousands mark.`,
    }),
    'V02.negative': ({ value }, { cell, row }) => ({
      what: `${stated(value, row)}, which is below 0.`,
      todo: `Re-enter a number of 0 or more in cell ${cell}.`,
    }),
    'V02.places': ({ value, places }, { cell, row }) => ({
      what: `${stated(value, row)}, with more than ${places} decimals.`,
      todo: `Round it to ${places} decimals in cell ${cell}.`,
    }),
    'V02.error': (_, { cell }) => ({
      what: `The formula in cell ${cell} gives no number.`,
      todo: `Correct the formula in cell ${cell}, save it in Excel, or enter the number.`,
    }),
    'V03.number': ({ text, value }, { cell }) => ({
      what: `${quote(text)} is text; merging reads it as ${figure(value)}.`,
      todo: `Re-enter the number ${figure(value)} in cell ${cell}, so that formulas add it up.`,
    }),
    'V03.ambiguous': ({ text, readings }, { cell, row }) => ({
      what: fitting(
        `${quote(text)} may be ${either(readings.map((reading) => amount(reading, row)))}.`,
        `${quote(text)} may be ${either(readings.map(figure))}.`,
        `${quote(text)} can be read in ${readings.length} ways.`,
      ),
      todo: `Re-enter the number in cell ${cell} without a thousands mark.`,
    }),
    'V03.parts': ({ text, parts }, { cell, row }) => ({
      what: `${quote(text)} is ${parts.length} numbers in one cell.`,
      todo: fitting(
        `Leave ${noun(row)} in cell ${cell}, and enter the rest in its own row.`,
        `Leave one number in cell ${cell}, and enter the rest in its own row.`,
      ),
    }),
    'V03.unit': ({ text, typed }, { cell, row }) => ({
      what: fitting(
        `${quote(text)} says ${quote(typed)}, but this row is in ${unitOf(row, 2) ?? 'another unit'}.`,
        `${quote(text)} is in another unit of measure than this row.`,
      ),
      todo: `Re-enter ${noun(row)} in cell ${cell} without a unit.`,
    }),
    'V03.unread': ({ text }, { cell }) => ({
      what: `${quote(text)} cannot be read as a number, so it is not added up.`,
      todo: `Enter a number in cell ${cell}; put remarks in the notes column.`,
    }),
    'V03.zero': ({ text }, { cell }) => ({
      what: `${quote(text)} is read as 0.`,
      todo: `Enter 0 in cell ${cell} if there was none.`,
    }),
    'V05.half': ({ other, otherValue }, { cell, row, rowOf }) => {
      const filled = rowOf(other);
      const rest = `has ${amount(otherValue, filled)} but ${line(row)} has no figure.`;
      return {
        what: capitalised(fitting(`${titled(filled)} ${rest}`, `${line(filled)} ${rest}`)),
        todo:
          otherValue === 0
            ? `Enter 0 in cell ${cell} if there was none either.`
            : `Enter ${noun(row)} in cell ${cell}.`,
      };
    },
    'V05.zero': ({ value, other, otherCell, otherValue }, { cell, row, rowOf }) => {
      const [zero, filled] = value === 0 ? [cell, otherCell] : [otherCell, cell];
      const rest = `has ${amount(otherValue, rowOf(other))}.`;
      const start = capitalised(`${line(row)} has ${amount(value, row)} but`);
      return {
        what: fitting(`${start} ${titled(rowOf(other))} ${rest}`, `${start} ${line(rowOf(other))} ${rest}`),
        todo: `Re-enter the number in cell ${zero}, or enter 0 in cell ${filled} if there was none.`,
      };
    },
    'V06.fewer': ({ value, other, otherCell, otherValue }, { cell, row, rowOf }) => {
      const start = `${amount(value, row)} ${isOrAre(value)} fewer than ${amount(otherValue, rowOf(other))} in`;
      return {
        what: fitting(`${start} ${titled(rowOf(other))}.`, `${start} ${line(rowOf(other))}.`),
        todo: `Look at the thousands mark in cells ${otherCell} and ${cell}.`,
      };
    },
    'V07.fewer': ({ persons, cases, ownerless, ownerlessCode, ownerlessCell }, { row, rowOf }) => {
      const caseRow = rowOf(ownerlessCode);
      const start = `${amount(persons, row)} ${isOrAre(persons)} fewer than ${amount(cases - ownerless, caseRow)}`;
      return {
        what:
          ownerless === 0
            ? `${start}, none taken off as ownerless.`
            : `${start} with an owner (${figure(cases)} less ${figure(ownerless)} ownerless).`,
        todo: `Complete ownerless cases in cell ${ownerlessCell}, or explain.`,
      };
    },
    'V08.differs': ({ total, sum, parts }, { cell }) => ({
      what: fitting(
        `The total ${figure(total)} differs from ${figure(sum)}, the sum of its ${rows(parts.length)} (${addends(parts)}).`,
        `The total ${figure(total)} differs from ${figure(sum)}, the sum of its ${rows(parts.length)}.`,
      ),
      todo: reviewOf(cell, parts),
    }),
    'V08.exceeds': ({ total, sum, parts }, { cell }) => ({
      what: fitting(
        `The total ${figure(total)} is below ${figure(sum)}, the sum of ${rows(parts.length)} in it (${addends(parts)}).`,
        `The total ${figure(total)} is below ${figure(sum)}, the sum of the ${rows(parts.length)} given.`,
      ),
      todo: reviewOf(cell, parts),
    }),
    'V08.incomplete': ({ total, sum, blank }) => ({
      what: `The total ${figure(total)} is above the ${figure(sum)} given in its rows; ${rows(blank.length)} blank.`,
      todo: fitting(
        `Enter what is missing in ${cellsOf(blank)}, or 0 if there was none.`,
        `Enter what is missing in cell ${blank[0]!.cell} and the other blank rows.`,
      ),
    }),
    'V08.noTotal': ({ sum, parts }, { cell }) => ({
      what: `The sum of ${rows(parts.length)} is ${figure(sum)} but there is no total.`,
      todo: `Enter the total in cell ${cell}; it is ${figure(sum)} if no row is missing.`,
    }),
    'V21.qualifier': ({ text, value, qualifier, qualifierCell }, { cell }) => ({
      what: `${quote(text)} is text; merging reads it as ${qualifier} ${figure(value)}.`,
      todo: qualifierCell
        ? `Enter ${figure(value)} in cell ${cell} and choose “${qualifier}” in cell ${qualifierCell}.`
        : `Enter ${figure(value)} in cell ${cell} and put “${qualifier}” in the notes column.`,
    }),
    'V21.conflict': ({ text, value, merged, qualifierCell }, { cell }) => ({
      what: `${quote(text)} differs from cell ${qualifierCell}; merging reads ${merged} ${figure(value)}.`,
      todo: `Enter ${figure(value)} in cell ${cell} and choose one word in cell ${qualifierCell}.`,
    }),
    'V21.phrase': ({ text }, { cell }) => ({
      what: `${quote(text)} cannot be counted, so it is not added up.`,
      todo: `Enter a number in cell ${cell}, or move the words to the notes column.`,
    }),
    'V16.period': ({ text }) => ({
      what: text ? `The form's period ${quote(text)} cannot be read.` : 'The form states no period.',
      todo: 'Make the form again for the right period and copy the figures over.',
    }),
    'V16.version': ({ version, known }) => ({
      what: version
        ? `The form follows template version ${quote(version)}; ${quote(known)} is in use.`
        : `The form states no template version; ${quote(known)} is in use.`,
      todo: 'Make the form again from the template in use and copy the figures over.',
    }),
    'V16.template': ({ template }) => ({
      what: template ? `There is no template named ${quote(template)}.` : 'The form states no template.',
      todo: 'Make the form again from the template in use and copy the figures over.',
    }),
    'V17.noUnit': () => ({
      what: 'The form states no reporting unit.',
      todo: 'Make the form again for the right unit and copy the figures over.',
    }),
    'V20.noColumn': ({ column: key }) => ({
      what: `The form has no column ${column(key)} left.`,
      todo: 'Make the form again from the template and copy the figures over.',
    }),
    'V20.duplicateColumn': ({ column: key, otherCell }, { cell }) => ({
      what: `There are two columns ${column(key)}; the one at cell ${cell} is not read.`,
      todo: `Delete the column at cell ${cell}, or copy its figures to the one at cell ${otherCell}.`,
    }),
    'V20.duplicateCode': ({ code, otherCell }, { cell }) => ({
      what: `There are two rows ${code}; the one at cell ${cell} is not read.`,
      todo: `Delete the row at cell ${cell}, or copy its figures to the one at cell ${otherCell}.`,
    }),
    'V20.unknownCode': ({ code }, { cell }) => ({
      what: code === '' ? 'The row has content but no code.' : `Code ${quote(code)} is not in this template.`,
      todo: `Correct the code in cell ${cell} after the template, or delete the row.`,
    }),
    'V20.missingCode': ({ code }, { rowOf }) => ({
      what: fitting(
        `The form has no ${titled(rowOf(code))} left.`,
        `The form has no ${line(rowOf(code))} left.`,
      ),
      todo: `Add a row with ${code} in the code column.`,
    }),
    'V20.overwritten': ({ column: key, text }, { cell }) => ({
      what: `${quote(text)} has replaced the formula in column ${column(key)}.`,
      todo: `Copy the formula back into cell ${cell} from another cell of the column.`,
    }),
  },
};
