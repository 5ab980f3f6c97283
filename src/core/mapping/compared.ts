import { foldText } from '../text/fold';
import type { HeaderPart } from './headerParts';
import type { HeaderRole } from './headerRole';
import { span, type Table } from './table';

/** So sánh over figures and what they come to; so với, tỷ lệ and tăng, giảm hold only what they come to. */
const COMPARING = /so sanh(?! voi)/;
const OUTCOME = /%|so voi|so sanh voi|t[yi] le|t[yi] trong|chenh lech|tang|giam/;

const NAMES_FIGURES: ReadonlySet<HeaderRole | undefined> = new Set([
  'previous',
  'plan',
  'cumulative',
  'period',
  'mixed',
]);

type Said = Pick<HeaderPart, 'text' | 'periods'> & { readonly role?: HeaderRole | undefined };

/** Whether a name of figures stands under So sánh: `So sánh / Cùng kỳ 2023` may be either. Outermost first. */
export function isUnderComparison(parts: readonly Said[]): boolean {
  const leaf = parts.at(-1);
  if (!leaf) return false;
  const outer = parts.slice(0, -1).map(({ text }) => foldText(text));
  const isNamed = NAMES_FIGURES.has(leaf.role) || (leaf.role === undefined && leaf.periods.length > 0);
  return isNamed && outer.some((text) => COMPARING.test(text)) && !outer.some((text) => OUTCOME.test(text));
}

/** Whether a column holds numbers someone typed, rather than formulas and per cent. */
export function hasTypedFigures({ view, body }: Table, col: number): boolean {
  return span(body).some((row) => {
    const cell = view.cellAt(row, col);
    return typeof cell?.value === 'number' && !cell.formula && !cell.numberFormat?.includes('%');
  });
}

/** The header without the comparison over it. */
export function withoutComparison(parts: readonly HeaderPart[]): HeaderPart[] {
  return parts.filter(({ text }) => !COMPARING.test(foldText(text)));
}
