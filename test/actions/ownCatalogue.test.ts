import { checkWorkbook } from '../../src/actions/checkWorkbook';
import { catalogueFileName, exportCatalogue } from '../../src/actions/exportCatalogue';
import { insertRollup } from '../../src/actions/insertRollup';
import { insertTemplate } from '../../src/actions/insertTemplate';
import { loadCatalogue } from '../../src/actions/loadCatalogue';
import { type MergeRequest, mergeReports } from '../../src/actions/mergeReports';
import type { ReceivedFile } from '../../src/actions/receivedFile';
import { rosterForms, writeRosterForms } from '../../src/actions/rosterForms';
import { undo } from '../../src/actions/undo';
import { memoryHost } from '../../src/adapters/memory/memoryHost';
import { readXlsx } from '../../src/adapters/xlsx/readXlsx';
import { writeXlsx } from '../../src/adapters/xlsx/writeXlsx';
import type { Catalogue } from '../../src/core/catalogue/catalogue';
import { catalogueFor, STANDARD_CATALOGUES } from '../../src/core/catalogue/standard/catalogues';
import { findRoster } from '../../src/core/catalogue/standard/rosters';
import { readCatalogues } from '../../src/core/ownCatalogue/catalogueStamp';
import { applyPlans } from '../../src/core/sheet/applyPlan';
import type { SheetPlan } from '../../src/core/sheet/plan';
import { EMPTY_WORKBOOK, type WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { typedIn, withRow } from '../core/catalogueBook/editedBook';
import { brokenInvariants } from '../core/sheet/planInvariants';

const ROSTER = findRoster('cao-bang-2024')!;
const PERIOD = { type: 'year', year: 2024 } as const;
const TEXTS = { J02: [{ value: 'Còn chậm.' }], J04: [{ value: 'Tăng cường.' }] };

/** A workbook as it comes back from a file. */
async function throughFile(plans: readonly SheetPlan[]): Promise<WorkbookSnapshot> {
  const read = readXlsx(await writeXlsx(plans));
  if (!read.ok) throw new Error(JSON.stringify(read));
  return read.workbook;
}

/** The land form with another label for B61 and drones (D101) as a metric of the province's own, loaded from its workbook. */
async function ownCatalogue(edition = 1): Promise<Catalogue> {
  const exported = await throughFile(exportCatalogue({ catalogue: catalogueFor('land'), roster: ROSTER }));
  const drones = { group: 'D', code: 'D101', label: 'Thiết bị bay bị tạm giữ', unit: 'vụ', kind: 'số lượng' };
  const edited = withRow(
    typedIn(
      exported,
      { metric: 'B61', column: 'label', value: 'Tờ rơi đã phát' },
      { property: 'id', value: 'cao-bang-rieng' },
      { property: 'edition', value: edition },
    ),
    { ...drones, acrossPeriods: 'cộng', parent: 'D01', rules: 'D101<=D01' },
  );
  const loaded = await loadCatalogue(memoryHost(edited));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  expect(loaded.roster).toEqual(ROSTER);
  return loaded.catalogue;
}

/** A unit's filled-in form as a file. */
async function formOf(
  catalogue: Catalogue,
  name: string,
  figures: Readonly<Record<string, number>>,
): Promise<ReceivedFile> {
  const host = memoryHost();
  const unit = ROSTER.units.find((one) => one.name === name)!;
  const lines = Object.fromEntries(
    Object.entries(figures).map(([code, value]) => [code, { period: { value } }]),
  );
  await insertTemplate(host, {
    catalogue,
    roster: ROSTER,
    unit,
    period: PERIOD,
    content: { lines, texts: TEXTS },
  });
  expect(host.plans().flatMap(brokenInvariants)).toEqual([]);
  return { name: `${name}.xlsx`, sha256: name, workbook: await throughFile(host.plans()) };
}

const workbookOf = (file: ReceivedFile) => ('workbook' in file ? file.workbook : EMPTY_WORKBOOK);

const REQUEST: MergeRequest = { roster: ROSTER, period: PERIOD, catalogues: STANDARD_CATALOGUES };

describe('a province’s own catalogue, from its workbook to the totals', () => {
  test('is exported under a name of its own', () => {
    expect(catalogueFileName({ catalogue: catalogueFor('land') })).toBe('Bo-chi-tieu_land-rieng_1.xlsx');
  });

  test('its form carries it, prints its labels and is checked by its rules', async () => {
    const own = await ownCatalogue();
    const file = await formOf(own, 'Hạ Lang', { D01: 2, D101: 3, B61: 5 });
    expect(readCatalogues(workbookOf(file))).toEqual([own]);
    const texts = workbookOf(file).sheets[0]!.cells.map(({ value }) => value);
    expect(texts).toEqual(expect.arrayContaining(['Tờ rơi đã phát', 'D101', 'Thiết bị bay bị tạm giữ']));
    const [form] = await checkWorkbook(memoryHost(workbookOf(file)), STANDARD_CATALOGUES);
    expect(form?.report?.catalogue).toEqual(own);
    expect(form?.issues.filter(({ metric }) => metric === 'D101')).toMatchObject([
      { key: 'V09.more', severity: 'error' },
    ]);
  });

  test('the merge adds up its metrics and the summary carries it one level up', async () => {
    const own = await ownCatalogue();
    const files = [
      await formOf(own, 'Hạ Lang', { D01: 9, D101: 3, B61: 5 }),
      await formOf(own, 'Thạch An', { D01: 8, D101: 4, B61: 7 }),
    ];
    const host = memoryHost();
    const { totals, sheet } = await mergeReports(host, files, REQUEST);
    expect(totals?.D101).toMatchObject({ period: 7, given: 2 });
    expect(totals?.B61).toMatchObject({ period: 12 });
    expect(host.plans().flatMap(brokenInvariants)).toEqual([]);
    const summary = await throughFile(host.plans());
    expect(readCatalogues(summary)).toEqual([own]);
    const checked = await checkWorkbook(memoryHost(summary), STANDARD_CATALOGUES);
    const total = checked.find((one) => one.sheet === sheet);
    expect(total?.report?.lines.D101?.values.period.value).toBe(7);
    expect(checked.flatMap(({ issues }) => issues.filter(({ severity }) => severity === 'error'))).toEqual(
      [],
    );
  });

  test('taken back, a merge leaves nothing hidden behind', async () => {
    const before = await formOf(catalogueFor('land'), 'Bảo Lạc', {});
    const host = memoryHost(workbookOf(before));
    const { done } = await mergeReports(
      host,
      [await formOf(await ownCatalogue(), 'Hạ Lang', { D01: 9 })],
      REQUEST,
    );
    expect(readCatalogues(await host.read())).toHaveLength(1);
    await undo(host, done!);
    expect(await host.read()).toEqual(workbookOf(before));
  });

  test('units on the standard form are added in, the own metric not asked of them', async () => {
    const own = await ownCatalogue();
    const files = [
      await formOf(own, 'Hạ Lang', { D01: 9, D101: 3, B61: 5 }),
      await formOf(catalogueFor('land'), 'Thạch An', { D01: 8, B61: 7 }),
    ];
    const { totals } = await mergeReports(memoryHost(), files, REQUEST);
    expect(totals?.D101).toMatchObject({ period: 3, given: 1, asked: 1 });
    expect(totals?.B61).toMatchObject({ period: 12, given: 2 });
  });

  test('a form of an earlier edition is of another version', async () => {
    const files = [
      await formOf(await ownCatalogue(1), 'Hạ Lang', { D01: 9, D101: 3 }),
      await formOf(await ownCatalogue(2), 'Thạch An', { D01: 8, D101: 4 }),
    ];
    const { totals, match } = await mergeReports(memoryHost(), files, REQUEST);
    const states = match.units
      .filter(({ state }) => state !== 'missing')
      .map(({ unit, state }) => [unit.name, state]);
    expect(states).toEqual([
      ['Hạ Lang', 'wrongVersion'],
      ['Thạch An', 'accepted'],
    ]);
    expect(totals?.D101).toMatchObject({ period: 4 });
  });

  test('the totals over open tabs too', async () => {
    const own = await ownCatalogue();
    const host = memoryHost();
    for (const [index, unit] of ROSTER.units.slice(0, 3).entries()) {
      const lines = { D01: { period: { value: 9 } }, D101: { period: { value: index + 1 } } };
      await insertTemplate(host, {
        catalogue: own,
        roster: ROSTER,
        unit,
        period: PERIOD,
        content: { lines, texts: TEXTS },
      });
    }
    const carried = host.plans().filter(({ visibility }) => visibility === 'veryHidden');
    expect(carried).toHaveLength(1);
    expect((await insertRollup(host, REQUEST)).totals?.D101).toMatchObject({ period: 6, given: 3 });
    expect(readCatalogues(await host.read())).toEqual([own]);
  });

  test('every form of a roster carries it', async () => {
    const own = await ownCatalogue();
    const request = { roster: ROSTER, period: PERIOD, catalogue: own };
    const written: Catalogue[][] = [];
    const making = {
      write: async (plans: readonly SheetPlan[]) => {
        written.push(readCatalogues(applyPlans(EMPTY_WORKBOOK, plans)));
        return new Uint8Array();
      },
      onMade: () => undefined,
      signal: new AbortController().signal,
    };
    await writeRosterForms(request, making);
    expect(written).toEqual(rosterForms(request).map(() => [own]));
  });

  test('without its catalogue a form is of an unknown template, never read by another', async () => {
    const file = await formOf(await ownCatalogue(), 'Hạ Lang', { D01: 9, D101: 3 });
    const sheets = workbookOf(file).sheets.filter(({ visibility }) => visibility === 'visible');
    const [form] = await checkWorkbook(memoryHost({ sheets }), STANDARD_CATALOGUES);
    expect(form?.report).toBeUndefined();
    expect(form?.issues).toMatchObject([{ key: 'V16.template' }]);
    const known = [...STANDARD_CATALOGUES, await ownCatalogue()];
    expect((await checkWorkbook(memoryHost({ sheets }), known))[0]?.report?.lines.D101).toBeDefined();
  });
});
