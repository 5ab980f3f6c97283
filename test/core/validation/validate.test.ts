import fc from 'fast-check';
import { catalogueFor } from '../../../src/core/catalogue/standard/catalogues';
import { VALUE_COLUMNS } from '../../../src/core/template/columns';
import { RULES } from '../../../src/core/validation/registry';
import { validate } from '../../../src/core/validation/validate';
import { filledForm, summarise } from './filledForm';

type Rows = Parameters<typeof filledForm>[0]['rows'];

const final = { stage: 'final' } as const;
const texts = { J02: 'Trao đổi thông tin có lúc còn chậm.', J04: 'Tăng cường tuần tra chung.' };

function check(rows: Rows, period = '2024') {
  const report = filledForm({ rows, period, texts });
  return summarise(validate(report, final), report);
}

test('the rules stand in the order of their numbers', () => {
  const ids = RULES.map(({ id }) => id);
  expect(ids).toEqual([...ids].sort());
  expect(new Set(ids).size).toBe(ids.length);
});

test('a blank form of texts only is legal', () => {
  expect(check({})).toEqual([]);
});

test('issues come by row, then by column, then by rule', () => {
  const rows = {
    D02: { plan: -1, period: '8', cumulative: 0.5 },
    D01: { period: 9, previous: 'chưa rõ' },
    B02: 5,
    B01: 10,
  };
  expect(check(rows, '2024-03')).toEqual([
    'error V06.fewer B02',
    'error V03.unread D01 previous',
    'error V02.negative D02 plan',
    'warning V03.number D02',
    'warning V07.fewer D02',
    'error V02.fraction D02 cumulative',
  ]);
});

