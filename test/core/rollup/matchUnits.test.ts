import fc from 'fast-check';
import { type MatchOptions, matchUnits } from '../../../src/core/rollup/matchUnits';
import type { Submission } from '../../../src/core/rollup/submission';
import { MINI } from '../report/miniCatalogue';
import { fileOf, HA_LANG, manyUnits, period, received, rosterOf, sheetOf, THACH_AN } from './miniProvince';

/** `Hạ Lang accepted a.xlsx+b.xlsx`, then what fits no unit: `? unreadable c.xlsx noForm`. */
function matched(submissions: readonly Submission[], options: MatchOptions & { of?: string } = {}): string[] {
  const { units, unmatched } = matchUnits(submissions, rosterOf(), period(options.of ?? '2024'), options);
  return [
    ...units.map(({ unit, state, accepted }) =>
      [unit.name, state, accepted?.sources.map(({ file }) => file).join('+')].filter(Boolean).join(' '),
    ),
    ...unmatched.map(({ unit, state, file, reason }) =>
      [unit ?? '?', state, file, reason].filter(Boolean).join(' '),
    ),
  ];
}

const other = fileOf('thach-an.xlsx', { unit: THACH_AN, lines: { B01: 1, B02: 2 } });
const ACCEPTED = 'Thạch An accepted thach-an.xlsx';
const good = { lines: { B01: 150, B02: 5572 } };
const bad = { lines: { B01: 'chưa rõ' } };
const unreadable: Submission = { file: 'x.xls', sha256: 'ff', reports: [], issues: [], unreadable: 'oldXls' };

describe('what becomes of a unit and of its file', () => {
  const version2 = { ...MINI, version: '2' };
  const stranger = { unit: { ...HA_LANG, code: '2024:999' } };
  const without = (label: string) => ({
    change: (sheet: ReturnType<typeof sheetOf>) => ({
      ...sheet,
      cells: sheet.cells.filter(({ value }) => value !== label),
    }),
  });
  const otherTemplate = { ...MINI, id: 'elsewhere' };

  test.each<[string, Submission[], string[]]>([
    ['accepted', [fileOf('a.xlsx', good)], ['Hạ Lang accepted a.xlsx']],
    [
      'accepted with warnings',
      [fileOf('a.xlsx', { lines: { C09: 'gần 400' } })],
      ['Hạ Lang accepted a.xlsx'],
    ],
    ['accepted though blank', [fileOf('a.xlsx', {})], ['Hạ Lang accepted a.xlsx']],
    ['missing', [], ['Hạ Lang missing']],
    ['two files', [fileOf('a.xlsx', good), fileOf('b.xlsx', {})], ['Hạ Lang duplicate']],
    ['two sheets of one file', [fileOf('a.xlsx', good, { ...good, sheet: 'Bản 2' })], ['Hạ Lang duplicate']],
    ['one file twice', [fileOf('a.xlsx', good), fileOf('b.xlsx', good)], ['Hạ Lang accepted a.xlsx']],
    ['errors', [fileOf('a.xlsx', bad)], ['Hạ Lang hasErrors']],
    ['another year', [fileOf('a.xlsx', { period: '2023' })], ['Hạ Lang wrongPeriod']],
    ['a quarter alone', [fileOf('a.xlsx', { period: '2024-Q1' })], ['Hạ Lang wrongPeriod']],
    [
      'another year beside',
      [fileOf('a.xlsx', { period: '2023' }), fileOf('b.xlsx', good)],
      ['Hạ Lang accepted b.xlsx'],
    ],
    ['another version', [received('a.xlsx', [sheetOf({ catalogue: version2 })])], ['Hạ Lang wrongVersion']],
    [
      'another version beside',
      [received('a.xlsx', [sheetOf({ catalogue: version2 })]), fileOf('b.xlsx', good)],
      ['Hạ Lang accepted b.xlsx'],
    ],
    [
      'a unit of no roster',
      [fileOf('a.xlsx', stranger)],
      ['Hạ Lang missing', 'Huyện Hạ Lang unknownUnit a.xlsx'],
    ],
    [
      'no unit stamped',
      [fileOf('a.xlsx', without('meta:unit'))],
      ['Hạ Lang missing', '? unknownUnit a.xlsx V17.noUnit'],
    ],
    [
      'no period stamped',
      [fileOf('a.xlsx', without('meta:period'))],
      ['Hạ Lang missing', '? wrongPeriod a.xlsx V16.period'],
    ],
    [
      'an unknown template',
      [received('a.xlsx', [sheetOf({ catalogue: otherTemplate })])],
      ['Hạ Lang missing', '? wrongVersion a.xlsx V16.template'],
    ],
    [
      'no column of figures',
      [fileOf('a.xlsx', without('#value+period'))],
      ['Hạ Lang missing', '? unreadable a.xlsx V20.noColumn'],
    ],
    ['no form', [received('a.xlsx', [])], ['Hạ Lang missing', '? unreadable a.xlsx noForm']],
    ['no workbook', [unreadable], ['Hạ Lang missing', '? unreadable x.xls oldXls']],
    [
      'a form beside a broken one',
      [fileOf('a.xlsx', good, { unit: THACH_AN, sheet: 'Hỏng', ...without('meta:period') })],
      ['Hạ Lang accepted a.xlsx', '? wrongPeriod a.xlsx V16.period'],
    ],
  ])('%s', (_, submissions, [unit, ...rest]) => {
    expect(matched([...submissions, other])).toEqual([unit, ACCEPTED, ...rest]);
  });

  test('two units in one file are two reports', () => {
    const both = fileOf('a.xlsx', good, { unit: THACH_AN });
    expect(matched([both])).toEqual(['Hạ Lang accepted a.xlsx', 'Thạch An accepted a.xlsx']);
  });

  test('errors of one unit in a file do not hold back the other', () => {
    const both = fileOf('a.xlsx', bad, { unit: THACH_AN });
    expect(matched([both])).toEqual(['Hạ Lang hasErrors', 'Thạch An accepted a.xlsx']);
  });

  test('a commune of 2025 is not the district of the same name', () => {
    const commune = { ...HA_LANG, code: '2025:01495', kind: 'xã' as const };
    expect(matched([fileOf('a.xlsx', { unit: commune }), other])).toEqual([
      ...['Hạ Lang missing', ACCEPTED, 'Xã Hạ Lang unknownUnit a.xlsx'],
    ]);
  });
});

