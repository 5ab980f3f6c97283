import type { SheetPlan } from '../sheet/plan';
import { isSameSheetName, type SheetSnapshot, type WorkbookSnapshot } from '../sheet/snapshot';

/** A metric's code as it stands beside its row. */
const CODE = /^[A-Z]\d{2,3}[a-z]?$/;

/** Whether a formula on a sheet that is none of these names one of their sheets; written out anywhere in it counts. */
export function isReadOutside(
  { sheets }: WorkbookSnapshot,
  name: string,
  inside: readonly string[],
): boolean {
  const outside = sheets.filter((sheet) => !inside.some((one) => isSameSheetName(one, sheet.name)));
  const wanted = bare(`${name}!`);
  return outside.some(({ cells }) =>
    cells.some(({ formula }) => formula !== undefined && bare(formula).includes(wanted)),
  );
}

const bare = (text: string) => text.replaceAll("'", '').normalize('NFC').toUpperCase();

/** Whether a metric would stand elsewhere on the sheet made anew, so that a formula led there would read another one. */
export function hasMoved({ cells }: SheetSnapshot, plan: SheetPlan): boolean {
  const codes = (held: readonly { row: number; col: number; value: unknown }[]) =>
    held.flatMap(({ row, col, value }) =>
      typeof value === 'string' && CODE.test(value) ? [`${row}:${col}:${value}`] : [],
    );
  const planned = new Set(codes(plan.cells));
  return codes(cells).some((code) => !planned.has(code));
}
