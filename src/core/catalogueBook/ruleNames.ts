import type { RuleType } from '../catalogue/rule';

/** Rules as they are written, to name them by. */
export const RULE_NAMES: Readonly<Record<RuleType, string>> = {
  whole: 'INT0',
  decimal: 'DEC',
  money: 'MON0',
  text: 'TEXT',
  pair: 'PAIR',
  atLeast: '>=',
  atMost: '<=',
  atMostRoster: '<=',
  atLeastOwned: 'WARN if',
  sum: 'SUM',
  ratio: 'RATIO',
  fixed: 'FIXED',
  onlyWith: '>0=>',
  approximate: 'APPROX',
};
