import { checkWorkbook } from '../../src/actions/checkWorkbook';
import type { WorkbookHost } from '../../src/actions/host';
import { insertTemplate } from '../../src/actions/insertTemplate';
import { makeSample } from '../../src/actions/makeSample';
import { findLostGuards } from '../../src/actions/restoreGuards';
import { reopenReport, sealReport } from '../../src/actions/sealReport';
import { undo } from '../../src/actions/undo';
import { STANDARD_CATALOGUES } from '../../src/core/catalogue/standard/catalogues';
import { formatAddress, parseAddress } from '../../src/core/sheet/address';
import { columnOf } from '../../src/core/template/columns';
import { openExcel } from '../adapters/excel/openExcel';
import { workbookPicture } from '../adapters/excel/sheetPicture';

const haLang = makeSample()[4]!;
const SIGNING = { at: '2024-12-16T09:12', preparedBy: 'Nông Văn A', approvedBy: 'Hoàng Thị B' };
const REQUEST = { sheet: 'Hạ Lang', signing: SIGNING, catalogues: STANDARD_CATALOGUES };

/** Hạ Lang's form in Excel, its unusual figures explained. */
async function opened() {
  const { excel, host } = openExcel();
  await insertTemplate(host, haLang);
  await explainAll(host);
  const { cells } = (await host.read()).sheets.find(({ name }) => name === 'Hạ Lang')!;
  const at = (code: string, key: Parameters<typeof columnOf>[0]) =>
    formatAddress({ row: cells.find(({ value }) => value === code)!.row, col: columnOf(key) });
  const picture = () => workbookPicture(excel.model).sheets[1]!;
  return { excel, host, at, picture };
}

async function explainAll(host: WorkbookHost) {
  const [form] = await checkWorkbook(host, STANDARD_CATALOGUES);
  const rows = form!.issues.flatMap(({ metric }) => form!.report!.lines[metric ?? '']?.row ?? []);
  const col = columnOf('explanation');
  await host.edit([{ sheet: 'Hạ Lang', cells: rows.map((row) => ({ row, col, value: 'Đã đối chiếu.' })) }]);
}

const reportOf = async (host: WorkbookHost) => (await checkWorkbook(host, STANDARD_CATALOGUES))[0]!.report!;

test('a report that is ready is sealed and locked, and undo leaves the sheet as it was', async () => {
  const { excel, host, at, picture } = await opened();
  const before = picture();
  excel.stats.reset();
  const sealed = await sealReport(host, REQUEST);
  // Reading 2, the guards 1, the edit 4 and 1 for the protection.
  expect(excel.stats.syncs).toBeLessThanOrEqual(8);
  expect((await reportOf(host)).seal).toEqual({ ...SIGNING, changed: [], isBroken: false });
  expect(() => excel.user.enter('Hạ Lang', at('B61', 'period'), 7)).toThrow();
  // Locked as it should be: nothing to put back.
  expect(await findLostGuards(host, STANDARD_CATALOGUES)).toBe(0);
  expect(await undo(host, 'done' in sealed ? sealed.done : { added: [], edited: [] })).toMatchObject({
    kept: [],
  });
  const { validations, protection, cells } = picture();
  expect({ validations, protection, cells }).toEqual({
    validations: before.validations,
    protection: before.protection,
    cells: before.cells,
  });
  expect((await reportOf(host)).seal).toBeUndefined();
});

test('what is changed after sealing is told by its cell; opened again it can be typed into and sealed anew', async () => {
  const { excel, host, at } = await opened();
  await sealReport(host, REQUEST);
  excel.model.findSheet('Hạ Lang')!.protection = undefined;
  const cell = at('B61', 'note');
  excel.user.enter('Hạ Lang', cell, 'Số đã đối chiếu với đồn.');
  expect((await reportOf(host)).seal).toMatchObject({ changed: [cell], isBroken: false });
  await reopenReport(host, REQUEST);
  expect((await reportOf(host)).seal).toBeUndefined();
  excel.user.enter('Hạ Lang', cell, 'Đã đối chiếu.');
  const again = { ...SIGNING, at: '2024-12-17T08:00' };
  await sealReport(host, { ...REQUEST, signing: again });
  expect((await reportOf(host)).seal).toEqual({ ...again, changed: [], isBroken: false });
});

test.each<[what: string, code: string, column: Parameters<typeof columnOf>[0], value: string | number]>([
  ['an error', 'B61', 'period', -3],
  ['a mark of secrecy', 'B61', 'note', 'Kèm văn bản TỐI MẬT'],
])('%s keeps a report from being sealed', async (_, code, column, value) => {
  const { excel, host, at, picture } = await opened();
  excel.user.enter('Hạ Lang', at(code, column), value);
  const before = picture();
  expect(await sealReport(host, REQUEST)).toMatchObject({ problem: 'open', errors: 1 });
  expect(picture()).toEqual(before);
});

test('a warning without a reason keeps it from being sealed, and so does a section left out', async () => {
  const { host } = await opened();
  const { lines, textCells } = await reportOf(host);
  const { row, values } = Object.values(lines).find((line) => (line.values.period.value ?? 0) >= 50)!;
  const explain = (value: string | null) =>
    host.edit([{ sheet: 'Hạ Lang', cells: [{ row, col: columnOf('explanation'), value }] }]);
  const previous = { row, col: columnOf('previous'), value: values.period.value! * 3 };
  await host.edit([{ sheet: 'Hạ Lang', cells: [previous] }]);
  expect(await sealReport(host, REQUEST)).toEqual({ problem: 'open', errors: 0, unexplained: 1 });
  await explain('Giảm vì mưa lũ.');
  await host.edit([{ sheet: 'Hạ Lang', cells: [{ ...parseAddress(textCells.J02!)!, value: null }] }]);
  expect(await sealReport(host, REQUEST)).toEqual({ problem: 'open', errors: 1, unexplained: 0 });
});

test('a sheet without a unit’s report is refused', async () => {
  const { host } = await opened();
  expect(await sealReport(host, { ...REQUEST, sheet: 'Sheet1' })).toEqual({ problem: 'noForm' });
  expect(await reopenReport(host, { ...REQUEST, sheet: 'Sheet9' })).toEqual({ problem: 'noForm' });
});
