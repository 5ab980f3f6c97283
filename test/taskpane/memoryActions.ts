import { checkWorkbook } from '../../src/actions/checkWorkbook';
import { insertRollup, prepareRollup } from '../../src/actions/insertRollup';
import { type InsertTemplate, insertTemplate } from '../../src/actions/insertTemplate';
import { makeSample } from '../../src/actions/makeSample';
import { mergeReports, prepareMerge } from '../../src/actions/mergeReports';
import type { ReceivedFile } from '../../src/actions/receivedFile';
import { makeEdits, undo } from '../../src/actions/undo';
import { type MemoryHost, memoryHost } from '../../src/adapters/memory/memoryHost';
import { STANDARD_CATALOGUES } from '../../src/core/catalogue/standard/catalogues';
import { titleOf } from '../../src/core/catalogue/unitTitle';
import type { UnreadableReason } from '../../src/core/report/unreadable';
import { applyPlan } from '../../src/core/sheet/applyPlan';
import { EMPTY_WORKBOOK, type WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { planTemplate } from '../../src/core/template/planTemplate';
import { defaultSettings } from '../../src/core/template/settings';
import { catalogueActions } from '../../src/taskpane/catalogue/catalogueActions';
import { mappingActions } from '../../src/taskpane/mappingActions';
import type { PaneActions } from '../../src/taskpane/paneActions';
import * as paneWork from '../../src/taskpane/paneWork';

/** What the files made here hold; the pane knows them as files only. */
const contents = new WeakMap<File, ReceivedFile>();

/** The pane's actions over the memory host and the real core; the host is there to be looked at. */
export function memoryActions(host: MemoryHost = memoryHost()): PaneActions & { readonly host: MemoryHost } {
  return {
    host,
    check: (...known) => checkWorkbook(host, ...known),
    insertTemplate: (request) => insertTemplate(host, request),
    select: host.select,
    mark: host.mark,
    edit: (edits) => makeEdits(host, edits),
    // A workbook that was only read has no validations or locks here: a check would tell of all of them.
    findLostGuards: async () => 0,
    restoreGuards: (catalogues) => paneWork.restoreGuards(host, catalogues),
    sealReport: (request) => paneWork.sealNow(host, request),
    reopenReport: (request) => paneWork.reopenReport(host, request),
    undo: (done) => undo(host, done),
    onChanged: host.onChanged,
    receiveFile: async (file) => contents.get(file)!,
    checkFiles: async (files, request) => paneWork.checkFiles(files, request),
    exportFindings: (findings, options) => paneWork.addFindings(host, findings, options),
    exportReturnSlips: (findings, options) => paneWork.addReturnSlips(host, findings, options),
    prepareMerge: async (files, request) => prepareMerge(files, request),
    ...mappingActions(async () => paneWork, host),
    exportCatalogue: (request) => paneWork.addCatalogue(host, request),
    ...catalogueActions(async () => paneWork, host),
    previewOwnSummary: (request) => paneWork.previewOwnSummary(host, request),
    fillOwnSummary: (request) => paneWork.fillOwnSummary(host, request),
    mergeReports: (files, request) => mergeReports(host, files, request),
    prepareRollup: (request) => prepareRollup(host, request),
    insertRollup: (request) => insertRollup(host, request),
    sampleFiles: async () => sampleFiles(),
  };
}

/** A check that finds each of these workbooks in turn, then the last one for ever. */
export function checkOf(...workbooks: readonly WorkbookSnapshot[]): () => ReturnType<PaneActions['check']> {
  const left = [...workbooks];
  return () => checkWorkbook(memoryHost(left.length > 1 ? left.shift() : left[0]), STANDARD_CATALOGUES);
}

/** The forms of the sample province; `edit` changes a unit's form by its code. */
export function sampleForms(edit: Readonly<Record<string, (form: InsertTemplate) => InsertTemplate>> = {}) {
  return makeSample().map((form) => edit[form.unit.code]?.(form) ?? form);
}

/** One file per form, named after its unit. */
export function sampleFiles(forms: readonly InsertTemplate[] = sampleForms()): File[] {
  return forms.map((form) => formFile(`${form.unit.name}.xlsx`, form));
}

/** A file that holds a form. `time`: when it was last changed. */
export function formFile(name: string, form: InsertTemplate, time = 0): File {
  return workbookFile(name, formWorkbook([form]), time);
}

export function workbookFile(name: string, workbook: WorkbookSnapshot, time = 0): File {
  return madeFile({ name, sha256: fingerprint(name, time), workbook }, time);
}

/** A file that is no workbook. */
export function unreadableFile(name: string, reason: UnreadableReason): File {
  return madeFile({ name, sha256: fingerprint(name, 0), reason }, 0);
}

function madeFile(received: ReceivedFile, time: number): File {
  const file = new File(['-'], received.name, { lastModified: time });
  contents.set(file, received);
  return file;
}

/** Stands for a hash: different for different files. */
function fingerprint(name: string, time: number): string {
  return [...`${name}${time}`]
    .map((sign) => sign.codePointAt(0)!.toString(16))
    .join('')
    .padEnd(64, '0');
}

/** A workbook with these forms as its tabs. */
export function formWorkbook(forms: readonly InsertTemplate[]): WorkbookSnapshot {
  return forms.reduce((workbook, form) => {
    const { catalogue, roster, unit, period, settings, content } = form;
    const plan = planTemplate({
      sheetName: unit.kind === 'cơ quan tỉnh' ? 'Cơ quan tỉnh' : unit.name,
      catalogue,
      unit: { code: unit.code, title: titleOf(unit) },
      period,
      role: 'unit',
      settings: { ...defaultSettings(roster, unit, period), ...settings },
      ...(content && { content }),
    });
    return applyPlan(workbook, plan);
  }, EMPTY_WORKBOOK);
}

/** The form with other figures for the period, by metric code. */
export function withFigures(
  form: InsertTemplate,
  figures: Readonly<Record<string, number | string>>,
): InsertTemplate {
  const changed = Object.entries(figures).map(([code, value]) => [
    code,
    { ...form.content?.lines[code], period: { value } },
  ]);
  const lines = { ...form.content?.lines, ...Object.fromEntries(changed) };
  return { ...form, content: { texts: form.content?.texts ?? {}, lines } };
}