describe('what a person decides', () => {
  const a = fileOf('a.xlsx', good);
  const b = fileOf('b.xlsx', { lines: { B01: 1, B02: 9 } });

  test.each<[string, Submission[], MatchOptions, string]>([
    ['a preferred file', [a, b], { prefer: ['b.xlsx'] }, 'accepted b.xlsx'],
    ['two preferred files', [a, b], { prefer: ['a.xlsx', 'b.xlsx'] }, 'duplicate'],
    ['a preference for a file of no one', [a, b], { prefer: ['c.xlsx'] }, 'duplicate'],
    [
      'a preferred file of another period',
      [a, fileOf('c.xlsx', { period: '2023' })],
      { prefer: ['c.xlsx'] },
      'accepted a.xlsx',
    ],
    ['a preferred file with errors', [a, fileOf('c.xlsx', bad)], { prefer: ['c.xlsx'] }, 'hasErrors'],
    ['errors included', [fileOf('c.xlsx', bad)], { includeErrors: true }, 'accepted c.xlsx'],
    [
      'a mark of secrecy goes no further, errors included or not',
      [fileOf('c.xlsx', { ...good, texts: { J01: ['MẬT: kế hoạch tuần tra'] } })],
      { includeErrors: true },
      'hasErrors',
    ],
    ['errors included decide nothing', [a, fileOf('c.xlsx', bad)], { includeErrors: true }, 'duplicate'],
    [
      'errors included do not mend a version',
      [received('c.xlsx', [sheetOf({ catalogue: { ...MINI, version: '2' } })])],
      { includeErrors: true },
      'wrongVersion',
    ],
  ])('%s', (_, submissions, options, expected) => {
    expect(matched(submissions, options)[0]).toBe(`Hạ Lang ${expected}`);
  });

  test('the file that stands back stays in sight', () => {
    const { units } = matchUnits([a, b], rosterOf(), period('2024'), { prefer: ['b.xlsx'] });
    expect(units[0]!.candidates.map(({ file }) => file)).toEqual(['a.xlsx', 'b.xlsx']);
  });
});

