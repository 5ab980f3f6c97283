import { foldText } from '../text/fold';
import { splitMark } from './mark';

/** A label as whole names are compared: folded, without outline marks, brackets and punctuation. */
export function nameKey(text: string): string {
  return foldText(splitMark(text.trim()).rest)
    .replace(/[^a-z0-9/]+/g, ' ')
    .trim();
}
