import type { CheckedForm } from '../../actions/checkWorkbook';
import type { Catalogue } from '../../core/catalogue/catalogue';
import type { Issue, Severity } from '../../core/report/issue';
import { LAST_COL, parseAddress } from '../../core/sheet/address';

/** One card of the list. `id` stays the same from one check to the next. */
export type Card = { readonly id: string; readonly issue: Issue; readonly catalogue?: Catalogue };

/** What a group is of: warnings that were answered stand apart from those that wait. */
export type GroupKind = Severity | 'explained';

/** The cards of one kind on one sheet, in row order. */
export type CardGroup = {
  readonly id: string;
  readonly sheet: string;
  readonly kind: GroupKind;
  readonly cards: readonly Card[];
};

const KINDS: readonly GroupKind[] = ['error', 'warning', 'hint', 'explained'];

function kindOf({ severity, explained }: Issue): GroupKind {
  return explained ? 'explained' : severity;
}

/** Everything found, by sheet, then kind, then row. Groups without cards are left out. */
export function groupIssues(forms: readonly CheckedForm[]): CardGroup[] {
  return forms.flatMap((form) =>
    KINDS.flatMap((kind): CardGroup[] => {
      const cards = cardsOf(form).filter(({ issue }) => kindOf(issue) === kind);
      return cards.length > 0 ? [{ id: `${form.sheet}/${kind}`, sheet: form.sheet, kind, cards }] : [];
    }),
  );
}

/** The cards of one form in row order. */
export function cardsOf({ issues, report }: Pick<CheckedForm, 'issues' | 'report'>): Card[] {
  const ordered = [...issues].sort((a, b) => placeOf(a) - placeOf(b));
  return ordered.map((issue, index) => {
    const twins = ordered.slice(0, index).filter(({ cell, key }) => cell === issue.cell && key === issue.key);
    const id = `${issue.sheet}!${issue.cell} ${issue.key} ${twins.length}`;
    return report ? { id, issue, catalogue: report.catalogue } : { id, issue };
  });
}

/** Cards of one rule and one kind of repair, shown as one; their issues are counted one by one. */
export type CardFold = { readonly id: string; readonly cards: readonly Card[] };

/** From so many cards on a list reads better with one in their place. */
const LEAST_FOLDED = 3;

/**
 * The list as it is shown: three cards and more of one kind stand as one, at the first of them. Repairs that a
 * person decides one by one never fold; of issues without a repair only blanks do.
 */
export function foldCards(cards: readonly Card[]): (Card | CardFold)[] {
  const kinds = new Map<string, Card[]>();
  for (const card of cards) {
    const kind = foldingOf(card.issue) ?? card.id;
    kinds.set(kind, [...(kinds.get(kind) ?? []), card]);
  }
  const entries = [...kinds].flatMap(([id, alike]): (Card | CardFold)[] =>
    alike.length < LEAST_FOLDED ? alike : [{ id, cards: alike }],
  );
  return entries.sort((a, b) => cards.indexOf(firstOf(a)) - cards.indexOf(firstOf(b)));
}

const firstOf = (entry: Card | CardFold) => ('cards' in entry ? entry.cards[0]! : entry);

/** What folds with it; undefined where it stands alone. */
function foldingOf({ key, fix, sheet }: Issue): string | undefined {
  const isFolding = fix ? fix.certain : key === 'V01.blank';
  const hasFormula = fix?.cells.some(({ formula }) => formula !== undefined) ?? false;
  return isFolding ? `${sheet} ${key} ${hasFormula}` : undefined;
}

/** Row by row, left to right. */
function placeOf({ cell }: Issue): number {
  const { row, col } = parseAddress(cell) ?? { row: 0, col: 0 };
  return row * (LAST_COL + 1) + col;
}

/** The card after the present one among those of a kind, from the top again after the last. */
export function nextCard(groups: readonly CardGroup[], kind: GroupKind, present?: string): Card | undefined {
  const all = groups.flatMap(({ cards }) => cards);
  const wanted = all.filter(({ issue }) => kindOf(issue) === kind);
  const from = all.findIndex(({ id }) => id === present);
  return wanted.find((card) => all.indexOf(card) > from) ?? wanted[0];
}
