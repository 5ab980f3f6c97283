import { findMetric } from '../catalogue/catalogue';
import { type Issue, ruleOf } from '../report/issue';
import type { Report, ReportedValue } from '../report/report';
import type { ValueColumn } from '../template/columns';
import { isMendedBySum, likeliestBounds } from './boundCauses';
import { CEILINGS, type Doubt, doubtsOf, isInDoubt, isSlip, partsOf, WEIGHT, withCopies } from './doubt';
import { partnerCells } from './fix/splitParts';

/** Two figures with more than marks between them. */
const SEVERAL = /\d(?:\D*[^\d.,\s]\D*|[.,]\s+)\d/;

/**
 * One cause gives one issue, at the part and not at its totals. What is kept casts doubt on the cells it speaks
 * of, and what is found through a doubtful cell, no more severe, is left for the next check: mending the first
 * mends it or brings it back, and so does explaining it. From the surest knowledge to the vaguest: a cell's own
 * content, a slip that tells what was meant (V03.day, V13.slip, V14), the row (V11, V13), pairs and bounds (V05,
 * V06, V09, V15), sums (V08), ratios (V07, V10), earlier reports (V11.notSum, V12).
 */
export function keepOnePerCause(issues: readonly Issue[], report: Report): Issue[] {
  const slips = issues.filter(isSlip);
  const content = contentIssues(issues, slips, report);
  const own = [...slips, ...ownRowIssues(issues, slips, content)];
  const doubtful = (found: readonly Issue[]) => withCopies(doubtsOf(found), report);
  const zeros = keptBeside(issues, ['V05.zero'], doubtful(own));
  const bounds = keptBeside(issues, ['V06', 'V09', 'V15'], doubtful([...own, ...zeros]));
  const pairs = [...zeros, ...likeliestBounds(bounds)];
  const sums = sumsIn(issues, {
    own: doubtsOf(own),
    pairs: doubtsOf(pairs),
    asked: askedIn(content, slips, report),
  });
  const wrongTotals = sums.filter(({ key }) => key !== 'V08.incomplete');
  const totals = doubtsOf(wrongTotals, ({ cell }) => [cell]);
  const settled = pairs.filter((issue) => !isInDoubt(issue, totals) && !isMendedBySum(issue, wrongTotals));
  const sure = [...doubtsOf([...own, ...settled]), ...totals];
  const ratios = issues
    .filter(({ key }) => key === 'V07.fewer' || key.startsWith('V10.'))
    .filter((issue) => !isInDoubt(issue, sure) && !isSaidOfParts(issue, settled, report));
  const vague = [...sure, ...doubtsOf(ratios), ...doubtsOf(wrongTotals, partsOf)];
  const years = keptBeside(issues, ['V11.notSum', 'V12.change', 'V12.jump'], vague);
  const kept = new Set([...content, ...own, ...settled, ...sums, ...ratios, ...years]);
  return issues.filter((issue) => kept.has(issue) || !(isAboutContent(issue) || isCompared(issue)));
}

function isAboutContent(issue: Issue): boolean {
  return (
    ['V05.half', 'V08.noTotal', 'V04.slip', 'V23.mark'].includes(issue.key) ||
    (['V01', 'V02', 'V03', 'V19', 'V21', 'V22'].includes(ruleOf(issue)) && !isSlip(issue))
  );
}

/** V05 to V15, and V03.day, weigh figures against something else; a copy of the whole form stands for itself. */
function isCompared(issue: Issue): boolean {
  const rule = ruleOf(issue);
  return (
    (rule >= 'V05' && rule <= 'V15' && issue.key !== 'V12.identical') ||
    isSlip(issue) ||
    CEILINGS.includes(issue.key)
  );
}

