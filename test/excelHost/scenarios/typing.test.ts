import { type CultureName, createExcel } from '../index';
import { refusalOf } from '../refusal';

/** What a text given to `values` or `formulas` has become: value, kind, formula, number format. */
async function typed(
  culture: CultureName,
  property: 'values' | 'formulas',
  text: unknown,
  format = 'General',
) {
  const { Excel } = createExcel({ culture, today: new Date(Date.UTC(2024, 10, 22)) });
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    cell.numberFormat = [[format]];
    cell[property] = [[text]];
    cell.load('values,valueTypes,formulas,numberFormat');
    await context.sync();
    const [value, type, formula, numberFormat] = [
      cell.values,
      cell.valueTypes,
      cell.formulas,
      cell.numberFormat,
    ];
    return [value[0]![0], type[0]![0], formula[0]![0], numberFormat[0]![0]];
  });
}

/** 14 February 2024 and 1 January 2024 as Excel counts days. */
const FEBRUARY_14 = 45336;
const JANUARY_1 = 45292;

describe.each([
  // typed         en-US                                     vi-VN
  ['14/2', [FEBRUARY_14, 'd-mmm'], [FEBRUARY_14, 'd-mmm']],
  ['1/2', [JANUARY_1 + 1, 'd-mmm'], [JANUARY_1 + 31, 'd-mmm']],
  ['1/2/2024', [JANUARY_1 + 1, 'm/d/yyyy'], [JANUARY_1 + 31, 'dd/mm/yyyy']],
  ['2024-01-01', [JANUARY_1, 'm/d/yyyy'], [JANUARY_1, 'dd/mm/yyyy']],
  ['1/2024', [JANUARY_1, 'mmm-yy'], [JANUARY_1, 'mmm-yy']],
  ['31/2/2024', ['31/2/2024', 'General'], ['31/2/2024', 'General']],
  ['12:30', [0.520833333333333, 'h:mm'], [0.520833333333333, 'h:mm']],
  ['1.570', [1.57, 'General'], [1570, '#,##0']],
  ['1,570', [1570, '#,##0'], [1.57, 'General']],
  ['1.570,5', ['1.570,5', 'General'], [1570.5, '#,##0.00']],
  ['1.57', [1.57, 'General'], ['1.57', 'General']],
  ['12%', [0.12, '0%'], [0.12, '0%']],
  ['(5)', [-5, 'General'], [-5, 'General']],
  ['-5', [-5, 'General'], [-5, 'General']],
  ['1 1/2', [1.5, '# ?/?'], [1.5, '# ?/?']],
  ['1e3', [1000, '0.00E+00'], [1000, '0.00E+00']],
  ['true', [true, 'General'], [true, 'General']],
  ['#N/A', ['#N/A', 'General'], ['#N/A', 'General']],
  ['gần 57', ['gần 57', 'General'], ['gần 57', 'General']],
  ["'14/2", ['14/2', 'General'], ['14/2', 'General']],
  ["'=1+1", ['=1+1', 'General'], ['=1+1', 'General']],
  ['=1+1', [2, 'General'], [2, 'General']],
  ['+1+1', [2, 'General'], [2, 'General']],
] as const)('%s typed into values', (text, enUs, viVn) => {
  test.each([
    ['en-US', enUs],
    ['vi-VN', viVn],
  ] as const)('%s', async (culture, [value, numberFormat]) => {
    const [got, , , format] = await typed(culture, 'values', text);
    expect([got, format]).toEqual([
      typeof value === 'number' ? expect.closeTo(value, 10) : value,
      numberFormat,
    ]);
  });
});

test.each([
  ['1.570', 1.57],
  ['1,570', 1570],
  ['1/2/2024', JANUARY_1 + 1],
])('formulas are en-US in a Vietnamese Excel too: %s', async (text, value) => {
  const [got] = await typed('vi-VN', 'formulas', text);
  expect(got).toBe(value);
});

