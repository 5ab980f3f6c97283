import type { Catalogue } from '../catalogue/catalogue';
import { findMetric } from '../catalogue/catalogue';
import { formatPeriod, type Period } from '../catalogue/period';
import { type Address, parseAddress } from '../sheet/address';
import type { EditedCell, SheetEdit } from '../sheet/edit';
import type { PlannedValidation } from '../sheet/plan';
import type { SheetSnapshot } from '../sheet/snapshot';
import { ADOPTED_STAMP, COLUMNS, META, VALUE_COLUMNS } from '../template/columns';
import { planValueValidation } from '../template/prompts';
import { type AdoptionSet, adoptionSets } from './adoptionSets';
import type { MappedFigure, SheetMapping } from './sheetMapping';

/** Whose sheet it is and of which period; what stamps say. */
export type AdoptedAs = {
  readonly catalogue: Catalogue;
  readonly unit: { readonly code: string; readonly title: string };
  readonly period: Period;
};

/**
 * The edit that gives an office's own sheet codes, tags and stamps, or why it cannot have them:
 * - noFigures: nothing was matched; severalUnits: figures of several units stand on it
 * - tooManySets: its figures stand in more than nine arrangements of columns
 * `left` are matched figures that no tag can name: several in one cell, or in another measure.
 */
export type Adoption =
  | { readonly edit: SheetEdit; readonly left: readonly MappedFigure[] }
  | { readonly problem: 'noFigures' | 'severalUnits' | 'tooManySets' };

/**
 * Codes go into hidden columns right of everything on the sheet, tags and stamps into hidden rows below it:
 * outside the office's own area, so that nothing there moves. Cells that take a figure get the template's
 * native validation. Reversing the edit leaves the sheet as it was.
 */
export function planAdoption(sheet: SheetSnapshot, mapping: SheetMapping, as: AdoptedAs): Adoption {
  const units = new Set(mapping.figures.flatMap(({ unit }) => unit ?? []));
  if (units.size > 1) return { problem: 'severalUnits' };
  const isPlain = ({ part, factor = 1 }: MappedFigure) => part === undefined && factor === 1;
  const plain = mapping.figures.filter(isPlain);
  if (plain.length === 0) return { problem: 'noFigures' };
  const sets = adoptionSets(plain);
  if (!sets) return { problem: 'tooManySets' };
  const corner = cornerOf(sheet);
  const stamps = stampCells(corner, as);
  const tagRow = corner.row + 1;
  const codes = sets.flatMap((set, index) =>
    setCells(set, index, { row: tagRow, col: corner.col + 1 + index }),
  );
  const lastStamp = Math.max(...stamps.map(({ row }) => row));
  const edit = {
    sheet: sheet.name,
    cells: [...codes, ...stamps],
    hideRows: countFrom(tagRow, lastStamp - tagRow + 1),
    hideCols: countFrom(corner.col + 1, Math.max(sets.length, 2)),
    validations: plain.flatMap((figure) => validationOf(figure, as.catalogue)),
  };
  return { edit, left: mapping.figures.filter((figure) => !isPlain(figure)) };
}

/** The last row and column with anything in or around it. */
function cornerOf({ cells, merges, hiddenRows, hiddenCols }: SheetSnapshot): Address {
  const ends = merges.map(({ to }) => to);
  return {
    row: Math.max(0, ...cells.map(({ row }) => row), ...ends.map(({ row }) => row), ...hiddenRows),
    col: Math.max(0, ...cells.map(({ col }) => col), ...ends.map(({ col }) => col), ...hiddenCols),
  };
}

/** A set's tags in the tags' row, and its codes, which must stay text whatever they look like. */
function setCells({ columns, rows }: AdoptionSet, index: number, code: Address): EditedCell[] {
  const suffix = index === 0 ? '' : `+${index + 1}`;
  const tagOf = (key: string) => `${COLUMNS.find((column) => column.key === key)!.tag}${suffix}`;
  const tags = [...columns].map(([key, col]) => ({ row: code.row, col, value: tagOf(key) }));
  return [
    ...tags,
    { ...code, value: tagOf('code') },
    ...rows.map(({ row, metric }) => ({ row, col: code.col, value: metric, numberFormat: '@' })),
  ];
}

function stampCells(corner: Address, { catalogue, unit, period }: AdoptedAs): EditedCell[] {
  const values = {
    template: catalogue.id,
    version: catalogue.version,
    unit: unit.code,
    name: unit.title,
    period: formatPeriod(period),
    role: 'unit',
  };
  const stamps = Object.entries(values).map(
    ([key, value]) => [META[key as keyof typeof values], value] as const,
  );
  return [[ADOPTED_STAMP, 'x'] as const, ...stamps].flatMap(([label, value], index) => [
    { row: corner.row + 2 + index, col: corner.col + 1, value: label },
    { row: corner.row + 2 + index, col: corner.col + 2, value, numberFormat: '@' },
  ]);
}

function validationOf(
  { cell, metric: code, column }: MappedFigure,
  catalogue: Catalogue,
): PlannedValidation[] {
  const metric = findMetric(catalogue, code);
  const isValue = VALUE_COLUMNS.some((key) => key === column);
  return metric && isValue ? [planValueValidation(metric, parseAddress(cell)!)] : [];
}

const countFrom = (first: number, count: number) =>
  Array.from({ length: count }, (_, index) => first + index);
