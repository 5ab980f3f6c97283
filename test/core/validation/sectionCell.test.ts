import { parseReports } from '../../../src/core/report/parseReports';
import { parseAddress } from '../../../src/core/sheet/address';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { columnOf } from '../../../src/core/template/columns';
import { sectionCell } from '../../../src/core/validation/sectionCell';
import { LAND, mapCells, realForm } from '../report/realForm';

const FORM = realForm({ E07: { period: 5 } });
const SECTIONS = LAND.metrics.flatMap(({ code, kind }) => (kind === 'text' ? [code] : []));
const labelOf = (code: string) => LAND.metrics.find((metric) => metric.code === code)!.label.vi;

const rowsOf = ({ cells }: SheetSnapshot, ...codes: readonly string[]) =>
  cells.flatMap(({ row, col, value }) =>
    col === columnOf('code') && codes.includes(String(value)) ? [row] : [],
  );

/** The rows in which these sections are written, gone; their headings stay. */
const withoutRows = (...codes: readonly string[]): SheetSnapshot => {
  const gone = rowsOf(FORM, ...codes);
  return { ...FORM, cells: FORM.cells.filter(({ row }) => !gone.includes(row)) };
};

/** The headings gone too. */
const withoutHeadings = (sheet: SheetSnapshot, ...codes: readonly string[]): SheetSnapshot => ({
  ...sheet,
  cells: sheet.cells.filter(({ value }) => !codes.some((code) => value === labelOf(code))),
});

/** `J02 heading` or `J02 row 1`, or the code and column of a metric's cell. */
function told(sheet: SheetSnapshot, code: string): string | undefined {
  const report = parseReports({ sheets: [sheet] }, [LAND]).reports[0]!;
  const found = sectionCell(report, code);
  if (!found) return undefined;
  const { row, col } = parseAddress(found.cell)!;
  const value = sheet.cells.find((cell) => cell.row === row && cell.col === col)?.value;
  const heading = SECTIONS.find((each) => value === labelOf(each));
  const own = sheet.cells.find((cell) => cell.row === row && cell.col === columnOf('code'))?.value;
  const place =
    heading === undefined
      ? `${own} ${col === columnOf('label') ? 'statement' : 'figure'}`
      : `${heading} heading`;
  return `${place}, ${found.hasRow ? 'own row' : 'no row'}`;
}

const last = SECTIONS.at(-1)!;
const lastMetric = LAND.metrics.filter(({ kind }) => kind !== 'text').at(-1)!.code;

test.each([
  ['a blank section: its first row', FORM, 'J02', 'J02 statement, own row'],
  ['the last one too', FORM, last, `${last} statement, own row`],
  ['its rows gone: its heading', withoutRows('J02'), 'J02', 'J02 heading, no row'],
  [
    'its heading gone too: what it stood before',
    withoutHeadings(withoutRows('J02'), 'J02'),
    'J02',
    'J03 heading, no row',
  ],
  [
    'the next heading gone as well: the next section’s row',
    withoutHeadings(withoutRows('J02'), 'J02', 'J03'),
    'J02',
    'J03 statement, no row',
  ],
  [
    'the last one gone: after the one before it',
    withoutHeadings(withoutRows(last), last),
    last,
    `${SECTIONS.at(-2)} statement, no row`,
  ],
  [
    'all gone: at the end of the table',
    withoutHeadings(withoutRows(...SECTIONS), ...SECTIONS),
    'J02',
    `${lastMetric} figure, no row`,
  ],
])('%s', (_, sheet, code, expected) => {
  expect(told(sheet, code)).toBe(expected);
});

test('a section that says something has no such cell', () => {
  const [row] = rowsOf(FORM, 'J02');
  const sheet = mapCells(FORM, (cell) =>
    cell.row === row && cell.col === columnOf('label') ? { ...cell, value: 'Còn chậm.' } : cell,
  );
  const isThere = sheet.cells.some(({ value }) => value === 'Còn chậm.');
  const cells = isThere
    ? sheet.cells
    : [...sheet.cells, { row: row!, col: columnOf('label'), value: 'Còn chậm.' }];
  expect(told({ ...sheet, cells }, 'J02')).toBeUndefined();
});
