import type { Catalogue } from '../catalogue/catalogue';
import { formatPeriod, type Period } from '../catalogue/period';
import { type Address, LAST_COL, LAST_ROW } from '../sheet/address';
import type { EditedCell, SheetEdit } from '../sheet/edit';
import type { PlannedValidation } from '../sheet/plan';
import type { SheetSnapshot } from '../sheet/snapshot';
import { ADOPTED_STAMP, COLUMNS, CONVERTED_TAG, META, VALUE_COLUMNS } from '../template/columns';
import { planValueValidation } from '../template/prompts';
import { type AdoptedFigure, adoptedFigures } from './adoptedFigures';
import { adoptionChecks } from './adoptionChecks';
import { type AdoptionSet, adoptionSets } from './adoptionSets';
import type { SheetMapping } from './sheetMapping';

/** Whose sheet it is and of which period; what stamps say. */
export type AdoptedAs = {
  readonly catalogue: Catalogue;
  readonly unit: { readonly code: string; readonly title: string };
  readonly period: Period;
  /** Whether the sheet gets a column Kiểm tra, seen and printed. */
  readonly checkColumn?: boolean;
};

/**
 * The edit that gives an office's own sheet codes, tags and stamps, or why it cannot have them:
 * - noFigures: nothing was matched; severalUnits: figures of several units stand on it
 * - tooManySets: its figures stand in more arrangements of columns than there are tags for
 * - noRoom: it reaches to the last columns or rows there are
 * `converted` counts the figures worked out in hidden cells: several in one cell, or in another measure. `lost`:
 * cells of the office whose figure is matched but will not count, since no formula reads what is typed there.
 */
export type Adoption =
  | { readonly edit: SheetEdit; readonly converted: number; readonly lost: readonly string[] }
  | { readonly problem: AdoptionProblem };
export type AdoptionProblem = 'noFigures' | 'severalUnits' | 'tooManySets' | 'noRoom';

/** The check column and blank ones beside it, in which its sentences show: no edit can widen a column. */
const CHECK_COLUMNS = 5;

/**
 * Codes and figures worked out go into hidden columns right of everything on the sheet, tags and stamps into hidden
 * rows below it: outside the office's own area, so that nothing there moves. Cells that take a figure get the
 * template's native validation. Reversing the edit leaves the sheet as it was.
 */
export function planAdoption(sheet: SheetSnapshot, mapping: SheetMapping, as: AdoptedAs): Adoption {
  const units = new Set(mapping.figures.flatMap(({ unit }) => unit ?? []));
  if (units.size > 1) return { problem: 'severalUnits' };
  const corner = cornerOf(sheet);
  const firstHidden = corner.col + 1 + (as.checkColumn ? CHECK_COLUMNS : 0);
  const { figures, lost, cells, cols } = adoptedFigures(sheet, mapping, as, firstHidden);
  if (figures.length === 0) return { problem: 'noFigures' };
  const sets = adoptionSets(figures);
  if (!sets) return { problem: 'tooManySets' };
  const firstCode = firstHidden + cols;
  const tagRow = corner.row + 1;
  const checks = checksFor(mapping, figures, as, {
    col: corner.col + 1,
    firstHidden: firstCode + sets.length,
  });
  const stamps = stampCells({ row: corner.row, col: firstHidden }, as);
  const lastStamp = Math.max(...stamps.map(({ row }) => row));
  const hidden = Math.max(cols + sets.length + checks.hidden, 2);
  if (lastStamp > LAST_ROW || firstHidden + hidden - 1 > LAST_COL) return { problem: 'noRoom' };
  const tags = tagCells(sets, figures, { row: tagRow, col: firstCode }, as.checkColumn && corner.col + 1);
  const edit = {
    sheet: sheet.name,
    cells: [...cells, ...tags, ...codeCells(sets, firstCode), ...checks.cells, ...stamps],
    hideRows: countFrom(tagRow, lastStamp - tagRow + 1),
    hideCols: countFrom(firstHidden, hidden),
    validations: figures.flatMap(validationOf),
  };
  return { edit, converted: figures.filter(isWorkedOut).length, lost };
}

const isWorkedOut = ({ isConverted, value }: AdoptedFigure) => isConverted && value !== '';

function checksFor(
  { tables }: SheetMapping,
  figures: readonly AdoptedFigure[],
  { period, checkColumn }: AdoptedAs,
  place: { readonly col: number; readonly firstHidden: number },
): ReturnType<typeof adoptionChecks> {
  if (!checkColumn) return { cells: [], hidden: 0 };
  const first = Math.min(...figures.map(({ at }) => at.row));
  const headers = tables.flatMap(({ headerRows }) =>
    headerRows && headerRows[1] < first ? [headerRows] : [],
  );
  const last = headers.reduce<(typeof headers)[number] | undefined>(
    (one, other) => (one && one[1] > other[1] ? one : other),
    undefined,
  );
  const headerRow = last?.[0] ?? first - 1;
  return adoptionChecks(figures, period, { ...place, headerRow: headerRow < 0 ? undefined : headerRow });
}

/** The last row and column with anything in or around it. */
function cornerOf({ cells, merges, hiddenRows, hiddenCols }: SheetSnapshot): Address {
  const ends = merges.map(({ to }) => to);
  return {
    row: Math.max(0, ...cells.map(({ row }) => row), ...ends.map(({ row }) => row), ...hiddenRows),
    col: Math.max(0, ...cells.map(({ col }) => col), ...ends.map(({ col }) => col), ...hiddenCols),
  };
}

/** The tags of every column, several where a column belongs to several sets. */
function tagCells(
  sets: readonly AdoptionSet[],
  figures: readonly AdoptedFigure[],
  code: Address,
  checkCol: number | false | undefined,
): EditedCell[] {
  const converted = new Set(figures.filter(({ isConverted }) => isConverted).map(({ at }) => at.col));
  const tags = new Map<number, string[]>();
  const put = (col: number, tag: string) => tags.set(col, [...(tags.get(col) ?? []), tag]);
  sets.forEach(({ columns }, index) => {
    const suffix = index === 0 ? '' : `+${index + 1}`;
    for (const [key, col] of columns)
      put(col, `${tagOf(key)}${suffix}${converted.has(col) ? CONVERTED_TAG : ''}`);
    put(code.col + index, `${tagOf('code')}${suffix}`);
  });
  if (checkCol) put(checkCol, tagOf('check'));
  return [...tags].map(([col, texts]) => ({ row: code.row, col, value: texts.join(', ') }));
}

const tagOf = (key: string) => COLUMNS.find((column) => column.key === key)!.tag;

/** Codes must stay text whatever they look like. */
function codeCells(sets: readonly AdoptionSet[], firstCol: number): EditedCell[] {
  return sets.flatMap(({ rows }, index) =>
    rows.map(({ row, metric }) => ({ row, col: firstCol + index, value: metric, numberFormat: '@' })),
  );
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
    { row: corner.row + 2 + index, col: corner.col, value: label },
    { row: corner.row + 2 + index, col: corner.col + 1, value, numberFormat: '@' },
  ]);
}

/** A cell whose figure is worked out elsewhere takes other entries than the metric's own. */
function validationOf({ metric, column, at, isConverted }: AdoptedFigure): PlannedValidation[] {
  const isValue = VALUE_COLUMNS.some((key) => key === column);
  return isValue && !isConverted ? [planValueValidation(metric, at)] : [];
}

const countFrom = (first: number, count: number) =>
  Array.from({ length: count }, (_, index) => first + index);
