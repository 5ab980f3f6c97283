import { type Catalogue, findMetric } from '../catalogue/catalogue';
import { type Issue, type IssueOf, ruleOf, type Severity } from '../report/issue';

const WEIGHT: Readonly<Record<Severity, number>> = { hint: 0, warning: 1, error: 2 };

/**
 * One cause gives one issue, at the part and not at its totals. What is kept casts doubt on the cells it speaks
 * of, and what is found through a doubtful cell, no more severe, is left for the next check: mending the first
 * mends it or brings it back. From the surest knowledge to the vaguest: a cell's own content, its row (V11, V13,
 * V14), pairs and bounds (V05, V06, V09, V15), sums (V08), ratios (V07, V10), last year (V12).
 */
export function keepOnePerCause(issues: readonly Issue[], catalogue: Catalogue): Issue[] {
  const content = worstOfEachCell(issues.filter(isAboutContent));
  const own = issues.filter(isAboutOwnRow);
  const zeros = keptBeside(issues, ['V05.zero'], own);
  const bounds = widestBounds(keptBeside(issues, ['V06', 'V09', 'V15'], [...own, ...zeros]));
  const pairs = [...zeros, ...bounds];
  const sums = issues.filter((issue) => isSum(issue) && !isSumInDoubt(issue, own, pairs, content));
  const wrongTotals = sums.filter(({ key }) => key !== 'V08.incomplete');
  const settled = pairs.filter((issue) => !isInDoubt(issue, totalsOf(wrongTotals)));
  const sure = [...doubtsOf(own), ...doubtsOf(settled), ...totalsOf(wrongTotals)];
  const ratios = issues
    .filter(({ key }) => key === 'V07.fewer' || key.startsWith('V10.'))
    .filter((issue) => !isInDoubt(issue, sure) && !isSaidOfParts(issue, settled, catalogue));
  const years = issues.filter((issue) => isYear(issue) && !isInDoubt(issue, [...sure, ...doubtsOf(ratios)]));
  const kept = new Set([...content, ...own, ...settled, ...sums, ...ratios, ...years]);
  return issues.filter((issue) => kept.has(issue) || !(isAboutContent(issue) || isCompared(issue)));
}

function isAboutContent(issue: Issue): boolean {
  return (
    ['V01', 'V02', 'V03', 'V04', 'V19', 'V21', 'V22', 'V23'].includes(ruleOf(issue)) ||
    ['V05.half', 'V08.noTotal'].includes(issue.key)
  );
}

/** What a row's own figures, the roster or the date in a cell say; the figure counts, but is in doubt. */
function isAboutOwnRow(issue: Issue): boolean {
  return ['V11', 'V13', 'V14'].includes(ruleOf(issue)) || issue.key === 'V03.day';
}

/** V05 to V15 weigh figures against each other; a copy of the whole form stands for itself. */
function isCompared(issue: Issue): boolean {
  const rule = ruleOf(issue);
  return rule >= 'V05' && rule <= 'V15' && issue.key !== 'V12.identical';
}

const isSum = ({ key }: Issue) => key.startsWith('V08.') && key !== 'V08.noTotal';
const isYear = ({ key }: Issue) => key === 'V12.change' || key === 'V12.jump';

/** Of several that speak of one cell's own content (blank, or written wrongly) the most severe; of equals the later rule, which knows more. */
function worstOfEachCell(issues: readonly Issue[]): Issue[] {
  const chosen = new Map<string, Issue>();
  for (const issue of issues) {
    const before = chosen.get(issue.cell);
    if (!before || WEIGHT[issue.severity] >= WEIGHT[before.severity]) chosen.set(issue.cell, issue);
  }
  return [...chosen.values()];
}

type Doubt = { readonly cell: string; readonly weight: number };

const doubtsOf = (issues: readonly Issue[]): Doubt[] =>
  issues.flatMap((issue) => cellsOf(issue).map((cell) => ({ cell, weight: WEIGHT[issue.severity] })));

const totalsOf = (sums: readonly Issue[]): Doubt[] =>
  sums.map(({ cell, severity }) => ({ cell, weight: WEIGHT[severity] }));

/** Whether a cell an issue speaks of is in doubt for a reason at least as severe. */
function isInDoubt(issue: Issue, doubts: readonly Doubt[], cells = cellsOf(issue)): boolean {
  return doubts.some(({ cell, weight }) => weight >= WEIGHT[issue.severity] && cells.includes(cell));
}

/** The cells a comparison was made between. */
function cellsOf({ cell, facts }: Issue): string[] {
  const named = ['otherCell', 'periodCell', 'casesCell'] as const;
  return [cell, ...named.flatMap((key) => (facts as Partial<Record<typeof key, string>>)[key] ?? [])];
}

function keptBeside(issues: readonly Issue[], rules: readonly string[], surer: readonly Issue[]): Issue[] {
  const doubts = doubtsOf(surer);
  const wanted = issues.filter((issue) => rules.includes(issue.key) || rules.includes(ruleOf(issue)));
  return wanted.filter((issue) => !isInDoubt(issue, doubts));
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

/** A sum waits for its parts, and for its total where that contradicts its own row. */
function isSumInDoubt(
  issue: Issue,
  own: readonly Issue[],
  pairs: readonly Issue[],
  content: readonly Issue[],
): boolean {
  if (issue.key === 'V08.incomplete') {
    const asked = new Set(content.map(({ cell }) => cell));
    return issue.facts.blank.every(({ cell }) => asked.has(cell));
  }
  const parts = 'parts' in issue.facts ? issue.facts.parts : [];
  const cells = parts.map((part) => (typeof part === 'string' ? part : part.cell));
  const doubts = doubtsOf([...own, ...pairs]);
  return isInDoubt(issue, doubts, cells) || isInDoubt(issue, doubtsOf(own));
}

/** Persons short of cases (V07) where the parts of the persons' total are short by as many already. */
function isSaidOfParts(issue: Issue, bounds: readonly Issue[], catalogue: Catalogue): boolean {
  if (issue.key !== 'V07.fewer') return false;
  const rules = findMetric(catalogue, issue.metric ?? '')?.rules ?? [];
  const parts = rules.flatMap((rule) => (rule.type === 'sum' ? rule.parts : []));
  const missing = bounds.reduce(
    (sum, bound) =>
      bound.key === 'V09.fewer' && parts.includes(bound.metric ?? '')
        ? sum + bound.facts.otherValue - bound.facts.value
        : sum,
    0,
  );
  const { persons, cases, ownerless } = issue.facts;
  return missing > 0 && missing >= cases - ownerless - persons;
}
