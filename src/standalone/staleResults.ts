import type { WorkbookHost } from '../actions/host';
import { STANDARD_CATALOGUES } from '../core/catalogue/standard/catalogues';
import { cataloguesInUse } from '../core/ownCatalogue/cataloguesInUse';
import { type Form, findForm } from '../core/report/form';
import { parseReports } from '../core/report/parseReports';
import { sourceOf } from '../core/report/readConverted';
import { parseAddress } from '../core/sheet/address';
import type { SheetEdit } from '../core/sheet/edit';
import {
  findSheet,
  isSameSheetName,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../core/sheet/snapshot';
import { isCumulativeComputed } from '../core/template/inputs';

/**
 * Nothing calculates on the page. After cells of a form were changed, what its own formulas came to before (Kiểm
 * tra, the percentages, copied cumulative figures) may be wrong: the formulas stay, their old results go, so that
 * the program that opens the file next works them out anew.
 */
export async function withoutStaleResults(
  host: WorkbookHost,
  edits: readonly SheetEdit[],
): Promise<SheetEdit[]> {
  const workbook = await host.read();
  return edits.flatMap((edit) => {
    const sheet = findSheet(workbook, edit.sheet);
    if (!sheet) return [edit];
    const form = findForm(sheet);
    const { check, change, completion } = form?.columns ?? {};
    const computed = new Set([check, change, completion]);
    const copied = copiedCells(workbook, sheet);
    const edited = new Set(edit.cells.map(({ row, col }) => `${row}:${col}`));
    const stale = sheet.cells.flatMap(({ row, col, formula }) => {
      const isOwn = computed.has(col) || copied.has(`${row}:${col}`) || isAside(form, col, formula, edited);
      return formula !== undefined && isOwn && !edited.has(`${row}:${col}`)
        ? [{ row, col, value: null, formula }]
        : [];
    });
    return [{ ...edit, cells: [...edit.cells, ...stale] }];
  });
}

/** The hidden cells of an office's own sheet: checks of rows with several metrics, and figures of edited cells. */
function isAside(form: Form | undefined, col: number, formula = '', edited: ReadonlySet<string>): boolean {
  if (!form?.isAdopted) return false;
  if (!form.converted.has(col)) return col > (form.columns.check ?? Number.POSITIVE_INFINITY);
  const source = sourceOf(formula);
  return source !== undefined && edited.has(`${source.row}:${source.col}`);
}

/** Cumulative cells whose formula only repeats the period's figure. */
function copiedCells(workbook: WorkbookSnapshot, { name }: SheetSnapshot): ReadonlySet<string> {
  const { reports } = parseReports(workbook, cataloguesInUse(STANDARD_CATALOGUES, [workbook]));
  const report = reports.find(({ sheet, role }) => role === 'unit' && isSameSheetName(sheet, name));
  const cells = report?.catalogue.metrics.flatMap((metric) => {
    const line = report.lines[metric.code];
    const at = line && parseAddress(line.values.cumulative.cell);
    return at && isCumulativeComputed(metric, report.period) ? [`${at.row}:${at.col}`] : [];
  });
  return new Set(cells);
}
