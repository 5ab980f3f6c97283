import type { Catalogue } from '../core/catalogue/catalogue';
import { cataloguesInUse } from '../core/ownCatalogue/cataloguesInUse';
import { parseReports } from '../core/report/parseReports';
import { type FormGuards, planGuards } from '../core/report/planGuards';
import { countLostGuards, guardQuery, planRestoredGuards } from '../core/report/restoredGuards';
import { reverseGuards, type SheetGuards } from '../core/sheet/guards';
import { findSheet } from '../core/sheet/snapshot';
import type { WorkbookHost } from './host';
import type { Done } from './undo';

/** What was put back, and how it is taken away again; no `done` where nothing was missing. */
export type RestoredGuards = { readonly cells: number; readonly done?: Done };

/** A form's guards as they should be and as they are. */
type Compared = { readonly wanted: FormGuards; readonly found: SheetGuards };

/** How many cells of the workbook's unit forms have lost their native check or their lock. Writes nothing. */
export async function findLostGuards(host: WorkbookHost, catalogues: readonly Catalogue[]): Promise<number> {
  return lostIn(await compare(host, catalogues));
}

/**
 * Gives the unit forms of a workbook back what a paste has taken: native validations, locks, number formats of
 * inputs, the sheet's protection. What is typed stays as it is.
 */
export async function restoreGuards(
  host: WorkbookHost,
  catalogues: readonly Catalogue[],
): Promise<RestoredGuards> {
  const forms = await compare(host, catalogues);
  const edited = forms.flatMap(({ wanted, found }) => {
    const edit = planRestoredGuards(wanted, found);
    return edit ? [{ edit, reverse: reverseGuards(found, edit), anchors: wanted.anchors }] : [];
  });
  if (edited.length === 0) return { cells: 0 };
  await host.edit(edited.map(({ edit }) => edit));
  return { cells: lostIn(forms), done: { added: [], edited } };
}

/** Form by form: the answer for one is some hundred kilobytes. */
async function compare(host: WorkbookHost, catalogues: readonly Catalogue[]): Promise<Compared[]> {
  const workbook = await host.read();
  const { reports } = parseReports(workbook, cataloguesInUse(catalogues, [workbook]));
  const compared: Compared[] = [];
  for (const report of reports) {
    const wanted = planGuards(findSheet(workbook, report.sheet)!, report);
    if (wanted) compared.push({ wanted, found: await host.readGuards(guardQuery(wanted)) });
  }
  return compared;
}

const lostIn = (forms: readonly Compared[]) =>
  forms.reduce((sum, { wanted, found }) => sum + countLostGuards(wanted, found), 0);
