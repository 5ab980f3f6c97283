import type { Catalogue } from '../catalogue/catalogue';
import { STANDARD_UNITS_OF_MEASURE } from '../catalogue/standard/unitsOfMeasure';
import { range } from '../sheet/address';
import * as fx from '../sheet/formula';
import type { SheetPlan } from '../sheet/plan';
import { type BookTable, placesOf } from './bookTable';
import { CHOICES } from './choices';
import { CHOICE_COLUMNS } from './columns';
import { planTable } from './planTable';
import { BOOK_WORDS } from './words';

type ListName = keyof typeof BOOK_WORDS.lists;

export type ChoiceSheet = {
  readonly plan: SheetPlan;
  /** A reference to a list's words, with `=`, for the validations of other sheets. */
  readonly sourceOf: (list: ListName) => string;
};

/** Rows left for a province's own units of measure. */
const UNITS_TO_COME = 20;
const WORD_COLUMN = CHOICE_COLUMNS.findIndex(({ key }) => key === 'word');

/** *Danh mục*: the closed lists, then the units of measure, which a province may add to. */
export function choiceSheet(catalogue: Catalogue, name: string, hasUnits: boolean): ChoiceSheet {
  const lists = listsOf(catalogue, hasUnits);
  const rows = lists.flatMap(([list, words]) =>
    words.map(({ word, meaning }) => [BOOK_WORDS.lists[list], word, meaning]),
  );
  const table: BookTable = {
    ...{ name, ...BOOK_WORDS.choices, columns: CHOICE_COLUMNS, rows },
    spare: UNITS_TO_COME,
  };
  const { firstRow, lastRow } = placesOf(table);
  const sourceOf = (wanted: ListName) => {
    const at = lists.findIndex(([list]) => list === wanted);
    const start = firstRow + lists.slice(0, at).reduce((sum, [, words]) => sum + words.length, 0);
    const end = wanted === 'measure' ? lastRow : start + lists[at]![1].length - 1;
    return fx.formula(fx.fixedCells(range(start, WORD_COLUMN, end, WORD_COLUMN), name));
  };
  return { plan: planTable(table), sourceOf };
}

type Word = { readonly word: string; readonly meaning: string };

function listsOf({ metrics }: Catalogue, hasUnits: boolean): (readonly [ListName, readonly Word[]])[] {
  const { kind, acrossUnits, acrossPeriods, borders, required, unitKind } = CHOICES;
  const measures = new Set([...STANDARD_UNITS_OF_MEASURE, ...metrics.map(({ unit }) => unit)]);
  return [
    ['kind', kind],
    ['acrossUnits', acrossUnits],
    ['acrossPeriods', acrossPeriods],
    ['borders', borders],
    ['required', required],
    ...(hasUnits ? ([['unitKind', unitKind]] as const) : []),
    ['measure', [...measures].map((word) => ({ word, meaning: '' }))],
  ];
}
