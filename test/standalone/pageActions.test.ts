import { planFormBook } from '../../src/actions/insertTemplate';
import { makeSample, sampleRequest } from '../../src/actions/makeSample';
import { mergeReports } from '../../src/actions/mergeReports';
import { memoryHost } from '../../src/adapters/memory/memoryHost';
import type { Catalogue } from '../../src/core/catalogue/catalogue';
import { catalogueFor, STANDARD_CATALOGUES } from '../../src/core/catalogue/standard/catalogues';
import { parseReports } from '../../src/core/report/parseReports';
import { parseAddress } from '../../src/core/sheet/address';
import { applyPlans } from '../../src/core/sheet/applyPlan';
import type { SheetPlan } from '../../src/core/sheet/plan';
import { EMPTY_WORKBOOK, findSheet, indexCells } from '../../src/core/sheet/snapshot';
import { madeDocument } from '../../src/standalone/document';
import { pageActions } from '../../src/standalone/pageActions';
import { xlsxInWorker } from '../../src/standalone/xlsxInWorker';
import { OWN } from '../taskpane/catalogue/ownCatalogueBook';
import { withFigures } from '../taskpane/memoryActions';
import { fakeWorkers } from './fakeWorker';

const files = xlsxInWorker(fakeWorkers().start);
const request = { ...sampleRequest(), catalogues: STANDARD_CATALOGUES };

async function open(plans: readonly SheetPlan[]) {
  const document = await madeDocument(1, 'a.xlsx', plans, files);
  const added: (readonly SheetPlan[])[] = [];
  const events = {
    addDocument: async (_: string, made: readonly SheetPlan[]) => void added.push(made),
    showCell() {},
  };
  return { document, actions: pageActions(document, files, events), added };
}

/** The sample province, merged: unit tabs and totals in one workbook. */
async function mergedPlans(catalogue: Catalogue): Promise<readonly SheetPlan[]> {
  const host = memoryHost();
  const received = makeSample().map((form) => ({
    name: `${form.unit.code}.xlsx`,
    sha256: form.unit.code,
    workbook: applyPlans(EMPTY_WORKBOOK, planFormBook(withFigures({ ...form, catalogue }, { B61: 10 }))),
  }));
  await mergeReports(host, received, request);
  return host.plans();
}

/** What forms may have been made from; a province's own travels in their workbook. */
const CATALOGUES = [
  ['the standard form', catalogueFor('land')],
  ['a form of the province’s own', OWN],
] as const;

test.each(CATALOGUES)(
  'unit tabs beside totals are added up anew into a document of their own: %s',
  async (_, catalogue) => {
    const { document, actions, added } = await open(await mergedPlans(catalogue));
    const [report] = parseReports(await document.host.read(), [catalogue]).reports.filter(
      ({ role }) => role === 'unit',
    );
    const cell = parseAddress(report!.lines.B61!.values.period.cell)!;
    await document.host.edit([{ sheet: report!.sheet, cells: [{ ...cell, value: 17 }] }]);
    const { totals } = await actions.insertRollup(request);
    expect(totals?.B61?.period).toBe(87);
    expect(added).toHaveLength(1);
  },
);

test.each(CATALOGUES)(
  'a change on the page leaves no old result of the form’s own formulas: %s',
  async (_, catalogue) => {
    const haLang = makeSample().find(({ unit }) => unit.name === 'Hạ Lang')!;
    const { document, actions } = await open(
      planFormBook(withFigures({ ...haLang, catalogue }, { B61: '28' })),
    );
    const before = await document.host.read();
    const [report] = parseReports(before, [catalogue]).reports;
    const { period, cumulative } = report!.lines.B61!.values;
    const done = await actions.edit([
      { sheet: report!.sheet, cells: [{ ...parseAddress(period.cell)!, value: 28 }] },
    ]);
    const after = await document.host.read();
    const at = parseAddress(cumulative.cell)!;
    const cellAt = indexCells(findSheet(after, report!.sheet)!);
    expect(cellAt(at.row, at.col)).toMatchObject({ value: null, formula: expect.stringMatching(/^=/) });
    expect(parseReports(after, [catalogue]).reports[0]!.lines.B61!.values.cumulative.value).toBe(28);
    expect(await actions.undo(done)).toEqual({ cells: 1, removed: [], kept: [] });
    expect(await document.host.read()).toEqual(before);
  },
);
