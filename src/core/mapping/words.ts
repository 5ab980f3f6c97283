import { accentKey, foldText, normaliseText } from '../text/fold';
import { isSyllable } from '../text/syllable';
import { ABBREVIATIONS, CAPITALS_ONLY, COMPOUNDS, LONGEST_COMPOUND, SAME_WORDS } from './vocabulary';

/**
 * A word of a label: its key without accents, and with them where it is one short syllable; '' where that
 * syllable stands in a text typed without accents.
 */
export type Word = {
  readonly key: string;
  readonly accented: string;
  /** How the syllables begin of what it stands for, where it is an abbreviation nobody listed. */
  readonly parts?: readonly string[];
};

/** Short syllables differ by their accents alone (tờ, tổ); longer ones are often typed wrong. */
const SHORT = 3;

/** The words of a text, compounds joined and abbreviations written out; signs and figures part them. */
export function wordsOf(text: string): Word[] {
  return joinCompounds(syllablesOf(text)).flatMap(canonical);
}

/** T.truyền is one word; letters parted by a dot and a space are two. */
const WORD = /\p{L}{1,2}\.\p{Ll}[\p{L}\p{M}]*|\p{L}[\p{L}\p{M}]*/gu;

/** XPHC, TT: capitals only. */
const INITIALS = /^\p{Lu}{2,7}$/u;

function isInitials(typed: string): boolean {
  return INITIALS.test(typed) && !isSyllable(typed.toLocaleLowerCase('vi'));
}

function syllablesOf(text: string): Word[] {
  const accented = accentKey(text);
  const folded = foldText(accented);
  const isShouting = text === text.toLocaleUpperCase('vi');
  const typed = normaliseText(text).match(WORD) ?? [];
  const [keys, accents] = [folded, accented].map((form) => form.match(WORD) ?? []);
  return typed.flatMap((one, at) => {
    const isAligned = keys!.length === typed.length && accents!.length === typed.length;
    const key = isAligned ? keys![at]! : foldText(one);
    const marked = isAligned ? accents![at]! : accentKey(one);
    return wordsTyped(one, key, folded === accented ? '' : marked, isShouting);
  });
}

function wordsTyped(typed: string, key: string, accented: string, isShouting: boolean): Word[] {
  if (typed.includes('.')) return [{ key, accented: key, parts: key.split('.') }];
  const isAllowed = !CAPITALS_ONLY.has(key) || (!isShouting && typed === typed.toLocaleUpperCase('vi'));
  const full = isAllowed ? ABBREVIATIONS.get(key) : undefined;
  if (full) return full.split(' ').map((word) => ({ key: plainI(word), accented: plainI(word) }));
  if (isInitials(typed)) return [{ key, accented: key, parts: [...key] }];
  if (key.length > SHORT) return [{ key, accented: key }];
  return [{ key: plainI(key), accented: plainI(accented) }];
}

/** tỷ and tỉ, chiến sỹ and chiến sĩ. */
function plainI(syllable: string): string {
  return syllable.replace(
    /^([bcdhklmrstv]|th|ch|ph|nh|tr)([yýỳỷỹỵ])$/u,
    (_all, onset: string, rime: string) => {
      return onset + 'iíìỉĩị'['yýỳỷỹỵ'.indexOf(rime)];
    },
  );
}

const COMPOUND_KEYS = new Set([...COMPOUNDS].map((compound) => compound.split(' ').map(plainI).join(' ')));

function joinCompounds(syllables: readonly Word[]): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < syllables.length; ) {
    const length = compoundAt(syllables, at);
    const key = syllables
      .slice(at, at + length)
      .map((one) => one.key)
      .join(' ');
    words.push(length > 1 ? { key, accented: key } : syllables[at]!);
    at += length;
  }
  return words;
}

function compoundAt(syllables: readonly Word[], at: number): number {
  for (let length = Math.min(LONGEST_COMPOUND, syllables.length - at); length > 1; length--) {
    const keys = syllables.slice(at, at + length).map(({ key }) => key);
    if (COMPOUND_KEYS.has(keys.join(' '))) return length;
  }
  return 1;
}

function canonical(word: Word): Word[] {
  const same = SAME_WORDS.get(word.key)?.split('+');
  return same ? same.map((key) => ({ key, accented: key })) : [word];
}

/** Whether two words are one, by their accents where both have them. */
function isSameWord(a: Word, b: Word): boolean {
  return a.accented === '' || b.accented === '' ? a.key === b.key : a.accented === b.accented;
}

/** Whether the words hold that one. */
export function hasWord(words: readonly Word[], word: Word): boolean {
  return words.some((one) => isSameWord(one, word));
}
