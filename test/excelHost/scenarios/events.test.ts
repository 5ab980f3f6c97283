import { createExcel, type FakeExcel } from '../index';

type Told = Readonly<Record<string, unknown>>;

/** Listens for events of the whole workbook; what is told gathers in the list. */
async function listen(
  excel: FakeExcel,
  name: 'onChanged' | 'onSelectionChanged' | 'onAdded' | 'onDeleted' | 'onActivated' | 'onCalculated',
): Promise<Told[]> {
  const told: Told[] = [];
  await excel.Excel.run(async (context) => {
    const handlers = context.workbook.worksheets[name] as unknown as OfficeExtension.EventHandlers<Told>;
    handlers.add(async (event) => {
      told.push(event);
    });
    await context.sync();
  });
  return told;
}

describe('onChanged', () => {
  test('a single cell comes with what was and what is', async () => {
    const excel = createExcel();
    excel.user.enter('Sheet1', 'B2', 'gần 57');
    const told = await listen(excel, 'onChanged');
    excel.user.enter('Sheet1', 'B2', 57);
    await excel.settled();
    expect(told).toEqual([
      expect.objectContaining({
        type: 'WorksheetChanged',
        changeType: 'RangeEdited',
        source: 'Local',
        address: 'B2',
        details: {
          valueBefore: 'gần 57',
          valueAfter: 57,
          valueTypeBefore: 'String',
          valueTypeAfter: 'Double',
        },
      }),
    ]);
  });

  test('several cells come without details', async () => {
    const excel = createExcel();
    const told = await listen(excel, 'onChanged');
    excel.user.enter('Sheet1', 'A1:B2', 1);
    await excel.settled();
    expect(told.map(({ address, details }) => [address, details])).toEqual([['A1:B2', undefined]]);
  });

  test("the add-in's own writes are told too, unless events are off; a formula's new result is not", async () => {
    const excel = createExcel();
    excel.user.enter('Sheet1', 'C1', '=A1+1');
    const told = await listen(excel, 'onChanged');
    await excel.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      cell.values = [[1]];
      await context.sync();
      context.runtime.enableEvents = false;
      cell.values = [[2]];
      await context.sync();
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await excel.settled();
    expect(told.map(({ address }) => address)).toEqual(['A1']);
  });

  test('a handler of one sheet hears of that sheet only, and no more once removed', async () => {
    const excel = createExcel();
    const told: string[] = [];
    const handler = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Hạ Lang');
      sheet.load('id');
      await context.sync();
      const added = sheet.onChanged.add(async ({ address }) => {
        told.push(address);
      });
      await context.sync();
      return added;
    });
    excel.user.enter('Hạ Lang', 'A1', 1);
    excel.user.enter('Sheet1', 'A2', 1);
    await excel.settled();
    await excel.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    excel.user.enter('Hạ Lang', 'A3', 1);
    await excel.settled();
    expect(told).toEqual(['A1']);
  });
});

test.each<
  ['onSelectionChanged' | 'onAdded' | 'onDeleted' | 'onActivated', (excel: FakeExcel) => void, object]
>([
  ['onSelectionChanged', ({ user }) => user.select('Hai', 'C3:D4'), { address: 'C3:D4' }],
  ['onActivated', ({ user }) => user.select('Hai', 'A1'), { type: 'WorksheetActivated' }],
  ['onDeleted', ({ user }) => user.deleteSheet('Hai'), { type: 'WorksheetDeleted', source: 'Local' }],
])('%s is told', async (name, work, expected) => {
  const excel = createExcel();
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.add('Hai');
    await context.sync();
  });
  const told = await listen(excel, name);
  work(excel);
  await excel.settled();
  expect(told).toEqual([expect.objectContaining(expected)]);
});

test('onAdded is told', async () => {
  const excel = createExcel();
  const told = await listen(excel, 'onAdded');
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.add('Hai');
    await context.sync();
  });
  await excel.settled();
  expect(told).toEqual([expect.objectContaining({ type: 'WorksheetAdded', source: 'Local' })]);
});

test('onCalculated is told of the sheet whose formulas have new values', async () => {
  const excel = createExcel();
  excel.user.enter('Sheet1', 'B1', '=A1+1');
  const told = await listen(excel, 'onCalculated');
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[5]];
    await context.sync();
  });
  await excel.settled();
  expect(told).toHaveLength(1);
});
