import { accentKey, foldText, normaliseText } from './fold';

/** What a unit's name may begin with; the kinds of a roster, and thị trấn. */
export type UnitPrefix = 'huyện' | 'thị xã' | 'thành phố' | 'thị trấn' | 'đặc khu' | 'phường' | 'xã';

/** One letter needs its dot: A Vương and X. Cô Ba. A Party committee is named after its unit. */
const FORMS: Record<UnitPrefix, readonly string[]> = {
  huyện: ['huyện', 'h.', 'huyện ủy'],
  'thị xã': ['thị xã', 'tx', 'tx.', 'thị ủy'],
  'thành phố': ['thành phố', 'tp', 'tp.', 'thành ủy'],
  'thị trấn': ['thị trấn', 'tt', 'tt.'],
  'đặc khu': ['đặc khu', 'đk', 'đk.'],
  phường: ['phường', 'p.', 'đảng ủy phường'],
  xã: ['xã', 'x.', 'đảng ủy xã'],
};

const PREFIXES = (Object.keys(FORMS) as UnitPrefix[]).flatMap((kind) =>
  FORMS[kind].map((form) => [form, kind] as const),
);
const BY_ACCENT = new Map(PREFIXES.map(([form, kind]) => [accentKey(form), kind]));
const BY_FOLD = new Map(PREFIXES.map(([form, kind]) => [foldText(form), kind]));
const LONGEST_PREFIX = 3;

/**
 * `TP. Móng Cái` → kind thành phố, name `Móng Cái` as typed; a name without a prefix, or a prefix without
 * a name, comes back whole. Accents must be right (Huyền Tụng and Xa Lý are names) unless the whole text
 * has none; then `Huyen Tung` is taken for a huyện, so try the unsplit name as well.
 */
export function splitUnitKind(text: string): { kind?: UnitPrefix; name: string } {
  const words = normaliseText(text)
    .replace(/^(\p{L}{1,2}\.)(?=\p{L})/u, '$1 ')
    .split(/\s+/);
  const hasAccents = foldText(text) !== accentKey(text);
  for (let length = Math.min(LONGEST_PREFIX, words.length - 1); length > 0; length--) {
    const start = words.slice(0, length).join(' ').replace(/:$/, '');
    const kind = hasAccents ? BY_ACCENT.get(accentKey(start)) : BY_FOLD.get(foldText(start));
    if (kind) return { kind, name: words.slice(length).join(' ') };
  }
  return { name: words.join(' ') };
}
