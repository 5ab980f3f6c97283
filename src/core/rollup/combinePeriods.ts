import type { Metric } from '../catalogue/metric';
import { type Period, startsYear } from '../catalogue/period';
import { monthSpan } from '../catalogue/periodMonths';
import type { Report, ReportedText, ReportedValue, ReportLine } from '../report/report';
import { round } from '../template/cells';
import type { ValueColumn } from '../template/columns';
import { combineQualifiers } from '../text/qualifier';

/**
 * One unit's report for a period made of exactly covering shorter ones: flows are summed, stocks and states
 * take the latest figure (DOMAIN §2.1), the year's plan is the latest one given. The parts may come in any order.
 */
export function combinePeriods(parts: readonly Report[], period: Period): Report {
  const ordered = [...parts].sort((a, b) => monthSpan(a.period).first - monthSpan(b.period).first);
  const last = ordered.at(-1);
  if (!last) throw new RangeError('no parts to combine');
  const lines = last.catalogue.metrics.flatMap((metric) => {
    const line = combineLines(metric, ordered, startsYear(period));
    return line ? [[metric.code, line] as const] : [];
  });
  const remark = [...new Set(ordered.flatMap((part) => part.remark ?? []))].join('. ');
  const texts = combineTexts(ordered, last);
  return { ...last, period, ...(remark ? { remark } : {}), lines: Object.fromEntries(lines), texts };
}

function combineLines(
  metric: Metric,
  parts: readonly Report[],
  fromNewYear: boolean,
): ReportLine | undefined {
  const lines = parts.flatMap((part) => part.lines[metric.code] ?? []);
  const last = lines.at(-1);
  if (!last) return undefined;
  const isSum = metric.acrossPeriods === 'sum';
  const taken = (column: ValueColumn) => takenLine(lines, column, isSum);
  const latest = (column: ValueColumn) => taken(column).values[column];
  const period = isSum ? sumOf(lines, 'period') : latest('period');
  const cumulative = latest('cumulative');
  const values = {
    plan: latest('plan'),
    period,
    // Parts that begin the year add up to the cumulative figure; otherwise the last part carries it.
    cumulative: fromNewYear ? { ...period, cell: cumulative.cell } : cumulative,
    previous: isSum ? sumOfPrevious(lines) : latest('previous'),
  };
  const qualifiers = (isSum ? lines : [taken('period')]).flatMap((line) => line.qualifier ?? []);
  const qualifier = combineQualifiers(qualifiers);
  const { qualifier: _, ...rest } = last;
  return qualifier ? { ...rest, values, qualifier } : { ...rest, values };
}

/** The part, of those in time order, a figure is taken from where it is not a sum of all. */
export function partTaken(parts: readonly Report[], { code, acrossPeriods }: Metric, column: ValueColumn) {
  const lines = parts.flatMap(({ lines }) => lines[code] ?? []);
  if (lines.length === 0) return undefined;
  const line = takenLine(lines, column, acrossPeriods === 'sum');
  return parts.find(({ lines }) => lines[code] === line);
}

/**
 * The plan and a stock are the latest given; a stock of last year belongs to the day of this year's; a flow's
 * cumulative figure is the last part's or nobody's.
 */
function takenLine(lines: readonly ReportLine[], column: ValueColumn, isSum: boolean): ReportLine {
  const given = (key: ValueColumn) => lines.filter(({ values }) => values[key].state !== 'blank').at(-1);
  const last = lines.at(-1)!;
  if (column === 'plan') return given('plan') ?? last;
  return isSum ? last : (given('period') ?? given(column) ?? last);
}

function sumOf(lines: readonly ReportLine[], column: ValueColumn): ReportedValue {
  const values = lines.map((line) => line.values[column]);
  const last = values.at(-1)!;
  const numbers = values.flatMap(({ value }) => value ?? []);
  if (numbers.length === 0) return values.filter(({ state }) => state !== 'blank').at(-1) ?? last;
  const value = round(numbers.reduce((sum, number) => sum + number, 0));
  return { cell: last.cell, state: 'number', value, raw: value };
}

/** Last year's sum only over the same parts as this year's, or the two would not be comparable. */
function sumOfPrevious(lines: readonly ReportLine[]): ReportedValue {
  const sum = sumOf(lines, 'previous');
  return lines.every(hasBothYears) ? sum : { cell: sum.cell, state: 'blank', value: null };
}

const hasBothYears = ({ values }: ReportLine) =>
  (values.period.value === null) === (values.previous.value === null);

/** Text that describes a state is the latest; lists are put one after the other. */
function combineTexts(ordered: readonly Report[], last: Report): Record<string, readonly ReportedText[]> {
  const texts = last.catalogue.metrics.flatMap(({ code, kind, acrossPeriods }) => {
    if (kind !== 'text') return [];
    const given = ordered.map((report) => report.texts[code] ?? []).filter((list) => list.length > 0);
    const statements = acrossPeriods === 'latest' ? (given.at(-1) ?? []) : given.flat();
    return statements.length > 0 ? [[code, statements] as const] : [];
  });
  return Object.fromEntries(texts);
}

/** Sums in which some part has no figure while another has, and last year's where a part has but one of the years. */
export function incompleteColumns(
  parts: readonly Report[],
  { code, acrossPeriods }: Metric,
): readonly ('period' | 'previous')[] {
  if (acrossPeriods !== 'sum') return [];
  const lines = parts.flatMap(({ lines }) => lines[code] ?? []);
  const given = (column: ValueColumn) => lines.filter(({ values }) => values[column].value !== null).length;
  const isPartly = given('period') > 0 && given('period') < parts.length;
  const isUnlike = given('previous') > 0 && !lines.every(hasBothYears);
  return [...(isPartly ? (['period'] as const) : []), ...(isUnlike ? (['previous'] as const) : [])];
}
