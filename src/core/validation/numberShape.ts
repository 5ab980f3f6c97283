import type { Metric, MetricKind } from '../catalogue/metric';
import type { ReportedValue } from '../report/report';

/** Kinds that count whole things, whatever their rules say (DOMAIN §6, V02). */
const WHOLE_KINDS: readonly MetricKind[] = ['count', 'people', 'stock'];

/** Decimals the figures of a metric may carry; undefined where nothing limits them (money). */
export function placesOf({ kind, rules }: Metric): number | undefined {
  for (const rule of rules) {
    if (rule.type === 'whole') return 0;
    if (rule.type === 'decimal') return rule.places;
  }
  return WHOLE_KINDS.includes(kind) ? 0 : undefined;
}

/** What makes a number impossible for its metric; undefined when it can stand. */
export function shapeProblemOf(
  metric: Metric,
  value: number,
): 'negative' | 'fraction' | 'places' | undefined {
  const figure = roundFigure(value);
  if (figure < 0) return 'negative';
  const places = placesOf(metric);
  if (places === undefined || roundFigure(figure, places) === figure) return undefined;
  return places === 0 ? 'fraction' : 'places';
}

/**
 * What a count was meant to be whose thousands mark was taken for the decimal one: 1.570 for 1,57. Only a typed
 * number from one up to a thousand that ends within three places; a formula's fraction has another cause.
 */
export function thousandsSlipOf(
  metric: Metric,
  { raw, formula }: Pick<ReportedValue, 'raw' | 'formula'>,
): number | undefined {
  if (typeof raw !== 'number' || formula !== undefined || raw < 1 || raw >= 1000) return undefined;
  if (shapeProblemOf(metric, raw) !== 'fraction') return undefined;
  const proposal = roundFigure(raw * 1000);
  return Number.isInteger(proposal) ? proposal : undefined;
}

/** Rounded to six decimals, the finest figure a form carries, so that binary noise is no difference. */
export function roundFigure(value: number, places = 6): number {
  return Math.round(value * 10 ** places) / 10 ** places;
}
