import { addCatalogue, exportCatalogue } from '../../src/actions/exportCatalogue';
import { loadCatalogue, loadCatalogueIfAny } from '../../src/actions/loadCatalogue';
import { undo } from '../../src/actions/undo';
import { memoryHost } from '../../src/adapters/memory/memoryHost';
import { catalogueFor } from '../../src/core/catalogue/standard/catalogues';
import { findRoster } from '../../src/core/catalogue/standard/rosters';
import { ownCopy } from '../../src/core/ownCatalogue/ownCopy';
import type { WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { brokenInvariants } from '../core/sheet/planInvariants';

const REQUEST = { catalogue: catalogueFor('sea'), roster: findRoster('quang-ninh-2024') };

/** A workbook with blank sheets of these names. */
const bookWith = (...names: readonly string[]): WorkbookSnapshot => ({
  sheets: names.map((name) => ({
    name,
    visibility: 'visible',
    cells: [],
    merges: [],
    hiddenRows: [],
    hiddenCols: [],
  })),
});

const namesIn = ({ sheets }: WorkbookSnapshot) => sheets.map(({ name }) => name);

test('beside the sheets of a workbook, under names that are free, and taken back', async () => {
  const before = bookWith('Hạ Lang', 'chỉ tiêu');
  const host = memoryHost(before);
  const { sheets, done } = await addCatalogue(host, REQUEST);
  expect(sheets).toEqual(['Hướng dẫn', 'Chỉ tiêu (2)', 'Quy tắc', 'Danh mục', 'Đơn vị']);
  expect(host.plans().flatMap(brokenInvariants)).toEqual([]);
  const loaded = await loadCatalogue(host);
  expect(loaded).toEqual({ ok: true, catalogue: ownCopy(REQUEST.catalogue), roster: REQUEST.roster });
  expect(await undo(host, done)).toMatchObject({ removed: sheets, kept: [] });
  expect(namesIn(await host.read())).toEqual(namesIn(before));
});

test('a second one is not added: which of the two was edited could not be told', async () => {
  const host = memoryHost();
  await addCatalogue(host, REQUEST);
  const before = await host.read();
  expect((await addCatalogue(host, { catalogue: catalogueFor('land') })).sheets).toEqual([]);
  expect(await host.read()).toEqual(before);
});

test('without a roster there is no sheet for it', () => {
  expect(exportCatalogue({ catalogue: catalogueFor('land') }).map(({ name }) => name)).toEqual([
    'Hướng dẫn',
    'Chỉ tiêu',
    'Quy tắc',
    'Danh mục',
  ]);
});

test('a workbook without such sheets has no catalogue; one whose sheets are wrong has mistakes', async () => {
  expect(await loadCatalogueIfAny(memoryHost(bookWith('Hạ Lang')))).toBeUndefined();
  const host = memoryHost();
  await addCatalogue(host, REQUEST);
  const { sheets } = await host.read();
  const metrics = sheets.find(({ name }) => name === 'Chỉ tiêu')!;
  const cells = metrics.cells.map((cell) => (cell.value === 'H01' ? { ...cell, value: 'H 01?' } : cell));
  const wrong = memoryHost({ sheets: [{ ...metrics, cells }] });
  expect(await loadCatalogueIfAny(wrong)).toMatchObject({ ok: false });
});
