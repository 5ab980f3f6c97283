import { formatDate } from '../catalogue/closing';
import { describePeriod } from '../catalogue/period';
import { titleOf } from '../catalogue/unitTitle';
import { sealStateOf } from '../seal/sealState';
import type { SheetPlan } from '../sheet/plan';
import { defaultSettings } from '../template/settings';
import { isAskedFor } from './askedMetric';
import { distinct, hasErrors } from './candidate';
import { planList } from './listSheet';
import type { MatchedUnit } from './matchUnits';
import { namesOf, type SummaryRequest } from './summaryRequest';
import { SUMMARY_WORDS } from './words';

/** Tiến độ: every unit of the roster once, in roster order, then the files that belong to none. */
export function planProgress(request: SummaryRequest): SheetPlan {
  const { match, roster, period } = request;
  const accepted = match.units.filter(({ state }) => state === 'accepted').length;
  const units = match.units.map((matched, index) => [
    index + 1,
    titleOf(matched.unit),
    stateOf(matched),
    matched.candidates.map(({ file }) => file).join('\n'),
    givenOf(matched),
    ...countsOf(matched),
    formatDate(defaultSettings(roster, matched.unit, period).dueDate),
  ]);
  const others = match.unmatched.map(({ file, state, unit }) => [
    '',
    unit ?? '',
    SUMMARY_WORDS.state[state],
    file,
    ...['', '', '', ''],
  ]);
  return planList({
    name: namesOf(request).progress,
    title: SUMMARY_WORDS.progressTitle(describePeriod(period, 'vi')),
    hint: SUMMARY_WORDS.progressHint(accepted, match.units.length),
    header: SUMMARY_WORDS.progressHeader,
    widths: [6, 40, 24, 40, 14, 8, 11, 13],
    rows: [...units, ...others],
  });
}

/** Taken although it has errors: that is said wherever the state stands. Of several parts the least sealed speaks. */
function stateOf({ state, accepted }: MatchedUnit): string {
  if (!accepted) return SUMMARY_WORDS.state[state];
  const { sources } = accepted;
  const said = sources.some(hasErrors) ? SUMMARY_WORDS.acceptedWithErrors : SUMMARY_WORDS.state[state];
  const states = sources.map(({ report }) => sealStateOf(report.seal));
  const seal = (['changed', 'none', 'whole'] as const).find((one) => states.includes(one)) ?? 'none';
  return [said, SUMMARY_WORDS.seals[seal]].filter(Boolean).join(', ');
}

/** Metrics with a figure for the period, of those the unit is asked for. */
function givenOf({ unit: { border }, accepted }: MatchedUnit): string {
  if (!accepted) return '';
  const { report } = accepted;
  const given = Object.values(report.lines).filter(({ values }) => values.period.value !== null);
  const { metrics } = report.form ?? report.catalogue;
  const asked = metrics.filter((metric) => metric.kind !== 'text' && isAskedFor(report, metric, border));
  return `${given.length}/${asked.length}`;
}

/** Of the reports that count, or that wait for a decision. */
function countsOf({ candidates, accepted }: MatchedUnit): (number | string)[] {
  const issues = (accepted?.sources ?? distinct(candidates)).flatMap((candidate) => candidate.issues);
  const count = (severity: string) => issues.filter((issue) => issue.severity === severity).length;
  return candidates.length === 0 ? ['', ''] : [count('error'), count('warning')];
}
