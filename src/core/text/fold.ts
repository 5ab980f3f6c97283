import { unifyTone } from './tone';

const ZERO_WIDTH = /[\u200B-\u200F\u2060\uFEFF]/g;
/** NBSP, U+202F, tabs and their like; line breaks are the writer's own. */
const ODD_SPACES = /[^\S\r\n]/g;
const DASHES = /[\p{Pd}\u2212]/gu;
const APOSTROPHES = /[\u2018\u2019\u201B\u2032\u02B9\u02BB\u02BC\uFF07`\u00B4]/g;
const MARKS = /[\u0300-\u036F]/g;

/**
 * Clean text that reads the same: NFC, plain spaces, no zero-width signs, trimmed.
 * Never NFKC, and U+00AD stays: in TCVN3 text they are letters (ư is U+00AD), DOMAIN §5.3, §5.5.
 */
export function normaliseText(text: string): string {
  return text.replace(ZERO_WIDTH, '').normalize('NFC').replace(ODD_SPACES, ' ').trim();
}

/**
 * Key for names that must agree to the accent (Ba is not Bà), whatever their case, tone placement,
 * Unicode form, spaces, dashes and apostrophes. Prefer a match here to one by `foldText`.
 */
export function accentKey(text: string): string {
  return unifyTone(normaliseText(text).toLocaleLowerCase('vi'), 'new')
    .replace(DASHES, '-')
    .replace(APOSTROPHES, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Key for names typed with wrong accents or none: `accentKey` without marks, đ as d. Names that differ only
 * in their marks (Ba, Bà) share it, so several matches mean: ask. i/y and joined syllables (Bhalêê, Bha Lêê)
 * stay apart; they belong to a roster's aliases.
 */
export function foldText(text: string): string {
  const bare = accentKey(text).normalize('NFD').replace(MARKS, '').replace(/đ/g, 'd');
  return bare.normalize('NFC').replace(/\s+/g, ' ').trim();
}
