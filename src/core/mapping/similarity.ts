import { wordsAbbreviated } from './abbreviation';
import type { IndexedMetric, MetricIndex } from './metricIndex';
import { COMMON_WORDS, CRUCIAL_WORDS, PLACE_WORDS } from './vocabulary';
import { hasWord, levelsIn, type Word } from './words';

/** What a row says, to be compared with the catalogue: its own words and those of the rows it stands under. */
export type Topic = {
  /** Nothing says what the row counts; a phrase that said it is another topic then. */
  readonly isUnmeasured?: boolean;
  readonly words: readonly Word[];
  readonly context: readonly Word[];
};

/** A word said by the row above counts nearly as one of the row's own. */
const FROM_CONTEXT = 0.85;
const INHERITED = 0.97;
/** `Giúp dân` alone is hardly ngày công; `Hội đàm` alone rather meetings than those who came. */
const UNMEASURED = 0.75;

/** How far a topic is a metric's, 0 to 1: what share of each says the other, the smaller share weighing more. */
export function topicScore(topic: Topic, { phrases, context }: IndexedMetric, index: MetricIndex): number {
  const levels = levelsIn(topic.words);
  const scores = phrases.map((phrase) => {
    const words = spelt(topic.words, phrase.words);
    const said = share(phrase.words, words, topic.context, index.weightOf, (word) => unsaid(word, index));
    const meant = share(words, phrase.words, context, index.weightOf, (word) => unexplained(word, index));
    const isOther = topic.isUnmeasured === true && (phrase.inherited || phrase.isBared);
    const level = isOtherLevel(levels, phrase.levels) ? OTHER_LEVEL : 1;
    return harmonic(said, meant) * level * (isOther ? UNMEASURED : phrase.inherited ? INHERITED : 1);
  });
  return Math.max(0, ...scores);
}

const OTHER_LEVEL = 0.8;

/** Huyện said where the metric says xã. */
function isOtherLevel(said: readonly string[], meant: readonly string[]): boolean {
  return said.length > 0 && meant.length > 0 && !said.some((level) => meant.includes(level));
}

/** A topic's words, abbreviations written out where the phrase has what they may stand for. */
function spelt(words: readonly Word[], phrase: readonly Word[]): readonly Word[] {
  if (!words.some(({ parts }) => parts)) return words;
  return words.flatMap((word) => (word.parts && wordsAbbreviated(word.parts, phrase)) || [word]);
}

/** A word a metric does not account for speaks against it however common it is elsewhere, unless it says where. */
const FOREIGN = 1;
const WHERE = 0.25;

/** What is missing from a row counts more where it makes another thing of it. */
function unsaid(word: Word, { weightOf }: MetricIndex): number {
  return weightOf(word) * (CRUCIAL_WORDS.has(word.key) ? CRUCIAL : 1);
}

const CRUCIAL = 2.5;

function unexplained(word: Word, { weightOf }: MetricIndex): number {
  if (PLACE_WORDS.has(word.key)) return WHERE;
  return COMMON_WORDS.has(word.key) ? weightOf(word) : Math.max(FOREIGN, weightOf(word));
}

/** The weight of the words found among others, of all; the context's count less. */
function share(
  words: readonly Word[],
  among: readonly Word[],
  context: readonly Word[],
  weightOf: (word: Word) => number,
  weightMissing: (word: Word) => number,
): number {
  let total = 0;
  let found = 0;
  for (const word of words) {
    const isFound = hasWord(among, word);
    const isAround = !isFound && hasWord(context, word);
    const weight = isFound || isAround ? weightOf(word) : weightMissing(word);
    total += weight;
    found += isFound ? weight : isAround ? weight * FROM_CONTEXT : 0;
  }
  return total === 0 ? 0 : found / total;
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

/** How far two lists of words say the same. */
export function wordsScore(a: readonly Word[], b: readonly Word[], index: MetricIndex): number {
  const { weightOf } = index;
  return harmonic(share(a, b, [], weightOf, weightOf), share(b, a, [], weightOf, weightOf));
}
