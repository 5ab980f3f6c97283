import { foldText } from '../text/fold';

/** A row's place in an outline. Smaller stands above; rows of larger ranks below a row are its children. */
export type Mark = { readonly rank: number; readonly text: string };

/** Ranks of outline marks: I or A heads a group, then 1, 1.1, a), - and +. */
export const RANK = { heading: 0, number: 1, plain: 3.5, letter: 3, dash: 4, plus: 5 } as const;

const PREFIX =
  /^(?:([IVXLC]+|[A-ZĐ]|\d{1,2}(?:\.\d{1,2})*|[a-zđ])(?:\)\s*|[./]+(?:\s+|(?=\p{Lu}))|(?<=\d)[./]+(?=\p{L}))|([-–—+*•]+))\s*/u;

/** The outline mark at the start of a label, and the rest. */
export function splitMark(label: string): { mark?: Mark; rest: string } {
  const match = PREFIX.exec(label);
  const mark = match ? parseMark(match[1] ?? match[2]!) : undefined;
  if (match && mark) return { mark, rest: label.slice(match[0].length) };
  const folded = foldText(label);
  if (!/^(?:trong do|gom|bao gom)(?![a-z])/.test(folded)) return { rest: label };
  const isAlone = /^[a-z ]+[\s:.,]*$/.test(folded) && folded.replace(/[^a-z ]/g, '').trim().length <= 8;
  return { mark: { rank: isAlone ? RANK.dash - 0.1 : RANK.dash, text: 'trong đó' }, rest: label };
}

/** The mark that is all a cell of the number column holds (`II`, `1.2`, `a)`, `-`); undefined for anything else. */
export function parseMark(text: string): Mark | undefined {
  const sign = text
    .trim()
    .replace(/[.)/:]+$/, '')
    .replace(/^\(/, '');
  const rank = rankOf(sign);
  return rank === undefined ? undefined : { rank, text: sign };
}

function rankOf(sign: string): number | undefined {
  if (/^(?:[IVXLC]+|[A-ZĐ])$/u.test(sign)) return RANK.heading;
  if (/^\d{1,3}(?:\.\d{1,3})*$/.test(sign)) return RANK.number + 0.5 * (sign.split('.').length - 1);
  if (/^[a-zđ]\d?$/u.test(sign)) return RANK.letter;
  if (/^[-–—*•]+$/u.test(sign)) return RANK.dash;
  return /^\++$/.test(sign) ? RANK.plus : undefined;
}
