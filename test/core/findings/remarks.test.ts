import type { CheckedForm, Finding } from '../../../src/core/findings/finding';
import { type Expected, withRemarks } from '../../../src/core/findings/remarks';
import { HA_LANG, period, rosterOf, THACH_AN } from '../rollup/miniProvince';
import { formFinding, LOCKED } from './miniFindings';

const one = formFinding('a.xlsx', { lines: { B01: 5 } });
const other = formFinding('b.xlsx', { lines: { B01: 7 } });
const quarter = formFinding('q1.xlsx', { period: '2024-Q1' });
const stranger = formFinding('c.xlsx', { unit: THACH_AN });
const unstamped: CheckedForm = { file: 'd.xlsx', sha256: 'd', sheet: 'S', issues: [], remarks: [] };

test.each<[string, Finding[], Expected, unknown[][]]>([
  ['alone: nothing', [one], {}, [[]]],
  [
    'two of one unit and period name each other',
    [one, other],
    {},
    [[{ code: 'rivals', files: ['b.xlsx'] }], [{ code: 'rivals', files: ['a.xlsx'] }]],
  ],
  [
    'the same file under another name is a copy',
    [one, { ...one, file: 'copy.xlsx' }],
    {},
    [[{ code: 'copies', files: ['copy.xlsx'] }], [{ code: 'copies', files: ['a.xlsx'] }]],
  ],
  [
    'two sheets of one file are told by their names',
    [one, { ...one, sheet: 'Hạ Lang (2)' }],
    {},
    [[{ code: 'rivals', files: ['Hạ Lang (2)'] }], [{ code: 'rivals', files: ['Hạ Lang'] }]],
  ],
  ['a quarter is no rival of the year', [one, quarter], {}, [[], []]],
  [
    'other units are none either, nor are forms that have lost their stamps',
    [one, stranger, unstamped],
    {},
    [[], [], []],
  ],
  ['a quarter belongs to the year asked for', [quarter], { period: period('2024') }, [[]]],
  ['and so does the year itself', [one], { period: period('2024') }, [[]]],
  [
    'the year does not belong to a quarter',
    [one],
    { period: period('2024-Q1') },
    [[{ code: 'otherPeriod', asked: period('2024-Q1') }]],
  ],
  ['another year', [one], { period: period('2023') }, [[{ code: 'otherPeriod', asked: period('2023') }]]],
  [
    'a unit that the roster does not have',
    [one, stranger],
    { roster: rosterOf(HA_LANG) },
    [[], [{ code: 'unknownUnit', province: 'Cao Bằng' }]],
  ],
])('%s', (_name, findings, expected, remarks) => {
  const found = withRemarks(findings, expected);
  expect(found.map((finding) => ('remarks' in finding ? finding.remarks : undefined))).toEqual(remarks);
});

test('remarks are found anew, files without a form stay as they are', () => {
  const twice = withRemarks(withRemarks([one, other, LOCKED], { period: period('2023') }), {});
  expect(twice).toEqual(withRemarks([one, other, LOCKED], {}));
  expect(twice[2]).toEqual(LOCKED);
});
