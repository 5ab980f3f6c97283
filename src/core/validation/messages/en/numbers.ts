import type { Wordings } from '../message';
import { figure, fitting, typedWith } from '../phrases';
import { amount, noun, stated } from '../phrasesEn';
import { tooMuch } from './ceiling';

export const numbers: Wordings<'V02' | 'V04'> = {
  'V02.fraction': ({ value }, { cell, row }) => ({
    what: `${stated(value, row)} but must be whole.`,
    todo: `Re-enter a whole number in cell ${cell}; look at the thousands mark.`,
    why: `V02: ${noun(row)} is counted, so it is whole. Cell ${cell} has a fraction: ${figure(value)}.`,
  }),
  'V02.negative': ({ value }, { cell, row }) => ({
    what: `${stated(value, row)}, which is below 0.`,
    todo: `Re-enter a number of 0 or more in cell ${cell}.`,
    why: `V02: no figure of the form is below 0. Cell ${cell} is ${figure(value)}.`,
  }),
  'V02.places': ({ value, places }, { cell, row }) => ({
    what: `${stated(value, row)}, with more than ${places} decimals.`,
    todo: `Round it to ${places} decimals in cell ${cell}.`,
    why: `V02: ${noun(row)} has at most ${places} decimals. Cell ${cell} is ${figure(value)}.`,
    offer: `Select Change to round it to ${places} decimals in cell ${cell}.`,
  }),
  'V02.error': (_, { cell }) => ({
    what: `The formula in cell ${cell} gives no number.`,
    todo: `Correct the formula in cell ${cell}, save it in Excel, or enter the number.`,
    why: `V02: a formula in a figure's cell gives a number. Cell ${cell} has no result, so it is not added up.`,
  }),
  'V04.slip': ({ value, proposal, decimalSeparator }, { cell, row }) => ({
    what: fitting(
      `${stated(value, row)}, but ${noun(row)} must be whole.`,
      `${stated(value, row)}, but must be whole.`,
    ),
    todo: `If it is ${amount(proposal, row)}, re-enter ${proposal} in cell ${cell} without a mark.`,
    why: decimalSeparator
      ? `V04: a fraction of a thing is mostly a thousands mark. ${readHere(decimalSeparator, value, proposal)}`
      : `V04: a fraction of a thing is mostly a thousands mark. ${figure(value)} times 1.000 is ${figure(proposal)}.`,
    offer: `If it is ${amount(proposal, row)}, select Change.`,
  }),
  'V04.ceiling': (facts, scene) => tooMuch('V04', facts, scene),
};

/** Where the machine and the sentence use the same mark, what is read looks like what was typed. */
function readHere(mark: string, value: number, proposal: number): string {
  const typed = typedWith(mark, proposal);
  return typed === figure(value)
    ? `On this computer the comma of ${typed} opens a fraction; it is not ${figure(proposal)}.`
    : `This computer reads ${typed} as ${figure(value)}.`;
}
