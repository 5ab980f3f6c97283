import { isSyllable } from '../syllable';
import { decodeLegacy, type LegacyEncoding, withoutCodes } from './decodeLegacy';

/**
 * What a text is encoded in. `certain`: its font says so and its words become Vietnamese only by decoding.
 * Otherwise only one of them speaks, and a person decides.
 */
export type LegacyFinding = { readonly encoding: LegacyEncoding; readonly certain: boolean };

/** Letters and combining marks that only Unicode text has; TCVN3 and VNI are written within Latin-1. */
const UNICODE_LETTER = /[ăđĩũơư\u1EA0-\u1EF9]|\p{M}/iu;

/** Runs of letters and of the signs that are letters in TCVN3; đ/c, đ/v and đ/t are one word. */
const WORD = /[®§ñ]\/[cvt](?!\p{L})|[\p{L}¡-©«-®¶-¹»-¾×÷]+/giu;
const FOREIGN_SIGN = /[^\p{ASCII}]/u;

/** No one writes chÕ (chế) or HuyÖn in Unicode. */
const ODD_CAPITAL = /\p{Ll}\p{Lu}/u;

/** Abbreviations with Đ (BĐBP, HĐND, QĐ) are no syllables. */
const ABBREVIATION = /^(?=.*Đ)[BCDĐGHKLMNPQRSTUVX]{2,}$|^[đĐ]\/[cvtCVT]$/u;

/** Two letters may be a sign of another trade (µm, m¹, où, ®/c), ï is French too (Loïc, Thaï): others must support them. */
const WEAK = /^(?:[^§]{2}|.\/.|[a-z]*ï[a-z]*)$/iu;

/**
 * The legacy encoding a cell's text is in, by its font and by its letters; undefined for Unicode Vietnamese
 * (one such letter is enough), other languages, and text that has nothing to decode (DOMAIN §5.5).
 */
export function detectLegacy({
  text,
  font,
}: {
  readonly text: string;
  readonly font?: string;
}): LegacyFinding | undefined {
  const composed = text.normalize('NFC');
  if (!FOREIGN_SIGN.test(composed) || UNICODE_LETTER.test(composed)) return undefined;
  const named = encodingOfFont(font ?? '');
  return named ? detectByFont(composed, named) : detectByLetters(composed);
}

/** `.VnTime`, `.VnTimeH` (capitals), `VNI-Times`. */
function encodingOfFont(font: string): LegacyEncoding | undefined {
  if (/^\.vn/i.test(font)) return /H$/.test(font.trim()) ? 'tcvn3Upper' : 'tcvn3';
  return /^vni[- ]/i.test(font) ? 'vni' : undefined;
}

/** A font left over from an old file is no proof: today's Unicode text is typed in such cells too. */
function detectByFont(text: string, encoding: LegacyEncoding): LegacyFinding | undefined {
  const { gained, kept, spoilt } = weigh(text, encoding);
  if (gained + kept === 0 || spoilt > gained) return undefined;
  return { encoding, certain: gained > 0 && spoilt === 0 };
}

/** `thö` is thử in one and thư in the other: nobody can tell. */
function detectByLetters(text: string): LegacyFinding | undefined {
  const [best, other] = (['tcvn3', 'vni'] as const)
    .map((encoding) => ({ encoding, ...weigh(text, encoding) }))
    .filter(isConvincing)
    .sort((a, b) => b.gained - a.gained);
  if (!best || best.gained === other?.gained) return undefined;
  return { encoding: best.encoding, certain: false };
}

/** A weak word needs Vietnamese around it: H¹ Lang. */
function isConvincing({ gained, kept, spoilt, strong, plain, foreign }: Weight): boolean {
  return gained > 2 * spoilt && (gained > 1 || strong || plain + kept > foreign);
}

/**
 * How many words decoding makes Vietnamese, leaves Vietnamese, or makes (or leaves) something else; and how many
 * of the words without codes may be Vietnamese and may not. `strong`: a gained word that is not `WEAK`.
 */
type Weight = Record<'gained' | 'kept' | 'spoilt' | 'plain' | 'foreign', number> & { strong: boolean };

function weigh(text: string, encoding: LegacyEncoding): Weight {
  const weight: Weight = { gained: 0, kept: 0, spoilt: 0, plain: 0, foreign: 0, strong: false };
  for (const [word] of text.matchAll(WORD)) {
    if (!/[\p{L}\u00AD]/u.test(word)) continue;
    const effect = effectOfDecoding(word, encoding);
    weight[effect] += 1;
    weight.strong ||= effect === 'gained' && !WEAK.test(word);
  }
  return weight;
}

function effectOfDecoding(word: string, encoding: LegacyEncoding): Exclude<keyof Weight, 'strong'> {
  const isVietnamese = isSyllable(word) && !ODD_CAPITAL.test(word);
  if (!FOREIGN_SIGN.test(word)) return isVietnamese ? 'plain' : 'foreign';
  const decoded = decodeLegacy(word, encoding);
  const isDecoded = !FOREIGN_SIGN.test(withoutCodes(word, encoding));
  if (!isDecoded || !(isSyllable(decoded) || ABBREVIATION.test(decoded))) return 'spoilt';
  return isVietnamese ? 'kept' : 'gained';
}
