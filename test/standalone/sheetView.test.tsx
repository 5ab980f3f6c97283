import '@testing-library/jest-dom';
import { render } from '@testing-library/react';
import type { CellMark } from '../../src/actions/host';
import { range } from '../../src/core/sheet/address';
import { applyPlan } from '../../src/core/sheet/applyPlan';
import { EMPTY_WORKBOOK } from '../../src/core/sheet/snapshot';
import { pageWords } from '../../src/standalone/messages';
import { SheetView } from '../../src/standalone/SheetView';
import { plannedSheet } from '../core/sheet/plannedSheet';

const PLAN = plannedSheet({
  name: 'Hạ Lang',
  cells: [0, 1, 2, 3].map((row) => ({ row, col: 0, value: row })),
  formats: [{ range: range(0, 0, 0, 0), style: { fill: 'EEEEEE', italic: true } }],
});

/** Colour, weight and slant of the cells of column A with these marks. */
function looks(...marks: readonly CellMark[]) {
  const [sheet] = applyPlan(EMPTY_WORKBOOK, PLAN).sheets;
  const { container } = render(
    <SheetView sheet={sheet!} plan={PLAN} marks={marks} selected={undefined} words={pageWords('vi')} />,
  );
  return [...container.querySelectorAll<HTMLElement>('[data-cell^="A"]')].map(
    ({ style: { backgroundColor, fontWeight, fontStyle } }) => [backgroundColor, fontWeight, fontStyle],
  );
}

const PLAIN = ['', '400', 'normal'];

test('marked cells stand out over their own look, by more than colour; other sheets and hints do not', () => {
  const mark = (cell: string, severity: CellMark['severity'], sheet = 'Hạ Lang') => ({
    sheet,
    cell,
    severity,
  });
  const own = ['rgb(238, 238, 238)', '400', 'italic'];
  expect(looks()).toEqual([own, PLAIN, PLAIN, PLAIN]);
  expect(
    looks(mark('A1', 'error'), mark('A2', 'warning'), mark('A3', 'hint'), mark('A4', 'error', 'Thạch An')),
  ).toEqual([['rgb(253, 231, 233)', '700', 'italic'], ['rgb(255, 244, 206)', '400', 'italic'], PLAIN, PLAIN]);
});
