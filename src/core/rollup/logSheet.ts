import { describePeriod } from '../catalogue/period';
import { shortNameOf } from '../catalogue/unitTitle';
import type { ReportedValue } from '../report/report';
import type { SheetPlan } from '../sheet/plan';
import type { CellValue } from '../sheet/snapshot';
import { inputColumns } from '../template/inputs';
import { incompleteColumns } from './combinePeriods';
import { planList } from './listSheet';
import type { Candidate, MatchedUnit } from './matchUnits';
import { typedText } from './relayReport';
import type { SummaryRequest } from './summaryRequest';
import { SUMMARY_WORDS } from './words';

const { actions, state: states } = SUMMARY_WORDS;

/** Unit, file, SHA-256, sheet, cell, code, what stood there, the value used, what was done. */
type Entry = readonly CellValue[];

/** Nhật ký: every file with its fingerprint, and every cell whose content was not taken as it stood. */
export function planLog({ match, period }: SummaryRequest): SheetPlan {
  const entries = [
    ...match.units.flatMap(unitEntries),
    ...match.unmatched.map(
      ({ file, sha256, state, unit }): Entry => [unit ?? '', file, sha256, '', '', '', '', '', states[state]],
    ),
  ];
  return planList({
    name: SUMMARY_WORDS.log,
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
    fileEntry(name, source, actions.received),
    ...valueEntries(name, source),
  ]);
  const why = accepted ? actions.notUsed : states[matched.state];
  return [
    ...used,
    ...unused.map((source) => fileEntry(name, source, why)),
    ...incompleteEntries(name, matched),
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

function valueEntries(unit: string, { file, sha256, report }: Candidate): Entry[] {
  // The formulas of a summary, and of a cumulative the form computes, are the form's own.
  if (report.role === 'summary') return [];
  return report.catalogue.metrics.flatMap((metric) => {
    const { code } = metric;
    const values = report.lines[code]?.values;
    return !values
      ? []
      : inputColumns(metric, report.period, 'unit').flatMap((column): Entry[] => {
          const value = values[column];
          const action = actionOf(value);
          const used = value.value ?? '';
          return action
            ? [[unit, file, sha256, report.sheet, value.cell, code, typedText(value), used, action]]
            : [];
        });
  });
}

/** What was done to a value that was not a plain number. */
function actionOf({ state, parsed, formula, raw }: ReportedValue): string | undefined {
  if (state === 'notCounted') return actions.notCounted;
  if (parsed?.type === 'zeroWord') return actions.zero;
  if (parsed?.type === 'number') return actions.normalised;
  return formula && raw !== undefined && state === 'number' ? `${actions.formula}: ${formula}` : undefined;
}

/** Sums over fewer periods than there are, said so that a blank quarter is not taken for zero. */
function incompleteEntries(unit: string, { accepted }: MatchedUnit): Entry[] {
  const parts = accepted?.sources.map(({ report }) => report) ?? [];
  if (!accepted || parts.length < 2) return [];
  return accepted.report.catalogue.metrics.flatMap((metric) =>
    incompleteColumns(parts, metric).map(
      (column): Entry => [
        unit,
        '',
        '',
        '',
        '',
        metric.code,
        SUMMARY_WORDS.blocks[column],
        '',
        actions.incomplete,
      ],
    ),
  );
}
