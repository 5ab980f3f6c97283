import type { Word } from './words';

/**
 * The words of a phrase an abbreviation stands for: VPHC for vi phạm hành chính, T.truyền for tuyên truyền. Each
 * part begins a syllable, and the run begins and ends with whole words; undefined when the phrase has none such.
 */
export function wordsAbbreviated(
  parts: readonly string[],
  phrase: readonly Word[],
): readonly Word[] | undefined {
  for (let from = 0; from < phrase.length; from++) {
    const run = runFrom(parts, phrase.slice(from));
    if (run) return run;
  }
  return undefined;
}

function runFrom(parts: readonly string[], phrase: readonly Word[]): Word[] | undefined {
  let left = parts;
  for (let length = 1; length <= phrase.length; length++) {
    const syllables = phrase[length - 1]!.key.split(' ');
    const isBegun = syllables.every(
      (syllable, at) => left[at] !== undefined && syllable.startsWith(left[at]),
    );
    if (!isBegun) return undefined;
    left = left.slice(syllables.length);
    if (left.length === 0) return phrase.slice(0, length);
  }
  return undefined;
}
