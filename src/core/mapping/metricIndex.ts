import type { Catalogue } from '../catalogue/catalogue';
import type { Metric } from '../catalogue/metric';
import { aliasesOf } from '../catalogue/standard/aliases';
import { parseLabel } from './label';
import { compareMeasures, type Measure, parseMeasure } from './measure';
import { nameKey } from './nameKey';
import { COMMON_WORDS } from './vocabulary';
import type { Word } from './words';
import { levelsIn, wordsOf } from './words';

/** One way a metric is called, without its measure words. */
type Phrase = {
  readonly words: readonly Word[];
  /** Taken over from the metric this one accompanies: the same topic, another measure. */
  readonly inherited: boolean;
  /** Without the measure it was written with: `Ngày công giúp dân` is about giúp dân. */
  readonly isBared: boolean;
  /** Tỉnh, huyện, xã, where it says which. */
  readonly levels: readonly string[];
};

/** A metric as it is looked for. */
export type IndexedMetric = {
  readonly metric: Metric;
  /** Its place in the catalogue's order. */
  readonly order: number;
  readonly measure: Measure | undefined;
  readonly phrases: readonly Phrase[];
  /** Its label and aliases, folded whole, measure words and all. */
  readonly names: ReadonlySet<string>;
  /** Words of its group and of the metrics it is a part of: they may be said with it and prove nothing. */
  readonly context: readonly Word[];
  /** The first metric that accompanies it with another measure (buổi → lượt người). */
  readonly companion?: string;
};

export type MetricIndex = {
  readonly metrics: readonly IndexedMetric[];
  readonly groups: readonly { readonly code: string; readonly words: readonly Word[] }[];
  /** How much a word tells, 0 to 1; a word the catalogue does not know tells much. */
  readonly weightOf: (word: Word) => number;
};

/** Everything rows are compared with, made once per catalogue. */
export function indexMetrics(catalogue: Catalogue): MetricIndex {
  const drafts = new Map(catalogue.metrics.map((metric) => [metric.code, draftOf(metric)]));
  const groups = catalogue.groups.map(({ code, label }) => ({ code, words: wordsOf(label.vi) }));
  const metrics = [...drafts.values()].map(({ metric, measure, names }, order): IndexedMetric => {
    const companion = [...drafts.values()].find((other) => isCompanion(other, drafts.get(metric.code)!));
    const ofGroup = groups.find(({ code }) => code === metric.group)?.words ?? [];
    return {
      metric,
      order,
      measure,
      phrases: phrasesOf(metric, drafts),
      names,
      context: distinct([...contextOf(metric, drafts), ...ofGroup]),
      ...(companion ? { companion: companion.metric.code } : {}),
    };
  });
  return { metrics, groups, weightOf: weightsOf(metrics) };
}

/** A metric by its own words alone. */
type Draft = Pick<IndexedMetric, 'metric' | 'measure' | 'names'> & { readonly own: readonly Phrase[] };
type Drafts = ReadonlyMap<string, Draft>;

function draftOf(metric: Metric): Draft {
  const texts = [metric.label.vi, ...aliasesOf(metric.code)];
  const own = texts.map((text) => {
    const { words, measures } = parseLabel(text);
    return { words, inherited: false, isBared: measures.length > 0, levels: levelsIn(words) };
  });
  return {
    metric,
    measure: parseMeasure(metric.unit),
    names: new Set(texts.map(nameKey)),
    own: own.filter(({ words }) => words.length > 0),
  };
}

function parentOf({ parent }: Metric, drafts: Drafts): Draft | undefined {
  return parent === undefined ? undefined : drafts.get(parent);
}

/** Its own phrases, and those of the metric it accompanies. */
function phrasesOf(metric: Metric, drafts: Drafts): Phrase[] {
  const [draft, parent] = [drafts.get(metric.code)!, parentOf(metric, drafts)];
  const isWith = parent !== undefined && isCompanion(draft, parent);
  const taken = isWith
    ? phrasesOf(parent.metric, drafts).map((phrase) => ({ ...phrase, inherited: true }))
    : [];
  return [...draft.own, ...taken];
}

/** Whether a metric goes with another: its child, counting something else (lượt người with buổi). */
function isCompanion({ metric, measure }: Draft, parent: Draft): boolean {
  if (metric.parent !== parent.metric.code || !measure || !parent.measure) return false;
  return compareMeasures(measure, parent.measure) === 'other';
}

function contextOf(metric: Metric, drafts: Drafts): Word[] {
  const parent = parentOf(metric, drafts);
  if (!parent) return [];
  return [...parent.own.flatMap(({ words }) => words), ...contextOf(parent.metric, drafts)];
}

function distinct(words: readonly Word[]): Word[] {
  return [...new Map(words.map((word) => [word.accented + word.key, word])).values()];
}

const COMMON = 0.12;
const UNKNOWN = 0.8;
const LEAST = 0.3;

/** Rarer words tell more: by the number of metrics that say them. */
function weightsOf(metrics: readonly IndexedMetric[]): (word: Word) => number {
  const metricsWith = new Map<string, number>();
  for (const { phrases } of metrics) {
    const keys = new Set(phrases.flatMap(({ words }) => words.map(({ key }) => key)));
    for (const key of keys) metricsWith.set(key, (metricsWith.get(key) ?? 0) + 1);
  }
  const most = Math.log(1 + metrics.length);
  const weights = new Map(
    [...metricsWith].map(([key, count]) => [
      key,
      Math.max(LEAST, Math.log(1 + metrics.length / count) / most),
    ]),
  );
  return ({ key }) => (COMMON_WORDS.has(key) ? COMMON : (weights.get(key) ?? UNKNOWN));
}
