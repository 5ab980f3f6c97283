import { checkFiles } from '../actions/checkFiles';
import { checkWorkbook } from '../actions/checkWorkbook';
import { catalogueFileName, exportCatalogue } from '../actions/exportCatalogue';
import { findingsFileName, writeFindings, writeReturnSlips } from '../actions/exportFindings';
import { previewOwnSummary } from '../actions/fillOwnSummary';
import { formFileName, rosterFormsFileName } from '../actions/formFileName';
import { prepareRollup } from '../actions/insertRollup';
import { type InsertTemplate, planFormBook } from '../actions/insertTemplate';
import { makeSample } from '../actions/makeSample';
import { type MergeRequest, mergeReports, prepareMerge } from '../actions/mergeReports';
import type { ReceivedFile } from '../actions/receivedFile';
import { findLostGuards, restoreGuards } from '../actions/restoreGuards';
import { type NamedBytes, writeRosterForms } from '../actions/rosterForms';
import { makeEdits, undo } from '../actions/undo';
import { memoryHost } from '../adapters/memory/memoryHost';
import { writeZip } from '../adapters/xlsx/writeZip';
import type { Catalogue } from '../core/catalogue/catalogue';
import { formatPeriod } from '../core/catalogue/period';
import { cataloguesInUse } from '../core/ownCatalogue/cataloguesInUse';
import { parseReports } from '../core/report/parseReports';
import type { SheetPlan } from '../core/sheet/plan';
import { foldText } from '../core/text/fold';
import { catalogueActions } from '../taskpane/catalogue/catalogueActions';
import { mappingActions } from '../taskpane/mappingActions';
import type { PaneActions } from '../taskpane/paneActions';
import { reopenReport, sealNow } from '../taskpane/seal/sealNow';
import type { PageDocument } from './document';
import { fillOwnSummaryHere } from './ownSummary';
import { saveAs } from './saveAs';
import { withoutStaleResults } from './staleResults';
import type { XlsxFiles } from './xlsxInWorker';

/** What the page does with what the pane makes. */
export type PageEvents = {
  readonly addDocument: (name: string, plans: readonly SheetPlan[]) => Promise<void>;
  readonly showCell: (sheet: string, cell: string) => void;
};

/**
 * The pane's actions over the document in view. Cells are changed where they stand; new forms and totals become a
 * document of their own, only what formulas of the person's own summary read stands beside it. A file that was opened
 * is never written over, so that nothing of a person's can be lost.
 */
export function pageActions(
  document: PageDocument | undefined,
  files: XlsxFiles,
  events: PageEvents,
): PaneActions {
  const host = document?.host ?? memoryHost();
  const merge = async (received: readonly ReceivedFile[], request: MergeRequest) => {
    const target = memoryHost();
    // A document of its own is closed, not undone.
    const { done: _, ...result } = await mergeReports(target, received, request);
    if (result.totals) await events.addDocument(summaryName(request), target.plans());
    return result;
  };
  return {
    check: (...known) => checkWorkbook(host, ...known),
    insertTemplate: async (request) => {
      const plans = planFormBook(request);
      await events.addDocument(formFileName(request), plans);
      return { sheet: plans[0]!.name };
    },
    edit: async (edits) => makeEdits(host, await withoutStaleResults(host, edits)),
    findLostGuards: (catalogues) => findLostGuards(host, catalogues),
    restoreGuards: (catalogues) => restoreGuards(host, catalogues),
    sealReport: (request) => sealNow(host, request),
    reopenReport: (request) => reopenReport(host, request),
    undo: (done) => undo(host, done),
    onChanged: host.onChanged,
    mark: host.mark,
    select: async (sheet, cell) => events.showCell(sheet, cell),
    receiveFile: async (file, signal) => {
      return files.receive(file.name, new Uint8Array(await file.arrayBuffer()), signal);
    },
    checkFiles: async (received, request) => checkFiles(received, request),
    exportFindings: async (findings, options) => {
      const book = await writeFindings(findings, options, files.write);
      const slips = await writeReturnSlips(findings, options, files.write);
      return save([book, ...slips], `${findingsFileName(options)}.zip`, slips.length);
    },
    exportReturnSlips: async (findings, options) => {
      const slips = await writeReturnSlips(findings, options, files.write);
      return save(slips, `${findingsFileName(options)}.zip`, 0);
    },
    prepareMerge: async (received, request) => prepareMerge(received, request),
    ...mappingActions(() => import('../taskpane/paneWork'), host),
    exportCatalogue: async (request) => {
      const name = catalogueFileName(request);
      saveAs(name, await files.write(exportCatalogue(request)));
      return { file: name };
    },
    ...catalogueActions(() => import('../taskpane/paneWork'), host),
    previewOwnSummary: (request) => previewOwnSummary(host, request),
    fillOwnSummary: (request) => fillOwnSummaryHere(host, request),
    mergeReports: merge,
    prepareRollup: (request) => prepareRollup(host, request),
    insertRollup: async (request) =>
      merge(document ? [unitTabsOf(await receivedOf(document, files), request.catalogues)] : [], request),
    sampleFiles: async () => Promise.all(makeSample().map((form) => sampleFile(form, files))),
    saveRosterForms: async (request, making) => {
      const forms = await writeRosterForms(request, { ...making, write: files.write });
      if (!forms) return undefined;
      const name = rosterFormsFileName(request);
      saveAs(name, writeZip(forms));
      return name;
    },
  };
}

/** One file as it is, several as one .zip of that name. */
function save(made: readonly NamedBytes[], zipName: string, slips: number) {
  const [only, ...more] = made;
  const { name, bytes } = only && more.length === 0 ? only : { name: zipName, bytes: writeZip(made) };
  saveAs(name, bytes);
  return { file: name, slips };
}

/** Without the totals it may hold already: it is the units' tabs that are added up, as Excel's pane does. */
function unitTabsOf(file: ReceivedFile, catalogues: readonly Catalogue[]): ReceivedFile {
  if (!('workbook' in file)) return file;
  const { reports } = parseReports(file.workbook, cataloguesInUse(catalogues, [file.workbook]));
  const totals = reports.flatMap(({ role, sheet }) => (role === 'summary' ? [sheet] : []));
  const sheets = file.workbook.sheets.filter(({ name }) => !totals.includes(name));
  return { ...file, workbook: { sheets } };
}

/** The document as a file handed in, with the fingerprint that saving it would give. */
async function receivedOf(document: PageDocument, files: XlsxFiles): Promise<ReceivedFile> {
  return files.receive(document.name, await document.bytes());
}

async function sampleFile(form: InsertTemplate, files: XlsxFiles): Promise<File> {
  return new File([(await files.write(planFormBook(form))) as BlobPart], formFileName(form));
}

/** `Tong-hop_cao-bang_2024.xlsx`, letters without marks since some mail systems lose them. */
function summaryName({ roster, period }: MergeRequest): string {
  return `Tong-hop_${foldText(roster.province.name).replaceAll(' ', '-')}_${formatPeriod(period)}.xlsx`;
}
