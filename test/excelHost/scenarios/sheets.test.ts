import { refusalOf } from '../refusal';
import { namesOf, withSheets } from './sheetNames';

describe('names', () => {
  test.each([
    ['32 characters', 'x'.repeat(32), 'InvalidArgument'],
    ['a colon', 'Quý 1: 2024', 'InvalidArgument'],
    ['a slash', 'Quý 1/2024', 'InvalidArgument'],
    ['brackets', 'Quý [1]', 'InvalidArgument'],
    ['an apostrophe in front', "'Quý", 'InvalidArgument'],
    ['nothing', '', 'InvalidArgument'],
    ['the name of another in other case', 'HẠ LANG', 'ItemAlreadyExists'],
  ])('%s is refused', async (_, name, code) => {
    const excel = await withSheets('Hạ Lang');
    const refused = await refusalOf(excel, ({ workbook }) => workbook.worksheets.add(name));
    expect(refused).toEqual({ code, location: 'WorksheetCollection.add' });
  });

  test('a sheet may change the case of its own name, not take that of another', async () => {
    const excel = await withSheets('Hạ Lang', 'Bảo Lâm');
    const rename = (to: string) =>
      refusalOf(excel, ({ workbook }) => {
        workbook.worksheets.getItem('Hạ Lang').name = to;
      });
    expect(await rename('HẠ LANG')).toBeUndefined();
    expect(await rename('bảo lâm')).toEqual({ code: 'ItemAlreadyExists', location: 'Worksheet.name' });
    expect(namesOf(excel)).toEqual(['Sheet1', 'HẠ LANG', 'Bảo Lâm']);
  });

  test('a sheet added without a name gets a free one', async () => {
    const excel = await withSheets();
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.add();
      await context.sync();
    });
    expect(namesOf(excel)).toEqual(['Sheet1', 'Sheet2']);
  });
});

describe('places', () => {
  test('a position moves a sheet', async () => {
    const excel = await withSheets('Hai', 'Ba');
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Ba').position = 0;
      await context.sync();
    });
    expect(namesOf(excel)).toEqual(['Ba', 'Sheet1', 'Hai']);
  });

  test('first, last, active and count may leave hidden sheets out', async () => {
    const excel = await withSheets('Hai', 'Ba');
    await excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Ba').visibility = 'Hidden';
      const [last, lastVisible] = [worksheets.getLast(), worksheets.getLast(true)];
      const [count, visible] = [worksheets.getCount(), worksheets.getCount(true)];
      const active = worksheets.getActiveWorksheet();
      for (const sheet of [last, lastVisible, active]) sheet.load('name');
      await context.sync();
      expect([last.name, lastVisible.name, count.value, visible.value]).toEqual(['Ba', 'Hai', 3, 2]);
      expect(active.name).toBe('Sheet1');
    });
  });

  test.each([
    ['Beginning', ['Hai (2)', 'Sheet1', 'Hai', 'Ba']],
    ['End', ['Sheet1', 'Hai', 'Ba', 'Hai (2)']],
    ['Before', ['Sheet1', 'Hai', 'Hai (2)', 'Ba']],
    ['After', ['Sheet1', 'Hai', 'Ba', 'Hai (2)']],
  ] as const)('a copy goes to the place asked for: %s', async (position, names) => {
    const excel = await withSheets('Hai', 'Ba');
    await excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Hai').copy(position, worksheets.getItem('Ba'));
      await context.sync();
    });
    expect(namesOf(excel)).toEqual(names);
  });

  test('a copy has contents, formats, protection and hidden rows of its own', async () => {
    const excel = await withSheets('Hai');
    const read = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Hai');
      const range = sheet.getRange('A1:B1');
      range.formulas = [[5, '=A1*2']];
      range.format.font.bold = true;
      sheet.getRange('3:4').rowHidden = true;
      sheet.protection.protect();
      const copy = sheet.copy('End');
      copy.protection.unprotect();
      copy.getRange('A1').values = [[7]];
      const twin = copy.getRange('A1:B1').load('values,format/font/bold');
      const hidden = copy.getRange('A3').load('rowHidden');
      range.load('values');
      await context.sync();
      return [range.values, twin.values, twin.format.font.bold, hidden.rowHidden];
    });
    expect(read).toEqual([[[5, 10]], [[7, 14]], true, true]);
  });
});

test('what is selected is the active sheet and its range', async () => {
  const excel = await withSheets('Hai');
  await excel.Excel.run(async (context) => {
    const { workbook } = context;
    workbook.worksheets.getItem('Hai').getRange('C3:D4').select();
    const [range, cell] = [workbook.getSelectedRange(), workbook.getActiveCell()];
    range.load('address');
    cell.load('address');
    await context.sync();
    expect([range.address, cell.address]).toEqual(['Hai!C3:D4', 'Hai!C3']);
  });
});

test('settings of a sheet are kept as given', async () => {
  const excel = await withSheets('Hai');
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Hai');
    sheet.set({ tabColor: '#c00000', showGridlines: false, showHeadings: false, standardWidth: 10 });
    sheet.load('tabColor,showGridlines,showHeadings,standardWidth,position');
    await context.sync();
    const { tabColor, showGridlines, showHeadings, standardWidth, position } = sheet;
    expect([tabColor, showGridlines, showHeadings, standardWidth, position]).toEqual([
      '#C00000',
      false,
      false,
      10,
      1,
    ]);
  });
});
