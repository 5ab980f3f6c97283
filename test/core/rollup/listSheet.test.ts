import { planList } from '../../../src/core/rollup/listSheet';
import { range } from '../../../src/core/sheet/address';
import { brokenInvariants } from '../sheet/planInvariants';
import { styleAt } from '../sheet/styleAt';

const LIST = {
  name: 'A',
  title: 'Tiêu đề',
  hint: 'Gợi ý',
  header: ['STT', 'Tên'],
  widths: [6, 20],
  rows: [[1, 'một']],
};

test('further lines push the table down, and all that goes with it', () => {
  const plan = planList({ ...LIST, lines: ['Dòng 1', 'Dòng 2'] });
  expect(brokenInvariants(plan)).toEqual([]);
  expect(plan.cells.filter(({ col }) => col === 0).map(({ row, value }) => [row, value])).toEqual([
    [0, 'Tiêu đề'],
    [1, 'Gợi ý'],
    [2, 'Dòng 1'],
    [3, 'Dòng 2'],
    [5, 'STT'],
    [6, 1],
  ]);
  expect(plan).toMatchObject({
    freeze: { row: 6, col: 0 },
    autoFilter: range(5, 0, 6, 1),
    page: { repeatRows: [5, 5] },
  });
});

test('only the columns asked for are centred', () => {
  const plan = planList({ ...LIST, centred: [0] });
  expect(styleAt(plan, { row: 4, col: 0 })).toMatchObject({ horizontal: 'center', border: 'thin' });
  expect(styleAt(plan, { row: 4, col: 1 })).toMatchObject({ horizontal: 'left' });
});

test('a header that wraps gets the height of its lines, a short one keeps its own', () => {
  expect(planList({ ...LIST, header: ['STT', 'Đơn vị báo cáo có tên rất dài'] }).heights[3]).toBe(30);
  expect(planList(LIST).heights[3]).toBeUndefined();
});
