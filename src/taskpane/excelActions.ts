import type { AddedSheets } from '../actions/addSheets';
import type { WorkbookHost } from '../actions/host';
import type { InsertTemplate } from '../actions/insertTemplate';
import { formatAddress } from '../core/sheet/address';
import { columnOf } from '../core/template/columns';
import { HEADING } from '../core/template/layout';
import { catalogueActions } from './catalogue/catalogueActions';
import { mappingActions } from './mappingActions';
import type { PaneActions } from './paneActions';

/** The first cell to fill on a form: the first metric's figure for the period, below the first group. */
const FIRST_FIGURE = formatAddress({ row: HEADING.header + 2, col: columnOf('period') });

const work = () => import('./paneWork');

/** The pane's actions on the workbook open in Excel. */
export function excelActions(host: WorkbookHost): PaneActions {
  return {
    check: async (...known) => (await work()).checkWorkbook(host, ...known),
    insertTemplate: async (request) => {
      const made = await (await work()).insertTemplate(host, request);
      // The form stands already; where Excel cannot show it now, nothing is lost.
      await host.select(made.sheet, FIRST_FIGURE).catch(() => undefined);
      return made;
    },
    edit: async (edits) => (await work()).makeEdits(host, edits),
    findLostGuards: async (catalogues) => (await work()).findLostGuards(host, catalogues),
    restoreGuards: async (catalogues) => (await work()).restoreGuards(host, catalogues),
    sealReport: async (request) => (await work()).sealNow(host, request),
    reopenReport: async (request) => (await work()).reopenReport(host, request),
    undo: async (done) => (await work()).undo(host, done),
    onChanged: host.onChanged,
    select: host.select,
    mark: host.mark,
    receiveFile: receive,
    checkFiles: async (files, request) => (await work()).checkFiles(files, request),
    exportFindings: async (findings, options) =>
      shownIn(host, await (await work()).addFindings(host, findings, options)),
    exportReturnSlips: async (findings, options) =>
      shownIn(host, await (await work()).addReturnSlips(host, findings, options)),
    prepareMerge: async (files, request) => (await work()).prepareMerge(files, request),
    ...mappingActions(work, host),
    exportCatalogue: async (request) => shownIn(host, await (await work()).addCatalogue(host, request)),
    ...catalogueActions(work, host),
    previewOwnSummary: async (request) => (await work()).previewOwnSummary(host, request),
    fillOwnSummary: async (request) => (await work()).fillOwnSummary(host, request),
    mergeReports: async (files, request) => (await work()).mergeReports(host, files, request),
    prepareRollup: async (request) => (await work()).prepareRollup(host, request),
    insertRollup: async (request) => (await work()).insertRollup(host, request),
    sampleFiles: async () => Promise.all((await work()).makeSample().map(sampleFile)),
  };
}

/** The sheets stand already; where Excel cannot show them now, nothing is lost. */
async function shownIn(host: WorkbookHost, added: AddedSheets): Promise<AddedSheets> {
  const [first] = added.sheets;
  if (first) await host.select(first, 'A1').catch(() => undefined);
  return added;
}

/** The readers and writers of .xlsx load when they are first needed. */
async function receive(file: File) {
  const { receiveFile } = await import('../adapters/xlsx/receiveFile');
  return receiveFile(file.name, new Uint8Array(await file.arrayBuffer()));
}

async function sampleFile(form: InsertTemplate): Promise<File> {
  const { writeXlsx } = await import('../adapters/xlsx/writeXlsx');
  const { planFormBook, formFileName } = await work();
  return new File([(await writeXlsx(planFormBook(form))) as BlobPart], formFileName(form));
}
