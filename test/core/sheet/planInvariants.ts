import {
  type Address,
  formatRange,
  isInside,
  LAST_COL,
  LAST_ROW,
  type Range,
  range,
} from '../../../src/core/sheet/address';
import type { PlannedCell, PlannedValidation, SheetPlan } from '../../../src/core/sheet/plan';
import { isSheetName } from '../../../src/core/sheet/sheetName';

const GRID = range(0, 0, LAST_ROW, LAST_COL);

/** Excel's limits in UTF-16 units: of a cell, and of a validation's words ([MS-OI29500] 2.1.613) and formula (its dialog). */
const LIMITS = { text: 32_767, formula: 8192, title: 32, prompt: 255, refusal: 224, rule: 255 };

/**
 * What a plan breaks of the promises of `SheetPlan` and of Excel's limits, one line each naming the place;
 * empty for a sound plan. The tests of every planner ask it.
 */
export function brokenInvariants(plan: SheetPlan): string[] {
  return [
    ...unless(isSheetName(plan.name), `sheet name ${JSON.stringify(plan.name)}`),
    ...plan.cells.flatMap(brokenCell),
    ...brokenOrder(plan.cells),
    ...brokenRanges(plan),
    ...brokenMerges(plan),
    ...overlaps(plan.validations.map(({ range }) => range)).map((place) => `validations ${place}: overlap`),
    ...plan.validations.flatMap(brokenValidation),
    ...plan.conditionalFormats.flatMap(({ range, formula }) =>
      brokenFormula(placeOf(range), formula, 'rule'),
    ),
    ...unless(isAscending(plan.hiddenRows, LAST_ROW), `hidden rows ${plan.hiddenRows}`),
    ...unless(isAscending(plan.hiddenCols, LAST_COL), `hidden columns ${plan.hiddenCols}`),
  ];
}

function brokenCell(cell: PlannedCell): string[] {
  const { value, formula } = cell;
  const place = placeOf(at(cell));
  return [
    ...unless(isRange(at(cell)), `${place}: outside the grid`),
    ...unless(value !== '' || formula !== undefined, `${place}: blank but listed`),
    ...unless(typeof value !== 'number' || Number.isFinite(value), `${place}: number ${value}`),
    ...(typeof value === 'string' ? tooLong(place, 'text', value) : []),
    ...(formula === undefined ? [] : brokenFormula(place, formula, 'formula')),
  ];
}

function brokenOrder(cells: readonly PlannedCell[]): string[] {
  return cells.slice(1).flatMap((cell, index) => {
    const { row, col } = cells[index]!;
    const follows = cell.row > row || (cell.row === row && cell.col > col);
    return unless(follows, `${placeOf(at(cell))}: not after the cell before it`);
  });
}

function brokenMerges({ merges, cells }: SheetPlan): string[] {
  const hidden = (merge: Range) =>
    cells
      .filter((cell) => isInside(cell, merge) && !isInside(cell, at(merge.from)))
      .map((cell) => placeOf(at(cell)));
  return [
    ...overlaps(merges).map((place) => `merges ${place}: overlap`),
    ...merges.flatMap((merge) => [
      ...unless(!isInside(merge.to, at(merge.from)), `merge ${placeOf(merge)}: one cell`),
      ...hidden(merge).map((place) => `merge ${placeOf(merge)}: hides ${place}`),
    ]),
  ];
}

function brokenValidation({ range, rule, prompt, refusal }: PlannedValidation): string[] {
  const place = placeOf(range);
  return [
    ...(rule.type === 'custom' ? brokenFormula(place, rule.formula, 'rule') : []),
    ...(rule.type === 'list' ? brokenFormula(place, rule.source, 'rule') : []),
    ...[prompt, refusal].flatMap((words) => tooLong(place, 'title', words?.title ?? '')),
    ...tooLong(place, 'prompt', prompt?.text ?? ''),
    ...tooLong(place, 'refusal', refusal?.text ?? ''),
  ];
}

function brokenFormula(place: string, formula: string, kind: 'formula' | 'rule'): string[] {
  return [
    ...unless(/^=./s.test(formula), `${place}: no formula ${formula}`),
    ...tooLong(place, kind, formula),
  ];
}

function tooLong(place: string, kind: keyof typeof LIMITS, text: string): string[] {
  return unless(text.length <= LIMITS[kind], `${place}: ${kind} of ${text.length} characters`);
}

function brokenRanges({
  merges,
  formats,
  validations,
  conditionalFormats,
  autoFilter,
  page,
}: SheetPlan): string[] {
  const areas: Record<string, readonly (Range | undefined)[]> = {
    merge: merges,
    format: formats.map(({ range }) => range),
    validation: validations.map(({ range }) => range),
    'conditional format': conditionalFormats.map(({ range }) => range),
    filter: [autoFilter],
    'print area': [page?.printArea],
  };
  return Object.entries(areas).flatMap(([what, all]) =>
    all.flatMap((area) => (area ? unless(isRange(area), `${what} ${placeOf(area)}: not a range`) : [])),
  );
}

function overlaps(areas: readonly Range[]): string[] {
  return areas.flatMap((a, index) =>
    areas.slice(index + 1).flatMap((b) => unless(areApart(a, b), `${placeOf(a)} ${placeOf(b)}`)),
  );
}

function areApart(a: Range, b: Range): boolean {
  return a.to.row < b.from.row || b.to.row < a.from.row || a.to.col < b.from.col || b.to.col < a.from.col;
}

function isRange({ from, to }: Range): boolean {
  const isCell = (one: Address) =>
    Number.isInteger(one.row) && Number.isInteger(one.col) && isInside(one, GRID);
  return isCell(from) && isCell(to) && from.row <= to.row && from.col <= to.col;
}

function isAscending(indexes: readonly number[], last: number): boolean {
  return indexes.every(
    (index, i) => Number.isInteger(index) && index > (indexes[i - 1] ?? -1) && index <= last,
  );
}

const at = ({ row, col }: Address) => range(row, col);
const placeOf = (area: Range) => (isRange(area) ? formatRange(area) : JSON.stringify(area));
const unless = (holds: boolean, otherwise: string) => (holds ? [] : [otherwise]);
