/** The four words of the template's list, for a figure that is not exact. */
export type Qualifier = 'gần' | 'hơn' | 'trên' | 'khoảng';

/** What officers write before a number, folded; longer phrases before their own beginnings. */
const PHRASES: readonly (readonly [string, Qualifier])[] = [
  ['gan nhu', 'gần'],
  ['gan', 'gần'],
  ['hon', 'hơn'],
  ['tren duoi', 'khoảng'],
  ['tren', 'trên'],
  ['>', 'trên'],
  ['khoang', 'khoảng'],
  ['xap xi', 'khoảng'],
  ['uoc tinh', 'khoảng'],
  ['uoc dat', 'khoảng'],
  ['uoc', 'khoảng'],
  ['chung', 'khoảng'],
  ['~', 'khoảng'],
  ['≈', 'khoảng'],
];

/**
 * The qualifiers a folded text begins with, as one, and the rest of the text. `dưới` and `<` are in no list:
 * they bound a number instead of giving it, so they stay in the rest and the text is not understood.
 */
export function splitQualifier(folded: string): { qualifier?: Qualifier; rest: string } {
  const found: Qualifier[] = [];
  let rest = folded;
  for (let next = qualifierAtStart(rest); next; next = qualifierAtStart(rest)) {
    found.push(next[1]);
    rest = rest.slice(next[0].length).trimStart();
  }
  const qualifier = combineQualifiers(found);
  return qualifier ? { qualifier, rest } : { rest };
}

function qualifierAtStart(folded: string): readonly [string, Qualifier] | undefined {
  return PHRASES.find(([phrase]) => folded.startsWith(phrase) && !/^[a-z]/.test(folded.slice(phrase.length)));
}

/** One qualifier for a sum of parts: gần with hơn or trên → khoảng, hơn with trên → trên (DOMAIN §7). */
export function combineQualifiers(qualifiers: readonly Qualifier[]): Qualifier | undefined {
  const kinds = new Set(qualifiers);
  if (kinds.size < 2) return qualifiers[0];
  return kinds.has('gần') || kinds.has('khoảng') ? 'khoảng' : 'trên';
}
