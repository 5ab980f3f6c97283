import { createExcel } from '../index';
import { refusalOf } from '../refusal';

type Work = (sheet: Excel.Worksheet) => unknown;

/** The validation of an address after the work. */
async function validation(address: string, work: Work) {
  const { Excel } = createExcel();
  return Excel.run(async (context) => {
    context.workbook.worksheets.add('Danh mục');
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    work(sheet);
    const { dataValidation } = sheet.getRange(address);
    dataValidation.load('type,rule,prompt,errorAlert,ignoreBlanks');
    await context.sync();
    const { type, rule, prompt, errorAlert, ignoreBlanks } = dataValidation;
    return { type, rule, prompt, errorAlert, ignoreBlanks };
  });
}

const setRule = (sheet: Excel.Worksheet, address: string, rule: Excel.DataValidationRule) => {
  sheet.getRange(address).dataValidation.rule = rule;
};
const custom = (formula: string): Excel.DataValidationRule => ({ custom: { formula } });

describe('data validation', () => {
  test.each([
    ['Sheet1', '=$B$1:$E$1'],
    ['Danh mục', "='Danh mục'!$B$1:$E$1"],
  ])('a list from a range of %s is kept as %s', async (name, source) => {
    const { type, rule } = await validation('A1', (sheet) => {
      const from = sheet.context.workbook.worksheets.getItem(name).getRange('B1:E1');
      setRule(sheet, 'A1', { list: { inCellDropDown: true, source: from } });
    });
    expect([type, rule]).toEqual(['List', { list: { inCellDropDown: true, source } }]);
  });

  test('numbers are read back as formulas', async () => {
    const { type, rule } = await validation('A1', (sheet) =>
      setRule(sheet, 'A1', { textLength: { formula1: 200, operator: 'LessThanOrEqualTo' } }),
    );
    expect([type, rule]).toEqual([
      'TextLength',
      { textLength: { formula1: '=200', operator: 'LessThanOrEqualTo' } },
    ]);
  });

  test('none, and differing ones', async () => {
    const work: Work = (sheet) => setRule(sheet, 'A1:A3', custom('=A1>0'));
    expect((await validation('C1', work)).type).toBe('None');
    expect(await validation('A1:B1', work)).toMatchObject({ type: 'MixedCriteria', rule: null });
    expect((await validation('A2:A3', work)).type).toBe('Custom');
  });

  test('a rule for a part of a range leaves the rest its own; a prompt leaves the rule', async () => {
    const work: Work = (sheet) => {
      setRule(sheet, 'A1:A9', custom('=A1>0'));
      setRule(sheet, 'A4', custom('=A4>1'));
      sheet.getRange('A4:A5').dataValidation.prompt = { title: 'Số', message: 'Nhập số', showPrompt: true };
    };
    expect((await validation('A9', work)).rule).toEqual(custom('=A1>0'));
    expect(await validation('A4', work)).toMatchObject({ rule: custom('=A4>1'), prompt: { title: 'Số' } });
    expect(await validation('A5', work)).toMatchObject({ rule: custom('=A1>0'), prompt: { title: 'Số' } });
  });

  test('cleared, it is gone', async () => {
    const { type } = await validation('A1', (sheet) => {
      setRule(sheet, 'A1:A9', custom('=A1>0'));
      sheet.getRange('A1').dataValidation.clear();
    });
    expect(type).toBe('None');
  });

  test.each<[string, Work]>([
    [
      'a list typed in more than 255 characters',
      (sheet) => setRule(sheet, 'A1', { list: { inCellDropDown: true, source: 'x,'.repeat(128) } }),
    ],
    ['a broken formula', (sheet) => setRule(sheet, 'A1', custom('=OR(A1='))],
    [
      'two rules at once',
      (sheet) =>
        setRule(sheet, 'A1', { ...custom('=A1>0'), textLength: { formula1: 1, operator: 'EqualTo' } }),
    ],
    [
      'a title of 33 characters',
      (sheet) =>
        (sheet.getRange('A1').dataValidation.prompt = {
          title: 'x'.repeat(33),
          message: '',
          showPrompt: true,
        }),
    ],
    [
      'an alert of 226 characters',
      (sheet) =>
        (sheet.getRange('A1').dataValidation.errorAlert = {
          title: '',
          message: 'x'.repeat(226),
          style: 'Stop',
          showAlert: true,
        }),
    ],
  ])('%s is refused', async (_, work) => {
    const refused = await refusalOf(createExcel(), ({ workbook }) =>
      work(workbook.worksheets.getItem('Sheet1')),
    );
    expect(refused?.code).toBe('InvalidArgument');
  });
});

describe('conditional formats', () => {
  test('a formula with its look; the newest is first', async () => {
    const { Excel } = createExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('L18:L130');
      for (const [formula, color] of [
        ['=L18<>"OK"', '#9C0006'],
        ['=L18="OK"', '#006100'],
      ] as const) {
        const format = range.conditionalFormats.add('Custom');
        format.custom.rule.formula = formula;
        format.custom.format.font.color = color;
        format.stopIfTrue = true;
      }
      const formats = range.getCell(3, 0).conditionalFormats;
      formats.load(
        'items/type,items/priority,items/stopIfTrue,items/custom/rule/formula,items/custom/format/font/color',
      );
      await context.sync();
      expect(
        formats.items.map(({ type, priority, stopIfTrue, custom: { rule, format } }) => [
          type,
          priority,
          stopIfTrue,
          rule.formula,
          format.font.color,
        ]),
      ).toEqual([
        ['Custom', 0, true, '=L18="OK"', '#006100'],
        ['Custom', 1, true, '=L18<>"OK"', '#9C0006'],
      ]);
    });
  });

  test('cleared in part, they stay elsewhere', async () => {
    const { Excel, model } = createExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:A9').conditionalFormats.add('Custom').custom.rule.formula = '=A1>0';
      sheet.getRange('A4:A5').conditionalFormats.clearAll();
      const [cleared, kept] = ['A4', 'A9'].map((address) =>
        sheet.getRange(address).conditionalFormats.getCount(),
      );
      await context.sync();
      expect([cleared!.value, kept!.value]).toEqual([0, 1]);
    });
    expect(model.sheets[0]?.conditionalFormats[0]?.areas).toHaveLength(2);
  });

  test('one for several areas is found from any of them, and removed by its id', async () => {
    const { Excel, model } = createExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRanges('A1:A3,C5').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
      const [inside, between] = ['C5', 'B1:B9'].map((address) => sheet.getRange(address).conditionalFormats);
      const all = sheet.getRange().conditionalFormats.load('items/id');
      const counts = [inside!.getCount(), between!.getCount()];
      await context.sync();
      expect(counts.map(({ value }) => value)).toEqual([1, 0]);
      const areas = all.items[0]!.getRanges().areas.load('items/rowIndex,items/rowCount,items/columnIndex');
      await context.sync();
      expect(
        areas.items.map(({ rowIndex, rowCount, columnIndex }) => [rowIndex, rowCount, columnIndex]),
      ).toEqual([
        [0, 3, 0],
        [4, 1, 2],
      ]);
      sheet.getRange().conditionalFormats.getItem(all.items[0]!.id).delete();
      await context.sync();
    });
    expect(model.sheets[0]?.conditionalFormats).toEqual([]);
  });
});
