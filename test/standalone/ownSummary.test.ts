import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { HostError } from '../../src/actions/host';
import { planFormBook } from '../../src/actions/insertTemplate';
import { makeSample } from '../../src/actions/makeSample';
import { receiveFile } from '../../src/adapters/xlsx/receiveFile';
import { writeXlsx } from '../../src/adapters/xlsx/writeXlsx';
import { STANDARD_CATALOGUES } from '../../src/core/catalogue/standard/catalogues';
import type { SheetMapping } from '../../src/core/mapping/sheetMapping';
import { parseAddress } from '../../src/core/sheet/address';
import type { PlannedCell } from '../../src/core/sheet/plan';
import { findSheet, indexCells, type WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { openedDocument } from '../../src/standalone/document';
import { pageActions } from '../../src/standalone/pageActions';
import { xlsxInWorker } from '../../src/standalone/xlsxInWorker';
import { changedParts } from '../adapters/xlsx/graft/grafted';
import { LISTS } from '../adapters/xlsx/graft/officeBook';
import { readBook } from '../adapters/xlsx/patch/patchedFile';
import { plannedSheet } from '../core/sheet/plannedSheet';
import { fakeWorkers } from './fakeWorker';

const files = xlsxInWorker(fakeWorkers().start);
const OWN = 'Biểu của tỉnh';

/** The person's own sheet: a figure to fill, a sum over it, and one of their own that has nothing to do with it. */
const CELLS: readonly PlannedCell[] = [
  { row: 1, col: 0, value: 'Buổi tuyên truyền' },
  { row: 3, col: 1, value: 12, formula: '=SUM(B1:B3)' },
  { row: 3, col: 2, value: 5, formula: '=2+3' },
];
const mapping: SheetMapping = {
  ...{ sheet: OWN, fingerprint: '', tables: [], rows: [], columns: [] },
  figures: [{ cell: 'B2', metric: 'B01', column: 'period', certainty: 'certain' }],
};

async function openProvince(change = (bytes: Uint8Array) => bytes) {
  const forms = makeSample();
  const plans = [
    plannedSheet({ name: OWN, cells: CELLS }),
    ...forms.flatMap((form) => planFormBook(form)[0]!),
  ];
  const bytes = change(await writeXlsx(plans));
  const received = receiveFile('tinh.xlsx', bytes);
  if (!('workbook' in received)) throw new Error(received.reason.code);
  const refused: unknown[] = [];
  const document = openedDocument(1, { received, bytes }, files, (reason) => refused.push(reason));
  const actions = pageActions(document, files, { addDocument: async () => undefined, showCell() {} });
  const { roster, period } = forms[0]!;
  const request = { roster, period, catalogues: STANDARD_CATALOGUES, mapping };
  return { document, actions, request, bytes, refused };
}

const cellIn = (workbook: WorkbookSnapshot, sheet: string, at: string) => {
  const { row, col } = parseAddress(at)!;
  return indexCells(findSheet(workbook, sheet)!)(row, col);
};

test('own summary: Chi tiết beside the tabs, formulas in the cells, in the file too; undone, the file is what it was', async () => {
  const { document, actions, request, bytes } = await openProvince();
  const before = await document.host.read();
  expect(await actions.previewOwnSummary!(request)).toMatchObject({ cells: 1, occupied: [], left: [] });
  const { done } = await actions.fillOwnSummary!(request);
  const saved = readBook(await document.bytes());
  for (const workbook of [await document.host.read(), saved]) {
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      ...before.sheets.map(({ name }) => name),
      'Chi tiết',
    ]);
    expect(cellIn(workbook, OWN, 'B2')).toMatchObject({
      value: 1570,
      formula: expect.stringContaining("'Chi tiết'!"),
    });
    // The sum reads the filled cell, so what it came to is not said any more; the other formula keeps its result.
    expect(cellIn(workbook, OWN, 'B4')).toMatchObject({ value: null, formula: '=SUM(B1:B3)' });
    expect(cellIn(workbook, OWN, 'C4')).toMatchObject({ value: 5 });
  }
  for (const sheet of before.sheets.slice(1)) expect(findSheet(saved, sheet.name)).toEqual(sheet);
  const others = changedParts(bytes, await document.bytes()).filter((part) => !LISTS.includes(part));
  expect(others).toEqual(['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet10.xml']);
  expect(await actions.undo(done)).toMatchObject({ removed: ['Chi tiết'], kept: [] });
  expect(await document.host.read()).toEqual(before);
  expect(readBook(await document.bytes())).toEqual(before);
});

test('a workbook whose structure is locked takes nothing, and says so', async () => {
  const { document, actions, request, bytes, refused } = await openProvince(locked);
  const before = await document.host.read();
  await expect(actions.fillOwnSummary!(request)).rejects.toEqual(new HostError('protectedWorkbook'));
  expect(refused).toEqual([{ code: 'lockedStructure' }]);
  expect(await document.host.read()).toEqual(before);
  expect(await document.bytes()).toBe(bytes);
});

function locked(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['xl/workbook.xml']!);
  const protectedXml = xml.replace('<bookViews>', '<workbookProtection lockStructure="1"/><bookViews>');
  return zipSync({ ...parts, 'xl/workbook.xml': strToU8(protectedXml) });
}
