import { checkWorkbook } from '../actions/checkWorkbook';
import { prepareRollup } from '../actions/insertRollup';
import { formFileName, type InsertTemplate, planForm } from '../actions/insertTemplate';
import { makeSample } from '../actions/makeSample';
import { type MergeRequest, mergeReports, prepareMerge } from '../actions/mergeReports';
import type { ReceivedFile } from '../actions/receivedFile';
import { memoryHost } from '../adapters/memory/memoryHost';
import { receiveFile } from '../adapters/xlsx/receiveFile';
import { writeXlsx } from '../adapters/xlsx/writeXlsx';
import { formatPeriod } from '../core/catalogue/period';
import { STANDARD_CATALOGUES } from '../core/catalogue/standard/catalogues';
import type { SheetPlan } from '../core/sheet/plan';
import { foldText } from '../core/text/fold';
import type { PaneActions } from '../taskpane/paneActions';
import type { PageDocument } from './document';

/** What the page does with what the pane makes. */
export type PageEvents = {
  readonly addDocument: (name: string, plans: readonly SheetPlan[]) => void;
  readonly showCell: (sheet: string, cell: string) => void;
};

/**
 * The pane's actions over the document in view. A document that was opened is never changed: whatever is made
 * becomes a document of its own, so that saving can lose nothing of a person's file.
 */
export function pageActions(document: PageDocument | undefined, events: PageEvents): PaneActions {
  const host = document?.host ?? memoryHost();
  const asFiles = async () => (document ? [await receivedOf(document)] : []);
  const merge = async (files: readonly ReceivedFile[], request: MergeRequest) => {
    const target = memoryHost();
    const result = await mergeReports(target, files, request);
    if (result.totals) events.addDocument(summaryName(request), target.plans());
    return result;
  };
  return {
    check: () => checkWorkbook(host, STANDARD_CATALOGUES),
    insertTemplate: async (request) => {
      const plan = planForm(request);
      events.addDocument(formFileName(request), [plan]);
      return plan.name;
    },
    select: async (sheet, cell) => events.showCell(sheet, cell),
    receiveFile: async (file) => receiveFile(file.name, new Uint8Array(await file.arrayBuffer())),
    prepareMerge,
    mergeReports: merge,
    prepareRollup: (request) => prepareRollup(host, request),
    insertRollup: async (request) => merge(await asFiles(), request),
    sampleFiles: async () => Promise.all(makeSample().map(sampleFile)),
  };
}

async function receivedOf({ received, name, plans }: PageDocument): Promise<ReceivedFile> {
  return received ?? receiveFile(name, await writeXlsx(plans));
}

async function sampleFile(form: InsertTemplate): Promise<File> {
  return new File([(await writeXlsx([planForm(form)])) as BlobPart], formFileName(form));
}

/** `Tong-hop_cao-bang_2024.xlsx`, letters without marks since some mail systems lose them. */
function summaryName({ roster, period }: MergeRequest): string {
  return `Tong-hop_${foldText(roster.province.name).replaceAll(' ', '-')}_${formatPeriod(period)}.xlsx`;
}
