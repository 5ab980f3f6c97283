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
