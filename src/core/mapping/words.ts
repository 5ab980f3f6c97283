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

/** T.truyền and K/tra are one word; letters parted by a dot and a space are two. */
const WORD =
  /\p{L}{1,2}\.\p{Ll}[\p{L}\p{M}]*|(?<![\p{L}\p{M}])[bdđghklmnpqrstvxBDĐGHKLMNPQRSTVX]h?\/\p{Ll}[\p{L}\p{M}]+|\p{L}[\p{L}\p{M}]*/gu;

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
  if (/[./]/.test(typed)) return [{ key, accented: key, parts: key.split(/[./]/) }];
  const isAllowed = !CAPITALS_ONLY.has(key) || (!isShouting && typed === typed.toLocaleUpperCase('vi'));
  const full = isAllowed ? ABBREVIATIONS.get(key) : undefined;
  if (full) return full.split(' ').map(unaccented);
  if (isInitials(typed)) return [{ key, accented: key, parts: [...key] }];
  if (key.length > SHORT) return [{ key, accented: key }];
  return [{ key: plainI(key), accented: plainI(accented) }];
}

/** A word written without accents in a list: of a short one nobody knows which it is. */
function unaccented(word: string): Word {
  const key = plainI(word);
  return { key, accented: key.length > SHORT ? key : '' };
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

function joinCompounds(typed: readonly Word[]): Word[] {
  const words: Word[] = [];
  const syllables = typed.slice();
  for (let at = 0; at < syllables.length; ) {
    const right = misspeltAt(syllables, at);
    if (right) syllables.splice(at, 2, ...right);
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

/** Compounds of two syllables by each of them. */
const PARTNERS = new Map<string, (readonly [string, string])[]>();
for (const compound of COMPOUND_KEYS) {
  const [first, second, ...more] = compound.split(' ');
  if (!first || !second || more.length > 0) continue;
  for (const key of new Set([`${first} `, ` ${second}`]))
    PARTNERS.set(key, [...(PARTNERS.get(key) ?? []), [first, second]]);
}

/** `tuyên truền`: one letter left out or put in, beside the other half of a compound. */
function misspeltAt(syllables: readonly Word[], at: number): Word[] | undefined {
  const [a, b] = [syllables[at]?.key, syllables[at + 1]?.key];
  if (!a || !b || COMPOUND_KEYS.has(`${a} ${b}`)) return undefined;
  const found =
    PARTNERS.get(`${a} `)?.find(([, second]) => isMisspelt(b, second)) ??
    PARTNERS.get(` ${b}`)?.find(([first]) => isMisspelt(a, first));
  return found?.map((key) => ({ key, accented: key }));
}

/** Short syllables differ from others by one letter too often. */
const LEAST_MISSPELT = 5;

function isMisspelt(typed: string, meant: string): boolean {
  const [short, long] = typed.length < meant.length ? [typed, meant] : [meant, typed];
  if (meant.length < LEAST_MISSPELT || long.length !== short.length + 1 || typed[0] !== meant[0])
    return false;
  return [...long].some((_letter, at) => long.slice(0, at) + long.slice(at + 1) === short);
}

function canonical(word: Word): Word[] {
  const same = SAME_WORDS.get(word.key)?.split('+');
  return same ? same.map(unaccented) : [word];
}

/** Whether two words are one, by their accents where both have them. */
function isSameWord(a: Word, b: Word): boolean {
  return a.accented === '' || b.accented === '' ? a.key === b.key : a.accented === b.accented;
}

/** Whether the words hold that one. */
export function hasWord(words: readonly Word[], word: Word): boolean {
  return words.some((one) => isSameWord(one, word));
}

const LEVELS: ReadonlySet<string> = new Set(['tinh', 'huyen', 'xa']);

/** The levels of government a text names, folded. */
export function levelsIn(words: readonly Word[]): string[] {
  return words.flatMap(({ key }) => (LEVELS.has(key) ? [key] : []));
}
