import type { Catalogue } from '../catalogue/catalogue';
import { standardMetric } from './checkOwnCatalogue';

/** Own codes have three digits: standard ones have two, so that none that is added later is in the way. */
const FIRST = 101;
const LAST = 999;

/** The next free code in a group: K101, K102…; undefined where the group's letters make no code, or all are taken. */
export function proposeCode(catalogue: Catalogue, group: string): string | undefined {
  if (!/^[A-Z]{1,3}$/.test(group)) return undefined;
  const taken = new Set(catalogue.metrics.map(({ code }) => code.replace(/[a-z]$/, '')));
  for (let number = FIRST; number <= LAST; number++) {
    const code = `${group}${number}`;
    if (!taken.has(code) && !standardMetric(code)) return code;
  }
  return undefined;
}
