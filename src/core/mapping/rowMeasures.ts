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
): Pick<Line, 'measures' | 'measureFrom' | 'contradicts'> {
  const typed = DITTO.test(typedMeasure) ? before?.measures : parseMeasures(typedMeasure);
  if (typed && typed.length > 0) {
    const contradicts =
      label.measures.length === 1 && typed.length === 1 && isOther(label.measures[0]!, typed[0]!);
    const isFiner =
      typed.length === 1 && typed[0]!.class === 'turn' && label.measures.length === 1 && !contradicts;
    return { measures: isFiner ? label.measures : typed, measureFrom: 'column', contradicts };
  }
  if (label.measures.length > 0)
    return { measures: label.measures, measureFrom: 'label', contradicts: false };
  const inherited = above.find(({ measures }) => measures.length > 0)?.measures ?? [];
  return { measures: inherited, measureFrom: inherited.length > 0 ? 'above' : 'none', contradicts: false };
}

function isOther(a: Measure, b: Measure): boolean {
  return (a.class === 'money') !== (b.class === 'money') || (a.class === 'length') !== (b.class === 'length');
}
