import { createExcel, type FakeExcel } from '../index';
import { refusalOf } from '../refusal';
import { namesOf, withSheets } from './sheetNames';

describe('hiding and deleting', () => {
  const change = (excel: FakeExcel, name: string, work: (sheet: Excel.Worksheet) => unknown) =>
    refusalOf(excel, ({ workbook }) => work(workbook.worksheets.getItem(name)));

  test('the last visible sheet can be neither hidden nor deleted', async () => {
    const excel = createExcel();
    const hidden = await change(excel, 'Sheet1', (sheet) => {
      sheet.visibility = 'Hidden';
    });
    const deleted = await change(excel, 'Sheet1', (sheet) => sheet.delete());
    expect([hidden?.code, deleted?.code]).toEqual(['InvalidOperation', 'InvalidOperation']);
  });

  test('a very hidden sheet cannot be deleted, a hidden one can', async () => {
    const excel = await withSheets('Hai');
    await change(excel, 'Hai', (sheet) => {
      sheet.visibility = 'VeryHidden';
    });
    expect((await change(excel, 'Hai', (sheet) => sheet.delete()))?.code).toBe('InvalidOperation');
    await change(excel, 'Hai', (sheet) => {
      sheet.visibility = 'Hidden';
      sheet.delete();
    });
    expect(namesOf(excel)).toEqual(['Sheet1']);
  });

  test('a hidden sheet can be neither activated nor selected on', async () => {
    const excel = await withSheets('Hai');
    await change(excel, 'Hai', (sheet) => {
      sheet.visibility = 'Hidden';
    });
    const codes = await Promise.all([
      change(excel, 'Hai', (sheet) => sheet.activate()),
      change(excel, 'Hai', (sheet) => sheet.getRange('A1').select()),
    ]);
    expect(codes.map((refused) => refused?.code)).toEqual(['InvalidOperation', 'InvalidOperation']);
  });

  test.each([
    ['add', ({ workbook }: Excel.RequestContext) => workbook.worksheets.add('Mới')],
    ['delete', ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem('Hai').delete()],
    [
      'rename',
      ({ workbook }: Excel.RequestContext) => {
        workbook.worksheets.getItem('Hai').name = 'Ba';
      },
    ],
    [
      'hide',
      ({ workbook }: Excel.RequestContext) => {
        workbook.worksheets.getItem('Hai').visibility = 'Hidden';
      },
    ],
    ['copy', ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem('Hai').copy()],
  ])('a protected structure refuses to %s', async (_, work) => {
    const excel = await withSheets('Hai');
    await excel.Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    expect((await refusalOf(excel, work))?.code).toBe('AccessDenied');
    expect(namesOf(excel)).toEqual(['Sheet1', 'Hai']);
  });
});
