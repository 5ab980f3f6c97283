import { draftOf, fieldsOf, missingOf } from '../../../src/taskpane/mapping/metricDraft';

const PROPOSED = {
  label: { vi: 'Chăm sóc vườn cây' },
  kind: 'count',
  unit: 'vườn',
  group: 'H',
  code: 'H101',
} as const;
const FIELDS = { ...fieldsOf(PROPOSED), periods: 'sum' } as const;

test('how periods add up is never taken from the form', () => {
  expect(missingOf(fieldsOf(PROPOSED))).toEqual(['periods']);
  expect(draftOf(fieldsOf(PROPOSED), PROPOSED)).toBeUndefined();
});

test.each([
  ['nothing said', { label: ' ', code: '' }, ['label', 'unit', 'group', 'periods']],
  ['no unit of measure', { ...FIELDS, unit: undefined }, ['unit']],
  ['no group', { ...FIELDS, group: '' }, ['group']],
  ['all said', FIELDS, []],
])('%s', (_name, fields, missing) => {
  expect(missingOf(fields)).toEqual(missing);
  expect(draftOf(fields, PROPOSED) === undefined).toBe(missing.length > 0);
});

test.each([
  ['vườn', 'sum', 'count', 'count'],
  ['vườn', 'latest', 'count', 'stock'],
  ['người', 'latest', 'people', 'people'],
  ['triệu đồng', 'sum', 'count', 'money'],
  ['km', 'latest', 'count', 'length'],
  ['tấm', 'sum', 'money', 'count'],
] as const)('%s, %s over periods, read as %s: %s', (unit, periods, kind, expected) => {
  expect(draftOf({ ...FIELDS, unit, periods }, { ...PROPOSED, kind })).toMatchObject({
    unit,
    acrossPeriods: periods,
    kind: expected,
  });
});

test('a code is written in capitals; without one the next free one is taken', () => {
  expect(draftOf({ ...FIELDS, code: ' h105 ' }, PROPOSED)?.code).toBe('H105');
  expect(draftOf({ ...FIELDS, code: ' ' }, PROPOSED)).not.toHaveProperty('code');
});
