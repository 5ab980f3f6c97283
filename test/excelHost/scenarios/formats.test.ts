import { createExcel } from '../index';
import { refusalOf } from '../refusal';

type Work = (sheet: Excel.Worksheet) => unknown;

/** What is read after the work: a load path of a range each. */
async function formats(work: Work, ...asked: readonly (readonly [address: string, path: string])[]) {
  const { Excel } = createExcel();
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    work(sheet);
    const ranges = asked.map(([address, path]) => sheet.getRange(address).load(path));
    await context.sync();
    return ranges.map((range, index) => reach(range.toJSON(), asked[index]![1]));
  });
}

function reach(object: unknown, path: string): unknown {
  return path.split('/').reduce((at, name) => (at as Record<string, unknown>)[name], object);
}

test.each<[string, unknown]>([
  ['format/font/name', 'Times New Roman'],
  ['format/font/size', 13],
  ['format/font/color', '#C00000'],
  ['format/font/bold', true],
  ['format/font/italic', true],
  ['format/font/underline', 'Single'],
  ['format/font/strikethrough', true],
  ['format/fill/color', '#FFF2CC'],
  ['format/horizontalAlignment', 'Center'],
  ['format/verticalAlignment', 'Top'],
  ['format/wrapText', true],
  ['format/indentLevel', 2],
  ['format/textOrientation', 90],
  ['format/shrinkToFit', true],
  ['format/rowHeight', 30],
  ['format/columnWidth', 120],
  ['format/protection/locked', false],
  ['format/protection/formulaHidden', true],
])('%s is kept for the range and no further', async (path, value) => {
  const set: Work = (sheet) => {
    const names = path.split('/');
    const last = names.pop()!;
    Object.assign(reach(sheet.getRange('B2:C3'), names.join('/')) as object, { [last]: value });
  };
  const [inside, outside] = await formats(set, ['C3', path], ['D9', path]);
  expect(inside).toBe(value);
  expect(outside).not.toBe(value);
});

test('a property that differs within the range is null', async () => {
  const [bold, name] = await formats(
    (sheet) => (sheet.getRange('A1').format.font.bold = true),
    ['A1:B1', 'format/font/bold'],
    ['A1:B1', 'format/font/name'],
  );
  expect([bold, name]).toEqual([null, 'Calibri']);
});

test('later formats win property by property, whole columns and single cells alike', async () => {
  const work: Work = (sheet) => {
    sheet.getRange('B2').format.font.set({ bold: true, size: 14 });
    sheet.getRange('A:C').format.font.size = 12;
    sheet.getRange('B2').format.font.italic = true;
    sheet.getRange('2:2').format.font.name = 'Arial';
  };
  const read = await formats(
    work,
    ['B2', 'format/font/size'],
    ['B2', 'format/font/bold'],
    ['B2', 'format/font/name'],
    ['B3', 'format/font/name'],
    ['A:C', 'format/font/size'],
    ['A:C', 'format/font/bold'],
    ['A:D', 'format/font/size'],
  );
  expect(read).toEqual([12, true, 'Arial', 'Calibri', 12, null, null]);
});

test('a fill cleared is white to read, a colour is read in capitals, also when given by name', async () => {
  const work: Work = (sheet) => {
    sheet.getRange('A1:A3').format.fill.color = '#aabbcc';
    sheet.getRange('A2').format.fill.clear();
    sheet.getRange('A3').format.fill.color = 'orange';
  };
  const read = await formats(
    work,
    ['A1', 'format/fill/color'],
    ['A2', 'format/fill/color'],
    ['A3', 'format/fill/color'],
  );
  expect(read).toEqual(['#AABBCC', '#FFFFFF', '#FFA500']);
});

