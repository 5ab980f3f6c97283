import { type Catalogue, findMetric } from '../../catalogue/catalogue';
import type { Metric } from '../../catalogue/metric';
import type { Fix } from '../../report/issue';
import type { Report } from '../../report/report';
import type { ValueColumn } from '../../template/columns';
import { type ParsedQuantity, parseQuantity } from '../../text/quantity';
import { shapeProblemOf } from '../numberShape';
import { strangeUnitOf } from '../typedUnit';
import type { ValueCell } from '../valueCells';

/** A day and a month look the same. */
const MAYBE_DATE = /^\s*\d{1,2}\s*\/\s*\d{1,2}\s*$/;

/**
 * Two figures typed into one cell of a pair (`251 vụ/ 813 đối tượng`), each into its own row: in printed order, unless
 * their units say the other; undefined where the other row is not blank, or a figure is none of its row's kind. Not
 * certain where the text may be a date, where the figures are parted by another sign and do not name their units, or
 * where the second figure, which counts people or things of the first, is the smaller.
 */
export function splitParts(
  report: Pick<Report, 'catalogue' | 'lines'>,
  found: ValueCell,
  parts: readonly ParsedQuantity[],
): Fix | undefined {
  const { metric, column, value } = found;
  const pair = pairOf(report.catalogue, metric);
  const [one, other] = parts;
  if (!pair || !one || !other || parts.length !== 2 || value.formula !== undefined) return undefined;
  const isFree = pair.every((each) => each === metric || isBlankAt(report, each, column));
  const figures = figuresOf(pair, one, other) ?? figuresOf(pair, other, one, true);
  const cells = pair.map((each) => report.lines[each.code]?.values[column].cell);
  const [first, second] = cells;
  if (!isFree || !figures || first === undefined || second === undefined) return undefined;
  const isPlausible = (figures[0] === 0) === (figures[1] === 0) && figures[1] >= figures[0];
  const text = String(value.raw);
  const isSaid = text.includes('/') ? !MAYBE_DATE.test(text) : parts.every(hasUnit);
  return {
    cells: [
      { cell: first, value: figures[0] },
      { cell: second, value: figures[1] },
    ],
    certain: isPlausible && isSaid,
  };
}

/** Cells of a metric's partners, where the other figures of a text in this row may belong. */
export function partnerCells(
  { catalogue, lines }: Pick<Report, 'catalogue' | 'lines'>,
  code: string,
  column: ValueColumn,
): string[] {
  const metric = findMetric(catalogue, code);
  const partners = metric
    ? [...companionsBefore(catalogue, metric), ...companionsAfter(catalogue, metric)]
    : [];
  return partners.flatMap((each) => lines[each.code]?.values[column].cell ?? []);
}

function isBlankAt({ lines }: Pick<Report, 'lines'>, { code }: Metric, column: ValueColumn): boolean {
  const at = lines[code]?.values[column];
  return at?.state === 'blank' && at.formula === undefined;
}

/** The two rows of the pair a metric belongs to, as printed; undefined where it has none, or several. */
export function pairOf(catalogue: Catalogue, metric: Metric): readonly [Metric, Metric] | undefined {
  const [before, after] = [companionsBefore(catalogue, metric), companionsAfter(catalogue, metric)];
  if (before.length + after.length !== 1) return undefined;
  return before[0] ? [before[0], metric] : [metric, after[0]!];
}

const companionsBefore = ({ metrics }: Catalogue, metric: Metric) =>
  metrics.filter((each) => isCompanion(metric, each));
const companionsAfter = ({ metrics }: Catalogue, metric: Metric) =>
  metrics.filter((each) => isCompanion(each, metric));

/** Whether a metric goes with another: by a rule on pairs, or as its persons (vụ, đối tượng). */
function isCompanion({ rules, parent, kind }: Metric, other: Metric): boolean {
  if (rules.some((rule) => rule.type === 'pair')) {
    return rules.some((rule) => rule.type === 'pair' && rule.with === other.code);
  }
  return parent === other.code && kind === 'people' && other.kind !== 'people';
}

/** Each row's figure; against the printed order only where a unit is said that asks for it. */
function figuresOf(
  [first, second]: readonly [Metric, Metric],
  one: ParsedQuantity,
  other: ParsedQuantity,
  isReversed = false,
): readonly [number, number] | undefined {
  if (isReversed && !hasUnit(one) && !hasUnit(other)) return undefined;
  const figures = [figureOf(first, one), figureOf(second, other)] as const;
  return figures[0] === undefined || figures[1] === undefined ? undefined : [figures[0], figures[1]];
}

const hasUnit = (part: ParsedQuantity) => part.type === 'number' && part.unit !== undefined;

function figureOf(metric: Metric, part: ParsedQuantity): number | undefined {
  if (part.type === 'blank') return undefined;
  const parsed = parseQuantity(part.raw, metric.kind, metric.unit);
  if (parsed.type !== 'number' || parsed.qualifier || strangeUnitOf(metric, { parsed }) !== undefined) {
    return undefined;
  }
  return shapeProblemOf(metric, parsed.value) === undefined ? parsed.value : undefined;
}
