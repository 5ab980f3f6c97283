import type { MatchOptions } from '../../../src/core/rollup/matchUnits';
import type { Submission } from '../../../src/core/rollup/submission';
import { META } from '../../../src/core/template/columns';
import { fileOf, HA_LANG, merge, planNamed, rosterOf, THACH_AN } from './miniProvince';
import { Workbook } from './references';

const NA_SAM = { ...HA_LANG, code: '2024:182', name: 'Văn Lãng' };
const roster = rosterOf(HA_LANG, THACH_AN, NA_SAM);

type Filled = NonNullable<Parameters<typeof fileOf>[1]>;
const haLang = (filled: Filled) => fileOf('a.xlsx', filled);
const thachAn = (filled: Filled) => fileOf('b.xlsx', { unit: THACH_AN, ...filled });
const vanLang = (filled: Filled) => fileOf('c.xlsx', { unit: NA_SAM, ...filled });

const totalOf = (files: readonly Submission[], options: MatchOptions = {}) =>
  new Workbook(merge(files, { roster, ...options }).plans);

/** The remark under the title, as stamped. */
function remarkOf(files: readonly Submission[], options: MatchOptions = {}) {
  const { cells } = planNamed(merge(files, { roster, ...options }).plans, 'Tổng hợp');
  const row = cells.find(({ value }) => value === META.remark)!.row;
  return cells.find((cell) => cell.row === row && cell.col === 1)?.value;
}

describe('the remark', () => {
  const bad = haLang({ lines: { B01: 'chưa rõ' } });
  const all = [thachAn({}), vanLang({})];

  test.each<[string, Submission[], MatchOptions, string | undefined]>([
    ['all there', [haLang({}), ...all], {}, undefined],
    ['some missing', [haLang({})], {}, 'Tạm tính 1/3 đơn vị; chưa có: Thạch An, Văn Lãng'],
    ['errors left out', [bad, ...all], {}, 'Tạm tính 2/3 đơn vị; chưa có: Hạ Lang'],
    ['errors taken', [bad, ...all], { includeErrors: true }, 'Tạm tính, gồm cả số liệu còn lỗi của: Hạ Lang'],
    [
      'errors taken, one missing',
      [bad, thachAn({})],
      { includeErrors: true },
      'Tạm tính 2/3 đơn vị; chưa có: Văn Lãng. Tạm tính, gồm cả số liệu còn lỗi của: Hạ Lang',
    ],
    [
      'what the units say of themselves, once',
      [haLang({ remark: 'Giả định' }), thachAn({ remark: 'Giả định' }), vanLang({ remark: 'Sơ bộ' })],
      {},
      'Giả định. Sơ bộ',
    ],
  ])('%s', (_, files, options, expected) => {
    expect(remarkOf(files, options)).toBe(expected);
  });

  test('a part of the year with errors counts as the unit’s', () => {
    const quarters = ['2024-H1', '2024-H2'].map((of) =>
      fileOf(of, { period: of, lines: { B01: of === '2024-H1' ? 'chưa rõ' : 5, B02: 60 } }),
    );
    expect(remarkOf([...quarters, ...all], { includeErrors: true })).toMatch(/còn lỗi của: Hạ Lang$/);
  });
});

describe('a row', () => {
  const row = (a: number | string, b: number | string, c: number | string) =>
    totalOf([haLang({ lines: { E07: a } }), thachAn({ lines: { E07: b } }), vanLang({ lines: { E07: c } })]);

  test.each([
    [59, 41, 7, ''],
    [59, 41, '', '2/3 đơn vị'],
    [59, 'x', 'hàng trăm', '1/3 đơn vị'],
    [0, '', '', '1/3 đơn vị'],
    ['', '', '', ''],
  ])('of %p, %p, %p says how many units gave a figure: %p', (a, b, c, said) => {
    expect(row(a, b, c).figure('Tổng hợp', 'E07', 'note')!.value).toBe(said);
  });

  const years = (...given: [number | string, number | string][]) => {
    const [a, b, c] = given.map(([period, previous]) => ({ lines: { E07: { period, previous } } }));
    return totalOf([haLang(a!), thachAn(b!), vanLang(c!)]).figure('Tổng hợp', 'E07', 'change')!.value;
  };

  test.each<[string, [number | string, number | string][], number | string]>([
    [
      'of the same units',
      [
        [60, 50],
        [40, 30],
        [20, 20],
      ],
      0.2,
    ],
    [
      'of units that all stayed as they were',
      [
        [60, 60],
        [40, 40],
        [20, 20],
      ],
      0,
    ],
    [
      'where one has no last year',
      [
        [60, 50],
        [40, ''],
        [20, 20],
      ],
      'không so sánh được',
    ],
    [
      'where one has no this year',
      [
        [60, 50],
        ['', 30],
        [20, 20],
      ],
      80 / 70 - 1,
    ],
    [
      'where no unit has both',
      [
        [60, ''],
        ['', 30],
        ['', ''],
      ],
      'không so sánh được',
    ],
    [
      'without last year anywhere',
      [
        [60, ''],
        [40, ''],
        [20, ''],
      ],
      '',
    ],
    [
      'from zero',
      [
        [60, 0],
        [40, 0],
        [20, 0],
      ],
      '-',
    ],
    [
      'of nothing',
      [
        ['', ''],
        ['', ''],
        ['', ''],
      ],
      '',
    ],
  ])('compares with last year: %s', (_, given, expected) => {
    const change = years(...given);
    if (typeof expected === 'number') expect(change).toBeCloseTo(expected, 12);
    else expect(change).toBe(expected);
  });

  test('is compared with the plan by its own totals', () => {
    const line = (period: number, plan: number) => ({ lines: { E07: { period, plan } } });
    const workbook = totalOf([haLang(line(60, 50)), thachAn(line(20, 50)), vanLang(line(10, 100))]);
    expect(workbook.figure('Tổng hợp', 'E07', 'completion')!.value).toBe(0.45);
  });
});

test('statements are linked to the units’ cells and named after them, in roster order', () => {
  const files = [
    vanLang({ texts: { J01: ['Ba'] } }),
    haLang({ texts: { J01: ['Một', 'Hai'] } }),
    thachAn({}),
  ];
  const { plans } = merge(files, { roster });
  const { cells } = planNamed(plans, 'Tổng hợp');
  const statements = cells.filter(({ formula }) => formula?.startsWith('="'));
  expect(
    statements.filter(({ col }) => col === 2).map(({ value, formula }) => `${formula} → ${value}`),
  ).toEqual([
    expect.stringMatching(/^="Hạ Lang: "&'Hạ Lang'!C\d+ → Hạ Lang: Một$/),
    expect.stringMatching(/^="Hạ Lang: "&'Hạ Lang'!C\d+ → Hạ Lang: Hai$/),
    expect.stringMatching(/^="Văn Lãng: "&'Văn Lãng'!C\d+ → Văn Lãng: Ba$/),
  ]);
});

test('it is stamped as the province’s own summary', () => {
  const { cells } = planNamed(merge([haLang({})], { roster }).plans, 'Tổng hợp');
  const stamps = cells.filter(({ row, col }) => row < 6 && col === 1).map(({ value }) => value);
  expect(stamps).toEqual(['mini', '1', '2024:04', 'Tỉnh Cao Bằng', '2024', 'summary']);
});
