import { COLUMNS, type ColumnKey, columnOf } from '../../../src/core/template/columns';
import { HEADING } from '../../../src/core/template/layout';
import { layOutRequest, planTemplate, type TemplateRequest } from '../../../src/core/template/planTemplate';
import { styleAt } from '../sheet/styleAt';
import { contentOf, smallRequest } from './smallForm';

const FILLABLE: readonly ColumnKey[] = ['plan', 'period', 'previous', 'qualifier', 'explanation', 'note'];

/** Columns of a row a person may type into on the protected sheet. */
function unlockedIn(request: TemplateRequest, row: number): ColumnKey[] {
  const plan = planTemplate(request);
  return COLUMNS.map(({ key }) => key).filter(
    (key) => styleAt(plan, { row, col: columnOf(key) }).locked === false,
  );
}

const rowOf = (request: TemplateRequest, code: string) => layOutRequest(request).metricRows[code]!;

describe('what a unit may type into', () => {
  test.each([
    ['2024', false],
    ['2024-Q1', false],
    ['2024-H1', false],
    ['2024-9M', false],
    ['2024-01', false],
    ['2021..2025', false],
    ['2024-Q2', true],
    ['2024-Q4', true],
    ['2024-H2', true],
    ['2024-03', true],
  ])('%s: the cumulative of a flow: %s, of a stock never', (period, typed) => {
    const request = smallRequest({ period });
    const flow = unlockedIn(request, rowOf(request, 'A01'));
    expect(flow.filter((key) => key !== 'cumulative')).toEqual(FILLABLE);
    expect(flow.includes('cumulative')).toBe(typed);
    expect(unlockedIn(request, rowOf(request, 'B01'))).toEqual(FILLABLE);
  });

  test('nothing in header, tags and group rows', () => {
    const request = smallRequest();
    for (const row of [HEADING.tags, HEADING.header, 17, 22]) expect(unlockedIn(request, row)).toEqual([]);
  });

  test('the statements, but not their codes', () => {
    const request = smallRequest();
    expect(unlockedIn(request, 26)).toEqual([]);
    expect(unlockedIn(request, 27)).toEqual(COLUMNS.slice(columnOf('label')).map(({ key }) => key));
  });

  test.each([
    ['superior body', HEADING.superior, 0],
    ['date', HEADING.star, columnOf('previous')],
    ['title', HEADING.title, 0],
    ['remark', HEADING.remark, 0],
    ['name below the signature', 36, 0],
  ])('%s', (_, row, col) => {
    expect(styleAt(planTemplate(smallRequest()), { row, col }).locked).toBe(false);
  });

  test('but neither the unit nor the count of errors', () => {
    expect(unlockedIn(smallRequest(), HEADING.unit)).toEqual([]);
  });
});

test('in a summary only explanations and notes are typed, every figure is a formula', () => {
  const request = smallRequest({ role: 'summary', period: '2024-Q2' });
  for (const code of ['A01', 'B01']) {
    expect(unlockedIn(request, rowOf(request, code))).toEqual(['explanation', 'note']);
  }
});

test.each(['unit', 'summary'] as const)(
  '%s: cells to type into are white, all others of the table shaded',
  (role) => {
    const request = smallRequest({ role, period: '2024-Q2' });
    const plan = planTemplate(request);
    const { firstTableRow, endRow } = layOutRequest(request);
    for (let row = firstTableRow; row < endRow; row++) {
      for (let col = 0; col < COLUMNS.length; col++) {
        const { locked, fill, border } = styleAt(plan, { row, col });
        expect({ row, col, fill, border }).toEqual({
          row,
          col,
          fill: locked === false ? 'FFFFFF' : 'F5F5F5',
          border: 'thin',
        });
      }
    }
  },
);

describe('how rows look', () => {
  const request = smallRequest();
  const plan = planTemplate(request);
  const styleOf = (code: string, key: ColumnKey) =>
    styleAt(plan, { row: rowOf(request, code), col: columnOf(key) });

  test.each([
    ['A01', true, undefined],
    ['A01a', undefined, 1],
    ['A01b', undefined, 1],
    ['A02', undefined, undefined],
  ])('%s: bold %s, indent %s', (code, bold, indent) => {
    expect(styleOf(code, 'label')).toMatchObject({ ...(bold && { bold }), ...(indent && { indent }) });
    expect(styleOf(code, 'label').bold).toBe(bold);
    expect(styleOf(code, 'label').indent).toBe(indent);
    expect(styleOf(code, 'period').bold).toBe(bold);
  });

  test.each([
    ['A01', '#,##0'],
    ['B01', '#,##0'],
    ['B02', '#,##0.0'],
    ['B03', '#,##0.0##'],
  ])('figures of %s are shown as %s', (code, numberFormat) => {
    for (const key of ['plan', 'period', 'cumulative', 'previous'] as const) {
      expect(styleOf(code, key)).toMatchObject({ numberFormat, horizontal: 'right' });
    }
    expect(styleOf(code, 'change')).toMatchObject({ numberFormat: '0.0%', horizontal: 'right' });
  });

  test('codes are grey text', () => {
    expect(styleOf('A01', 'code')).toMatchObject({ numberFormat: '@', color: '595959' });
  });

  test('a check runs on into the blank cell beside it, other words wrap', () => {
    expect(styleOf('A01', 'check').wrap).toBe(false);
    for (const key of ['label', 'unit', 'explanation', 'note'] as const)
      expect(styleOf('A01', key).wrap).toBe(true);
  });
});

test('statements typed by a unit are text, those of a summary are formulas', () => {
  const content = contentOf({}, { C01: ['- Còn chậm'] });
  const formatOf = (role: TemplateRequest['role']) =>
    styleAt(planTemplate(smallRequest({ role, content })), { row: 27, col: columnOf('label') }).numberFormat;
  expect(formatOf('unit')).toBe('@');
  expect(formatOf('summary')).toBeUndefined();
});
