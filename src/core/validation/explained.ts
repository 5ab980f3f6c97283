import { type Issue, ruleOf } from '../report/issue';
import type { Report } from '../report/report';

/** What a reason answers: figures that are unusual, not cells that are blank or written wrongly. */
const ANSWERABLE: readonly string[] = ['V05', 'V07', 'V08', 'V09', 'V10', 'V11', 'V12', 'V13', 'V14', 'V15'];

/**
 * Marks the warnings that the row's explanation answers; errors and hints stay as they are. A warning about the
 * whole sheet is answered in the row it stands at. An uncountable phrase (V21) is answered too: the reason says
 * why there is no figure.
 */
export function markExplained(issues: readonly Issue[], { lines }: Pick<Report, 'lines'>): Issue[] {
  return issues.map((issue) => {
    const isAnswered = isAnswerable(issue) && lines[issue.metric ?? '']?.explanation !== undefined;
    return isAnswered ? { ...issue, explained: true } : issue;
  });
}

/** Whether writing an explanation into the row ends the issue. */
export function isAnswerable(issue: Issue): boolean {
  const isAbout =
    ANSWERABLE.includes(ruleOf(issue)) || ['V21.phrase', 'V03.day', 'V04.ceiling'].includes(issue.key);
  return issue.severity === 'warning' && isAbout;
}
