import type { Wordings } from '../message';
import { capitalised, figure, fitting } from '../phrases';
import { amount, isOrAre, line, noun, titled } from '../phrasesEn';

export const pairs: Wordings<'V05' | 'V06' | 'V07' | 'V15'> = {
  'V05.half': ({ other, otherCell, otherValue }, { cell, row, rowOf }) => {
    const filled = rowOf(other);
    const rest = `has ${amount(otherValue, filled)} but ${line(row)} has no figure.`;
    return {
      what: capitalised(fitting(`${titled(filled)} ${rest}`, `${line(filled)} ${rest}`)),
      todo:
        otherValue === 0
          ? `Enter 0 in cell ${cell} if there was none either.`
          : `Enter ${noun(row)} in cell ${cell}.`,
      why: `V05: both rows of a pair have figures or both are blank. Cell ${otherCell} has one, cell ${cell} is blank.`,
      offer: 'Select Change to write 0 if there was none either.',
    };
  },
  'V05.zero': ({ value, other, otherCell, otherValue }, { cell, row, rowOf }) => {
    const [zero, filled] = value === 0 ? [cell, otherCell] : [otherCell, cell];
    const rest = `has ${amount(otherValue, rowOf(other))}.`;
    const start = capitalised(`${line(row)} has ${amount(value, row)} but`);
    return {
      what: fitting(`${start} ${titled(rowOf(other))} ${rest}`, `${start} ${line(rowOf(other))} ${rest}`),
      todo: `Re-enter the number in cell ${zero}, or enter 0 in cell ${filled} if there was none.`,
      why: `V05: the rows of a pair are 0 only together. Cell ${zero} is 0, cell ${filled} is ${figure(value || otherValue)}.`,
    };
  },
  'V06.fewer': ({ value, other, otherCell, otherValue }, { cell, row, rowOf }) => {
    const start = `${amount(value, row)} ${isOrAre(value)} fewer than ${amount(otherValue, rowOf(other))} in`;
    return {
      what: fitting(`${start} ${titled(rowOf(other))}.`, `${start} ${line(rowOf(other))}.`),
      todo: `Look at the thousands mark in cells ${otherCell} and ${cell}.`,
      why: `V06: somebody attended each time. Cell ${cell} is ${figure(value)}, cell ${otherCell} is ${figure(otherValue)}.`,
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
      why: `V07: a case with an owner has a person mostly. ${figure(persons)} persons, ${figure(cases - ownerless)} cases with an owner.`,
    };
  },
  'V15.alone': ({ value, other, otherCell, otherValue }, { cell, row, rowOf }) => {
    const cases = rowOf(other);
    const rest = otherValue === null ? 'has no figure.' : `has ${amount(otherValue, cases)}.`;
    const start = `There ${isOrAre(value)} ${amount(value, row)} but`;
    return {
      what: fitting(`${start} ${titled(cases)} ${rest}`, `${start} ${line(cases)} ${rest}`),
      todo: `Re-enter the number in cell ${otherCell}, or explain.`,
      why: `V15: fines come of cases that were fined. Cell ${cell} is ${figure(value)}, cell ${otherCell} is ${otherValue === null ? 'blank' : '0'}.`,
    };
  },
};
