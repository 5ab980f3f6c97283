import { createExcel } from '../index';
import { refusalOf } from '../refusal';

describe('merged cells', () => {
  test('only the first cell holds anything', async () => {
    const { Excel, snapshot } = createExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:C1');
      range.values = [['một', 'hai', 'ba']];
      range.merge();
      range.values = [['bốn', 'năm', 'sáu']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['bốn', '', '']]);
    });
    expect(snapshot().sheets[0]?.merges).toEqual([{ from: { row: 0, col: 0 }, to: { row: 0, col: 2 } }]);
  });

  test('across, each row is merged by itself; unmerge parts them', async () => {
    const { Excel, snapshot } = createExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:C3').merge(true);
      sheet.getRange('B2').unmerge();
      await context.sync();
    });
    expect(snapshot().sheets[0]?.merges.map(({ from }) => from.row)).toEqual([0, 2]);
  });

  test('are listed from 1.13 on', async () => {
    const read = (context: Excel.RequestContext) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B1').merge();
      sheet.getRange('A3:B4').merge();
      return sheet.getRange().getMergedAreasOrNullObject().load('address,areaCount');
    };
    const newer = createExcel({ apiVersion: '1.14' });
    await newer.Excel.run(async (context) => {
      const areas = read(context);
      await context.sync();
      expect([areas.address, areas.areaCount]).toEqual(['Sheet1!A1:B1,Sheet1!A3:B4', 2]);
    });
    expect(await refusalOf(createExcel({ apiVersion: '1.11' }), read)).toEqual({
      code: 'ApiNotFound',
      location: 'Range.getMergedAreasOrNullObject',
    });
  });
});

test.each([
  ['Contents', ['', true, true]],
  ['Formats', [5, false, false]],
  ['All', ['', false, false]],
] as const)('clear %s', async (what, [value, bold, isMerged]) => {
  const excel = createExcel();
  await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
    range.merge();
    range.values = [[5, '']];
    range.format.font.bold = true;
    range.clear(what);
    range.load('values,format/font/bold');
    await context.sync();
    expect([range.values[0]![0], range.format.font.bold]).toEqual([value, bold]);
  });
  expect((excel.snapshot().sheets[0]?.merges ?? []).length > 0).toBe(isMerged);
});
