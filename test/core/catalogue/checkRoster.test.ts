import { checkRoster, parseRoster } from '../../../src/core/catalogue/checkRoster';
import type { ReportingUnit, Roster } from '../../../src/core/catalogue/roster';
import type { RosterProblem } from '../../../src/core/catalogue/rosterProblem';

function unit(code: string, name: string, rest: Partial<ReportingUnit> = {}): ReportingUnit {
  return { code: `2024:${code}`, name, kind: 'huyện', parent: '2024:04', border: 'land', ...rest };
}

const body = unit('04-CQ', 'Cơ quan Bộ Chỉ huy BĐBP tỉnh Cao Bằng', { kind: 'cơ quan tỉnh' });

function roster(...units: ReportingUnit[]): Roster {
  return {
    id: 'cao-bang-2024',
    system: 2024,
    province: { code: '2024:04', name: 'Cao Bằng', kind: 'tỉnh' },
    units,
  };
}

const haLang = unit('048', 'Hạ Lang');

test('a sound roster has no problem; the body may be missing', () => {
  expect(checkRoster(roster(haLang, body))).toEqual([]);
  expect(checkRoster(roster(haLang))).toEqual([]);
});

describe('a wrong unit is refused with its place and reason', () => {
  const table: [string, ReportingUnit[], RosterProblem][] = [
    [
      'a code used twice',
      [haLang, unit('048', 'Thạch An')],
      { path: ['units', 1, 'code'], code: 'duplicateUnit', facts: { code: '2024:048', first: 0 } },
    ],
    [
      'a code of another system',
      [unit('048', 'Hạ Lang', { code: '2025:01558' })],
      { path: ['units', 0, 'code'], code: 'codeSystem', facts: { code: '2025:01558', system: 2024 } },
    ],
    [
      'a commune among districts',
      [unit('048', 'Hạ Lang', { kind: 'xã' })],
      {
        path: ['units', 0, 'kind'],
        code: 'kindSystem',
        facts: { code: '2024:048', kind: 'xã', system: 2024 },
      },
    ],
    [
      'one name for two, the tone placed otherwise',
      [unit('049', 'Quảng Hòa'), unit('050', 'Quảng Hoà')],
      {
        path: ['units', 1, 'name'],
        code: 'duplicateName',
        facts: { code: '2024:050', kind: 'huyện', name: 'Quảng Hoà', other: '2024:049' },
      },
    ],
    [
      "an alias that is another's name",
      [haLang, unit('050', 'Thạch An', { aliases: ['hạ  lang'] })],
      {
        path: ['units', 1, 'name'],
        code: 'duplicateName',
        facts: { code: '2024:050', kind: 'huyện', name: 'Thạch An', other: '2024:048' },
      },
    ],
    [
      'a unit of another province',
      [unit('048', 'Hạ Lang', { parent: '2024:20' })],
      {
        path: ['units', 0, 'parent'],
        code: 'foreignParent',
        facts: { code: '2024:048', parent: '2024:20', province: '2024:04' },
      },
    ],
    [
      "the province's own body first",
      [body, haLang],
      { path: ['units', 0], code: 'bodyPlace', facts: { code: '2024:04-CQ' } },
    ],
    [
      'an end before the beginning',
      [unit('048', 'Hạ Lang', { validFrom: '2024-02-01', validTo: '2024-01-31' })],
      {
        path: ['units', 0, 'validTo'],
        code: 'validity',
        facts: { code: '2024:048', validFrom: '2024-02-01', validTo: '2024-01-31' },
      },
    ],
    [
      'a successor of the same system',
      [unit('048', 'Hạ Lang', { successors: ['2024:049'] })],
      {
        path: ['units', 0, 'successors', 0],
        code: 'successorSystem',
        facts: { code: '2024:048', successor: '2024:049' },
      },
    ],
    [
      'a successor twice',
      [unit('048', 'Hạ Lang', { successors: ['2025:01558', '2025:01558'] })],
      {
        path: ['units', 0, 'successors', 1],
        code: 'repeatedSuccessor',
        facts: { code: '2024:048', successor: '2025:01558' },
      },
    ],
  ];
  test.each(table)('%s', (_what, units, problem) => {
    expect(parseRoster(roster(...units))).toEqual({ ok: false, problems: [problem] });
  });
});

test.each([
  ['names that differ in an accent', [unit('048', 'Ba'), unit('049', 'Bà')]],
  ['one name for a town and a district', [haLang, unit('049', 'Hạ Lang', { kind: 'thị xã' })]],
  ['one day of existence', [unit('048', 'Hạ Lang', { validFrom: '2024-01-31', validTo: '2024-01-31' })]],
])('%s: no problem', (_what, units) => {
  expect(checkRoster(roster(...units))).toEqual([]);
});

test('a province of another system is refused at the province', () => {
  const moved = roster(unit('048', 'Hạ Lang', { parent: '2025:04' }));
  expect(checkRoster({ ...moved, province: { ...moved.province, code: '2025:04' } })).toEqual([
    { path: ['province', 'code'], code: 'codeSystem', facts: { code: '2025:04', system: 2024 } },
  ]);
});

describe('data of another shape is refused in the same words', () => {
  const table: [string, unknown, (string | number)[], string, string][] = [
    ['nothing', null, [], 'invalid_type', 'object'],
    ['no units', roster(), ['units'], 'too_small', '>= 1'],
    ['a system to come', { ...roster(haLang), system: 2030 }, ['system'], 'invalid_union', '2024 | 2025'],
    [
      'a day that is none',
      roster(unit('048', 'Hạ Lang', { validTo: '2025-06-31' })),
      ['units', 0, 'validTo'],
      'invalid_format',
      'date',
    ],
    [
      'a bare code',
      roster(unit('048', 'Hạ Lang', { code: '048' })),
      ['units', 0, 'code'],
      'invalid_format',
      '/^\\d{4}:[0-9A-Z-]+$/',
    ],
    [
      'a river border',
      roster(unit('048', 'Hạ Lang', { border: 'river' as 'land' })),
      ['units', 0, 'border'],
      'invalid_value',
      'land | sea | mixed',
    ],
  ];
  test.each(table)('%s', (_what, data, path, fault, expected) => {
    expect(parseRoster(data)).toEqual({
      ok: false,
      problems: [{ path, code: 'shape', facts: { fault, expected } }],
    });
  });
});
