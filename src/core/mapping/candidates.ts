import type { Line } from './lines';
import { wordsAbove } from './lines';
import { compareMeasures, type Measure } from './measure';
import type { IndexedMetric, MetricIndex } from './metricIndex';
import { nameKey } from './nameKey';
import { topicScore } from './similarity';
import { isMeasureOf, type UnreadMeasure } from './unreadMeasure';
import { COMMON_WORDS } from './vocabulary';
import { hasWord, type Word } from './words';

/** What one row, in one of its measures, asks the catalogue. */
export type Query = {
  readonly line: Line;
  readonly words: readonly Word[];
  readonly context: readonly Word[];
  /** What a row of nothing but a counted thing (Số suất) stands under. */
  readonly under?: readonly Word[];
  /** The topic of the row before, which a row of nothing but a measure may go on with. */
  readonly before?: readonly Word[];
  readonly measure?: Measure;
  /** The row's own words say only how it is counted; its topic is what it stands under. */
  readonly borrowed: boolean;
  /** Said by the row or the columns' header, and none of the dictionaries'. */
  readonly unread?: UnreadMeasure;
  /** Nothing says how it is counted. */
  readonly isUnmeasured?: boolean;
  /** The group of the heading above, when one of the catalogue's was recognised. */
  readonly group?: string;
};

/** A metric a row may be, 0 to about 1, and what spoke for and against it. */
export type Candidate = {
  readonly indexed: IndexedMetric;
  readonly score: number;
  /** The share the words alone have in it. */
  readonly topic: number;
  readonly isNamed: boolean;
  readonly measure: 'same' | 'alike' | 'unsaid';
  readonly group: 'same' | 'other' | 'unsaid';
};

const SAME_MEASURE = 0.06;
const ALIKE_MEASURE = -0.04;
const SAME_GROUP = 0.05;
const OTHER_GROUP = -0.25;
const LONE_PART = -0.12;

/** Below this a metric is not even a question. */
export const LEAST_SCORE = 0.42;

/** The metrics a row may be, best first; a contradicting unit of measure rules a metric out. */
export function candidatesFor(query: Query, index: MetricIndex): Candidate[] {
  const name = nameKey(query.line.label.text);
  return index.metrics
    .flatMap((indexed) => candidateOf(query, name, indexed, index) ?? [])
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score);
}

function candidateOf(
  query: Query,
  name: string,
  indexed: IndexedMetric,
  index: MetricIndex,
): Candidate | undefined {
  const measure = measureFit(query, indexed);
  if (measure === 'other' || (indexed.metric.kind === 'text' && query.measure)) return undefined;
  const group = groupFit(query, indexed);
  const isNamed = indexed.names.has(name) && (!query.borrowed || group !== 'other');
  const found = topicFound(query, indexed, index);
  const isTelling = isNamed && (group === 'same' || !isWordless(query.line.label.words));
  const topic = isTelling
    ? 1
    : isNamed || indexed.names.has(bareName(query))
      ? Math.max(found, OFFERED)
      : found;
  const score =
    topic +
    (measure === 'same' ? SAME_MEASURE : measure === 'alike' ? ALIKE_MEASURE : 0) +
    (group === 'same' ? SAME_GROUP : group === 'other' ? OTHER_GROUP : 0) +
    (isLonePart(query, indexed) ? LONE_PART : 0);
  return { indexed, score, topic, isNamed, measure, group };
}

/** A name of nothing but a measure (Tiền phạt, Số vụ) is enough to ask. */
const OFFERED = 0.6;

/** The label without its unit of measure: `Tiền phạt (triệu đồng)`. */
function bareName({ line: { label, measures } }: Query): string {
  return measures.length === 1 && isWordless(label.words)
    ? nameKey(label.text.replace(/\([^()]*\)\s*$/, ''))
    : '';
}

const BORROWED = 0.97;
const FROM_BEFORE = 0.95;

/** By the row's own words, or by those it stands under or goes on with. */
function topicFound(query: Query, indexed: IndexedMetric, index: MetricIndex): number {
  const own = topicScore(query, indexed, index);
  if (!query.borrowed) {
    const under = query.under && topicScore({ ...query, words: query.under }, indexed, index);
    return Math.max(own, (under ?? 0) * BORROWED);
  }
  const before = query.before ? topicScore({ ...query, words: query.before }, indexed, index) : 0;
  return Math.max(own * BORROWED, before * FROM_BEFORE);
}

function measureFit(
  { measure: said, unread }: Query,
  indexed: IndexedMetric,
): Candidate['measure'] | 'other' {
  const { measure } = indexed;
  if (unread?.isSure && isMeasureOf(unread, indexed)) return 'same';
  if (!said || !measure) return 'unsaid';
  if (said.class === 'money' && measure.class === 'money') return 'same';
  return compareMeasures(said, measure);
}

function groupFit({ group }: Query, { metric }: IndexedMetric): Candidate['group'] {
  if (group === undefined) return 'unsaid';
  return group === metric.group ? 'same' : 'other';
}

/** A part (`- Luật Biên phòng`) that nothing above puts under its whole or in its group. */
function isLonePart(query: Query, { metric, context }: IndexedMetric): boolean {
  if (!metric.label.vi.startsWith('-') || query.group === metric.group) return false;
  return ![...query.context, ...query.words].some(
    (word) => !COMMON_WORDS.has(word.key) && hasWord(context, word),
  );
}

/** Nothing but words said of every metric. */
export function isWordless(words: readonly Word[]): boolean {
  return words.every(({ key }) => COMMON_WORDS.has(key));
}

/** What a row asks in one of its measures; `extra` are the topic words of its columns' header. */
export function queryOf(
  line: Line,
  measure: Measure | undefined,
  extra: readonly Word[],
  group: string | undefined,
  before: Line | undefined,
): Query {
  const above = wordsAbove(line);
  const own = line.label.words;
  const context = [...above, ...extra];
  const base = { line, ...(measure ? { measure } : {}), ...(group ? { group } : {}) };
  const nearest = line.above.find(({ words }) => !isWordless(words))?.words ?? extra;
  const isUnmeasured = measure === undefined && line.measureFrom === 'none';
  if (!isWordless(own)) {
    const under = line.label.isMeasure && !isWordless(nearest) ? { under: nearest } : {};
    return { ...base, ...under, words: own, context, borrowed: false, isUnmeasured };
  }
  const goesOn = line.hasValues || line.measureFrom === 'column' || line.measureFrom === 'label';
  const last = (goesOn && before?.label.words) || [];
  const words = isWordless(nearest) ? last : nearest;
  return { ...base, words, context, before: last, borrowed: true };
}
