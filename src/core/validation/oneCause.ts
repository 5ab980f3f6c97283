import { type Issue, ruleOf, type Severity } from '../report/issue';

const WEIGHT: Readonly<Record<Severity, number>> = { hint: 0, warning: 1, error: 2 };

/**
 * One cause gives one issue. Of several that speak of one cell's own content (blank, or written wrongly) the
 * most severe stays, of equals the later rule, which knows more. An incomplete sum is left out when each of
 * its blank parts is asked for already: the issue belongs to the part, not to its total.
 */
export function keepOnePerCause(issues: readonly Issue[]): Issue[] {
  const chosen = new Map<string, Issue>();
  for (const issue of issues.filter(isAboutContent)) {
    const before = chosen.get(issue.cell);
    if (!before || WEIGHT[issue.severity] >= WEIGHT[before.severity]) chosen.set(issue.cell, issue);
  }
  return issues.filter((issue) => {
    if (isAboutContent(issue)) return chosen.get(issue.cell) === issue;
    return issue.key !== 'V08.incomplete' || issue.facts.blank.some(({ cell }) => !chosen.has(cell));
  });
}

function isAboutContent(issue: Issue): boolean {
  return (
    ['V01', 'V02', 'V03', 'V21'].includes(ruleOf(issue)) || ['V05.half', 'V08.noTotal'].includes(issue.key)
  );
}
