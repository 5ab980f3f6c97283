import { quoteIfNeeded } from '../calculation/formulaText';
import { type Area, formatArea, isInGrid, parseArea } from '../model/area';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { type ApiObject, isApiObject } from '../protocol/apiType';
import { refusal } from '../protocol/excelError';
import { asText } from './arguments';

/** A sheet of a workbook. */
export type SheetPlace = { readonly workbook: Workbook; readonly sheet: Sheet };

/** An area of a sheet: what a Range stands for. */
export type Place = SheetPlace & { readonly area: Area };

/** Refuses a sheet that has been deleted. */
export function assertOpen({ workbook, sheet }: SheetPlace): void {
  if (!workbook.sheets.includes(sheet)) throw refusal('ItemNotFound');
}

/** The address with its sheet, as Excel writes it: `'Hà Lang'!A1:B2`. */
export function addressOf({ sheet, area }: Place): string {
  return `${quoteIfNeeded(sheet.name)}!${formatArea(area)}`;
}

/** An area inside the grid, or a refusal. */
export function inGrid(area: Area): Area {
  if (!isInGrid(area)) throw refusal('InvalidArgument');
  return area;
}

/** The area of an address without a sheet. */
export function areaOf(address: string): Area {
  const area = parseArea(address.trim());
  if (!area) throw refusal('InvalidArgument');
  return area;
}

/** The area an argument names: another range, or an address on the same sheet. */
export function areaArgument(value: unknown, sheet: Sheet): Area {
  if (!isApiObject(value)) return areaOf(asText(value));
  const place = placeOf(value);
  if (place.sheet !== sheet) throw refusal('InvalidArgument');
  return place.area;
}

/** What an argument that must be a range stands for. */
export function placeOf(value: unknown): Place {
  if (!isApiObject(value) || value.typeName !== 'Range') throw refusal('InvalidArgument');
  return (value as ApiObject & { target: Place }).target;
}
