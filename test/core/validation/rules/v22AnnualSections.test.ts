import { v22AnnualSections } from '../../../../src/core/validation/rules/v22AnnualSections';
import { filledForm } from '../filledForm';

const texts = { J02: 'Trao đổi thông tin có lúc còn chậm.', J04: 'Tăng cường tuần tra chung.' };

function check(filling: Parameters<typeof filledForm>[0], stage: 'draft' | 'final' = 'final') {
  const found = v22AnnualSections.check(filledForm(filling), { stage });
  return found.map(({ key, severity, metric }) => `${severity} ${key} ${metric}`);
}

test('an annual report needs shortcomings and directions, each at its first blank statement', () => {
  const report = filledForm({ rows: {} });
  const found = v22AnnualSections.check(report, { stage: 'final' });
  expect(found.map(({ cell }) => cell)).toEqual([report.textCells.J02, report.textCells.J04]);
  expect(check({ rows: {} })).toEqual(['error V22.blank J02', 'error V22.blank J04']);
});

test('in a draft the same is a warning', () => {
  expect(check({ rows: {} }, 'draft')).toEqual(['warning V22.blank J02', 'warning V22.blank J04']);
});

test.each([
  ['both are written', { rows: {}, texts }],
  ['the period is a quarter', { rows: {}, period: '2024-Q1' }],
  ['the period is a phase', { rows: {}, period: '2021..2025' }],
])('nothing is missing when %s', (_, filling) => {
  expect(check(filling)).toEqual([]);
});

test.each([
  ['-', true],
  ['–', true],
  ['.', true],
  ['…', true],
  ['......', true],
  ['- .', true],
  ['Không', false],
  ['- Không có', false],
  ['1.', false],
])('a section that only says %j is missing: %s', (J02, isMissing) => {
  const expected = isMissing ? ['error V22.blank J02'] : [];
  expect(check({ rows: {}, texts: { ...texts, J02 } })).toEqual(expected);
});

test('a section without any row has no cell of its own', () => {
  expect(check({ rows: {}, texts, without: ['J04'] })).toEqual(['error V22.noSection J04']);
});
