import { accentKey } from '../text/fold';
import type { Draft } from './draftLines';
import type { Label } from './label';
import type { Line } from './lines';
import { type Measure, parseMeasures } from './measure';

const DITTO = /^(?:["”“']+|-+|\/\/|nt|n\.t|như trên)$/iu;

/** The measure column speaks first, then the label, then the row above it in the outline or, by ditto, in the sheet. */
export function readMeasures(
  { typedMeasure, label }: Draft,
  above: readonly Label[],
  before: Line | undefined,
): Pick<Line, 'measures' | 'measureFrom' | 'contradicts' | 'unread'> {
  const isDitto = DITTO.test(typedMeasure);
  const typed = isDitto ? before?.measures : parseMeasures(typedMeasure);
  if (isDitto && before?.unread) return { ...UNREAD, unread: before.unread };
  if (!isDitto && !typed && saysOther(typedMeasure, label)) {
    return { ...UNREAD, unread: { said: typedMeasure.trim(), isSure: true } };
  }
  const unread = label.unread?.isSure || label.measures.length === 0 ? label.unread : undefined;
  if (typed && typed.length > 0) {
    const contradicts =
      label.measures.length === 1 && typed.length === 1 && isOther(label.measures[0]!, typed[0]!);
    const isFiner =
      typed.length === 1 && typed[0]!.class === 'turn' && label.measures.length === 1 && !contradicts;
    const isOwn = unread?.isSure ? { unread } : {};
    return { measures: isFiner ? label.measures : typed, measureFrom: 'column', contradicts, ...isOwn };
  }
  if (label.measures.length > 0)
    return { measures: label.measures, measureFrom: 'label', contradicts: false };
  if (unread)
    return { measures: [], measureFrom: unread.isSure ? 'label' : 'none', contradicts: false, unread };
  const said = above.find((one) => one.measures.length > 0 || one.unread?.isSure);
  const inherited = said?.measures ?? [];
  return {
    measures: inherited,
    measureFrom: inherited.length > 0 ? 'above' : 'none',
    contradicts: false,
    ...(said?.unread?.isSure && inherited.length === 0 ? { unread: said.unread } : {}),
  };
}

/** Something of its own: not the label over merged cells, nor the abbreviation the label begins with (ĐV phụ trách). */
function saysOther(typed: string, { text }: Label): boolean {
  const [first] = text.split(' ');
  const isAgain = accentKey(typed).endsWith(accentKey(text)) || first === typed.toLocaleUpperCase('vi');
  return /[\p{L}%‰]/u.test(typed) && !isAgain;
}

const UNREAD = { measures: [], measureFrom: 'column', contradicts: false } as const;

function isOther(a: Measure, b: Measure): boolean {
  return (a.class === 'money') !== (b.class === 'money') || (a.class === 'length') !== (b.class === 'length');
}
