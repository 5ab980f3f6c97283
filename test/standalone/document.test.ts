import { HostError } from '../../src/actions/host';
import { readXlsx } from '../../src/adapters/xlsx/readXlsx';
import { receiveFile } from '../../src/adapters/xlsx/receiveFile';
import { writeXlsx } from '../../src/adapters/xlsx/writeXlsx';
import type { SheetEdit } from '../../src/core/sheet/edit';
import { findSheet, indexCells, type WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { fileNameOf, madeDocument, openedDocument, watched } from '../../src/standalone/document';
import { xlsxInWorker } from '../../src/standalone/xlsxInWorker';
import { formPlans } from '../cli/formFile';
import { plannedSheet } from '../core/sheet/plannedSheet';
import { fakeWorkers } from './fakeWorker';

const files = xlsxInWorker(fakeWorkers().start);
const AT = { row: 18, col: 5 };
const edit = (value: number | string, at = AT): SheetEdit => ({
  sheet: 'Hạ Lang',
  cells: [{ ...at, value }],
});

async function openForm(name = 'Hạ Lang gửi.xlsx') {
  const bytes = await writeXlsx(await formPlans({ unit: 'Hạ Lang' }));
  const received = receiveFile(name, bytes);
  if (!('workbook' in received)) throw new Error(received.reason.code);
  const refused: unknown[] = [];
  const document = openedDocument(1, { received, bytes }, files, (reason) => refused.push(reason));
  return { document, bytes, refused };
}

const valueIn = (workbook: WorkbookSnapshot, at = AT) =>
  indexCells(findSheet(workbook, 'Hạ Lang')!)(at.row, at.col)?.value;

function read(bytes: Uint8Array): WorkbookSnapshot {
  const result = readXlsx(bytes);
  if (!result.ok) throw new Error(result.reason.code);
  return result.workbook;
}

describe('an opened file', () => {
  test('is its own bytes until something is changed', async () => {
    const { document, bytes } = await openForm();
    expect(await document.bytes()).toBe(bytes);
  });

  test('carries every change, on the page and in the file, and the bytes it came from stay', async () => {
    const { document, bytes } = await openForm();
    const before = bytes.slice();
    await Promise.all([document.host.edit([edit(12)]), document.host.edit([edit(7, { row: 19, col: 5 })])]);
    const workbook = read(await document.bytes());
    expect([valueIn(workbook), valueIn(workbook, { row: 19, col: 5 })]).toEqual([12, 7]);
    expect(valueIn(await document.host.read())).toBe(12);
    expect(bytes).toEqual(before);
  });

  test('is no other file for being marked, nor is what was changed in it', async () => {
    const { document, bytes } = await openForm();
    const marks = [{ sheet: 'Hạ Lang', cell: 'F19', severity: 'error' } as const];
    const before = await document.host.read();
    await document.host.mark(marks);
    expect([await document.bytes(), await document.host.read()]).toEqual([bytes, before]);
    await document.host.edit([edit(12)]);
    const changed = await document.bytes();
    await document.host.mark([]);
    expect(await document.bytes()).toEqual(changed);
  });

  test('carries whole sheets too: those brought in, and without those taken out', async () => {
    const { document } = await openForm();
    const names = async () => read(await document.bytes()).sheets.map(({ name }) => name);
    const before = await names();
    await document.host.apply([plannedSheet({ name: 'Chi tiết' })]);
    expect(await names()).toEqual([...before, 'Chi tiết']);
    await document.host.remove(['Hạ Lang']);
    expect(await names()).toEqual([...before.filter((name) => name !== 'Hạ Lang'), 'Chi tiết']);
  });

  test('that cannot take a change keeps all as it was, and the reason is told', async () => {
    const { document, bytes, refused } = await openForm();
    // The heading's cells are merged: nobody can type behind the first one.
    const behind = { row: 11, col: 3 };
    await expect(document.host.edit([edit('x', behind)])).rejects.toEqual(new HostError('readOnly'));
    expect(refused).toEqual([{ code: 'merged', sheet: 'Hạ Lang', cell: 'D12' }]);
    expect(await document.bytes()).toBe(bytes);
    await document.host.edit([edit(12)]);
    expect(valueIn(read(await document.bytes()))).toBe(12);
  });

  test.each([
    ['Hạ Lang.xlsx', 'Hạ Lang (đã sửa).xlsx'],
    ['bieu.v2.XLSM', 'bieu.v2 (đã sửa).XLSM'],
    ['không đuôi', 'không đuôi (đã sửa)'],
  ])('%s is saved as %s', async (name, saved) => {
    expect(fileNameOf((await openForm(name)).document, ' (đã sửa)')).toBe(saved);
  });
});

describe('a document made here', () => {
  test('is written from its plans with what was changed in them, under its own name', async () => {
    const document = await madeDocument(1, 'PH_048_2024.xlsx', await formPlans({ unit: 'Hạ Lang' }), files);
    await document.host.edit([edit(12)]);
    expect(valueIn(read(await document.bytes()))).toBe(12);
    expect(fileNameOf(document, ' (đã sửa)')).toBe('PH_048_2024.xlsx');
  });
});

test('every change through the host is told once it is made, a refused one is not', async () => {
  const { document } = await openForm();
  const told: unknown[] = [];
  const { host } = watched(document, () => told.push(host.edits().length));
  await host.edit([edit(12)]);
  await host.type([edit(13)]);
  await host.edit([edit('x', { row: 11, col: 3 })]).catch(() => undefined);
  await host.mark([]);
  expect(told).toEqual([1, 2, 2]);
});
