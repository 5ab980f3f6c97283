import { type Address, addressesOf, formatRange, isInside, type Range } from './address';
import type { EditedLook, SheetEdit } from './edit';
import type { CellStyle, PlannedValidation, SheetPlan } from './plan';

/** What is asked about a sheet: the locks and number formats of cells (row-major), the validations of ranges. */
export type GuardQuery = {
  readonly sheet: string;
  readonly cells: readonly Address[];
  readonly validated: readonly Range[];
};

/** A cell's lock and number format as they are. */
export type GuardedCell = Address & { readonly locked: boolean; readonly numberFormat: string };

/** A validation that is there; `other` where it is of a kind that no form of ours gives. */
export type FoundValidation = { readonly range: Range; readonly rule: PlannedValidation | 'other' };

/** What a sheet holds a person to, as far as it was asked. */
export type SheetGuards = {
  readonly cells: readonly GuardedCell[];
  /** Inside the ranges asked for, no cell in common; cells without one are in none. */
  readonly validations: readonly FoundValidation[];
  readonly isProtected: boolean;
};

/** Reference semantics of reading guards: what the sheet made from a plan answers. */
export function guardsIn(plan: SheetPlan, { cells, validated }: GuardQuery): SheetGuards {
  return {
    cells: cells.map((cell) => guardedCell(plan, cell)),
    validations: validated.flatMap((range) =>
      plan.validations.flatMap((rule) => {
        const shared = overlap(rule.range, range);
        return shared ? [{ range: shared, rule: { ...rule, range: shared } }] : [];
      }),
    ),
    isProtected: plan.protection !== undefined,
  };
}

function guardedCell({ formats }: SheetPlan, { row, col }: Address): GuardedCell {
  const look: CellStyle = { locked: true, numberFormat: 'General' };
  const styles = formats.flatMap(({ range, style }) => (isInside({ row, col }, range) ? [style] : []));
  const { locked, numberFormat } = Object.assign({}, look, ...styles) as Required<CellStyle>;
  return { row, col, locked, numberFormat };
}

function overlap(a: Range, b: Range): Range | undefined {
  const from = { row: Math.max(a.from.row, b.from.row), col: Math.max(a.from.col, b.from.col) };
  const to = { row: Math.min(a.to.row, b.to.row), col: Math.min(a.to.col, b.to.col) };
  return from.row <= to.row && from.col <= to.col ? { from, to } : undefined;
}

/**
 * What takes an edit's locks, number formats, validations and protection back to what was found before it. A found
 * validation of another kind does not come back: nothing of ours can say it.
 */
export function reverseGuards(found: SheetGuards, edit: SheetEdit): SheetEdit {
  const given = (edit.validations ?? []).map(({ range }) => range);
  const touched = [
    ...given,
    ...(edit.clearValidations ?? []).filter((one) => !given.some((other) => isSame(one, other))),
  ];
  const was = new Map(found.cells.map((cell) => [`${cell.row}:${cell.col}`, cell]));
  const isTouched = (at: Address) => touched.some((range) => isInside(at, range));
  return {
    sheet: edit.sheet,
    cells: [],
    looks: (edit.looks ?? []).flatMap((look) => reverseLook(look, was)),
    clearValidations: touched,
    validations: found.validations.flatMap(({ range, rule }) =>
      rule !== 'other' && isTouched(range.from) ? [rule] : [],
    ),
    ...(edit.protection && !found.isProtected && { protection: null }),
  };
}

const isSame = (a: Range, b: Range) => formatRange(a) === formatRange(b);

function reverseLook({ range, style }: EditedLook, was: ReadonlyMap<string, GuardedCell>): EditedLook[] {
  return [...addressesOf(range)].flatMap((at): EditedLook[] => {
    const old = was.get(`${at.row}:${at.col}`);
    if (!old) return [];
    const { locked, numberFormat } = old;
    const back = {
      ...(style.locked !== undefined && { locked }),
      ...(style.numberFormat !== undefined && { numberFormat }),
    };
    return [{ range: { from: at, to: at }, style: back }];
  });
}
