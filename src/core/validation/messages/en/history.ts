import type { Wordings } from '../message';
import { figure, fitting, NBSP, percent, rounded } from '../phrases';
import { amount, namedPeriod } from '../phrasesEn';
import { tooMuch } from './ceiling';

export const history: Wordings<'V11' | 'V12' | 'V14'> = {
  'V11.period': ({ value, period, periodCell }, { cell }) => ({
    what: `Cumulative ${figure(value)} is below the period's ${figure(period)}.`,
    todo: `Re-enter it in cell ${cell}, including this period.`,
    why: `V11: the cumulative includes the period. Cell ${cell} is ${figure(value)}, cell ${periodCell} is ${figure(period)}.`,
  }),
  'V11.earlier': ({ value, earlier, earlierPeriod }, { cell }) => ({
    what: `Cumulative ${figure(value)} is below the ${figure(earlier)} reported for ${namedPeriod(earlierPeriod)}.`,
    todo: `Re-enter the number in cell ${cell}, or look at the earlier report.`,
    why: `V11: within a year the cumulative never falls. Cell ${cell} is ${figure(value)}, ${namedPeriod(earlierPeriod)} gave ${figure(earlier)}.`,
  }),
  'V11.notSum': ({ value, sum, period, earlier, earlierPeriod }, { cell, row }) => ({
    what: fitting(
      `Cumulative ${figure(value)} is not ${figure(sum)}, ${namedPeriod(earlierPeriod)}'s ${figure(earlier)} and this period's ${figure(period)}.`,
      `Cumulative ${figure(value)} is not ${figure(sum)} (before ${figure(earlier)} + now ${figure(period)}).`,
    ),
    todo: `Re-enter it in cell ${cell}; if earlier figures have changed since, explain.`,
    why: `V11: the cumulative is the one before and this period. Cell ${cell} is ${figure(value)}, ${figure(earlier)} + ${figure(period)} is ${figure(sum)}.`,
    offer: `If it is ${amount(sum, row)}, select Change; if not, explain.`,
  }),
  'V12.change': ({ value, previous, proposal }, { cell, row }) => {
    const side = value > previous ? 'above' : 'below';
    const change = percent(value, previous);
    const rest = `${change}${NBSP}% ${side} last year (${figure(previous)} → ${figure(value)}).`;
    return {
      what: fitting(`${amount(value, row)}, which is ${rest}`, `This is ${rest}`),
      todo: `If right, explain; if not, correct cell ${cell}.`,
      why: `V12: a great change since last year needs a reason. Before ${figure(previous)}, now ${figure(value)}, ${change}${NBSP}% off.`,
      ...(proposal === undefined
        ? {}
        : { offer: `If it is ${amount(proposal, row)}, select Change; if not, explain.` }),
    };
  },
  'V12.jump': ({ value }, { cell, row }) => ({
    what: `${amount(value, row)}, unusually much after 0 last year (0 → ${figure(value)}).`,
    todo: `If right, explain; if not, correct cell ${cell}.`,
    why: `V12: much where there was none needs a reason. Before 0, now ${figure(value)}.`,
  }),
  'V12.identical': ({ same, compared }, { cell }) => ({
    what: `${same} of ${compared} rows are exactly last year's.`,
    todo: `Check from cell ${cell} on whether last year was copied; if it is right, explain.`,
    why: `V12: two years rarely agree figure by figure. ${same} of ${compared} figures above 0 are last year's.`,
  }),
  'V14.history': ({ value, base, column, proposal }, { cell, row }) => {
    const against = column === 'plan' ? 'the plan' : 'last year';
    const side = value > base ? 'much' : 'little';
    return {
      what: `${amount(value, row)}, unusually ${side} against ${against}, ${figure(base)}.`,
      todo: `If it is ${amount(proposal, row)}, re-enter it in cell ${cell}; if not, explain.`,
      why: `V14: a thousand or a million times is mostly the unit. Cell ${cell} is ${figure(value)}, ${against} ${figure(base)}.`,
      offer: `If it is ${amount(proposal, row)}, select Change; if not, explain.`,
    };
  },
  'V14.peers': ({ value, median, peers, proposal }, { cell, row }) => ({
    what: `${amount(value, row)}, unusually much against ${rounded(median)} in ${peers} other units.`,
    todo: `If it is ${amount(proposal, row)}, re-enter it in cell ${cell}; if not, explain.`,
    why: `V14: money is in million đồng. Cell ${cell} is ${figure(value)}, the median of ${peers} other units ${figure(median)}.`,
    offer: `If it is ${amount(proposal, row)}, select Change; if not, explain.`,
  }),
  'V14.ceiling': (facts, scene) => tooMuch('V14', facts, scene),
};
