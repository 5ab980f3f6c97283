import type { RosterField } from '../../../catalogue/rule';
import type { IssueFacts } from '../../../report/issue';
import type { Row, Scene, Wordings } from '../message';
import { capitalised, figure, fitting, rounded } from '../phrases';
import { amount, isOrAre, line, titled } from '../phrasesEn';
import { tooMuch } from './ceiling';

/** What the roster keeps of a unit, as counted. */
const COUNTED: Readonly<Record<RosterField, string>> = {
  borderLengthKm: 'km of border',
  borderMarkers: 'border markers',
  borderCommunes: 'border communes',
  stations: 'border stations',
};

/** The same, as the subject of a sentence. */
const SUBJECT: Readonly<Record<RosterField, string>> = {
  borderLengthKm: 'Border',
  borderMarkers: 'Markers',
  borderCommunes: 'Border communes',
  stations: 'Stations',
};

export const bounds: Wordings<'V09' | 'V10' | 'V13'> = {
  'V09.more': (facts, scene) => compared('more', facts, scene),
  'V09.fewer': (facts, scene) => compared('fewer', facts, scene),
  'V09.roster': ({ value, field, limit }, { cell, row }) => ({
    what: `${amount(value, row)} ${isOrAre(value)} more than the ${figure(limit)} ${COUNTED[field]} of the roster.`,
    todo: `Check the number in cell ${cell}, or correct the roster.`,
    why: `V09: this is at most the unit's ${COUNTED[field]}. Cell ${cell} is ${figure(value)}, the roster says ${figure(limit)}.`,
  }),
  'V10.band': ({ value, other, otherCell, otherValue, ratio, low, high, months }, { cell, row, rowOf }) => {
    const monthly = months === undefined ? '' : ' a month';
    const side = `${ratio > high ? 'above' : 'below'} the usual ${figure(low)}–${figure(high)}`;
    const average = `${rounded(ratio)} on average${monthly}, ${side}.`;
    return {
      what: fitting(
        `${amount(value, row)} for ${amount(otherValue, rowOf(other))}, ${average}`,
        `${figure(value)} for ${figure(otherValue)}, ${average}`,
      ),
      todo: `Check the numbers in cells ${otherCell} and ${cell}; if right, explain.`,
      why: `V10: the average${monthly} is ${figure(low)} to ${figure(high)} as a rule. ${figure(value)} over ${division(otherValue, months)} is ${rounded(ratio)}.`,
    };
  },
  'V10.peers': ({ value, other, otherCell, otherValue, ratio, median, peers }, { cell, row, rowOf }) => {
    const side = ratio > median ? 'above' : 'below';
    const average = `${rounded(ratio)} on average, far ${side} ${rounded(median)} in ${peers} other units.`;
    return {
      what: fitting(
        `${amount(value, row)} for ${amount(otherValue, rowOf(other))}, ${average}`,
        capitalised(average),
      ),
      todo: `Check the numbers in cells ${otherCell} and ${cell}; if right, explain.`,
      why: `V10: averages are held against the province's median. Here it is ${rounded(ratio)}, in ${peers} units ${rounded(median)}.`,
    };
  },
  'V13.differs': ({ value, field, roster }, { cell, row }) => ({
    ...rosterWords(value, field, roster, row),
    todo: `If the roster is right, enter ${figure(roster)} in cell ${cell}; if not, explain.`,
    why: `V13: fixed figures come from the roster. Cell ${cell} is ${figure(value)}, the roster says ${figure(roster)}.`,
    offer: `Select Change to take ${figure(roster)}, or explain.`,
  }),
  'V13.slip': ({ value, field, roster, proposal }, { cell, row }) => ({
    ...rosterWords(value, field, roster, row),
    todo: `If it is ${amount(proposal, row)}, re-enter it in cell ${cell}; look at the decimal mark.`,
    why: `V13: two figures 1.000 times apart differ by a mark. Cell ${cell} is ${figure(value)}, the roster says ${figure(roster)}.`,
    offer: `Select Change to take ${figure(proposal)}, or explain.`,
  }),
  'V13.ceiling': (facts, scene) => tooMuch('V13', facts, scene),
};

function rosterWords(value: number, field: RosterField, roster: number, row: Row) {
  return {
    what: fitting(
      `${SUBJECT[field]} ${amount(value, row)}, the roster says ${amount(roster, row)}.`,
      `${SUBJECT[field]} ${figure(value)}, the roster says ${figure(roster)}.`,
    ),
  };
}

function compared(
  word: string,
  { value, other, otherCell, otherValue, factor }: IssueFacts['V09.more'],
  { cell, row, rowOf }: Scene,
) {
  const times = factor === 1 ? '' : `${figure(factor)} times `;
  const start = `${amount(value, row)} ${isOrAre(value)} ${word} than ${times}${amount(otherValue, rowOf(other))} in`;
  return {
    what: fitting(`${start} ${titled(rowOf(other))}.`, `${start} ${line(rowOf(other))}.`),
    todo: `Check the numbers in cells ${cell} and ${otherCell}.`,
    why: `V09: ${line(row)} is not ${word} than ${times}${line(rowOf(other))}. Cell ${cell} is ${figure(value)}, cell ${otherCell} is ${figure(otherValue)}.`,
  };
}

const division = (value: number, months: number | undefined) =>
  months === undefined ? figure(value) : `${figure(value)}, then ${months} months,`;
