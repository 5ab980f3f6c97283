import { wordsAbbreviated } from './abbreviation';
import type { IndexedMetric, MetricIndex } from './metricIndex';
import { COMMON_WORDS, PLACE_WORDS } from './vocabulary';
import { hasWord, type Word } from './words';

/** What a row says, to be compared with the catalogue: its own words and those of the rows it stands under. */
export type Topic = {
  readonly words: readonly Word[];
  readonly context: readonly Word[];
};

/** A word said by the row above counts nearly as one of the row's own. */
const FROM_CONTEXT = 0.85;
const INHERITED = 0.97;

/** How far a topic is a metric's, 0 to 1: what share of each says the other, the smaller share weighing more. */
export function topicScore(topic: Topic, { phrases, context }: IndexedMetric, index: MetricIndex): number {
  const scores = phrases.map((phrase) => {
    const words = spelt(topic.words, phrase.words);
    const said = share(phrase.words, words, topic.context, index.weightOf, index.weightOf);
    const meant = share(words, phrase.words, context, index.weightOf, (word) => unexplained(word, index));
    return harmonic(said, meant) * (phrase.inherited ? INHERITED : 1);
  });
  return Math.max(0, ...scores);
}

/** A topic's words, abbreviations written out where the phrase has what they may stand for. */
function spelt(words: readonly Word[], phrase: readonly Word[]): readonly Word[] {
  if (!words.some(({ parts }) => parts)) return words;
  return words.flatMap((word) => (word.parts && wordsAbbreviated(word.parts, phrase)) || [word]);
}

/** A word a metric does not account for speaks against it however common it is elsewhere, unless it says where. */
const FOREIGN = 0.8;
const WHERE = 0.25;

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
