import type { Fix, Issue } from '../report/issue';
import type { Language } from '../validation/describeIssue';
import { figure } from '../validation/messages/phrases';
import { FINDINGS_WORDS } from './findingsWords';

/** A statement converted from an old encoding may fill a page; the form itself is where to read it. */
const LONGEST = 80;

/** What each cell would hold after the offered repair, a cell a line; empty where none is offered. */
export function describeFix({ fix }: Issue, language: Language): string {
  if (!fix) return '';
  const words = FINDINGS_WORDS[language];
  const lines = fix.cells.map((cell) => words.proposed(cell.cell, contentOf(cell, language)));
  return [...(fix.certain ? [] : [words.ifRight]), ...lines].join('\n');
}

function contentOf({ value, formula }: Fix['cells'][number], language: Language): string {
  const words = FINDINGS_WORDS[language];
  if (formula !== undefined) return words.formula;
  if (typeof value === 'number') return figure(value);
  if (value === null || value === '') return words.blank;
  return value.length > LONGEST ? `${value.slice(0, LONGEST - 1)}…` : value;
}