describe('a period made of shorter ones', () => {
  const quarters = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'];
  const halves = ['2024-H1', '2024-H2'];
  const months = Array.from({ length: 12 }, (_, index) => `2024-${String(index + 1).padStart(2, '0')}`);

  test.each<[string, string, string[], string]>([
    ['four quarters', '2024', quarters, 'accepted Q1+Q2+Q3+Q4'],
    ['in any order', '2024', [...quarters].reverse(), 'accepted Q1+Q2+Q3+Q4'],
    ['two halves', '2024', halves, 'accepted H1+H2'],
    ['nine months and a quarter', '2024', ['2024-Q4', '2024-9M'], 'accepted 9M+Q4'],
    ['a half and two quarters', '2024', ['2024-Q3', '2024-H1', '2024-Q4'], 'accepted H1+Q3+Q4'],
    ['twelve months', '2024', months, `accepted ${months.map((of) => of.slice(5)).join('+')}`],
    ['three months of a quarter', '2024-Q2', months.slice(3, 6), 'accepted 04+05+06'],
    [
      'five years of a phase',
      '2021..2025',
      ['2021', '2022', '2023', '2024', '2025'],
      'accepted 2021+2022+2023+2024+2025',
    ],
    ['the year beside its quarters', '2024', [...quarters, '2024'], 'accepted 2024'],
    ['halves beside quarters', '2024', [...quarters, ...halves], 'accepted H1+H2'],
    ['quarters beside months', '2024', [...months, ...quarters], 'accepted Q1+Q2+Q3+Q4'],
    ['a quarter short', '2024', quarters.slice(1), 'wrongPeriod'],
    ['a gap', '2024', ['2024-Q1', '2024-Q2', '2024-Q4'], 'wrongPeriod'],
    ['an overlap', '2024', ['2024-H1', '2024-Q2', '2024-Q3', '2024-Q4'], 'wrongPeriod'],
    ['a quarter of another year', '2024', [...quarters.slice(1), '2023-Q1'], 'wrongPeriod'],
    ['a longer one', '2024-Q1', ['2024-H1'], 'wrongPeriod'],
    ['a quarter twice', '2024', [...quarters, '2024-Q2'], 'duplicate'],
  ])('%s', (_, of, given, expected) => {
    const files = given.map((text, index) =>
      fileOf(text.replace(/^2024-/, ''), { period: text, lines: { B01: index + 1, B02: 99 } }),
    );
    expect(matched(files, { of })[0]).toBe(`Hạ Lang ${expected}`);
  });

  test('the same quarter’s file twice is one', () => {
    const files = [...quarters, '2024-Q2'].map((of, index) => fileOf(`${index}`, { period: of }));
    expect(matched(files)[0]).toBe('Hạ Lang accepted 0+1+2+3');
  });

  test('one part with errors holds back the whole', () => {
    const files = quarters.map((of) => fileOf(of, { period: of, ...(of === '2024-Q3' ? bad : {}) }));
    expect(matched(files)[0]).toBe('Hạ Lang hasErrors');
    expect(matched(files, { includeErrors: true })[0]).toMatch(/^Hạ Lang accepted/);
  });

  test('a preferred quarter decides between two', () => {
    const files = [...quarters, '2024-Q2'].map((of, index) =>
      fileOf(`${index}`, { period: of, lines: { E07: index } }),
    );
    expect(matched(files, { prefer: ['4'] })[0]).toBe('Hạ Lang accepted 0+4+2+3');
  });
});

describe('laws', () => {
  const units = manyUnits(4);
  const roster = rosterOf(...units);
  const pool = [...units, HA_LANG].flatMap((unit) =>
    ['2024', '2024-H1', '2024-H2'].flatMap((of) =>
      [3, 'chưa rõ'].map((value) => fileOf('', { unit, period: of, lines: { E07: value } })),
    ),
  );
  const files = fc
    .array(fc.constantFrom(...pool, unreadable), { maxLength: 12 })
    .map((list) => list.map((submission, index) => ({ ...submission, file: `${index}.xlsx` })));

  test('the order of the files never matters', () => {
    fc.assert(
      fc.property(
        files.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          expect(matchUnits(shuffled, roster, period('2024'))).toEqual(
            matchUnits(list, roster, period('2024')),
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  test('every unit has one state, and every file is found again', () => {
    fc.assert(
      fc.property(files, (list) => {
        const { units: rows, unmatched } = matchUnits(list, roster, period('2024'));
        expect(rows.map(({ unit }) => unit)).toEqual(units);
        const found = [...rows.flatMap(({ candidates }) => candidates), ...unmatched].map(({ file }) => file);
        expect([...found].sort()).toEqual(list.map(({ file }) => file).sort());
      }),
      { numRuns: 200 },
    );
  });
});
