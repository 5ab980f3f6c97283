import { VALUE_COLUMNS } from '../template/columns';
import { splitFigures } from '../text/severalFigures';
import { candidatesFor, LEAST_SCORE, queryOf } from './candidates';
import { formKey } from './fingerprint';
import type { Line } from './lines';
import type { Measure } from './measure';
import type { Decision } from './memory';
import type { MetricIndex } from './metricIndex';
import type { Series } from './series';
import type { Table } from './table';

const TWO_FIGURES =
  /^\s*(?:gần|hơn|trên|khoảng)?\s*\d[\d.,]*\s*[^\d/]*\/\s*(?:gần|hơn|trên|khoảng)?\s*\d[\d.,]*\s*[^\d/]*$/iu;
/** Not a sentence with figures in it. */
const FIRST_FIGURE = /^\s*(?:gần|hơn|trên|khoảng)?\s*\d/iu;
const FIGURES: ReadonlySet<string | undefined> = new Set(VALUE_COLUMNS);
const LEAD = 0.1;

/**
 * Rows whose cells hold two figures (`14/184`, `12 lần, 145 lượt người`) though no word says so: they are the metric
 * of the label and the one that goes with it, when the label is clearly of one such pair. `known` are rows remembered
 * as pairs, which stay so while their cells are blank.
 */
export function pairedByValue(
  { view }: Table,
  lines: readonly Line[],
  series: readonly Series[],
  index: MetricIndex,
  known: readonly Decision[],
): Line[] {
  const cols = series.filter(({ meaning, measures }) => FIGURES.has(meaning) && measures.length < 2);
  return lines.map((line) => {
    const texts = cols.map(({ col }) => view.textAt(line.row, col));
    const isPair = texts.some((text) => TWO_FIGURES.test(text));
    const isNamed = texts.some((text) => FIRST_FIGURE.test(text) && splitFigures(text).length === 2);
    if (line.measures.length > 1) return line;
    const measures = knownPair(line, known) ?? (isPair || isNamed ? pairOf(line, index) : undefined);
    if (!measures) return isPair ? { ...line, isDouble: true } : line;
    return { ...line, measures, isHeading: false };
  });
}

function knownPair({ label }: Line, known: readonly Decision[]): Measure[] | undefined {
  const words = formKey(label.text);
  const parts = known.filter((decision) => decision.words === words && decision.turn === 0);
  const measures = parts.sort((a, b) => a.part! - b.part!).map(({ measure }) => measure as Measure);
  return measures.length > 1 ? measures : undefined;
}

function pairOf(line: Line, index: MetricIndex): Measure[] | undefined {
  const said = line.measureFrom === 'above' ? undefined : line.measures[0];
  const found = candidatesFor(queryOf(line, said, [], undefined, undefined), index);
  const heads = found.filter(
    ({ indexed }) => indexed.companion !== undefined && indexed.measure !== undefined,
  );
  const [best, second] = heads;
  if (!best || best.score < LEAST_SCORE || best.score - (second?.score ?? 0) < LEAD) return undefined;
  const other = index.metrics.find(({ metric }) => metric.code === best.indexed.companion)?.measure;
  return other ? [best.indexed.measure!, other] : undefined;
}
