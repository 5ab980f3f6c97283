import { createExcel, type FakeExcel } from '../index';
import { refusalOf } from '../refusal';

type Work = (sheet: Excel.Worksheet) => unknown;

/** A protected sheet with B2:B9 unlocked. */
async function protectedSheet(
  options?: Excel.WorksheetProtectionOptions,
  password?: string,
): Promise<FakeExcel> {
  const excel = createExcel();
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('B2:B9').format.protection.locked = false;
    sheet.protection.protect(options, password);
    await context.sync();
  });
  return excel;
}

const change = (excel: FakeExcel, work: Work) =>
  refusalOf(excel, ({ workbook }) => work(workbook.worksheets.getItem('Sheet1')));

const set = (target: object, values: object) => Object.assign(target, values);

test.each<[string, string | undefined, Work]>([
  ['write an unlocked cell', undefined, (sheet) => set(sheet.getRange('B3'), { values: 1 })],
  ['write a locked cell', 'AccessDenied', (sheet) => set(sheet.getRange('A1'), { values: 1 })],
  ['write a range partly locked', 'AccessDenied', (sheet) => set(sheet.getRange('A2:B2'), { values: 1 })],
  [
    'write a formula in a locked cell',
    'AccessDenied',
    (sheet) => set(sheet.getRange('A1'), { formulas: '=1' }),
  ],
  ['clear a locked cell', 'AccessDenied', (sheet) => sheet.getRange('A1').clear()],
  ['clear the contents of an unlocked cell', undefined, (sheet) => sheet.getRange('B2').clear('Contents')],
  ['fill a cell', 'AccessDenied', (sheet) => set(sheet.getRange('B2').format.fill, { color: 'red' })],
  ['format a number', 'AccessDenied', (sheet) => set(sheet.getRange('B2'), { numberFormat: '0' })],
  [
    'draw a border',
    'AccessDenied',
    (sheet) => set(sheet.getRange('B2').format.borders.getItem('EdgeTop'), { style: 'Dot' }),
  ],
  [
    'unlock a cell',
    'AccessDenied',
    (sheet) => set(sheet.getRange('A1').format.protection, { locked: false }),
  ],
  ['widen a column', 'AccessDenied', (sheet) => set(sheet.getRange('B:B').format, { columnWidth: 9 })],
  ['hide a row', 'AccessDenied', (sheet) => set(sheet.getRange('3:3'), { rowHidden: true })],
  ['merge cells', 'AccessDenied', (sheet) => sheet.getRange('B2:B3').merge()],
  [
    'set a validation',
    'AccessDenied',
    (sheet) => set(sheet.getRange('B2').dataValidation, { ignoreBlanks: false }),
  ],
  [
    'add a conditional format',
    'AccessDenied',
    (sheet) => sheet.getRange('B2').conditionalFormats.add('Custom'),
  ],
  ['set up a filter', 'AccessDenied', (sheet) => sheet.autoFilter.apply(sheet.getRange('A1:B9'))],
  ['freeze panes', undefined, (sheet) => sheet.freezePanes.freezeRows(1)],
  ['read', undefined, (sheet) => sheet.getRange('A1').load('values')],
  ['protect it again', 'AccessDenied', (sheet) => sheet.protection.protect()],
  ['unprotect it', undefined, (sheet) => sheet.protection.unprotect()],
])('on a protected sheet: %s → %s', async (_, code, work) => {
  const refused = await change(await protectedSheet(), work);
  expect(refused?.code).toBe(code);
});

test.each<[Excel.WorksheetProtectionOptions, Work]>([
  [{ allowFormatCells: true }, (sheet) => set(sheet.getRange('A1').format.fill, { color: 'red' })],
  [{ allowFormatColumns: true }, (sheet) => set(sheet.getRange('B:B').format, { columnWidth: 9 })],
  [{ allowFormatRows: true }, (sheet) => set(sheet.getRange('3:3'), { rowHidden: true })],
])('%j allows just that', async (options, work) => {
  expect(await change(await protectedSheet(options), work)).toBeUndefined();
  expect((await change(await protectedSheet(), work))?.code).toBe('AccessDenied');
});

test('a sheet without protection cannot be unprotected', async () => {
  const refused = await change(createExcel(), (sheet) => sheet.protection.unprotect());
  expect(refused).toEqual({ code: 'AccessDenied', location: 'WorksheetProtection.unprotect' });
});

test('a password is asked for', async () => {
  const excel = await protectedSheet(undefined, 'bí mật');
  expect((await change(excel, (sheet) => sheet.protection.unprotect()))?.code).toBe('InvalidArgument');
  expect(await change(excel, (sheet) => sheet.protection.unprotect('bí mật'))).toBeUndefined();
});

test('state and options are read back', async () => {
  const excel = await protectedSheet({ allowSort: true });
  await excel.Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem('Sheet1');
    protection.load('protected,options');
    await context.sync();
    expect(protection.protected).toBe(true);
    expect(protection.options).toMatchObject({
      allowSort: true,
      allowFormatCells: false,
      selectionMode: 'Normal',
    });
  });
});
