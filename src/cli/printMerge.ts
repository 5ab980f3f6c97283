import { type MergeRequest, type MergeResult, provinceCatalogue } from '../actions/mergeReports';
import type { Metric } from '../core/catalogue/metric';
import { describePeriod } from '../core/catalogue/period';
import type { Total } from '../core/rollup/aggregate';
import { formatQuantity } from '../core/text/formatQuantity';
import type { Language } from '../core/validation/describeIssue';
import { UNITS_IN_ENGLISH } from '../core/validation/messages/unitsInEnglish';
import type { FileIssue } from './mergeIssues';
import type { UnitLine } from './mergeLines';
import { issueLines } from './printedIssue';
import { RESULT_WORDS } from './resultWords';
import { alignColumns } from './table';

/** All there is to say about a merge. */
type Merged = {
  readonly out: string;
  readonly request: MergeRequest;
  readonly result: MergeResult;
  readonly lines: readonly UnitLine[];
  readonly issues: readonly FileIssue[];
  readonly language: Language;
  /** Why the totals could not be written; absent where they were, or there are none. */
  readonly obstacle?: string | undefined;
};

/** The result for people: file, unit, state with the issues below; the totals; where the summary is. */
export function printMerge(merged: Merged): string[] {
  const { out, result, lines, language } = merged;
  const words = RESULT_WORDS[language];
  // A mark of secrecy keeps a file out whatever is asked for.
  const secret = new Set(merged.issues.flatMap(({ code, file }) => (code === 'V23' ? [file] : [])));
  const canTake = lines.some(({ status, file }) => status === 'hasErrors' && !secret.has(file ?? ''));
  return [
    ...printUnits(merged),
    '',
    ...(canTake ? [words.includeErrors, ''] : []),
    ...(result.totals ? [...printTotals(merged, result.totals), ''] : []),
    result.totals ? words.saved(out) : (merged.obstacle ?? words.nothingWritten),
  ];
}

/** Issues stand below the form of their sheet, the others of a file below its last line. */
function printUnits({ lines, issues, language }: Merged): string[] {
  const heads = alignColumns(
    lines.map((line) => [line.file ?? '–', line.unit ?? '–', stateWords(line, language)]),
  );
  const printed = new Set<FileIssue>();
  return lines.flatMap(({ file, sheet }, index) => {
    const isLast = !lines.slice(index + 1).some((line) => line.file === file);
    const own = issues.filter(
      (issue) => issue.file === file && (isLast || issue.sheet === sheet) && !printed.has(issue),
    );
    for (const issue of own) printed.add(issue);
    return [heads[index]!, ...own.flatMap((issue) => issueLines(issue, language))];
  });
}

function stateWords({ status, hasErrors, isMapped }: UnitLine, language: Language): string {
  const words = RESULT_WORDS[language];
  const state = hasErrors ? words.withErrors : words.state[status];
  return isMapped ? words.mapped(state) : state;
}

/** `C09  gần 400 km  Đường tuần tra…`, for every metric with a figure. */
function printTotals(
  { request, result, language }: Merged,
  totals: NonNullable<MergeResult['totals']>,
): string[] {
  const { roster, period } = request;
  const { units } = result.match;
  const accepted = units.filter(({ state }) => state === 'accepted').length;
  const { name } = roster.province;
  const { metrics } = provinceCatalogue(result.match, roster);
  const rows = metrics.flatMap((metric) => {
    const total = totals[metric.code];
    return total && total.period !== null ? [totalRow(metric, total, total.period, language)] : [];
  });
  const width = Math.max(...rows.map(([, amount]) => amount.length));
  return [
    RESULT_WORDS[language].totals(name, describePeriod(period, language), accepted, units.length),
    ...alignColumns(rows.map(([code, amount, ...rest]) => [`  ${code}`, amount.padStart(width), ...rest])),
  ];
}

type TotalRow = readonly [code: string, amount: string, unit: string, label: string];

function totalRow(metric: Metric, total: Total, value: number, language: Language): TotalRow {
  const { qualifier, given, asked } = total;
  const amount = `${qualifier ? `${qualifier} ` : ''}${formatQuantity(value, metric.kind, metric.unit)}`;
  const unit = language === 'en' ? (UNITS_IN_ENGLISH[metric.unit]?.[1] ?? metric.unit) : metric.unit;
  const count = given < asked ? ` (${RESULT_WORDS[language].given(given, asked)})` : '';
  return [metric.code, amount, unit, `${metric.label[language]}${count}`];
}
