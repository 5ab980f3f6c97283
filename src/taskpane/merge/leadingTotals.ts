import { findMetric } from '../../core/catalogue/catalogue';
import type { Report } from '../../core/report/report';
import type { Words } from '../messages/vi';

/** The figures a province looks at first: the leading pair of each group, by metric code. */
const LEADING = [
  ['outreach', ['B01', 'B02']],
  ['patrols', ['C01', 'C02']],
  ['clearing', ['C09']],
  ['cases', ['D01', 'D02']],
  ['fines', ['D71']],
] as const;

/** A total as the province's sheet shows it, and its cell there. */
export type LeadingTotal = {
  readonly code: string;
  /** What the pair is called; only beside its first figure. */
  readonly name: string;
  readonly isFirst: boolean;
  readonly text: string;
  readonly cell: string;
};

/** The leading totals of a summary, qualifiers kept; a metric its form does not have is left out. */
export function leadingTotals({ lines, catalogue }: Report, { result }: Words): LeadingTotal[] {
  return LEADING.flatMap(([name, codes]) =>
    codes.flatMap((code, index): LeadingTotal[] => {
      const line = lines[code];
      const metric = findMetric(catalogue, code);
      if (!line || !metric) return [];
      const { value, cell } = line.values.period;
      const text = value === null ? result.none : result.amount(value, metric.unit, line.qualifier);
      return [{ code, name: result.lines[name], isFirst: index === 0, text, cell }];
    }),
  );
}
