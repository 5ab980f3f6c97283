import { type Address, addressesOf, isInside, range } from '../sheet/address';
import type { EditedLook, SheetEdit } from '../sheet/edit';
import type { FoundValidation, GuardQuery, SheetGuards } from '../sheet/guards';
import type { PlannedValidation } from '../sheet/plan';
import type { FormGuards } from './planGuards';

/** What has to be known of a sheet to see what a form has lost. */
export function guardQuery({ sheet, cells, validations }: FormGuards): GuardQuery {
  return { sheet, cells, validated: validations.map((one) => one.range) };
}

/** How many cells have lost their native check (of an input) or their lock, or are locked against input. */
export function countLostGuards(wanted: FormGuards, found: SheetGuards): number {
  const lost = new Set(lockLosses(wanted, found).map(keyOf));
  const locked = new Set(wanted.cells.filter((cell) => cell.locked).map(keyOf));
  for (const validation of wanted.validations) {
    for (const at of addressesOf(validation.range)) {
      // Prompts may come from a form of an earlier version: a check of the same kind is one.
      const isThere = rulesAt(found, at).some(({ rule }) => isOfKind(rule, validation));
      if (!isThere && !locked.has(keyOf(at))) lost.add(keyOf(at));
    }
  }
  return lost.size;
}

/** The edit that gives a form back what it has lost; undefined where it has everything. Contents are not touched. */
export function planRestoredGuards(wanted: FormGuards, found: SheetGuards): SheetEdit | undefined {
  const validations = wanted.validations.filter((one) => !isWhole(one, found));
  const looks = lookEdits(wanted, found);
  const isOpen = wanted.protection !== undefined && !found.isProtected;
  if (validations.length + looks.length === 0 && !isOpen) return undefined;
  return {
    sheet: wanted.sheet,
    cells: [],
    clearValidations: validations.map((one) => one.range),
    validations,
    looks,
    ...(isOpen && { protection: wanted.protection }),
  };
}

const keyOf = ({ row, col }: Address) => `${row}:${col}`;

function rulesAt({ validations }: SheetGuards, at: Address): readonly FoundValidation[] {
  return validations.filter((one) => isInside(at, one.range));
}

const isOfKind = (found: FoundValidation['rule'], { rule }: PlannedValidation) =>
  found !== 'other' && found.rule.type === rule.type;

/** The prompt says which rule it is, in all a form's validations; formulas a host may spell in its own way. */
const isSame = (found: FoundValidation['rule'], wanted: PlannedValidation) =>
  isOfKind(found, wanted) && found !== 'other' && found.prompt?.text === wanted.prompt?.text;

function isWhole(wanted: PlannedValidation, found: SheetGuards): boolean {
  return [...addressesOf(wanted.range)].every((at) =>
    rulesAt(found, at).some(({ rule }) => isSame(rule, wanted)),
  );
}

function lockLosses(wanted: FormGuards, found: SheetGuards) {
  const was = new Map(found.cells.map((cell) => [keyOf(cell), cell]));
  return wanted.cells.filter((cell) => was.get(keyOf(cell))?.locked !== cell.locked);
}

/** What differs, in blocks of neighbours on a row. */
function lookEdits(wanted: FormGuards, found: SheetGuards): EditedLook[] {
  const was = new Map(found.cells.map((cell) => [keyOf(cell), cell]));
  const looks: EditedLook[] = [];
  for (const { row, col, locked, numberFormat } of wanted.cells) {
    const old = was.get(keyOf({ row, col }));
    const style = {
      ...(old?.locked !== locked && { locked }),
      ...(numberFormat !== undefined && old?.numberFormat !== numberFormat && { numberFormat }),
    };
    if (Object.keys(style).length === 0) continue;
    const last = looks.at(-1);
    const { from, to } = last?.range ?? range(-1, -1);
    const isNext = to.row === row && to.col === col - 1 && isSameStyle(last?.style, style);
    if (isNext) looks[looks.length - 1] = { range: range(row, from.col, row, col), style };
    else looks.push({ range: range(row, col), style });
  }
  return looks;
}

const isSameStyle = (a: EditedLook['style'] | undefined, b: EditedLook['style']) =>
  a?.locked === b.locked && a?.numberFormat === b.numberFormat;
