import { addressesOf } from '../../../src/core/sheet/address';
import { refusal } from '../protocol/excelError';
import { type Area, GRID, intersection, isSameArea, isUnbounded } from './area';
import { clearArea } from './clearArea';
import type { Sheet } from './sheet';
import { isSameProperty, NORMAL, type StyleKey } from './style';
import type { Workbook } from './workbook';

/** An area of a sheet. */
export type Spot = { readonly sheet: Sheet; readonly area: Area };

/**
 * Copies an area over one of the same place on another sheet, as Paste All does: contents, formats, merges,
 * validations and conditional formats; of a whole sheet also heights, widths and what is hidden. Other sizes and
 * places are refused: nothing here moves references.
 */
export function copyArea(workbook: Workbook, from: Spot, to: Spot): void {
  const isWhole = isSameArea(from.area, GRID);
  if (!isSameArea(from.area, to.area) || (isUnbounded(from.area) && !isWhole))
    throw refusal('NotImplemented');
  clearArea(workbook, to.sheet, to.area, 'All');
  from.sheet.grid.visit(from.area, (cell, row, col) => {
    if (!cell.content) return;
    to.sheet.grid.ensure(row, col).content = cell.content;
    workbook.contentChanged(to.sheet, row, col);
  });
  if (isWhole) copyWhole(from.sheet, to.sheet);
  else copyLooks(from, to);
  copyRules(workbook, from, to);
}

function copyWhole(from: Sheet, to: Sheet): void {
  from.styles.copyTo(to.styles);
  from.grid.visit(GRID, ({ style }, row, col) => {
    if (style) to.grid.ensure(row, col).style = style;
  });
  to.heights = from.heights.copy();
  to.widths = from.widths.copy();
  to.hiddenRows = from.hiddenRows.copy();
  to.hiddenCols = from.hiddenCols.copy();
}

function copyLooks(from: Spot, to: Spot): void {
  const keys = Object.keys(NORMAL) as StyleKey[];
  for (const { row, col } of addressesOf(from.area)) {
    const looks = keys.map((key) => [key, from.sheet.styles.property(row, col, key)] as const);
    const own = looks.filter(([key, value]) => !isSameProperty(value, NORMAL[key]));
    if (own.length === 0) continue;
    to.sheet.styles.apply({ from: { row, col }, to: { row, col } }, Object.fromEntries(own));
  }
}

function copyRules(workbook: Workbook, { sheet, area }: Spot, to: Spot): void {
  const inside = (one: Area) => intersection(one, area) ?? [];
  to.sheet.merges = [...to.sheet.merges, ...sheet.merges.flatMap(inside)];
  const validations = sheet.validations.flatMap((one) =>
    [one.area].flatMap(inside).map((part) => ({ ...one, area: part })),
  );
  to.sheet.validations = [...to.sheet.validations, ...validations];
  const formats = sheet.conditionalFormats.map((one) => ({
    ...one,
    id: workbook.nextId(),
    areas: one.areas.flatMap(inside),
  }));
  to.sheet.conditionalFormats = [
    ...formats.filter(({ areas }) => areas.length > 0),
    ...to.sheet.conditionalFormats,
  ];
}
