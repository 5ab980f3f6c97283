import { foldText } from './fold';
import { type Qualifier, splitQualifier } from './qualifier';

/** What a cell says without a figure: nothing, nothing to report, not applicable, or an amount nobody can count. */
export type Numberless =
  | { readonly type: 'blank' | 'zeroWord' | 'notApplicable' }
  | { readonly type: 'phrase'; readonly qualifier?: Qualifier };

const ZERO_WORDS = new Set(['khong', 'ko', 'kps', 'khong co', 'khong phat sinh', 'khong co phat sinh']);
/** The dots of an unfilled form are as good as blank. */
const BLANK = /^[._…]*$/;
const ZERO_SIGNS = /^-+$/;
const NOT_APPLICABLE = /^(?:x+|\/{2,})$/;
const UNCOUNTED =
  /^(?:hang (?:chuc|tram|nghin|ngan|van|trieu|ty|ti)|nhieu|mot so|mot vai|vai)(?![a-z])[^\d]*$/;

const SAYS_NOT_APPLICABLE = /^(?:khong ap dung|khong thuoc dien|khong thuoc|n\/?\.?a\.?)$/;

/** Words for “not applicable” that a person may mean by; the form's own are `x` and `///`. */
export function saysNotApplicable(text: string): boolean {
  return SAYS_NOT_APPLICABLE.test(foldText(text).trim());
}

/** Which of them a text is (DOMAIN §2.8, §5.1); undefined for anything else, numbers among it. */
export function parseNumberless(text: string): Numberless | undefined {
  const folded = foldText(text);
  const signs = folded.replace(/ /g, '');
  if (BLANK.test(signs)) return { type: 'blank' };
  if (ZERO_SIGNS.test(signs) || ZERO_WORDS.has(folded)) return { type: 'zeroWord' };
  if (NOT_APPLICABLE.test(signs)) return { type: 'notApplicable' };
  const { rest, ...qualified } = splitQualifier(folded);
  return UNCOUNTED.test(rest) ? { type: 'phrase', ...qualified } : undefined;
}
