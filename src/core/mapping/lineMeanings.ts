import type { Line } from './lines';
import type { FigureName } from './meaningOfLabel';
import { type Context, type Meaning, periodMeaning } from './periodMeaning';
import type { FigureColumn } from './sheetMapping';

/** What a line's own labels say its figures are, held against the report's period; undefined where they say nothing. */
export function meaningsOfLines(
  lines: readonly Line[],
  { period, tablePeriod }: Omit<Context, 'years'>,
): (line: Line) => Meaning | undefined {
  const years = lines.flatMap(({ figure }) => (figure && !isOfOthers(figure) ? figure.periods : []));
  return ({ figure }) => figure && meaningOf(figure, { period, tablePeriod, years });
}

/** Plans reach further, and comparisons name both sides. */
function isOfOthers({ role }: FigureName): boolean {
  return role === 'plan' || role === 'computed';
}

/** Kỳ trước may be the last period or last year's: it is not this report's, and nobody guesses whose. */
function meaningOf({ role, said, periods, isCompared }: FigureName, context: Context): Meaning {
  const reasons = [{ code: 'header', said } as const];
  if (isCompared) return { certainty: 'unclear', reasons: [{ code: 'unknownHeader' }] };
  if (role === 'computed') return { meaning: 'computed', certainty: 'certain', reasons };
  if (role === 'mixed') return { meaning: 'otherPeriod', certainty: 'likely', reasons };
  const header = { role: role as FigureColumn | undefined, isValue: true, said, periods };
  const found = periodMeaning(header, context);
  return found.meaning ? { ...found, reasons } : found;
}
