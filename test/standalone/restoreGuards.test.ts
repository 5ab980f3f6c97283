import { patchXlsx } from '../../src/adapters/xlsx/patchXlsx';
import { readGuards } from '../../src/adapters/xlsx/readGuards';
import { receiveFile } from '../../src/adapters/xlsx/receiveFile';
import { writeXlsx } from '../../src/adapters/xlsx/writeXlsx';
import { STANDARD_CATALOGUES } from '../../src/core/catalogue/standard/catalogues';
import { addressesOf, range } from '../../src/core/sheet/address';
import { type GuardQuery, guardsIn } from '../../src/core/sheet/guards';
import { columnOf } from '../../src/core/template/columns';
import { openedDocument } from '../../src/standalone/document';
import { pageActions } from '../../src/standalone/pageActions';
import { xlsxInWorker } from '../../src/standalone/xlsxInWorker';
import { formPlans } from '../cli/formFile';
import { fakeWorkers } from './fakeWorker';

const files = xlsxInWorker(fakeWorkers().start);
const VALUES = range(18, columnOf('plan'), 20, columnOf('previous'));
const QUERY: GuardQuery = {
  sheet: 'Hạ Lang',
  cells: [...addressesOf(range(17, 0, 30, 13))],
  validated: [...addressesOf(VALUES)].map((at) => ({ from: at, to: at })),
};

test('a pasted file gets its guards back on the page, in the bytes that are saved, and loses them on undo', async () => {
  const [plan] = await formPlans({ unit: 'Hạ Lang', figures: { B61: 28 } });
  const pasted = patchXlsx(await writeXlsx([plan!]), [
    {
      ...{ sheet: 'Hạ Lang', cells: [{ row: 18, col: columnOf('period'), value: 4 }] },
      clearValidations: [VALUES],
      looks: [{ range: VALUES, style: { locked: true, numberFormat: '@' } }],
      protection: null,
    },
  ]);
  if (!pasted.ok) throw new Error(pasted.reason.code);
  const received = receiveFile('Hạ Lang.xlsx', pasted.bytes);
  if (!('workbook' in received)) throw new Error(received.reason.code);
  const document = openedDocument(1, { received, bytes: pasted.bytes }, files, () => undefined);
  const actions = pageActions(document, files, { addDocument: async () => undefined, showCell() {} });

  expect(await actions.findLostGuards(STANDARD_CATALOGUES)).toBe(9);
  const { cells, done } = await actions.restoreGuards(STANDARD_CATALOGUES);
  expect(cells).toBe(9);
  const whole = guardsIn(plan!, QUERY);
  const saved = readGuards(await document.bytes(), QUERY);
  expect([saved.cells, saved.isProtected]).toEqual([whole.cells, true]);
  const said = (guards: typeof whole) =>
    guards.validations.map(({ range: { from }, rule }) => [from, rule !== 'other' && rule.prompt?.text]);
  expect(said(saved)).toEqual(said(whole));
  expect(await actions.findLostGuards(STANDARD_CATALOGUES)).toBe(0);

  await actions.undo(done!);
  expect(readGuards(await document.bytes(), QUERY)).toEqual(readGuards(pasted.bytes, QUERY));
});
