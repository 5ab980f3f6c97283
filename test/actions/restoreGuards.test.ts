import { adoptSheet } from '../../src/actions/adoptSheet';
import { insertTemplate } from '../../src/actions/insertTemplate';
import { makeSample } from '../../src/actions/makeSample';
import { findLostGuards, restoreGuards } from '../../src/actions/restoreGuards';
import { undo } from '../../src/actions/undo';
import { STANDARD_CATALOGUES } from '../../src/core/catalogue/standard/catalogues';
import { formatAddress } from '../../src/core/sheet/address';
import { columnOf } from '../../src/core/template/columns';
import { openExcel } from '../adapters/excel/openExcel';
import { workbookPicture } from '../adapters/excel/sheetPicture';
import { pasteOver } from '../excelHost/pasteOver';

const haLang = makeSample()[4]!;

/** Hạ Lang's form in Excel, and the address of a metric's cell there. */
async function opened() {
  const { excel, host } = openExcel();
  await insertTemplate(host, haLang);
  const sheet = excel.model.findSheet('Hạ Lang')!;
  const { cells } = (await host.read()).sheets.find(({ name }) => name === 'Hạ Lang')!;
  const at = (code: string, key: Parameters<typeof columnOf>[0]) =>
    formatAddress({ row: cells.find(({ value }) => value === code)!.row, col: columnOf(key) });
  const picture = () => workbookPicture(excel.model).sheets[1]!;
  return { excel, host, sheet, at, picture };
}

test('what a paste has taken comes back, what was typed stays, and all of it goes again on undo', async () => {
  const { excel, host, at, picture } = await opened();
  excel.model.findSheet('Hạ Lang')!.protection = undefined;
  const whole = picture();
  const area = `${at('B61', 'plan')}:${at('C09', 'previous')}`;
  pasteOver(excel, 'Hạ Lang', area);
  excel.user.enter('Hạ Lang', at('B61', 'period'), 77);
  const pasted = picture();
  const lost = await findLostGuards(host, STANDARD_CATALOGUES);
  const rows = Number(at('C09', 'plan').slice(1)) - Number(at('B61', 'plan').slice(1)) + 1;
  expect(lost).toBeGreaterThan(3 * (rows - 2));

  excel.stats.reset();
  const { cells, done } = await restoreGuards(host, STANDARD_CATALOGUES);
  // Reading 2, the guards 1 and 1 where a range differs inside, the edit 4 and 1 for the same reason.
  expect(excel.stats.syncs).toBe(9);
  expect(cells).toBe(lost);
  const restored = picture();
  expect(restored.cells).toEqual(pasted.cells);
  expect(restored.looks).toEqual(whole.looks);
  expect(restored.validations).toEqual(whole.validations);
  expect(restored.protection?.options).toMatchObject({ allowFormatColumns: true, allowSort: false });
  expect(await findLostGuards(host, STANDARD_CATALOGUES)).toBe(0);
  expect(await restoreGuards(host, STANDARD_CATALOGUES)).toEqual({ cells: 0 });

  expect(await undo(host, done!)).toEqual({ cells: 0, removed: [], kept: [], unguarded: ['Hạ Lang'] });
  expect(picture()).toEqual(pasted);
});

test('a form that lacks nothing is looked at in three requests and left alone', async () => {
  const { excel, host } = await opened();
  excel.stats.reset();
  expect(await findLostGuards(host, STANDARD_CATALOGUES)).toBe(0);
  expect(excel.stats.syncs).toBe(3);
  expect(excel.stats.largestResponse).toBeLessThan(500_000);
  expect(await restoreGuards(host, STANDARD_CATALOGUES)).toEqual({ cells: 0 });
});

test('a protected form is opened for the while, and keeps its protection', async () => {
  const { excel, host, sheet, at, picture } = await opened();
  const whole = picture();
  const { protection } = sheet;
  sheet.protection = undefined;
  pasteOver(excel, 'Hạ Lang', at('B61', 'period'));
  sheet.protection = protection;
  await restoreGuards(host, STANDARD_CATALOGUES);
  expect(picture()).toEqual({ ...whole, cells: expect.anything() });
});

test('a password is asked for before anything is written', async () => {
  const { excel, host, sheet, at, picture } = await opened();
  const { protection } = sheet;
  sheet.protection = undefined;
  pasteOver(excel, 'Hạ Lang', at('B61', 'period'));
  sheet.protection = { ...protection!, password: 'x' };
  const before = picture();
  await expect(restoreGuards(host, STANDARD_CATALOGUES)).rejects.toMatchObject({ code: 'protectedSheet' });
  expect(picture()).toEqual(before);
});

test('once rows have moved, nothing is taken back where it no longer stands', async () => {
  const { excel, host, sheet, at, picture } = await opened();
  sheet.protection = undefined;
  pasteOver(excel, 'Hạ Lang', at('B61', 'period'));
  const { done } = await restoreGuards(host, STANDARD_CATALOGUES);
  sheet.protection = undefined;
  excel.user.enter('Hạ Lang', at('B61', 'code'), 'B62');
  const before = picture();
  expect(await undo(host, done!)).toEqual({ cells: 0, removed: [], kept: [{ sheet: 'Hạ Lang' }] });
  expect(picture()).toEqual(before);
});

test('an adopted sheet gets its validations back and keeps its own looks', async () => {
  const { excel, host } = openExcel();
  excel.user.enter('Sheet1', 'B3:C4', [
    ['Số vụ', 12],
    ['Số buổi', 7],
  ]);
  const figure = { row: 2, metric: 'D01', column: 'period', cell: 'C3' };
  const mapping = { sheet: 'Sheet1', figures: [figure] } as unknown as Parameters<typeof adoptSheet>[1];
  const { catalogue, unit, period } = haLang;
  await adoptSheet(host, mapping, { catalogue, unit: { code: unit.code, title: unit.name }, period });
  const whole = workbookPicture(excel.model);
  pasteOver(excel, 'Sheet1', 'C3');
  excel.model
    .findSheet('Sheet1')!
    .styles.apply(
      { from: { row: 2, col: 2 }, to: { row: 2, col: 2 } },
      { locked: false, numberFormat: '0.00' },
    );
  expect(await restoreGuards(host, STANDARD_CATALOGUES)).toMatchObject({ cells: 1 });
  const [after] = workbookPicture(excel.model).sheets;
  expect(after!.validations).toEqual(whole.sheets[0]!.validations);
  expect(after!.looks).not.toEqual(whole.sheets[0]!.looks);
  expect(after!.protection).toBeUndefined();
});
