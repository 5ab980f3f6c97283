import { formatRange } from '../../../src/core/sheet/address';
import { COLUMNS, columnOf } from '../../../src/core/template/columns';
import { HEADING } from '../../../src/core/template/layout';
import { planTemplate } from '../../../src/core/template/planTemplate';
import { contentOf, smallRequest } from './smallForm';

const plan = planTemplate(smallRequest());

test('the header and the three first columns stay in view', () => {
  expect(plan.freeze).toEqual({ row: HEADING.header + 1, col: columnOf('unit') });
});

test('the filter starts at the header, so that the tags never sort into the data, and ends with the table', () => {
  expect(formatRange(plan.autoFilter!)).toBe('A17:N26');
});

test('the sheet is protected; filtering and fitting columns and rows stay allowed', () => {
  expect(plan.protection).toEqual({ allow: ['formatColumns', 'formatRows', 'autoFilter'] });
});

test('it prints on A4 across, one page wide, from the superior body to the legend, the header on every page', () => {
  expect(plan.page).toMatchObject({
    orientation: 'landscape',
    paper: 'A4',
    fitToWidth: 1,
    repeatRows: [HEADING.header, HEADING.header],
    footer: 'Trang &P/&N',
    blackAndWhite: true,
  });
  expect(formatRange(plan.page!.printArea!)).toBe('A9:N42');
  expect(Math.max(...plan.cells.map(({ row }) => row))).toBe(41);
});

test('more statements make a longer page', () => {
  const longer = planTemplate(smallRequest({ content: contentOf({}, { C01: ['a', 'b', 'c', 'd'] }) }));
  expect(formatRange(longer.page!.printArea!)).toBe('A9:N44');
});

test('every column has a width', () => {
  expect(Object.keys(plan.widths)).toHaveLength(COLUMNS.length);
});
