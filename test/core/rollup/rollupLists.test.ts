import { isRollupList } from '../../../src/core/rollup/rollupLists';
import { SUMMARY_WORDS } from '../../../src/core/rollup/words';
import { applyPlans } from '../../../src/core/sheet/applyPlan';
import { EMPTY_WORKBOOK } from '../../../src/core/sheet/snapshot';
import { plannedSheet } from '../sheet/plannedSheet';

const { logHeader, progressHeader } = SUMMARY_WORDS;

test.each([
  ['Nhật ký', logHeader, 3, 0, true],
  ['Tiến độ, moved', progressHeader, 7, 2, true],
  ['a list of a person’s own', ['STT', 'Đơn vị báo cáo', 'Số buổi'], 3, 0, false],
])('%s', (_, header, row, left, isOurs) => {
  const cells = header.map((value, at) => ({ row, col: left + at, value }));
  const { sheets } = applyPlans(EMPTY_WORKBOOK, [plannedSheet({ name: 'Trang', cells })]);
  expect(isRollupList(sheets[0]!)).toBe(isOurs);
});
