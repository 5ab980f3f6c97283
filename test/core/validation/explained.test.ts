import { isAnswerable } from '../../../src/core/validation/explained';
import { validate } from '../../../src/core/validation/validate';
import { filledForm } from './filledForm';

type Rows = Parameters<typeof filledForm>[0]['rows'];

const texts = { J02: 'Còn chậm.', J04: 'Tăng cường.' };
const WHY = { explanation: 'Đợt cao điểm tháng 6.' };

/** `V12.change C11 answered` for each issue. */
function found(rows: Rows): string[] {
  return validate(filledForm({ rows, texts }), { stage: 'final' }).map(
    ({ key, metric, explained }) => `${key} ${metric}${explained ? ' answered' : ''}`,
  );
}

test.each<[string, Rows, string[]]>([
  ['an unusual figure', { C11: { period: 179, previous: 64, ...WHY } }, ['V12.change C11 answered']],
  ['without a reason', { C11: { period: 179, previous: 64 } }, ['V12.change C11']],
  [
    'with a reason in another row',
    { C11: { period: 179, previous: 64 }, C10: { period: 3, ...WHY } },
    ['V12.change C11'],
  ],
  [
    'a reason that is only blanks',
    { C11: { period: 179, previous: 64, explanation: '  ' } },
    ['V12.change C11'],
  ],
  ['an incomplete sum', { D02: { period: 874, ...WHY }, D12: 62, D01: 300 }, ['V08.incomplete D02 answered']],
  ['a phrase', { F05: { period: 'nhiều', ...WHY } }, ['V21.phrase F05 answered']],
  ['an error is never silenced', { A04: { period: 0.5, ...WHY } }, ['V02.fraction A04']],
  ['text stays text', { A04: { period: '1 352', ...WHY } }, ['V03.number A04']],
  ['a qualifier stays in its cell', { C09: { period: 'gần 400', ...WHY } }, ['V21.qualifier C09']],
  ['a hint needs no answer', { A04: { period: 'không', ...WHY } }, ['V03.zero A04']],
])('%s', (_, rows, expected) => {
  expect(found(rows)).toEqual(expected);
});

test('a copy of last year is answered in the row it is said at', () => {
  const copied = Object.fromEntries(
    ['A04', 'A06', 'B61', 'B62', 'C11'].map((code) => [code, { period: 20, previous: 20 }]),
  );
  const answered = { ...copied, A04: { period: 20, previous: 20, ...WHY } };
  expect(found(copied)).toEqual(['V12.identical A04']);
  expect(found(answered)).toEqual(['V12.identical A04 answered']);
});

test('only a warning about a figure can be answered', () => {
  const place = {
    sheet: 'Hạ Lang',
    cell: 'F20',
    metric: 'C11',
    facts: { value: 179, previous: 64 },
  } as const;
  expect(isAnswerable({ key: 'V12.change', severity: 'warning', ...place })).toBe(true);
  expect(isAnswerable({ key: 'V12.change', severity: 'error', ...place })).toBe(false);
});
