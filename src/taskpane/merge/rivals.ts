import { isSamePeriod } from '../../core/catalogue/period';
import { type Candidate, distinct, isOtherVersion } from '../../core/rollup/candidate';
import type { MatchedUnit } from '../../core/rollup/matchUnits';

/**
 * The different reports of one unit for one period, between which a person must choose. Where quarters make up a
 * year, those of the first quarter for which no file is preferred yet.
 */
export function rivalsOf({ candidates }: MatchedUnit, preferred: readonly string[]): Candidate[] {
  const open = distinct(candidates.filter((one) => !isOtherVersion(one)));
  const rivals = (one: Candidate) =>
    open.filter(({ report }) => isSamePeriod(one.report.period, report.period));
  const contested = open.find((one) => {
    const group = rivals(one);
    return group.length > 1 && !group.some(({ file }) => preferred.includes(file));
  });
  return contested ? rivals(contested) : [];
}
