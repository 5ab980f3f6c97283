import type { ProblemCode } from '../../../src/core/catalogueBook/bookProblem';
import { cellOf, type Typed, typedIn } from './editedBook';
import { BOOK, problemsIn } from './landBook';

describe('a mistake is told at its cell', () => {
  const table: [string, Typed, ProblemCode, object][] = [
    ['no code', { metric: 'A04', column: 'code', value: '' }, 'missing', { column: 'Mã' }],
    ['a code of another shape', { metric: 'A04', column: 'code', value: 'A4' }, 'badCode', { text: 'A4' }],
    [
      'a code twice',
      { metric: 'A04', column: 'code', value: 'A01' },
      'duplicateMetric',
      { metric: 'A01', first: 11 },
    ],
    ['no label', { metric: 'A04', column: 'label', value: ' ' }, 'missing', { column: 'Chỉ tiêu' }],
    ['no group', { metric: 'A04', column: 'group', value: '' }, 'missing', { column: 'Nhóm' }],
    [
      'a group that is not there',
      { metric: 'A04', column: 'group', value: 'Z' },
      'unknownGroup',
      { group: 'Z' },
    ],
    ['a group by no letter', { metric: 'A04', column: 'code', value: '' }, 'missing', { column: 'Mã' }],
    [
      'an unknown kind',
      { metric: 'A04', column: 'kind', value: 'đếm' },
      'unknownWord',
      { column: 'Loại', text: 'đếm' },
    ],
    ['no kind', { metric: 'A04', column: 'kind', value: '' }, 'missing', { column: 'Loại' }],
    [
      'no way to add over periods',
      { metric: 'A04', column: 'acrossPeriods', value: '' },
      'missing',
      { column: 'Giữa các kỳ' },
    ],
    [
      'an unknown border',
      { metric: 'A04', column: 'borders', value: 'sông' },
      'unknownWord',
      { text: 'sông' },
    ],
    [
      'an unknown unit of measure',
      { metric: 'F17', column: 'unit', value: 'công' },
      'unknownUnit',
      { unit: 'công' },
    ],
    [
      'another unit of a standard code',
      { metric: 'A04', column: 'unit', value: 'lần' },
      'standardMeaning',
      { field: 'unit', standard: 'văn bản', found: 'lần' },
    ],
    [
      'a standard flow made a state',
      { metric: 'A04', column: 'acrossPeriods', value: 'kỳ cuối' },
      'standardMeaning',
      { standard: 'sum' },
    ],
    [
      'a parent of no metric',
      { metric: 'A04', column: 'parent', value: 'A99' },
      'unknownParent',
      { parent: 'A99' },
    ],
    [
      'a parent that is no code',
      { metric: 'A04', column: 'parent', value: 'dòng trên' },
      'badCode',
      { text: 'dòng trên' },
    ],
    [
      'its own parent',
      { metric: 'A04', column: 'parent', value: 'A04' },
      'parentCycle',
      { cycle: ['A04', 'A04'] },
    ],
    [
      'a rule on no metric',
      { metric: 'A04', column: 'rules', value: 'A04<=A99' },
      'unknownMetric',
      { other: 'A99' },
    ],
    [
      'words that are no rule',
      { metric: 'A04', column: 'rules', value: 'INT0 nhỏ hơn' },
      'ruleToken',
      { token: 'nhỏ hơn' },
    ],
    [
      'a pair with nothing',
      { metric: 'A04', column: 'rules', value: 'PAIR' },
      'ruleToken',
      { reason: 'noParent' },
    ],
    [
      'a number that may be thousands',
      { metric: 'A02', column: 'rules', value: 'RATIO 10..1.000' },
      'ruleToken',
      { token: 'RATIO 10..1.000' },
    ],
    [
      'required said twice',
      { metric: 'A04', column: 'rules', value: 'REQUIRED' },
      'requiredTwice',
      { metric: 'A04' },
    ],
    [
      'a total of other things',
      { metric: 'A03', column: 'rules', value: 'SUM(A03a,A04)' },
      'partUnit',
      { part: 'A04' },
    ],
    ['an id with capitals', { property: 'id', value: 'Cao Bằng' }, 'badId', { text: 'Cao Bằng' }],
    ['the id of a standard form', { property: 'id', value: 'sea' }, 'standardId', { id: 'sea' }],
    ['an edition in words', { property: 'edition', value: 'lần 2' }, 'badEdition', { text: 'lần 2' }],
    ['no name', { property: 'label', value: '' }, 'missing', { column: 'Tên bộ chỉ tiêu' }],
    [
      'a unit code without system',
      { unit: '2024:048', column: 'code', value: '048' },
      'badUnitCode',
      { text: '048' },
    ],
    [
      'a unit twice',
      { unit: '2024:048', column: 'code', value: '2024:042' },
      'duplicateUnit',
      { code: '2024:042', first: 11 },
    ],
    [
      'a unit without name',
      { unit: '2024:048', column: 'name', value: '' },
      'missing',
      { column: 'Tên đơn vị' },
    ],
    [
      'a kind of unit of another system',
      { unit: '2024:048', column: 'kind', value: 'xã' },
      'kindSystem',
      { kind: 'xã' },
    ],
    [
      'no border',
      { unit: '2024:048', column: 'border', value: '' },
      'unknownWord',
      { column: 'Biên giới', text: '' },
    ],
    [
      'kilometres that may be metres',
      { unit: '2024:048', column: 'borderLengthKm', value: '41.587' },
      'badNumber',
      { text: '41.587' },
    ],
    ['half a station', { unit: '2024:048', column: 'stations', value: 2.5 }, 'badNumber', { text: '2.5' }],
    [
      'a day of no month',
      { unit: '2024:048', column: 'validTo', value: '31/6/2025' },
      'badDate',
      { text: '31/6/2025' },
    ],
    [
      'a successor without system',
      { unit: '2024:048', column: 'successors', value: '2025:01534; Hạ Lang' },
      'badUnitCode',
      { text: 'Hạ Lang' },
    ],
    ['a system of no year', { rosterProperty: 'system', value: 2026 }, 'badSystem', { text: '2026' }],
    [
      'a province of another system',
      { rosterProperty: 'provinceCode', value: '2025:04' },
      'codeSystem',
      { code: '2025:04' },
    ],
  ];
  test.each(table)('%s', (_, typed, code, facts) => {
    const sheet = 'unit' in typed || 'rosterProperty' in typed ? 'Đơn vị' : 'Chỉ tiêu';
    const found = problemsIn(typedIn(BOOK, typed));
    expect(found).toContainEqual({
      sheet,
      cell: cellOf(BOOK, typed),
      code,
      facts: expect.objectContaining(facts),
    });
  });

  test('once: nothing that only follows from it', () => {
    const typed: Typed[] = [
      { metric: 'D01', column: 'kind', value: 'đếm' },
      { metric: 'B01', column: 'unit', value: '' },
    ];
    expect(problemsIn(typedIn(BOOK, ...typed)).map(({ code }) => code)).toEqual(['missing', 'unknownWord']);
  });

  test('a standard code typed over another is told as twice there, not as changed', () => {
    const found = problemsIn(typedIn(BOOK, { metric: 'A04', column: 'code', value: 'A01' }));
    expect(found.map(({ code }) => code)).toEqual(['duplicateMetric']);
  });

  test('in the order of the rows', () => {
    const typed: Typed[] = [
      { metric: 'D01', column: 'kind', value: 'x' },
      { metric: 'A04', column: 'parent', value: 'A99' },
      { property: 'id', value: '' },
    ];
    expect(problemsIn(typedIn(BOOK, ...typed)).map(({ code }) => code)).toEqual([
      'badId',
      'unknownParent',
      'unknownWord',
    ]);
  });
});