/** What is wrong with a cell's own content (blank, or written wrongly), but blanks that figures typed elsewhere fill. */
function contentIssues(issues: readonly Issue[], slips: readonly Issue[], report: Report): Issue[] {
  const told = new Set(
    slips.flatMap(({ key, cell, explained }) => (key === 'V13.slip' && !explained ? [cell] : [])),
  );
  // A decimal mark three places off leaves too many decimals; the roster tells the figure.
  const found = worstOfEachCell(
    issues.filter((issue) => isAboutContent(issue) && !(issue.key === 'V02.places' && told.has(issue.cell))),
  );
  const filled = new Set([...filledBy([...found, ...slips]), ...meantBy(found, report)]);
  const isBlank = ({ key }: Issue) => ['V01.blank', 'V05.half', 'V08.noTotal'].includes(key);
  return found.filter((issue) => !isBlank(issue) || !filled.has(issue.cell));
}

/** Of several the most severe; of equals the later rule, which knows more. */
function worstOfEachCell(issues: readonly Issue[]): Issue[] {
  const chosen = new Map<string, Issue>();
  for (const issue of issues) {
    const before = chosen.get(issue.cell);
    if (!before || WEIGHT[issue.severity] >= WEIGHT[before.severity]) chosen.set(issue.cell, issue);
  }
  return [...chosen.values()];
}

/** Cells that get a figure by the repair of another: the second of a pair typed into one cell. */
function filledBy(issues: readonly Issue[]): string[] {
  const open = issues.filter(({ explained }) => !explained);
  return open.flatMap(
    ({ cell: own, fix }) => fix?.cells.flatMap(({ cell }) => (cell === own ? [] : [cell])) ?? [],
  );
}

/** Cells that a figure of a text with several may belong to, though no repair can tell. */
function meantBy(issues: readonly Issue[], report: Report): string[] {
  return issues.flatMap((issue) => {
    const isSeveral =
      issue.key === 'V03.parts' || (issue.key === 'V03.unread' && SEVERAL.test(issue.facts.text));
    const { metric = '', cell } = issue;
    const values = Object.entries(report.lines[metric]?.values ?? {}) as [ValueColumn, ReportedValue][];
    const column = values.find(([, value]) => value.cell === cell)?.[0];
    return isSeveral && column ? partnerCells(report, metric, column) : [];
  });
}

/** Cells a person is asked about already. */
function askedIn(content: readonly Issue[], slips: readonly Issue[], report: Report): ReadonlySet<string> {
  const filled = [...filledBy([...content, ...slips]), ...meantBy(content, report)];
  return new Set([...content.map(({ cell }) => cell), ...filled]);
}

/** What a row's own figures and the roster say; a figure with too many decimals is not the roster's because of them. */
function ownRowIssues(issues: readonly Issue[], slips: readonly Issue[], content: readonly Issue[]): Issue[] {
  const places = content.filter(({ key }) => key === 'V02.places');
  const wanted = [...CEILINGS, 'V11.period', 'V11.earlier', 'V13.differs'];
  const beside = keptBeside(issues, wanted, doubtsOf(slips));
  return beside.filter((issue) => issue.key !== 'V13.differs' || !isInDoubt(issue, doubtsOf(places)));
}

function keptBeside(issues: readonly Issue[], rules: readonly string[], doubts: readonly Doubt[]): Issue[] {
  const wanted = issues.filter((issue) => rules.includes(issue.key) || rules.includes(ruleOf(issue)));
  return wanted.filter((issue) => !isInDoubt(issue, doubts));
}

type Beside = {
  readonly own: readonly Doubt[];
  readonly pairs: readonly Doubt[];
  readonly asked: ReadonlySet<string>;
};

/** A sum waits for its parts, for a blank that is asked for, and for its total where that contradicts its own row. */
function sumsIn(issues: readonly Issue[], { own, pairs, asked }: Beside): Issue[] {
  return issues.filter((issue) => {
    if (!issue.key.startsWith('V08.') || issue.key === 'V08.noTotal') return false;
    const isAwaited = issue.key === 'V08.incomplete' && issue.facts.blank.some(({ cell }) => asked.has(cell));
    return !isAwaited && !isInDoubt(issue, [...own, ...pairs], partsOf(issue)) && !isInDoubt(issue, own);
  });
}

/** Persons short of cases (V07) where the parts of the persons' total are short by as many already. */
function isSaidOfParts(issue: Issue, bounds: readonly Issue[], { catalogue }: Report): boolean {
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
