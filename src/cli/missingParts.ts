import { isSamePeriod, type Period } from '../core/catalogue/period';
import { coversExactly, monthSpan } from '../core/catalogue/periodMonths';

const KINDS = ['half', 'quarter', 'month'] as const;

/** Which parts of a period are there and which are still due. */
type Parts = { readonly given: readonly Period[]; readonly missing: readonly Period[] };

/**
 * Of reports for parts of a period (three quarters of a year), the parts still missing, by the kind nearest to
 * complete; undefined when no two are there and more than one is missing, so that parts may not be meant at all.
 */
export function missingParts(reported: readonly Period[], whole: Period): Parts | undefined {
  const kinds = KINDS.map((kind): Parts => {
    const due = partsOf(whole, kind);
    const isGiven = (part: Period) => reported.some((one) => isSamePeriod(one, part));
    return { given: due.filter(isGiven), missing: due.filter((part) => !isGiven(part)) };
  });
  const meant = kinds.filter(
    ({ given, missing }) =>
      missing.length > 0 && (given.length > 1 || (given.length === 1 && missing.length === 1)),
  );
  return meant.sort((a, b) => a.missing.length - b.missing.length)[0];
}

/** The parts of one kind that make up the period exactly; none where they don't. */
function partsOf(whole: Period, kind: (typeof KINDS)[number]): Period[] {
  const { first, last } = monthSpan(whole);
  const years = Array.from(
    { length: Math.floor(last / 12) - Math.floor(first / 12) + 1 },
    (_, i) => whole.year + i,
  );
  const parts = years
    .flatMap((year) => partsOfYear(year, kind))
    .filter((part) => {
      const span = monthSpan(part);
      return span.first >= first && span.last <= last && !isSamePeriod(part, whole);
    });
  return coversExactly(parts, whole) ? parts : [];
}

function partsOfYear(year: number, kind: (typeof KINDS)[number]): Period[] {
  switch (kind) {
    case 'half':
      return [1, 2].map((half) => ({ type: 'half', year, half }));
    case 'quarter':
      return [1, 2, 3, 4].map((quarter) => ({ type: 'quarter', year, quarter }));
    default:
      return Array.from({ length: 12 }, (_, i) => ({ type: 'month', year, month: i + 1 }));
  }
}
