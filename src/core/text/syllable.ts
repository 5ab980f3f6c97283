const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** ngh, gh and k stand before e, ê, i, y; ng, g and c before the other vowels. */
const ONSET =
  '(?:gi|(?:ngh|gh|k)(?=[eêiy])|(?:ng|c)(?![eêiy])|g(?![eê])|kh|qu|[ct]h|tr|nh|ph|[bdđhlmnprstvx])?';

/** Every rime of native words, toneless; oong and ooc are of borrowed ones. */
const RIME = [
  'a(?:ch?|[ioumpty]|n[gh]?)?',
  'ă(?:[cmpt]|ng?)',
  'â(?:[cmptuy]|ng?)',
  'e(?:[cmopt]|ng?)?',
  'ê(?:ch|[mptu]|nh?)?',
  'i(?:ch|[amptu]|nh?|ê(?:[cmptu]|ng?))?',
  'y(?:ch|[tu]|nh?|ê(?:[mntu]|ng))?',
  'o(?:[cimpt]|ng?|a(?:ch?|[imoypt]|n[gh]?)?|ă(?:[cmpt]|ng?)|e[mnot]?)?',
  'ô(?:[cimpt]|ng?)?',
  'ơ[impnt]?',
  'u(?:[acimpt]|ng?|â(?:[tny]|ng)|ê(?:ch|nh?)?|ô(?:[cimt]|ng?)|ơ|y(?:a|ch|[aptu]|nh?|ên|êt)?)?',
  'ư(?:[acitu]|ng?|ơ(?:[cimptu]|ng?))?',
].join('|');

const SYLLABLE = new RegExp(`^${ONSET}(${RIME})$`, 'u');

/** A stop at the end takes sắc or nặng only. */
const STOPPED = /(?:ch?|p|t)$/;
const STOPPED_TONES = ['\u0301', '\u0323'];

/** Whether a word (NFC) is spelt as a Vietnamese syllable can be, with its tone in place; there is no dictionary. */
export function isSyllable(word: string): boolean {
  const decomposed = word.toLocaleLowerCase('vi').normalize('NFD');
  const tones = decomposed.match(TONE_MARKS) ?? [];
  const bare = decomposed.replace(TONE_MARKS, '').normalize('NFC');
  const rime = SYLLABLE.exec(bare)?.[1];
  if (rime === undefined || tones.length > 1) return false;
  const [tone] = tones;
  if (STOPPED.test(rime) && !STOPPED_TONES.includes(tone ?? '')) return false;
  return tone === undefined || tonePlaces(rime).some((place) => hasToneAt(word, rime, place));
}

/** Where the tone may stand in a rime; oa, oe and uy at a syllable's end have an old and a new style. */
function tonePlaces(rime: string): number[] {
  const marked = Math.max(rime.search(/[ăâêôơ]/), rime.search(/ư(?!ơ)/));
  if (marked >= 0) return [marked];
  const vowels = /^[aeiouy]+/.exec(rime)![0].length;
  if (vowels === 1) return [0];
  if (vowels === 3 || rime.length > vowels) return [1];
  return /^(?:oa|oe|uy)$/.test(rime) ? [0, 1] : [0];
}

function hasToneAt(word: string, rime: string, place: number): boolean {
  const letter = word.normalize('NFC').at(place - rime.length)!;
  return letter.normalize('NFD').search(TONE_MARKS) >= 0;
}
