import type { IssueFacts } from '../../../report/issue';
import type { CeilingKey } from '../../ceiling';
import type { Scene, Sentences } from '../message';
import { figure } from '../phrases';
import { amount, stated } from '../phrasesEn';

/** The words for a figure no single unit can have. */
export function tooMuch(
  rule: 'V04' | 'V13' | 'V14',
  { value, ceiling, proposal }: IssueFacts[CeilingKey],
  { cell, row }: Scene,
): Sentences {
  const meant = proposal === undefined ? undefined : amount(proposal, row);
  return {
    what: `${stated(value, row)}, too much for one unit.`,
    todo: meant
      ? `If it is ${meant}, re-enter it in cell ${cell}; if not, explain.`
      : `Check the figure in cell ${cell}; if it is right, explain.`,
    why: `${rule}: one unit hardly has ${amount(ceiling, row)} or more. Cell ${cell} is ${figure(value)}.`,
    ...(meant ? { offer: `If it is ${meant}, select Change; if not, explain.` } : {}),
  };
}
