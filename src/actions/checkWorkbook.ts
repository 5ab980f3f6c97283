import type { Catalogue } from '../core/catalogue/catalogue';
import type { Roster } from '../core/catalogue/roster';
import { STANDARD_ROSTERS } from '../core/catalogue/standard/rosters';
import { cataloguesInUse } from '../core/ownCatalogue/cataloguesInUse';
import type { Issue } from '../core/report/issue';
import { parseReports } from '../core/report/parseReports';
import type { Report } from '../core/report/report';
import { parseAddress } from '../core/sheet/address';
import { type Cell, findSheet, indexCells, type SheetSnapshot } from '../core/sheet/snapshot';
import { validateTogether } from '../core/validation/validateTogether';
import type { WorkbookHost } from './host';

/** One form of a workbook with everything wrong with it. A form without stamps has issues but no report. */
export type CheckedForm = {
  readonly sheet: string;
  readonly report?: Report;
  readonly issues: readonly Issue[];
  /** What stands now in the cells a fix would change, by A1 address; a blank cell is not listed. */
  readonly present?: Readonly<Record<string, Cell>>;
};

/**
 * Checks every form of a workbook, in tab order; none found: an empty list. Forms are of the catalogues given and of
 * those the workbook carries; units are those of the rosters. Reads once, writes nothing.
 */
export async function checkWorkbook(
  host: WorkbookHost,
  catalogues: readonly Catalogue[],
  rosters: readonly Roster[] = STANDARD_ROSTERS,
): Promise<CheckedForm[]> {
  const workbook = await host.read();
  const { reports, issues } = parseReports(workbook, cataloguesInUse(catalogues, [workbook]));
  const { culture } = workbook;
  const found = validateTogether(reports, { stage: 'draft', rosters, ...(culture ? { culture } : {}) });
  const forms = new Set([...reports, ...issues].map(({ sheet }) => sheet));
  const sheets = workbook.sheets.map(({ name }) => name).filter((name) => forms.has(name));
  return sheets.map((sheet) => {
    const structural = issues.filter((issue) => issue.sheet === sheet);
    const index = reports.findIndex((one) => one.sheet === sheet);
    const report = reports[index];
    if (!report) return { sheet, issues: structural };
    const all = [...structural, ...found[index]!];
    return { sheet, report, issues: all, present: presentCells(findSheet(workbook, sheet)!, all) };
  });
}

function presentCells(sheet: SheetSnapshot, issues: readonly Issue[]): Record<string, Cell> {
  const cellAt = indexCells(sheet);
  const addresses = issues.flatMap(({ fix }) => fix?.cells.map(({ cell }) => cell) ?? []);
  const found = addresses.flatMap((cell) => {
    const { row, col } = parseAddress(cell)!;
    const present = cellAt(row, col);
    return present ? [[cell, present] as const] : [];
  });
  return Object.fromEntries(found);
}
