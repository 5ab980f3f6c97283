import { catalogueFor } from '../../../../src/core/catalogue/standard/catalogues';
import { v01Required } from '../../../../src/core/validation/rules/v01Required';
import { filledForm, summarise } from '../filledForm';

const final = { stage: 'final' } as const;
const texts = { J02: 'Trao đổi thông tin có lúc còn chậm.', J04: 'Tăng cường tuần tra chung.' };

function check(
  filling: Parameters<typeof filledForm>[0],
  context: Parameters<typeof v01Required.check>[1] = final,
) {
  const report = filledForm(filling);
  return summarise(v01Required.check(report, context), report);
}

const issueOf = (code: string) =>
  v01Required.check(filledForm({ rows: {} }), final).find(({ metric }) => metric === code);

test('an annual report needs shortcomings and directions, at the first blank statement', () => {
  expect(issueOf('J02')).toMatchObject({ key: 'V01.blank', severity: 'error', sheet: 'Hạ Lang' });
  expect(filledForm({ rows: {} }).textCells.J02).toBe(issueOf('J02')?.cell);
  expect(check({ rows: {} })).toHaveLength(2);
});

test('in a draft the same is a warning', () => {
  const found = v01Required.check(filledForm({ rows: {} }), { stage: 'draft' });
  expect(found.map(({ severity, metric }) => `${severity} ${metric}`)).toEqual([
    'warning J02',
    'warning J04',
  ]);
});

test.each([
  ['both are written', { rows: {}, texts }],
  ['the period is a quarter', { rows: {}, period: '2024-Q1' }],
  ['the period is a phase', { rows: {}, period: '2021..2025' }],
])('nothing is missing when %s', (_, filling) => {
  expect(check(filling)).toEqual([]);
});

test('a section without any row has no cell of its own', () => {
  expect(check({ rows: {}, texts, without: ['J04'] })).toEqual(['error V01.noSection A1']);
});

describe('a figure the catalogue always requires', () => {
  const land = catalogueFor('land');
  const metrics = land.metrics.map((metric) =>
    metric.code === 'B01' ? { ...metric, required: 'always' as const } : metric,
  );
  const catalogue = { ...land, metrics };

  test.each([
    ['blank', {}, ['error V01.blank B01']],
    ['zero', { B01: 0 }, []],
    ['not applicable', { B01: 'x' }, []],
    ['there but not understood', { B01: 'nhiều lần' }, []],
  ])('%s', (_, rows, expected) => {
    expect(check({ rows, catalogue, period: '2024-03' })).toEqual(expected);
  });

  test('is not asked for when its row is gone: that is an issue of structure', () => {
    expect(check({ rows: {}, catalogue, period: '2024-03', without: ['B01'] })).toEqual([]);
  });
});
