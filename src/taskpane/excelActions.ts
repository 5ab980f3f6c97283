import { checkWorkbook } from '../actions/checkWorkbook';
import type { WorkbookHost } from '../actions/host';
import { insertRollup, prepareRollup } from '../actions/insertRollup';
import { formFileName, type InsertTemplate, insertTemplate, planForm } from '../actions/insertTemplate';
import { makeSample } from '../actions/makeSample';
import { mergeReports, prepareMerge } from '../actions/mergeReports';
import { applyEdits, undo } from '../actions/undo';
import { STANDARD_CATALOGUES } from '../core/catalogue/standard/catalogues';
import { formatAddress } from '../core/sheet/address';
import { columnOf } from '../core/template/columns';
import { HEADING } from '../core/template/layout';
import type { PaneActions } from './paneActions';

/** The first cell to fill on a form: the first metric's figure for the period, below the first group. */
const FIRST_FIGURE = formatAddress({ row: HEADING.header + 2, col: columnOf('period') });

/** The pane's actions on the workbook open in Excel. */
export function excelActions(host: WorkbookHost): PaneActions {
  return {
    check: () => checkWorkbook(host, STANDARD_CATALOGUES),
    insertTemplate: async (request) => {
      const made = await insertTemplate(host, request);
      // The form stands already; where Excel cannot show it now, nothing is lost.
      await host.select(made.sheet, FIRST_FIGURE).catch(() => undefined);
      return made;
    },
    edit: (edits) => applyEdits(host, edits),
    undo: (done) => undo(host, done),
    onChanged: host.onChanged,
    select: host.select,
    receiveFile: receive,
    prepareMerge,
    mergeReports: (files, request) => mergeReports(host, files, request),
    prepareRollup: (request) => prepareRollup(host, request),
    insertRollup: (request) => insertRollup(host, request),
    sampleFiles: async () => Promise.all(makeSample().map(sampleFile)),
  };
}

/** The readers and writers of .xlsx load when they are first needed, so that the pane opens sooner. */
async function receive(file: File) {
  const { receiveFile } = await import('../adapters/xlsx/receiveFile');
  return receiveFile(file.name, new Uint8Array(await file.arrayBuffer()));
}

async function sampleFile(form: InsertTemplate): Promise<File> {
  const { writeXlsx } = await import('../adapters/xlsx/writeXlsx');
  return new File([(await writeXlsx([planForm(form)])) as BlobPart], formFileName(form));
}
