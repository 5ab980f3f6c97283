import type { Issue, Severity } from '../report/issue';
import type { Report } from '../report/report';
import { isCopied } from './valueCells';

export const WEIGHT: Readonly<Record<Severity, number>> = { hint: 0, warning: 1, error: 2 };

/** A cell that may be wrong, and how severe an issue it may be the cause of. */
export type Doubt = { readonly cell: string; readonly weight: number };

/** Slips that tell what was meant: they explain the errors the figure makes elsewhere. */
const SLIPS: readonly string[] = ['V03.day', 'V13.slip', 'V14.history', 'V14.peers'];

/** Too much for any unit: the likeliest cause of what the figure contradicts, unless a slip tells it better. */
export const CEILINGS: readonly string[] = ['V04.ceiling', 'V13.ceiling', 'V14.ceiling'];

export const isSlip = ({ key }: Issue) => SLIPS.includes(key);

/**
 * What issues throw doubt on, by default the cells they speak of. A figure that was explained is doubted in its own
 * row only, where the reason answers all: elsewhere it counts.
 */
export function doubtsOf(
  issues: readonly Issue[],
  cellsIn: (issue: Issue) => readonly string[] = cellsOf,
): Doubt[] {
  return issues.flatMap((issue) => {
    const { cell: own, explained, severity } = issue;
    if (explained) return [{ cell: own, weight: WEIGHT[severity] }];
    const weight = isSlip(issue) ? WEIGHT.error : WEIGHT[severity];
    return cellsIn(issue).map((cell) => ({ cell, weight }));
  });
}

/** Whether a cell an issue speaks of is in doubt for a reason at least as severe. */
export function isInDoubt(issue: Issue, doubts: readonly Doubt[], cells = cellsOf(issue)): boolean {
  return doubts.some(({ cell, weight }) => weight >= WEIGHT[issue.severity] && cells.includes(cell));
}

/** The cells a comparison was made between. */
function cellsOf({ cell, facts }: Issue): string[] {
  const named = ['otherCell', 'periodCell', 'casesCell'] as const;
  return [cell, ...named.flatMap((key) => (facts as Partial<Record<typeof key, string>>)[key] ?? [])];
}

/** The figures that were added up. */
export function partsOf({ facts }: Issue): string[] {
  const parts = 'parts' in facts ? facts.parts : [];
  return parts.flatMap((part) => (typeof part === 'string' ? [] : [part.cell]));
}

/** Doubts, and the same about the copies the form makes of a doubtful figure. */
export function withCopies(doubts: readonly Doubt[], { lines }: Pick<Report, 'lines'>): Doubt[] {
  const copies = new Map(
    Object.values(lines)
      .filter(isCopied)
      .map(({ values }) => [values.period.cell, values.cumulative.cell]),
  );
  return doubts.flatMap((doubt) => {
    const cell = copies.get(doubt.cell);
    return cell === undefined ? [doubt] : [doubt, { ...doubt, cell }];
  });
}
