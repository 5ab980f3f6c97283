import { type ApiVersion, createExcel, type Fault } from '../index';
import { refusalOf } from '../refusal';

const MEGABYTE = 1024 * 1024;

describe('what a request and its answer weigh', () => {
  /** A column of so many cells of about a thousand bytes. */
  const column = (cells: number) => Array.from({ length: cells }, () => ['x'.repeat(1000)]);
  const write = (cells: number) => (context: Excel.RequestContext) => {
    context.workbook.worksheets.getItem('Sheet1').getRange(`A1:A${cells}`).values = column(cells);
  };

  test('more than 5 MB in a request is refused on the web, and nothing is done', async () => {
    const excel = createExcel({ platform: 'web' });
    expect((await refusalOf(excel, write(5300)))?.code).toBe('RequestPayloadSizeLimitExceeded');
    expect(excel.snapshot().sheets[0]?.cells).toEqual([]);
  });

  test('on the desktop it goes through', async () => {
    expect(await refusalOf(createExcel({ platform: 'desktop' }), write(5300))).toBeUndefined();
  });

  test('more than 5 MB in an answer is refused, and what was done stays done', async () => {
    const excel = createExcel({ platform: 'web' });
    for (const sheet of ['Hai', 'Ba']) {
      await refusalOf(excel, ({ workbook }) => {
        workbook.worksheets.add(sheet).getRange('A1:A3000').values = column(3000);
      });
    }
    const refused = await refusalOf(excel, ({ workbook }) => {
      workbook.worksheets.add('Bốn');
      for (const sheet of ['Hai', 'Ba']) workbook.worksheets.getItem(sheet).getUsedRange().load('values');
    });
    expect(refused?.code).toBe('ResponsePayloadSizeLimitExceeded');
    expect(excel.snapshot().sheets.map(({ name }) => name)).toContain('Bốn');
  });

  test('requests are counted and weighed, the giving back of references apart', async () => {
    const excel = createExcel();
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A1000');
      range.values = column(1000);
      await context.sync();
      range.load('values');
      await context.sync();
    });
    await excel.settled();
    const { stats } = excel;
    expect([stats.syncs, stats.requests.length]).toEqual([2, 3]);
    expect(stats.largestRequest / MEGABYTE).toBeCloseTo(1, 0);
    expect(stats.largestResponse / MEGABYTE).toBeCloseTo(1, 0);
    stats.reset();
    expect([stats.syncs, stats.largestRequest]).toEqual([0, 0]);
  });
});

describe('faults', () => {
  const touch = ({ workbook }: Excel.RequestContext) => {
    workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
  };

  test.each<[Fault, string]>([
    ['cellEdit', 'InvalidOperationInCellEditMode'],
    ['throttled', 'ActivityLimitReached'],
    ['requestTooLarge', 'RequestPayloadSizeLimitExceeded'],
    ['responseTooLarge', 'ResponsePayloadSizeLimitExceeded'],
    ['accessDenied', 'AccessDenied'],
  ])('%s reaches the add-in as %s, once', async (fault, code) => {
    const excel = createExcel();
    excel.faults.failRequest(fault);
    expect((await refusalOf(excel, touch))?.code).toBe(code);
    expect(await refusalOf(excel, touch)).toBeUndefined();
  });

  test('a later request can be made to fail', async () => {
    const excel = createExcel();
    excel.faults.failRequest('throttled', 1);
    const refused = await refusalOf(excel, async (context) => {
      touch(context);
      await context.sync();
      context.workbook.worksheets.add('Hai');
    });
    expect(refused?.code).toBe('ActivityLimitReached');
    expect(excel.snapshot().sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });

  test('a single action can be refused, at any of its uses', async () => {
    const excel = createExcel();
    excel.faults.refuseAction({ member: 'Range.values', use: 2, code: 'AccessDenied' });
    const refused = await refusalOf(excel, ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Sheet1');
      for (const address of ['A1', 'A2', 'A3']) sheet.getRange(address).values = [[address]];
    });
    expect(refused).toEqual({ code: 'AccessDenied', location: 'Range.values' });
    expect(excel.snapshot().sheets[0]?.cells.map(({ value }) => value)).toEqual(['A1']);
  });
});

describe('while a person edits a cell', () => {
  test('a batch is refused', async () => {
    const excel = createExcel();
    excel.user.startEditing();
    const refused = await refusalOf(excel, ({ workbook }) => workbook.worksheets.add('Hai'));
    expect(refused?.code).toBe('InvalidOperationInCellEditMode');
  });

  test('a batch that agrees to wait runs when they are done', async () => {
    const excel = createExcel();
    excel.user.startEditing();
    const done = excel.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.add('Hai');
      await context.sync();
    });
    await excel.settled();
    expect(excel.model.sheets).toHaveLength(1);
    excel.user.finishEditing();
    await done;
    expect(excel.model.sheets).toHaveLength(2);
  });
});

describe('versions', () => {
  /** One call of each version, refused by the library itself below it. */
  const calls: readonly (readonly [string, (context: Excel.RequestContext) => unknown])[] = [
    ['1.9', ({ workbook }) => workbook.worksheets.getItem('Sheet1').getRanges('A1,B2').load('address')],
    ['1.11', ({ workbook }) => workbook.application.cultureInfo.load('name')],
    ['1.13', ({ workbook }) => workbook.worksheets.getItem('Sheet1').getRange().getMergedAreasOrNullObject()],
  ];

  test.each<[ApiVersion, readonly (string | undefined)[]]>([
    ['1.11', [undefined, undefined, 'ApiNotFound']],
    ['1.14', [undefined, undefined, undefined]],
  ])('Excel of ExcelApi %s', async (apiVersion, expected) => {
    const codes = [];
    for (const [, call] of calls) codes.push((await refusalOf(createExcel({ apiVersion }), call))?.code);
    expect(codes).toEqual(expected);
  });
});

test.each([
  ['en-US', '.', ',', 'm/d/yyyy'],
  ['vi-VN', ',', '.', 'dd/mm/yyyy'],
] as const)(
  'the culture %s writes numbers and dates in its own way',
  async (culture, decimal, group, date) => {
    const { Excel } = createExcel({ culture, apiVersion: '1.14' });
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      const { cultureInfo } = application;
      cultureInfo.load('name,numberFormat/numberDecimalSeparator,datetimeFormat/shortDatePattern');
      application.load('thousandsSeparator');
      await context.sync();
      expect([
        cultureInfo.name,
        cultureInfo.numberFormat.numberDecimalSeparator,
        application.thousandsSeparator,
        cultureInfo.datetimeFormat.shortDatePattern,
      ]).toEqual([culture, decimal, group, date]);
    });
  },
);
