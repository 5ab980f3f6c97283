import { createExcel } from '../index';
import { refusalOf } from '../refusal';

/** Addresses reached from C3:E6. */
test.each<[string, string, (range: Excel.Range) => Excel.Range]>([
  ['getCell', 'D4', (range) => range.getCell(1, 1)],
  ['getCell outside the range', 'H13', (range) => range.getCell(10, 5)],
  ['getRow', 'C4:E4', (range) => range.getRow(1)],
  ['getColumn', 'E3:E6', (range) => range.getColumn(2)],
  ['getEntireRow', '3:6', (range) => range.getEntireRow()],
  ['getEntireColumn', 'C:E', (range) => range.getEntireColumn()],
  ['getOffsetRange', 'B5:D8', (range) => range.getOffsetRange(2, -1)],
  ['getResizedRange', 'C3:F5', (range) => range.getResizedRange(-1, 1)],
  ['getAbsoluteResizedRange', 'C3:C4', (range) => range.getAbsoluteResizedRange(2, 1)],
  ['getLastCell', 'E6', (range) => range.getLastCell()],
  ['getLastRow', 'C6:E6', (range) => range.getLastRow()],
  ['getLastColumn', 'E3:E6', (range) => range.getLastColumn()],
  ['getRowsBelow', 'C7:E8', (range) => range.getRowsBelow(2)],
  ['getColumnsAfter', 'F3:F6', (range) => range.getColumnsAfter()],
  ['getBoundingRect', 'A1:E6', (range) => range.getBoundingRect('A1')],
  ['getIntersection', 'D4:E6', (range) => range.getIntersection('D4:Z99')],
  ['getUsedRange', 'D4:E5', (range) => range.getUsedRange()],
])('%s → %s', async (_, address, step) => {
  const excel = createExcel();
  excel.user.enter('Sheet1', 'D4:F5', 1);
  await excel.Excel.run(async (context) => {
    const range = step(context.workbook.worksheets.getItem('Sheet1').getRange('C3:E6'));
    range.load('address');
    await context.sync();
    expect(range.address).toBe(`Sheet1!${address}`);
  });
});

test.each<[string, string, (range: Excel.Range) => Excel.Range]>([
  ['beyond the grid', 'InvalidArgument', (range) => range.getOffsetRange(-3, 0)],
  ['nothing in common', 'ItemNotFound', (range) => range.getIntersection('A1')],
  ['nothing used', 'ItemNotFound', (range) => range.getUsedRange()],
])('%s is refused', async (_, code, step) => {
  const refused = await refusalOf(createExcel(), ({ workbook }) =>
    step(workbook.worksheets.getItem('Sheet1').getRange('C3')).load('address'),
  );
  expect(refused?.code).toBe(code);
});

test.each(['A0', 'A1:', 'Tổng', 'XFE1', 'A1048577', "'Sheet1'!A1"])(
  '%s is no address of a sheet',
  async (address) => {
    const refused = await refusalOf(createExcel(), ({ workbook }) =>
      workbook.worksheets.getItem('Sheet1').getRange(address).load('address'),
    );
    expect(refused).toEqual({ code: 'InvalidArgument', location: 'Worksheet.getRange' });
  },
);

describe('the used range', () => {
  const used = async (work: (sheet: Excel.Worksheet) => unknown) => {
    const { Excel } = createExcel();
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      work(sheet);
      const [any, values, corner] = [
        sheet.getUsedRangeOrNullObject(),
        sheet.getUsedRangeOrNullObject(true),
        sheet.getUsedRange(),
      ];
      for (const range of [any, values, corner]) range.load('address');
      await context.sync();
      return [
        any.isNullObject ? null : any.address,
        values.isNullObject ? null : values.address,
        corner.address,
      ];
    });
  };

  test('is null on a blank sheet, or its first cell', async () => {
    expect(await used(() => undefined)).toEqual([null, null, 'Sheet1!A1']);
  });

  test('goes round formats too, unless only values are asked for', async () => {
    const work = (sheet: Excel.Worksheet) => {
      sheet.getRange('B2:C3').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange('E9').format.fill.color = 'yellow';
    };
    expect(await used(work)).toEqual(['Sheet1!B2:E9', 'Sheet1!B2:C3', 'Sheet1!B2:E9']);
  });

  test('does not count whole columns', async () => {
    expect(await used((sheet) => (sheet.getRange('A:Z').format.font.name = 'Times New Roman'))).toEqual([
      null,
      null,
      'Sheet1!A1',
    ]);
  });
});

describe('hidden rows and columns', () => {
  test('are told for all, none and some', async () => {
    const { Excel } = createExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('2:3').rowHidden = true;
      sheet.getRange('P:XFD').columnHidden = true;
      const ranges = ['A2:A3', 'A4', 'A1:A4', 'Q4'].map((address) =>
        sheet.getRange(address).load('rowHidden,columnHidden,hidden'),
      );
      await context.sync();
      expect(ranges.map(({ rowHidden, columnHidden, hidden }) => [rowHidden, columnHidden, hidden])).toEqual([
        [true, false, true],
        [false, false, false],
        [null, false, null],
        [false, true, true],
      ]);
    });
  });

  test('come row by row and column by column in one answer', async () => {
    const { Excel } = createExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('2:2').rowHidden = true;
      sheet.getRange('C:C').set({ columnHidden: true, format: { columnWidth: 99 } });
      const rows = sheet.getRange('A1:C3').getRowProperties({ rowHidden: true, rowIndex: true });
      const columns = sheet
        .getRange('A1:C3')
        .getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
      await context.sync();
      expect(rows.value).toEqual([
        { rowHidden: false, rowIndex: 0 },
        { rowHidden: true, rowIndex: 1 },
        { rowHidden: false, rowIndex: 2 },
      ]);
      expect(columns.value.at(-1)).toEqual({ columnHidden: true, format: { columnWidth: 99 } });
    });
  });
});

test('several areas are formatted and read together', async () => {
  const { Excel } = createExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const areas = sheet.getRanges('A1:B2,D4');
    areas.format.fill.color = '#D9D9D9';
    areas.format.protection.locked = false;
    sheet.getRange('D4').format.font.bold = true;
    areas.load('address,areaCount,cellCount,format/font/bold,format/fill/color');
    const cell = sheet.getRange('B2').load('format/fill/color,format/protection/locked');
    await context.sync();
    expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(['Sheet1!A1:B2,Sheet1!D4', 2, 5]);
    expect([areas.format.font.bold, areas.format.fill.color]).toEqual([null, '#D9D9D9']);
    expect([cell.format.fill.color, cell.format.protection.locked]).toEqual(['#D9D9D9', false]);
  });
});
