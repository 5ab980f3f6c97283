import type { Issue, IssueOf } from '../report/issue';
import { WEIGHT } from './doubt';

/** V06, V09 and V15, one for each figure that is the likelier cause of several. */
export function likeliestBounds(issues: readonly Issue[]): Issue[] {
  return oncePerCause(widestBounds(issues));
}

/** Several subsets above one whole: the whole is the likelier cause, and the widest gap says enough. */
function widestBounds(issues: readonly Issue[]): Issue[] {
  return issues.filter(
    (issue) =>
      issue.key !== 'V09.more' ||
      !issues.some((other) => other !== issue && other.key === 'V09.more' && isWider(other, issue)),
  );
}

function isWider(one: IssueOf<'V09.more'>, other: IssueOf<'V09.more'>): boolean {
  if (one.facts.otherCell !== other.facts.otherCell) return false;
  if (WEIGHT[one.severity] !== WEIGHT[other.severity]) return WEIGHT[one.severity] > WEIGHT[other.severity];
  const [gap, otherGap] = [one, other].map(({ facts }) => facts.value - facts.factor * facts.otherValue);
  return gap! > otherGap! || (gap === otherGap && one.cell < other.cell);
}

/** A figure out of bounds is no measure for another: what is held against it waits. */
function oncePerCause(issues: readonly Issue[]): Issue[] {
  const blamed = (among: readonly Issue[], { severity, facts }: Issue) =>
    'otherCell' in facts &&
    among.some(
      (other) =>
        other.cell === facts.otherCell && !other.explained && WEIGHT[other.severity] >= WEIGHT[severity],
    );
  const kept = issues.filter((issue) => !blamed(issues, issue));
  for (const issue of issues) {
    if (!kept.includes(issue) && !blamed(kept, issue)) kept.push(issue);
  }
  return issues.filter((issue) => kept.includes(issue));
}

/**
 * Whether a wrong sum, as severe, says it already: the figure out of bounds is one of its parts, and what the sum
 * lacks or has too much there brings it back within them.
 */
export function isMendedBySum(issue: Issue, sums: readonly Issue[]): boolean {
  if (issue.key !== 'V09.more' && issue.key !== 'V09.fewer' && issue.key !== 'V06.fewer') return false;
  return sums.some((sum) => {
    if (sum.key !== 'V08.differs' && sum.key !== 'V08.exceeds') return false;
    if (WEIGHT[sum.severity] < WEIGHT[issue.severity] || sum.explained) return false;
    const { total, sum: added, parts } = sum.facts;
    return parts.some((part) => isWithinBound(issue, part.cell, total - added));
  });
}

/** Whether the bound holds once the figure in a cell is larger by so much. */
function isWithinBound(
  { key, cell, facts }: IssueOf<'V09.more'> | IssueOf<'V09.fewer'> | IssueOf<'V06.fewer'>,
  changed: string,
  by: number,
): boolean {
  if (changed !== cell && changed !== facts.otherCell) return false;
  const value = facts.value + (changed === cell ? by : 0);
  const other = facts.otherValue + (changed === facts.otherCell ? by : 0);
  const bound = ('factor' in facts ? facts.factor : 1) * other;
  return value >= 0 && other >= 0 && (key === 'V09.more' ? value <= bound : value >= bound);
}