test.each(['14/2', '1.570', '=1+1', '-5', 'TRUE', '-  đã làm'])(
  'a cell formatted as text keeps %s as text',
  async (text) => {
    const [value, type] = await typed('vi-VN', 'values', text, '@');
    expect([value, type]).toEqual([text, 'String']);
  },
);

test.each([5, true])('what becomes of %j in a cell formatted as text is not known here', async (given) => {
  await expect(typed('vi-VN', 'formulas', given, '@')).rejects.toMatchObject({ code: 'NotImplemented' });
});

test.each([
  ['#N/A', 'Error'],
  [7, 'Double'],
  [false, 'Boolean'],
  ['chữ', 'String'],
  ['', 'Empty'],
  ['=""', 'String'],
  ['=1/0', 'Error'],
])('%s is of type %s', async (given, type) => {
  const [, got] = await typed('vi-VN', 'values', given);
  expect(got).toBe(type);
});

test('one value goes to every cell, null leaves a cell as it is, an empty text empties it', async () => {
  const { Excel } = createExcel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:C1');
    // A single value for all cells is legal, though the typings know arrays only.
    Object.assign(range, { values: 7 });
    range.values = [[null, Number.NaN, '']];
    range.load('values,valueTypes');
    await context.sync();
    expect([range.values, range.valueTypes]).toEqual([[[7, 7, '']], [['Double', 'Double', 'Empty']]]);
  });
});

describe('what Excel does not take', () => {
  const long = (length: number) => 'x'.repeat(length);

  test.each([
    ['text of 32,768 characters', "'".concat(long(32_768)), 'InvalidArgument'],
    ['a formula of 8,193 characters', `="${long(201)}"${'&""'.repeat(2663)}`, 'FormulaLengthExceedsLimit'],
    ['a broken formula', '=IF(1,', 'InvalidArgument'],
    ['text that begins like a formula', '- đã làm', 'InvalidArgument'],
    ['a formula with a sheet that is not there', "='Không có'!A1", 'InvalidArgument'],
  ])('%s', async (_, value, code) => {
    const excel = createExcel();
    const refused = await refusalOf(excel, ({ workbook }) => {
      workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[value]];
    });
    expect(refused).toEqual({ code, location: 'Range.values' });
  });

  test.each([
    ['A1:B1', [[1], [2]]],
    ['A1:B2', [[1, 2]]],
    ['A1:B2', [[1, 2], [3]]],
  ])('an array of another shape for %s: %j', async (address, values) => {
    const refused = await refusalOf(createExcel(), ({ workbook }) => {
      workbook.worksheets.getItem('Sheet1').getRange(address).values = values;
    });
    expect(refused).toEqual({ code: 'InvalidArgument', location: 'Range.values' });
  });

  test('a large array of another shape, checked before the library sends it in parts', async () => {
    const refused = await refusalOf(createExcel(), ({ workbook }) => {
      workbook.worksheets.getItem('Sheet1').getRange('A1:B900').values = Array.from({ length: 901 }, () => [
        1, 2,
      ]);
    });
    expect(refused).toEqual({ code: 'InvalidArgument', location: 'Range._ValidateArraySize' });
  });
});

test('a reader of whole columns gets null, a writer is refused', async () => {
  const excel = createExcel();
  await excel.Excel.run(async (context) => {
    const columns = context.workbook.worksheets.getItem('Sheet1').getRange('B:C');
    columns.load('values,address,cellCount');
    await context.sync();
    expect([columns.values, columns.address, columns.cellCount]).toEqual([null, 'Sheet1!B:C', 2_097_152]);
  });
  const refused = await refusalOf(excel, ({ workbook }) => {
    Object.assign(workbook.worksheets.getItem('Sheet1').getRange('B:C'), { values: 1 });
  });
  expect(refused?.code).toBe('InvalidArgument');
});

test('more than five million cells are refused', async () => {
  const refused = await refusalOf(createExcel(), ({ workbook }) =>
    workbook.worksheets.getItem('Sheet1').getRange('A1:Z200000').load('values'),
  );
  expect(refused?.code).toBe('RangeExceedsLimit');
});
