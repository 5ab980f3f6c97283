import type { WorkbookHost } from '../../actions/host';
import type { PaneActions } from '../paneActions';
import type * as paneWork from '../paneWork';

/** Reading a province's own catalogue, the same in Excel and on the page. */
export function catalogueActions(
  work: () => Promise<typeof paneWork>,
  host: WorkbookHost,
): Pick<PaneActions, 'readCatalogue' | 'readOpenCatalogue'> {
  return {
    readCatalogue: async (workbook) => (await work()).parseCatalogueBook(workbook),
    readOpenCatalogue: async () => (await work()).loadCatalogueIfAny(host),
  };
}
