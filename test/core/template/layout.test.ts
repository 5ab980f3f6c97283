import { catalogueFor } from '../../../src/core/catalogue/standard/catalogues';
import { cellOf, layOutTemplate, type TemplateLayout } from '../../../src/core/template/layout';
import { SMALL } from './smallForm';

/** `18 I A`, `19 1 A01`, `28 · C01`: row as Excel counts, STT, group or code. */
function listing({ rows }: TemplateLayout): string[] {
  return rows.map((row) => {
    const name = row.type === 'group' ? row.group.code : row.metric.code;
    const number = row.type === 'statement' ? '·' : row.number || '-';
    return `${row.row + 1} ${number} ${name}`;
  });
}

test('groups with their metrics, then the text sections', () => {
  expect(listing(layOutTemplate(SMALL))).toEqual([
    '18 I A',
    '19 1 A01',
    '20 - A01a',
    '21 - A01b',
    '22 2 A02',
    '23 II B',
    '24 1 B01',
    '25 2 B02',
    '26 3 B03',
    '27 1 C01',
    '28 · C01',
    '29 · C01',
    '30 · C01',
  ]);
});

test('a section offers three rows, and always one more than it has statements', () => {
  const rowsFor = (statements: number) => layOutTemplate(SMALL, { C01: statements }).statementRows.C01;
  expect(rowsFor(0)).toEqual([27, 28, 29]);
  expect(rowsFor(2)).toEqual([27, 28, 29]);
  expect(rowsFor(3)).toEqual([27, 28, 29, 30]);
  expect(layOutTemplate(SMALL, { C01: 3 }).endRow).toBe(31);
});

test.each([
  ['land', ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'I']],
  ['sea', ['A', 'B', 'C', 'D', 'E', 'F', 'H', 'I']],
  ['mixed', ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I']],
] as const)('%s: groups of figures are numbered in Roman, texts alone make no group', (border, groups) => {
  const { rows } = layOutTemplate(catalogueFor(border));
  const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  const printed = rows.flatMap((row) => (row.type === 'group' ? [`${row.number} ${row.group.code}`] : []));
  expect(printed).toEqual(groups.map((group, index) => `${roman[index]} ${group}`));
});

test('D73, a text among figures, is a section below the table', () => {
  const layout = layOutTemplate(catalogueFor('land'));
  expect(layout.metricRows.D73).toBeUndefined();
  expect(layout.statementRows.D73![0]).toBe(layout.lastTableRow + 2);
  expect(Object.keys(layout.statementRows)).toEqual(['D73', 'J01', 'J02', 'J03', 'J04', 'J05']);
});

test('a metric has its row in every column; a metric the form lacks has none', () => {
  const layout = layOutTemplate(SMALL);
  expect(cellOf(layout, 'A02', 'period')).toEqual({ row: 21, col: 5 });
  expect(() => cellOf(layout, 'H01', 'period')).toThrow(RangeError);
});
