import { checkFiles } from '../../src/actions/checkFiles';
import { insertTemplate } from '../../src/actions/insertTemplate';
import { proposeMappings, readKnownForms } from '../../src/actions/mapForms';
import { type MergeRequest, mergeReports, prepareMerge } from '../../src/actions/mergeReports';
import type { ReceivedFile } from '../../src/actions/receivedFile';
import { memoryHost } from '../../src/adapters/memory/memoryHost';
import type { Catalogue } from '../../src/core/catalogue/catalogue';
import { parsePeriod } from '../../src/core/catalogue/period';
import { catalogueFor, STANDARD_CATALOGUES } from '../../src/core/catalogue/standard/catalogues';
import { findRoster } from '../../src/core/catalogue/standard/rosters';
import { EMPTY_MEMORY, type MappingMemory, rememberMapping } from '../../src/core/mapping/memory';
import { readCatalogues } from '../../src/core/ownCatalogue/catalogueStamp';
import { cataloguesInUse } from '../../src/core/ownCatalogue/cataloguesInUse';
import { parseReports } from '../../src/core/report/parseReports';
import { gridSheet } from '../core/mapping/gridSheet';
import { withMetric } from '../core/ownCatalogue/ownCatalogues';

const roster = findRoster('cao-bang-2024')!;
const period = parsePeriod('2024')!;
/** The land form with K101 in ha. */
const own = withMetric('K101', 'Rừng giáp biên đã tuần tra');
const other = withMetric('K101', 'Ao cá đã cấp giống', 'khac-rieng');

const workbook = {
  sheets: [
    gridSheet(`
HUYỆN THẠCH AN
BÁO CÁO NĂM 2024
Nội dung | ĐVT | Năm 2023 | Năm 2024
Số buổi tuyên truyền | buổi | 10 | 20
Số lượt người nghe tuyên truyền | lượt người | 400 | 800
Rừng giáp biên đã tuần tra | ha | 4.5 | 5.25
`),
  ],
};
const foreign: ReceivedFile = { name: 'thach-an.xlsx', sha256: 'a', workbook };

async function formOf(catalogue: Catalogue, name: string, figures: Readonly<Record<string, number>>) {
  const host = memoryHost();
  const unit = roster.units.find((one) => one.name === name)!;
  const lines = Object.fromEntries(
    Object.entries(figures).map(([code, value]) => [code, { period: { value } }]),
  );
  const texts = { J02: [{ value: 'Còn chậm.' }], J04: [{ value: 'Tăng cường.' }] };
  await insertTemplate(host, { catalogue, roster, unit, period, content: { lines, texts } });
  return { name: `${name}.xlsx`, sha256: name, workbook: await host.read() } satisfies ReceivedFile;
}

function memoryFor(catalogue: Catalogue): MappingMemory {
  const reading = { roster, period, catalogue };
  const mappings = proposeMappings(workbook, reading);
  return mappings.reduce((known, one) => rememberMapping(known, one, catalogue), EMPTY_MEMORY);
}

const request: MergeRequest = { roster, period, catalogues: STANDARD_CATALOGUES };
const states = ({ match }: ReturnType<typeof prepareMerge>) =>
  match.units.flatMap(({ unit, state }) => (state === 'missing' ? [] : [`${unit.name} ${state}`]));

test('a catalogue that is loaded is matched against, and its figures add up with those of its forms', async () => {
  const mappings = proposeMappings(workbook, {
    roster,
    period,
    catalogue: own,
  });
  const files = [
    foreign,
    await formOf(own, 'Hạ Lang', { B01: 3, B02: 90, K101: 2.5 }),
    await formOf(catalogueFor('land'), 'Bảo Lạc', { B01: 4, B02: 100 }),
  ];
  const host = memoryHost();
  const catalogues = [...STANDARD_CATALOGUES, own];
  const { totals } = await mergeReports(host, files, { ...request, catalogues, mappings: { a: mappings } });
  expect([totals?.K101?.period, totals?.K101?.asked, totals?.B01?.period]).toEqual([7.75, 2, 27]);
  expect(readCatalogues(await host.read()).map(({ id, version }) => [id, version])).toEqual([
    [own.id, own.version],
  ]);
  const sheet = (await host.read()).sheets.find(({ name }) => name === 'Thạch An')!;
  const row = sheet.cells.find(({ value }) => value === 'A01')!.row;
  expect(sheet.cells.filter((cell) => cell.row === row && cell.value === 'x')).not.toHaveLength(0);
});

test('a remembered form brings its metrics to a merge and to a check, and on in the summary', async () => {
  const memory = memoryFor(own);
  const host = memoryHost();
  const { totals } = await mergeReports(host, [foreign], { ...request, memory });
  expect(totals?.K101?.period).toBe(5.25);
  expect(await readKnownForms(host)).toEqual(memory);
  const isUnknown = (known: MappingMemory) => {
    const found = checkFiles([foreign], { roster, period, memory: known, catalogues: STANDARD_CATALOGUES });
    return JSON.stringify(found).includes('noForm');
  };
  expect([isUnknown(EMPTY_MEMORY), isUnknown(memory)]).toEqual([true, false]);
  const found = prepareMerge([foreign], { ...request, memory: await readKnownForms(host) });
  expect(states(found)).toEqual(['Thạch An accepted']);
});

test('a form that has the code for something else is not taken beside it', async () => {
  const files = [foreign, await formOf(other, 'Hạ Lang', { B01: 3, B02: 90, K101: 2 })];
  const alone = prepareMerge(files, request);
  expect(states(alone)).toEqual(['Hạ Lang accepted']);
  const both = prepareMerge(files, { ...request, memory: memoryFor(own) });
  expect(states(both)).toEqual(['Thạch An accepted']);
  expect(both.submissions[1]?.issues).toMatchObject([{ key: 'V16.template' }]);
});

test('own metrics of forms known stay in the summary of a province that has others', async () => {
  const files = [await formOf(withMetric('K102', 'Đồi chè'), 'Hạ Lang', { B01: 3, B02: 90, K102: 2 })];
  const host = memoryHost();
  await mergeReports(host, files, { ...request, memory: memoryFor(own) });
  const known = await readKnownForms(host);
  const book = await host.read();
  expect(parseReports(book, cataloguesInUse(STANDARD_CATALOGUES, [book])).issues).toEqual([]);
  expect(known.catalogue?.metrics.some(({ code }) => code === 'K101')).toBe(true);
  expect(states(prepareMerge([foreign], { ...request, memory: known }))).toEqual(['Thạch An accepted']);
});
