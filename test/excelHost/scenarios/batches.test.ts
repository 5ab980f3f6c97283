import { createExcel } from '../index';
import { refusalOf } from '../refusal';

describe('objects', () => {
  test('a missing sheet is a null object, and what is done to it is ignored', async () => {
    const { Excel } = createExcel();
    await Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('Không có');
      const range = missing.getRange('A1');
      missing.load('name');
      range.load('address');
      await context.sync();
      expect([missing.isNullObject, range.isNullObject]).toEqual([true, true]);
      missing.delete();
      await context.sync();
    });
  });

  test('an object keeps its meaning over several syncs, also when its sheet is renamed', async () => {
    const { Excel } = createExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Cũ');
      const range = sheet.getRange('B2:C3');
      range.load('address');
      await context.sync();
      expect(range.address).toBe('Cũ!B2:C3');
      sheet.name = 'Tên mới';
      range.load('address');
      await context.sync();
      expect(range.address).toBe("'Tên mới'!B2:C3");
    });
  });

  test('references are given back after the run', async () => {
    const excel = createExcel();
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').load('values');
      await context.sync();
      expect(excel.referenceCount()).toBeGreaterThan(0);
    });
    await excel.settled();
    expect(excel.referenceCount()).toBe(0);
  });

  test('a range of a deleted sheet can no longer be used', async () => {
    const excel = createExcel();
    const refused = await refusalOf(excel, async (context) => {
      const sheet = context.workbook.worksheets.add('Tạm');
      const range = sheet.getRange('A1');
      range.load('address');
      await context.sync();
      sheet.delete();
      range.values = [[1]];
    });
    expect(refused).toEqual({ code: 'ItemNotFound', location: 'Range.values' });
  });
});

describe('loading', () => {
  test('names, paths and nested objects come back in one answer', async () => {
    const { Excel } = createExcel();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/visibility,items/protection/protected');
      const range = worksheets
        .getItem('Sheet1')
        .getRange('A1')
        .load({ values: true, format: { font: { bold: true } } });
      await context.sync();
      const [sheet] = worksheets.items;
      expect([sheet?.name, sheet?.visibility, sheet?.protection.protected]).toEqual([
        'Sheet1',
        'Visible',
        false,
      ]);
      expect([range.values, range.format.font.bold]).toEqual([[['']], false]);
    });
  });

  test('$top and $skip choose among the items', async () => {
    const { Excel } = createExcel();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      for (const name of ['Hai', 'Ba', 'Bốn']) worksheets.add(name);
      worksheets.load({ $top: 2, $skip: 1, name: true });
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(['Hai', 'Ba']);
    });
  });

  test('what was not loaded cannot be read', async () => {
    const { Excel } = createExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      range.load('address');
      await context.sync();
      expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    });
  });
});

describe('refusals', () => {
  test('a batch is not atomic: what was done before the refusal stays done', async () => {
    const excel = createExcel();
    const refused = await refusalOf(excel, ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [['trước']];
      workbook.worksheets.getItem('Không có').getRange('A1').values = [[1]];
      sheet.getRange('A2').values = [['sau']];
    });
    expect(refused).toEqual({ code: 'ItemNotFound', location: 'WorksheetCollection.getItem' });
    expect(excel.snapshot().sheets[0]?.cells.map(({ value }) => value)).toEqual(['trước']);
  });

  test('what the host lacks is ApiNotFound, never a silent null', async () => {
    const excel = createExcel();
    const charts = await refusalOf(excel, ({ workbook }) =>
      workbook.worksheets.getItem('Sheet1').charts.load('items/name'),
    );
    const sort = await refusalOf(excel, ({ workbook }) =>
      workbook.worksheets.getItem('Sheet1').getRange('A1:A9').getSpecialCells('Formulas'),
    );
    const width = await refusalOf(excel, ({ workbook }) => {
      workbook.worksheets.getItem('Sheet1').getRange('A:A').format.useStandardWidth = true;
    });
    expect([charts, sort, width]).toEqual([
      { code: 'ApiNotFound', location: 'Worksheet.charts' },
      { code: 'ApiNotFound', location: 'Range.getSpecialCells' },
      { code: 'ApiNotFound', location: 'RangeFormat.useStandardWidth' },
    ]);
  });
});

test('an update by an object sets each member, nested ones too', async () => {
  const excel = createExcel();
  await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    range.set({ values: [[5]], format: { wrapText: true, font: { bold: true } } });
    range.load('values,format/wrapText,format/font/bold');
    await context.sync();
    expect([range.values, range.format.wrapText, range.format.font.bold]).toEqual([[[5]], true, true]);
  });
});

test('more than 1,500 cells, which the library sends in parts, arrive whole', async () => {
  const { Excel } = createExcel();
  await Excel.run(async (context) => {
    const rows = Array.from({ length: 1000 }, (_, row) => [row, row * 2]);
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('B3:C1002');
    range.values = rows;
    range.load('values');
    await context.sync();
    expect(range.values).toEqual(rows);
  });
});
