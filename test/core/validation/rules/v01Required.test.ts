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

const required = (codes: readonly string[]) => {
  const land = catalogueFor('land');
  const metrics = land.metrics.map((metric) =>
    codes.includes(metric.code) ? { ...metric, required: 'always' as const } : metric,
  );
  return { ...land, metrics };
};

test('the standard forms require nothing of every report; annual sections are V22', () => {
  expect(check({ rows: {} })).toEqual([]);
});

describe('a section the catalogue always requires', () => {
  const catalogue = required(['J02']);

  test('is asked for at its first blank statement, in any period', () => {
    const report = filledForm({ rows: {}, catalogue, period: '2024-Q1' });
    expect(v01Required.check(report, final)).toMatchObject([
      { key: 'V01.blank', severity: 'error', sheet: 'Hạ Lang', cell: report.textCells.J02, metric: 'J02' },
    ]);
    expect(check({ rows: {}, catalogue, texts })).toEqual([]);
  });

  test('in a draft is a warning', () => {
    expect(check({ rows: {}, catalogue }, { stage: 'draft' })).toEqual([
      expect.stringMatching(/^warning V01.blank /),
    ]);
  });

  test('stands where the next section begins, without any row', () => {
    expect(check({ rows: {}, catalogue, without: ['J02'] })).toEqual(['error V01.noSection C117']);
  });
});

describe('a figure the catalogue always requires', () => {
  const catalogue = required(['B01']);

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
