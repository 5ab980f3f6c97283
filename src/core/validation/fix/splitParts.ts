import type { Catalogue } from '../../catalogue/catalogue';
import type { Metric } from '../../catalogue/metric';
import type { Fix } from '../../report/issue';
import type { Report } from '../../report/report';
import { type ParsedQuantity, parseQuantity } from '../../text/quantity';
import { shapeProblemOf } from '../numberShape';
import { strangeUnitOf } from '../typedUnit';
import type { ValueCell } from '../valueCells';

/** A day and a month look the same. */
const MAYBE_DATE = /^\s*\d{1,2}\s*\/\s*\d{1,2}\s*$/;

/**
 * Two figures typed into one cell of a pair (`251 vụ/ 813 đối tượng`), each into its own row in printed order;
 * undefined where the other row is not blank, or a figure is none of its row's kind. Not certain where the text
 * may be a date, or where the second figure, which counts people or things of the first, is the smaller.
 */
export function splitParts(
  { catalogue, lines }: Pick<Report, 'catalogue' | 'lines'>,
  { metric, column, value }: ValueCell,
  parts: readonly ParsedQuantity[],
): Fix | undefined {
  const pair = pairOf(catalogue, metric);
  if (!pair || parts.length !== 2 || value.formula !== undefined) return undefined;
  const cells = pair.map((each, index) => {
    const at = lines[each.code]?.values[column];
    const figure = figureOf(each, parts[index]!);
    const isFree = each === metric || (at?.state === 'blank' && at.formula === undefined);
    return at && isFree && figure !== undefined ? { cell: at.cell, value: figure } : undefined;
  });
  const [first, second] = cells;
  if (!first || !second) return undefined;
  const isPlausible = (first.value === 0) === (second.value === 0) && second.value >= first.value;
  return { cells: [first, second], certain: isPlausible && !MAYBE_DATE.test(String(value.raw)) };
}

/** The two rows of the pair a metric belongs to, as printed; undefined where it has none, or several. */
function pairOf({ metrics }: Catalogue, metric: Metric): readonly [Metric, Metric] | undefined {
  const before = metrics.filter((each) => isCompanion(metric, each));
  const after = metrics.filter((each) => isCompanion(each, metric));
  if (before.length + after.length !== 1) return undefined;
  return before[0] ? [before[0], metric] : [metric, after[0]!];
}

/** Whether a metric goes with another: by a rule on pairs, or as its persons (vụ, đối tượng). */
function isCompanion({ rules, parent, kind }: Metric, other: Metric): boolean {
  if (rules.some((rule) => rule.type === 'pair')) {
    return rules.some((rule) => rule.type === 'pair' && rule.with === other.code);
  }
  return parent === other.code && kind === 'people' && other.kind !== 'people';
}

function figureOf(metric: Metric, part: ParsedQuantity): number | undefined {
  if (part.type === 'blank') return undefined;
  const parsed = parseQuantity(part.raw, metric.kind, metric.unit);
  if (parsed.type !== 'number' || parsed.qualifier || strangeUnitOf(metric, { parsed }) !== undefined) {
    return undefined;
  }
  return shapeProblemOf(metric, parsed.value) === undefined ? parsed.value : undefined;
}
