import type { Metric } from '../../core/catalogue/metric';
import type { Report } from '../../core/report/report';
import type { ValueColumn } from '../../core/template/columns';
import { inputColumns } from '../../core/template/inputs';
import { figure } from '../../core/validation/messages/phrases';

/** One place where reports of the same unit differ; one value per report, undefined where it is blank. */
export type Difference = {
  readonly metric: Metric;
  readonly column: ValueColumn | 'qualifier' | 'text';
  readonly values: readonly (string | undefined)[];
};

/** Where reports differ, in the order of the form. Texts are compared as a whole, their values are joined. */
export function findDifferences(reports: readonly Report[]): Difference[] {
  const metrics = new Map(
    reports.flatMap(({ catalogue }) => catalogue.metrics.map((metric) => [metric.code, metric] as const)),
  );
  return [...metrics.values()].flatMap((metric) =>
    columnsOf(metric, reports).flatMap((column): Difference[] => {
      const values = reports.map((report) => writtenIn(report, metric.code, column));
      return new Set(values).size > 1 ? [{ metric, column, values }] : [];
    }),
  );
}

/** What a person fills in: a figure that the form computes differs only where another one does. */
function columnsOf(metric: Metric, [first]: readonly Report[]): readonly Difference['column'][] {
  if (!first || metric.kind === 'text') return ['text'];
  return [...inputColumns(metric, first.period, first.role), 'qualifier'];
}

function writtenIn({ lines, texts }: Report, code: string, column: Difference['column']): string | undefined {
  if (column === 'text') return texts[code]?.map(({ text }) => text).join('\n') || undefined;
  const line = lines[code];
  if (column === 'qualifier') return line?.qualifier;
  const { value = null, raw } = line?.values[column] ?? {};
  if (value !== null) return figure(value);
  return typeof raw === 'string' ? raw : undefined;
}
