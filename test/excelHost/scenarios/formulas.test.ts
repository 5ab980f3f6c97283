import { createExcel, type FakeExcel } from '../index';

/** The formulas and values of a cell as the add-in reads them. */
async function cell({ Excel }: FakeExcel, sheet: string, address: string) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load('formulas,values');
    await context.sync();
    return [range.formulas[0]![0], range.values[0]![0]];
  });
}

/** `Tổng` adds up `Hạ Lang` and `B2`: names that need quotes, one of them because it looks like an address. */
async function province(): Promise<FakeExcel> {
  const excel = createExcel();
  await excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const name of ['Hạ Lang', 'B2']) worksheets.add(name).getRange('F12').values = [[20]];
    worksheets.add('Tổng').getRange('A1').formulas = [["=SUM('Hạ Lang'!F12,'B2'!F12)"]];
    await context.sync();
  });
  return excel;
}

test('a changed unit changes the province', async () => {
  const excel = await province();
  expect(await cell(excel, 'Tổng', 'A1')).toEqual(["=SUM('Hạ Lang'!F12,'B2'!F12)", 40]);
  excel.user.enter('Hạ Lang', 'F12', 25);
  expect((await cell(excel, 'Tổng', 'A1'))[1]).toBe(45);
});

test('a renamed sheet is renamed in formulas, and quotes go where they are not needed', async () => {
  const excel = await province();
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Hạ Lang').name = 'Mới';
    context.workbook.worksheets.getItem('B2').name = "Nước'c";
    await context.sync();
  });
  expect(await cell(excel, 'Tổng', 'A1')).toEqual(["=SUM(Mới!F12,'Nước''c'!F12)", 40]);
});

test('a deleted sheet leaves #REF! behind, also when another of its name comes', async () => {
  const excel = await province();
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('B2').delete();
    await context.sync();
    context.workbook.worksheets.add('B2');
    await context.sync();
  });
  expect(await cell(excel, 'Tổng', 'A1')).toEqual(["=SUM('Hạ Lang'!F12,#REF!F12)", '#REF!']);
});

test.each([
  ["='Tổng'!A1", '=Tổng!A1'],
  ['=sum(1,2)', '=SUM(1,2)'],
  ['="sum(\'Tổng\'!A1)"', '="sum(\'Tổng\'!A1)"'],
])('%s is read back as %s', async (given, shown) => {
  const excel = await province();
  excel.user.enter('Sheet1', 'A1', given);
  expect((await cell(excel, 'Sheet1', 'A1'))[0]).toBe(shown);
});

test.each([
  ['a range of numbers and text', '=SUMPRODUCT(ISNUMBER(A2:D2)*ISNUMBER(A3:D3))', 1],
  ['numbers as text count as none', '=COUNT(A2:D2)', 2],
  ['text in a sum is left out', '=SUM(A2:D2)', 57],
  ['text added is an error', '=A2+B2', '#VALUE!'],
  ['a blank equals an empty text', '=IF(D2="","trống","có")', 'trống'],
  ['nothing is divided by zero', '=IF(ISERROR(1/0),"lỗi",1)', 'lỗi'],
  ['an unknown function', '=KHONGCO(1)', '#NAME?'],
  ['thirds', '=1/3', expect.closeTo(1 / 3, 12)],
])('%s', async (_, formula, value) => {
  const excel = createExcel();
  excel.user.enter('Sheet1', 'A2:D2', [[14, 'gần 57', 43, '']]);
  excel.user.enter('Sheet1', 'A3:D3', [['x', 1, 2, 3]]);
  excel.user.enter('Sheet1', 'F1', formula);
  expect((await cell(excel, 'Sheet1', 'F1'))[1]).toEqual(value);
});

describe('calculation', () => {
  const stored = {
    sheets: [
      {
        name: 'Cũ',
        visibility: 'visible' as const,
        cells: [
          { row: 0, col: 0, value: 1 },
          { row: 0, col: 1, value: 99, formula: '=A1+1' },
        ],
        merges: [],
        hiddenRows: [],
        hiddenCols: [],
      },
    ],
  };

  test('stored values stand until something changes', async () => {
    const excel = createExcel({ workbook: stored });
    expect(await cell(excel, 'Cũ', 'B1')).toEqual(['=A1+1', 99]);
    excel.user.enter('Cũ', 'A1', 5);
    expect(await cell(excel, 'Cũ', 'B1')).toEqual(['=A1+1', 6]);
  });

  test('suspended until the next sync, what was written waits for a calculation', async () => {
    const excel = createExcel({ workbook: stored });
    const read = await excel.Excel.run(async (context) => {
      const { application, worksheets } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      worksheets.getItem('Cũ').getRange('A1').values = [[5]];
      await context.sync();
      const [before, after] = [1, 2].map(() => worksheets.getItem('Cũ').getRange('B1'));
      before!.load('values');
      application.calculate('Recalculate');
      after!.load('values');
      await context.sync();
      return [before!.values, after!.values];
    });
    expect(read).toEqual([[[99]], [[6]]]);
  });

  test('in manual mode nothing is calculated unasked', async () => {
    const excel = createExcel({ workbook: stored });
    await excel.Excel.run(async (context) => {
      context.workbook.application.calculationMode = 'Manual';
      context.workbook.worksheets.getItem('Cũ').getRange('A1').values = [[5]];
      await context.sync();
    });
    expect((await cell(excel, 'Cũ', 'B1'))[1]).toBe(99);
  });
});