describe('one cause gives one issue', () => {
  test.each<[string, Rows, string[]]>([
    ['a blank total is not asked for twice', { B01: 30, B12: 500, B11: 30 }, ['error V08.noTotal B02']],
    [
      'a blank part is asked for at the part',
      { B01: 40, B02: 900, B11: 30, B41: 10, B42: 200, B51: 0, B52: 0 },
      ['error V05.half B12'],
    ],
    [
      'a total waits for a part that is asked for, whatever else is blank',
      { B01: 40, B02: 900, B11: 30, B12: 500, B41: 10 },
      ['error V05.half B42'],
    ],
    [
      'a blank that a repair fills is not asked for',
      { B01: 40, B02: 900, B11: '30/500', B41: 10, B42: 200 },
      ['error V03.parts B11'],
    ],
    ['a text of three figures', { D01: '47/311/5', D11: 3, D12: 9 }, ['error V03.parts D01']],
    [
      'two figures in one part, whatever stands between them',
      { D01: 40, D02: 140, D21: '36, 126', D11: 4, D12: 14, D31: 0, D32: 0, D41: 0 },
      ['error V03.unread D21'],
    ],
    [
      'named in words',
      { D01: 40, D02: 140, D21: '36 vụ với 126 đối tượng', D11: 4, D12: 14, D31: 0, D32: 0, D41: 0 },
      ['error V03.parts D21'],
    ],
    [
      'an amount of money among things is no wrong sum as well',
      { D01: 40, D02: 140, D21: 36, D11: 4, D31: '3 tỷ', D41: 0 },
      ['error V03.unit D31'],
    ],
    ['nor is a total that one fills', { B01: '40/900', B11: 40, B12: 900 }, ['error V03.parts B01']],
    ['text that reads as less than none', { B01: '-5', B02: 5 }, ['error V02.negative B01']],
    [
      'a fraction is no short sum as well',
      { D01: 328, D02: 874, D12: 6.2, D22: 785, D32: 0 },
      ['error V04.slip D12'],
    ],
    ['what nobody understands is no missing half', { C01: 'nhiều', C02: 30 }, ['warning V21.phrase C01']],
    ['another unit is no contradiction as well', { B01: '30 lượt tàu', B02: 5 }, ['error V03.unit B01']],
    [
      'the copied cumulative repeats nothing',
      {
        B01: { period: '30 lượt tàu', cumulative: { formula: '=F20', result: null } },
        A07: { period: 'gần 3000', cumulative: { formula: '=F9', result: null } },
      },
      ['warning V21.qualifier A07', 'error V03.unit B01'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(check(rows)).toEqual(expected);
  });

  test.each<[string, Rows, string[], string?]>([
    ['a slip in a pair is no short attendance', { B01: 157, B02: 1.57 }, ['error V04.slip B02']],
    ['nor is a ratio beside it', { B01: 1570, B02: 156 }, ['error V06.fewer B02']],
    [
      'a wrong part does not cry again at its total',
      { C01: 30, C02: 300, C03: 20, C04: 4, C05: 10, C06: 100 },
      ['error V06.fewer C04'],
    ],
    [
      'a wrong total does not cry again in its pair',
      { B01: 900, B02: 500, B11: 300, B12: 20000, B41: 300, B42: 20000, B51: 300, B52: 10000 },
      ['error V08.differs B02'],
    ],
    [
      'a subset above its total is said of the subset',
      { D01: 100, D02: 813, D11: 0, D12: 0, D21: 251, D22: 813, D31: 0, D32: 0, D41: 0 },
      ['error V09.more D21'],
    ],
    [
      'a part that is too much is not said again of its companion',
      { D01: 49, D02: 314, D11: 500, D12: 10, D21: 38, D22: 301, D31: 3, D32: 3, D41: 3 },
      ['error V08.differs D01'],
    ],
    [
      'a companion that the sum does not mend has its own cause',
      { D01: 64, D02: 314, D11: 15, D12: 10, D21: 38, D22: 301, D31: 3, D32: 3, D41: 3 },
      ['error V08.differs D01', 'warning V09.fewer D12'],
    ],
    [
      'a whole below all its subsets is said once, at the widest gap',
      { D01: 60, D02: 100, D52: 130, D54: 150, D56: 120 },
      ['error V09.more D54'],
    ],
    [
      'a cumulative below its period makes no wrong sum as well',
      {
        D01: { period: 9, cumulative: 20 },
        D02: { period: 90, cumulative: 80 },
        D12: { period: 10, cumulative: 20 },
        D22: { period: 70, cumulative: 100 },
        D32: { period: 10, cumulative: 15 },
      },
      ['error V11.period D02 cumulative'],
      '2024-Q2',
    ],
    [
      'a sum in the wrong unit of money is no strange ratio and no great change as well',
      { F02: 11, F03: { period: 475000, previous: 430 } },
      ['warning V14.history F03'],
    ],
    [
      'a day in place of a pair is no wrong sum, no missing half, no subset above its whole',
      { D01: 9, D02: 49, D11: 45478, D21: 4, D22: 30 },
      ['warning V03.day D11'],
    ],
    [
      'a sum in the wrong unit of money is not above a falling cumulative as well',
      { A07: { period: 113_200_000, cumulative: 220.9, previous: 120 } },
      ['warning V14.history A07'],
      '2024-Q2',
    ],
    [
      'fewer attendances make no incomplete sum as well',
      { B01: 40, B02: 900, B11: 30, B12: 5 },
      ['error V06.fewer B12'],
    ],
    [
      'a length with too many decimals is not another than the roster’s because of them',
      { C12: 41.58712 },
      ['error V02.places C12'],
    ],
    [
      'a strange ratio is no great change as well',
      { B01: { period: 20, previous: 20 }, B02: { period: 20000, previous: 900 } },
      ['warning V10.band B02'],
    ],
    [
      'a change of a part is not said again of its companion and their totals',
      {
        C01: { period: 140, previous: 64 },
        C02: { period: 1500, previous: 700 },
        C03: { period: 120, previous: 44 },
        C04: { period: 1300, previous: 500 },
        C05: { period: 20, previous: 20 },
        C06: { period: 200, previous: 200 },
      },
      ['warning V12.change C03'],
    ],
  ])('%s', (_, rows, expected, ...period) => {
    expect(check(rows, ...period)).toEqual(expected);
  });

  test('once it is explained, a slip hides nothing in other rows', () => {
    const rows = { D01: 9, D02: 49, D11: { period: 45478, explanation: 'đúng số' } };
    expect(check(rows)).toEqual(['error V08.exceeds D01', 'warning V03.day D11']);
  });

  test('a warning never hides an error', () => {
    const rows = { D02: 100, D12: { period: 150 }, D22: 30, D32: 0, D11: 160 };
    expect(check(rows)).toEqual(expect.arrayContaining(['error V08.differs D02', 'warning V09.fewer D12']));
  });

  test('a required figure that is half of a pair is asked for once, by the stricter rule', () => {
    const land = catalogueFor('land');
    const metrics = land.metrics.map((m) => (m.code === 'C02' ? { ...m, required: 'always' as const } : m));
    const report = filledForm({ rows: { C01: 14 }, texts, catalogue: { ...land, metrics } });
    expect(summarise(validate(report, { stage: 'draft' }), report)).toEqual(['error V05.half C02']);
    expect(summarise(validate(report, final), report)).toEqual(['error V05.half C02']);
  });
});

describe('laws', () => {
  const codes = catalogueFor('mixed')
    .metrics.filter(({ kind }) => kind !== 'text')
    .map(({ code }) => code);
  const content = fc.oneof(
    { weight: 4, arbitrary: fc.nat(2000) },
    fc.double({ min: -10, max: 2000, noNaN: true }),
    fc.constantFrom(
      'x',
      '-',
      'gần 400',
      '1.570',
      '251/813',
      'hàng trăm',
      'chưa rõ',
      '12 km',
      '3.000',
      '',
      true,
    ),
    fc.constant({ error: '#DIV/0!' }),
    fc.constant({ formula: '=A1', result: null }),
  );
  const row = fc.record({
    plan: fc.option(content, { nil: 0 }),
    period: content,
    cumulative: content,
    previous: content,
  });
  const filling = fc.dictionary(fc.constantFrom(...codes), fc.oneof(content, row), { maxKeys: 25 });
  const forms = fc
    .tuple(filling, fc.constantFrom('2024', '2024-03', '2024-Q2', '2021..2025'))
    .map(([rows, period]) => filledForm({ rows, period, catalogue: catalogueFor('mixed') }));

  test('the same report gives the same issues and stays as it was, in whatever order its rows are kept', () => {
    fc.assert(
      fc.property(forms, (report) => {
        const before = JSON.stringify(report);
        const issues = validate(report, final);
        const lines = Object.fromEntries(Object.entries(report.lines).reverse());
        expect(validate({ ...report, lines }, final)).toEqual(issues);
        expect(JSON.stringify(report)).toBe(before);
      }),
      { numRuns: 60 },
    );
  });

  test('whatever is not counted is spoken of at its own cell, once', () => {
    fc.assert(
      fc.property(forms, (report) => {
        const issues = validate(report, final);
        for (const { values } of Object.values(report.lines)) {
          const isCopy =
            values.cumulative.formula !== undefined && values.cumulative.raw === values.period.raw;
          for (const column of VALUE_COLUMNS.filter((key) => key !== 'cumulative' || !isCopy)) {
            const { cell, state } = values[column];
            if (state === 'notCounted') expect(issues.filter((issue) => issue.cell === cell)).toHaveLength(1);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('what is an error in a draft is one in the final version', () => {
    fc.assert(
      fc.property(forms, (report) => {
        const errorsIn = (stage: 'draft' | 'final') =>
          validate(report, { stage }).filter(({ severity }) => severity === 'error');
        expect(errorsIn('final')).toEqual(expect.arrayContaining(errorsIn('draft')));
      }),
      { numRuns: 30 },
    );
  });
});
