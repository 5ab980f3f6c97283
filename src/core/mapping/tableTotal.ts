import { type Candidate, candidatesFor, isWordless } from './candidates';
import type { Chosen } from './chooseMetric';
import type { Slot } from './matchLines';
import type { IndexedMetric, MetricIndex } from './metricIndex';
import { isPart } from './partsAndWholes';
import { withoutPeriods } from './periodInText';
import { span, type Table } from './table';
import { columnsOf, spreadText } from './view';
import { type Word, wordsOf } from './words';

const LIKELY = 0.7;

/**
 * The sum of a table about one metric split by kind (Luật Biên phòng, Nội dung khác, Tổng cộng) may be the only place
 * that metric has its figure: it is asked about. Undefined where the rows are of several metrics, or one has it already.
 */
export function askTotal(
  slot: Slot,
  slots: readonly Slot[],
  table: Table,
  index: MetricIndex,
): Chosen | undefined {
  const kinds = slots.filter((one) => one !== slot && !one.line.isTotal && isSameSide(one, slot));
  const found = kinds.flatMap(({ candidates: [best] }) => (best && best.score >= LIKELY ? best.indexed : []));
  const candidates = found.length > 0 ? wholeOfAll(found, slot, index) : namedOver(table, slot, index);
  if (candidates.length === 0) return undefined;
  const listed = candidates.map(({ metric, score }) => ({ metric, score: Math.round(score * 100) / 100 }));
  const [first] = listed;
  const unit = index.metrics.find(({ metric }) => metric.code === first!.metric)!.metric.unit;
  const said = slot.measure && ({ code: 'measure', said: slot.measure.word, unit } as const);
  return {
    certainty: 'unclear',
    reasons: [{ code: 'label', score: first!.score }, ...(said ? [said] : [])],
    candidates: listed,
  };
}

/** The rows read in the same columns, in the same part of a cell. */
function isSameSide(a: Slot, b: Slot): boolean {
  return a.part === b.part && a.series?.join() === b.series?.join();
}

type Offer = { readonly metric: string; readonly score: number };
const OF_PARTS = 0.9;

/** The one whole of which all the rows are parts, in the total's measure. */
function wholeOfAll(found: readonly IndexedMetric[], slot: Slot, index: MetricIndex): Offer[] {
  const wholes = new Set(found.map((one) => (isPart(one.metric) ? rootOf(one, index) : undefined)));
  const [root] = [...wholes];
  if (wholes.size !== 1 || root === undefined) return [];
  const fitting = [
    root,
    root.companion && index.metrics.find(({ metric }) => metric.code === root.companion),
  ];
  return fitting.flatMap((one) =>
    one && (!slot.measure || one.measure?.class === slot.measure.class)
      ? { metric: one.metric.code, score: OF_PARTS }
      : [],
  );
}

function rootOf({ metric }: IndexedMetric, index: MetricIndex): IndexedMetric | undefined {
  const parent = index.metrics.find((one) => one.metric.code === metric.parent);
  return parent && isPart(parent.metric) ? rootOf(parent, index) : parent;
}

/** Metrics the heading of the labels or the last title names, where no row is one. */
function namedOver(table: Table, slot: Slot, index: MetricIndex): Offer[] {
  for (const words of wordsOver(table)) {
    const query = { ...slot.query, words, context: [], borrowed: true, isUnmeasured: false };
    const found = candidatesFor(query, index).filter(isLikely);
    if (found.length > 0) {
      return found.slice(0, 3).map(({ indexed, score }) => ({ metric: indexed.metric.code, score }));
    }
  }
  return [];
}

function isLikely({ topic, indexed }: Candidate): boolean {
  return topic >= LIKELY && !isPart(indexed.metric);
}

/** What is left of a period in a title. */
const PERIOD = /(?:(?:nam|quy|thang|ky)\s*)?@/g;

function wordsOver({ view, header, titles, labelCols }: Table): (readonly Word[])[] {
  const labels = labelCols.map((col) => span(header).map((row) => spreadText(view, row, col)));
  const lines = span(titles).flatMap((row) => columnsOf(view).map((col) => view.textAt(row, col)));
  const texts = [
    ...labels.map((one) => one.join(' ')),
    ...lines
      .filter((line) => line !== '')
      .reverse()
      .slice(0, 3),
  ];
  return texts
    .map((text) => wordsOf(withoutPeriods(text).replace(PERIOD, ' ')))
    .filter((words) => !isWordless(words));
}