describe('borders', () => {
  const style = async (
    work: (borders: Excel.RangeBorderCollection) => unknown,
    address: string,
    side: string,
  ) => {
    const { Excel } = createExcel();
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      work(sheet.getRange('B2:D4').format.borders);
      const border = sheet.getRange(address).format.borders.getItem(side as 'EdgeTop');
      border.load('style,color,weight,sideIndex');
      await context.sync();
      return [border.style, border.color, border.weight];
    });
  };
  const all: (borders: Excel.RangeBorderCollection) => void = (borders) => {
    for (const side of [
      'EdgeTop',
      'EdgeBottom',
      'EdgeLeft',
      'EdgeRight',
      'InsideHorizontal',
      'InsideVertical',
    ] as const) {
      borders.getItem(side).style = 'Continuous';
    }
  };

  test.each([
    ['EdgeTop', 'C3'],
    ['EdgeRight', 'B2'],
    ['EdgeLeft', 'D4'],
    ['InsideHorizontal', 'B2:D4'],
  ])('edges and inner lines draw the %s of %s', async (side, address) => {
    expect(await style(all, address, side)).toEqual(['Continuous', '#000000', 'Thin']);
  });

  test('a top edge is of the first row only', async () => {
    const top = (borders: Excel.RangeBorderCollection) =>
      borders.getItem('EdgeTop').set({ color: '#bfbfbf' });
    expect(await style(top, 'C2', 'EdgeTop')).toEqual(['Continuous', '#BFBFBF', 'Thin']);
    expect(await style(top, 'C3', 'EdgeTop')).toEqual(['None', '#000000', 'Thin']);
  });
});

test('number formats come cell by cell; General is told by name', async () => {
  const work: Work = (sheet) => {
    sheet.getRange('A1:B1').numberFormat = [['0.0%', '']];
    Object.assign(sheet.getRange('A2:B2'), { numberFormat: '@' });
  };
  const [formatsRead] = await formats(work, ['A1:B2', 'numberFormat']);
  expect(formatsRead).toEqual([
    ['0.0%', 'General'],
    ['@', '@'],
  ]);
});

test.each([
  [1570, '#,##0', '1,570'],
  [0.5, '0%', '50%'],
  [1.5, 'General', '1.5'],
  ['chữ', '@', 'chữ'],
  [true, 'General', 'TRUE'],
  ['', 'General', ''],
])('%s under %s is shown as %s', async (value, format, text) => {
  const work: Work = (sheet) => {
    sheet.getRange('A1').numberFormat = [[format]];
    sheet.getRange('A1').values = [[value]];
  };
  expect(await formats(work, ['A1', 'text'])).toEqual([[[text]]]);
});

test('properties of single cells are read and written in one go', async () => {
  const { Excel } = createExcel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
    range.setCellProperties([[{ format: { font: { bold: true } } }, {}]]);
    const read = range.getCellProperties({ address: true, format: { font: { bold: true, name: true } } });
    await context.sync();
    expect(read.value).toEqual([
      [
        { address: 'Sheet1!A1', format: { font: { bold: true, name: 'Calibri' } } },
        { address: 'Sheet1!B1', format: { font: { bold: false, name: 'Calibri' } } },
      ],
    ]);
  });
});

test.each<[string, Work]>([
  ['a colour that is none', (sheet) => (sheet.getRange('A1').format.fill.color = '#12345')],
  [
    'an alignment that is none',
    (sheet) => Object.assign(sheet.getRange('A1').format, { horizontalAlignment: 'center' }),
  ],
  ['a font size of 0', (sheet) => (sheet.getRange('A1').format.font.size = 0)],
  ['a row too high', (sheet) => (sheet.getRange('1:1').format.rowHeight = 410)],
  ['text for a flag', (sheet) => Object.assign(sheet.getRange('A1').format, { wrapText: 'có' })],
])('%s is refused', async (_, work) => {
  const refused = await refusalOf(createExcel(), ({ workbook }) =>
    work(workbook.worksheets.getItem('Sheet1')),
  );
  expect(refused?.code).toBe('InvalidArgument');
});
