import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import { applyPlans } from '../../../src/core/sheet/applyPlan';
import { type CellValue, EMPTY_WORKBOOK, findSheet, indexCells } from '../../../src/core/sheet/snapshot';
import { plannedSheet } from '../../core/sheet/plannedSheet';
import { sampleFiles } from '../memoryActions';
import { axeFindings, button, content, header, primary, settled } from '../openPane';
import { forms, openMerge } from './openMerge';

/** A province's own summary sheet; its patrols are typed in already, and nobody reports its last row. */
const ROWS: readonly (readonly CellValue[])[] = [
  ['TỔNG HỢP TOÀN TỈNH NĂM 2024'],
  ['STT', 'Nội dung', 'Đơn vị tính', 'Thực hiện trong kỳ'],
  [1, 'Tổng số buổi tuyên truyền', 'buổi'],
  [2, 'Phối hợp tuần tra bảo vệ biên giới', 'lần', 1000],
];
const workbook = applyPlans(EMPTY_WORKBOOK, [
  plannedSheet({
    name: 'Biểu của tỉnh',
    cells: ROWS.flatMap((values, row) => values.map((value, col) => ({ row, col, value }))),
  }),
]);
const LINK = 'Điền vào biểu tổng hợp đang dùng…';
const own = forms.filter(({ unit }) => unit.name !== 'Thạch An');

test('files merged into the workbook, one’s own summary is filled from the sheets just added', async () => {
  const { user, host } = await openMerge(sampleFiles(own), { workbook });
  expect(screen.queryByRole('button', { name: LINK })).toBeNull();
  await user.click(primary());
  await settled();
  expect(header()[1]).toContain('Tạm tính 7/8 đơn vị');
  await user.click(button(LINK));
  await settled();
  await user.click(primary());
  await settled();
  expect(content()).toContain('Chưa có: Thạch An.');
  expect(await axeFindings()).toEqual([]);
  expect(primary()).toHaveTextContent('Điền 1 ô');
  await user.click(primary());
  await settled();
  expect(content()).toContain('Đã điền 1 ô của “Biểu của tỉnh”. Giữ nguyên 1 ô đang có nội dung.');
  const cellAt = indexCells(findSheet(await host.read(), 'Biểu của tỉnh')!);
  expect(cellAt(2, 3)?.formula).toContain('Chi tiết');
  expect(cellAt(3, 3)?.value).toBe(1000);
  await user.click(button('Hoàn tác'));
  await settled();
  expect(indexCells(findSheet(await host.read(), 'Biểu của tỉnh')!)(2, 3)).toBeUndefined();
});

test('the way is on the list as well, until the merge is taken back', async () => {
  const { user } = await openMerge(sampleFiles(own), { workbook });
  await user.click(primary());
  await settled();
  await user.click(button('Về danh sách đơn vị'));
  expect(screen.queryByRole('button', { name: LINK })).not.toBeNull();
  await user.click(button('Nâng cao'));
  await user.click(screen.getByRole('menuitem', { name: /^Hoàn tác: / }));
  await settled();
  expect(screen.queryByRole('button', { name: LINK })).toBeNull();
});

test('on the page a summary is a document of its own: the way to fill one’s own sheet is said', async () => {
  const { user } = await openMerge(sampleFiles(own), { kind: 'page' });
  await user.click(primary());
  await settled();
  expect(screen.queryByRole('button', { name: LINK })).toBeNull();
  expect(content()).toContain('chép biểu đó vào bằng Excel');
});
