import type { Browser } from 'playwright-core';
import { planFormBook } from '../../src/actions/insertTemplate';
import { makeSample } from '../../src/actions/makeSample';
import { writeXlsx } from '../../src/adapters/xlsx/writeXlsx';
import type { PlannedCell } from '../../src/core/sheet/plan';
import { findSheet, indexCells } from '../../src/core/sheet/snapshot';
import { vi } from '../../src/taskpane/messages/vi';
import { plannedSheet } from '../core/sheet/plannedSheet';
import { launchBrowser } from '../excelHost/transports/browser';
import { openBuiltPage } from './builtPage';
import { builtSite } from './builtSite';
import { downloadOf, openFiles, readBytes } from './pageSteps';

let site: string;
let browser: Browser;
beforeAll(async () => {
  site = builtSite();
  browser = await launchBrowser();
}, 600_000);
afterAll(() => browser?.close());

const OWN = 'Biểu của tỉnh';
const ROWS = [
  ['TỔNG HỢP KẾT QUẢ THỰC HIỆN QUY CHẾ PHỐI HỢP NĂM 2024'],
  ['STT', 'Chỉ tiêu', 'ĐVT', 'Tổng cộng'],
  [1, 'Buổi tuyên truyền', 'buổi'],
  [2, 'Lượt người nghe', 'lượt người'],
];

/** The province's own sheet and the units' forms in one workbook. */
async function provinceFile() {
  const cells = ROWS.flatMap((values, row) => values.map((value, col): PlannedCell => ({ row, col, value })));
  const forms = makeSample().map((form) => planFormBook(form)[0]!);
  return { name: 'tỉnh.xlsx', bytes: await writeXlsx([plannedSheet({ name: OWN, cells }), ...forms]) };
}

test('the person’s own summary is filled on the page and saved, with Chi tiết beside it; and undone', async () => {
  const page = await openBuiltPage(browser, site, 'standalone.html', {
    viewport: { width: 1366, height: 768 },
  });
  const press = (name: string) => page.getByRole('button', { name }).click();
  const file = await provinceFile();
  await openFiles(page, [file]);
  await page.getByRole('tab', { name: OWN }).waitFor();
  await page.getByRole('tab', { name: vi.nav.merge, exact: true }).first().click();
  await press(vi.merge.fromTabs);
  await press(vi.ownSummary.link);
  await press(vi.ownSummary.next(2));
  await press(vi.ownSummary.fill(2));
  await page.getByRole('button', { name: vi.undo.undo }).waitFor();
  await page.getByRole('tab', { name: 'Chi tiết' }).waitFor();
  const saved = await downloadOf(page, () => page.getByRole('button', { name: 'Lưu tệp' }).click());
  const own = indexCells(findSheet(readBytes(saved.bytes), OWN)!);
  expect([own(2, 3)?.value, own(3, 3)?.value]).toEqual([1570, 56558]);
  expect(own(2, 3)?.formula).toContain("'Chi tiết'!");
  await press(vi.undo.undo);
  await page.getByRole('tab', { name: 'Chi tiết' }).waitFor({ state: 'detached' });
  const back = await downloadOf(page, () => page.getByRole('button', { name: 'Lưu tệp' }).click());
  expect(readBytes(back.bytes)).toEqual(readBytes(file.bytes));
});
