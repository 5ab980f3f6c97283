import { spreadOf } from './statistics';

test.each([
  // measurements, best, low, median, high
  [[4], 4, 4, 4, 4],
  [[3, 1], 1, 1.5, 2, 2.5],
  [[9, 1, 5], 1, 3, 5, 7],
  [[5, 4, 3, 2, 1], 1, 2, 3, 4],
  [[2, 100, 2, 2], 2, 2, 2, 26.5],
])('%j: at best %d, the middle half from %d over %d to %d', (values, best, low, median, high) => {
  expect(spreadOf(values)).toEqual({ best, low, median, high });
});

test('the measurements stay in their order', () => {
  const values = [3, 1, 2];
  spreadOf(values);
  expect(values).toEqual([3, 1, 2]);
});

test('nothing measured has no spread', () => {
  expect(() => spreadOf([])).toThrow(RangeError);
});
