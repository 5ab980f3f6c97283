import type { Metric } from '../catalogue/metric';
import { type Period, startsYear } from '../catalogue/period';
import { monthSpan } from '../catalogue/periodMonths';
import type { Report, ReportedText, ReportedValue, ReportLine } from '../report/report';
import { round } from '../template/cells';
import { VALUE_COLUMNS, type ValueColumn } from '../template/columns';
import { combineQualifiers } from '../text/qualifier';

/**
 * One unit's report for a period made of exactly covering shorter ones: flows are summed, stocks and states
 * take the latest figure (DOMAIN §2.1), the year's plan is the latest one given.
 */
export function combinePeriods(parts: readonly Report[], period: Period): Report {
  const ordered = [...parts].sort((a, b) => monthSpan(a.period).first - monthSpan(b.period).first);
  const last = ordered.at(-1);
  if (!last) throw new RangeError('no parts to combine');
  const lines = last.catalogue.metrics.flatMap((metric) => {
    const own = ordered.flatMap(({ lines }) => lines[metric.code] ?? []);
    return own.length > 0 ? [[metric.code, combineLines(metric, own, startsYear(period))] as const] : [];
  });
  return { ...last, period, lines: Object.fromEntries(lines), texts: combineTexts(ordered, last) };
}

function combineLines(metric: Metric, lines: readonly ReportLine[], fromNewYear: boolean): ReportLine {
  const last = lines.at(-1)!;
  const period = combineColumn(metric, lines, 'period');
  const values = {
    plan: latest(lines.map(({ values }) => values.plan)),
    period,
    // Parts that begin the year add up to the cumulative figure; otherwise the last part carries it.
    cumulative: fromNewYear
      ? { ...period, cell: last.values.cumulative.cell }
      : latest(lines.map(({ values }) => values.cumulative)),
    previous: combineColumn(metric, lines, 'previous'),
  };
  const counted =
    metric.acrossPeriods === 'latest' ? lines.filter(({ values }) => values.period === period) : lines;
  const qualifier = combineQualifiers(counted.flatMap((line) => line.qualifier ?? []));
  const { qualifier: _, ...rest } = last;
  return qualifier ? { ...rest, values, qualifier } : { ...rest, values };
}

function combineColumn(metric: Metric, lines: readonly ReportLine[], column: ValueColumn): ReportedValue {
  const values = lines.map((line) => line.values[column]);
  if (metric.acrossPeriods === 'latest') return latest(values);
  const numbers = values.flatMap(({ value }) => value ?? []);
  if (numbers.length === 0) return latest(values);
  const value = round(numbers.reduce((sum, number) => sum + number, 0));
  return { cell: values.at(-1)!.cell, state: 'number', value, raw: value };
}

/** The last value that is not blank; all blank: blank. */
function latest(values: readonly ReportedValue[]): ReportedValue {
  return values.filter(({ state }) => state !== 'blank').at(-1) ?? values.at(-1)!;
}

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

/** The columns of a line in which some part has no figure while another has: the sum is then of fewer periods. */
export function incompleteColumns(parts: readonly Report[], metric: Metric): readonly ValueColumn[] {
  if (metric.acrossPeriods !== 'sum') return [];
  return VALUE_COLUMNS.filter((column) => {
    const given = parts.filter(({ lines }) => typeof lines[metric.code]?.values[column].value === 'number');
    return column !== 'plan' && column !== 'cumulative' && given.length > 0 && given.length < parts.length;
  });
}
