import type { Metric } from '../catalogue/metric';
import { describePeriod } from '../catalogue/period';
import { shortNameOf } from '../catalogue/unitTitle';
import type { Report, ReportedValue, ReportLine } from '../report/report';
import { typedText } from '../report/typedText';
import { describeMoment } from '../seal/describeMoment';
import type { SheetPlan } from '../sheet/plan';
import type { CellValue } from '../sheet/snapshot';
import type { Role } from '../template/columns';
import { inputColumns } from '../template/inputs';
import type { Candidate } from './candidate';
import { incompleteColumns } from './combinePeriods';
import { planList } from './listSheet';
import type { MatchedUnit } from './matchUnits';
import { namesOf, type SummaryRequest } from './summaryRequest';
import { SUMMARY_WORDS } from './words';

const { actions, state: states } = SUMMARY_WORDS;

/** Unit, file, SHA-256, sheet, cell, code, what stood there, the value used, what was done. */
type Entry = readonly CellValue[];

/** Nhật ký: every file with its fingerprint, and every cell whose content was not taken as it stood. */
export function planLog(request: SummaryRequest): SheetPlan {
  const { match, period } = request;
  const entries = [
    ...match.units.flatMap(unitEntries),
    ...match.unmatched.map(
      ({ file, sha256, state, unit }): Entry => [unit ?? '', file, sha256, '', '', '', '', '', states[state]],
    ),
  ];
  return planList({
    name: namesOf(request).log,
    title: SUMMARY_WORDS.logTitle(describePeriod(period, 'vi')),
    hint: SUMMARY_WORDS.logHint,
    header: SUMMARY_WORDS.logHeader,
    widths: [6, 18, 26, 34, 16, 8, 8, 26, 14, 30],
    rows: entries.map((entry, index) => [index + 1, ...entry]),
  });
}

function unitEntries(matched: MatchedUnit): Entry[] {
  const { unit, candidates, accepted } = matched;
  const sources = accepted?.sources ?? [];
  const name = shortNameOf(unit);
  const unused = candidates.filter((candidate) => !sources.includes(candidate));
  const used = sources.flatMap((source) => [
    fileEntry(name, source, [actions.received, ...sealWords(source.report)].join('; ')),
    ...valueEntries(name, source),
  ]);
  const why = accepted ? actions.notUsed : states[matched.state];
  return [
    ...used,
    ...unused.map((source) => fileEntry(name, source, why)),
    ...incompleteEntries(name, matched),
  ];
}

/** Who sealed the report a file holds, and what has been changed since. */
function sealWords({ seal }: Report): string[] {
  if (!seal) return [];
  const { at, preparedBy, approvedBy, changed, isBroken } = seal;
  return [
    SUMMARY_WORDS.sealedBy(describeMoment(at), preparedBy, approvedBy),
    ...(changed.length > 0 ? [SUMMARY_WORDS.changedCells(changed)] : []),
    ...(isBroken ? [SUMMARY_WORDS.brokenSeal] : []),
  ];
}

const fileEntry = (unit: string, { file, sha256, report }: Candidate, action: string): Entry => [
  unit,
  file,
  sha256,
  report.sheet,
  '',
  '',
  '',
  '',
  action,
];

/** A cell that was not taken as it stood: its text, the value used, and why. */
type Change = {
  readonly cell: string;
  readonly text: string;
  readonly used: CellValue;
  readonly action: string;
};

function valueEntries(unit: string, { file, sha256, report }: Candidate): Entry[] {
  return report.catalogue.metrics.flatMap((metric) => {
    const line = report.lines[metric.code];
    return (line ? changesOf(metric, line, report) : []).map(
      ({ cell, text, used, action }): Entry => [
        ...[unit, file, sha256, report.sheet, cell, metric.code, text, used, action],
      ],
    );
  });
}

function changesOf(metric: Metric, line: ReportLine, { period, role }: Report): Change[] {
  const { values, overwritten, unreadQualifier: words, qualifier = '' } = line;
  const change = (typed: ReportedValue, used: ReportedValue, action: string): Change => ({
    cell: typed.cell,
    text: typedText(typed),
    used: usedOf(used),
    action,
  });
  const normalised = inputColumns(metric, period, 'unit').flatMap((column) => {
    const action = actionOf(values[column], role);
    return action ? [change(values[column], values[column], action)] : [];
  });
  return [
    ...normalised,
    ...(overwritten ? [change(overwritten, values.cumulative, actions.overwritten)] : []),
    ...(words ? [{ ...words, used: qualifier, action: actions.notCounted }] : []),
  ];
}

const usedOf = ({ state, value }: ReportedValue) => (state === 'notApplicable' ? 'x' : (value ?? ''));

/** What was done to a value that was not a plain number or x. The formulas of a summary are the form's own. */
function actionOf({ state, parsed, formula, raw }: ReportedValue, role: Role): string | undefined {
  if (state === 'notCounted') return actions.notCounted;
  if (parsed?.type === 'zeroWord') return actions.zero;
  if (parsed?.type === 'notApplicable') return raw === 'x' ? undefined : actions.notApplicable;
  if (parsed?.type === 'number') return actions.normalised;
  return formula && state === 'number' && role === 'unit' ? `${actions.formula}: ${formula}` : undefined;
}

/** What a combined figure leaves out, said so that a blank quarter is not taken for zero. */
function incompleteEntries(unit: string, { accepted }: MatchedUnit): Entry[] {
  const parts = accepted?.sources.map(({ report }) => report) ?? [];
  if (!accepted || parts.length < 2) return [];
  return accepted.report.catalogue.metrics.flatMap((metric) =>
    incompleteColumns(parts, metric).map((column): Entry => {
      const action = column === 'previous' ? actions.unlike : actions.incomplete;
      return [unit, '', '', '', '', metric.code, SUMMARY_WORDS.blocks[column], '', action];
    }),
  );
}
