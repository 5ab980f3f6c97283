import { fieldsOf, missingOf, saidOf } from '../../../src/taskpane/mapping/metricDraft';

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
  expect(saidOf(fieldsOf(PROPOSED))).toBeUndefined();
});

test.each([
  ['nothing said', { label: ' ', code: '' }, ['label', 'unit', 'group', 'periods']],
  ['no unit of measure', { ...FIELDS, unit: undefined }, ['unit']],
  ['no group', { ...FIELDS, group: '' }, ['group']],
  ['all said', FIELDS, []],
])('%s', (_name, fields, missing) => {
  expect(missingOf(fields)).toEqual(missing);
  expect(saidOf(fields) === undefined).toBe(missing.length > 0);
});

test('a code is written in capitals; without one the next free one is taken', () => {
  expect(saidOf({ ...FIELDS, code: ' h105 ' })?.code).toBe('H105');
  expect(saidOf({ ...FIELDS, code: ' ' })).not.toHaveProperty('code');
});
