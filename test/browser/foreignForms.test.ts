import type { Browser } from 'playwright-core';
import type { WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { launchBrowser } from '../excelHost/transports/browser';
import { openBuiltPage } from './builtPage';
import { builtSite } from './builtSite';
import { type PaneView, press, stateLine } from './checkSteps';
import { OWN_SUMMARY, ownFile, ownForm, withOwnSummary } from './officeForms';
import { downloadOf, fileTab, readBytes } from './pageSteps';
import { becomes, openPaneInWeb } from './paneInWeb';
import { addressOf, cellAt, figureOf, type PickedFile, sampleFiles } from './sampleForms';

let site: string;
let browser: Browser;
beforeAll(async () => {
  site = builtSite();
  browser = await launchBrowser();
}, 600_000);
afterAll(() => browser?.close());

type Choose = (files: readonly PickedFile[]) => Promise<void>;

/** The sample's files, Hạ Lang's in its own form: looked at, decided, taken, merged. */
async function mergeWithOwn(pane: PaneView, choose: Choose): Promise<readonly PickedFile[]> {
  const others = (await sampleFiles()).filter(({ name }) => !name.startsWith('Hạ Lang'));
  const own = ownFile();
  const files = [...others, own];
  await choose(files);
  await pane.getByRole('main').getByRole('button', { name: own.name }).click();
  await press(pane, 'Ghép biểu…');
  await decideLines(pane);
  await press(pane, 'Xem 50 số sẽ lấy');
  const support = pane.getByRole('row').filter({ hasText: 'E18' });
  expect(await support.locator('th, td').allInnerTexts()).toEqual(['E18', '420', '420\u00A0triệu đồng']);
  await press(pane, 'Nhận 25/105 chỉ tiêu');
  await press(pane, 'Tổng hợp 8/8 đơn vị');
  return files;
}

/** Only what is open is shown; decided, a line leaves. */
async function decideLines(pane: PaneView): Promise<void> {
  await pane.getByText('Khớp 25 chỉ tiêu · cần xem 4 · không có 80').waitFor();
  const decide = async (row: number, choice: RegExp) => {
    const field = pane.getByRole('combobox', { name: `Ghép dòng ${row} với` });
    await field.click();
    await pane.getByRole('option', { name: choice }).click();
    await field.waitFor({ state: 'detached' });
  };
  for (const row of [19, 25, 34, 42]) await decide(row, /^Không lấy$/);
  await pane.getByText('Khớp 25 chỉ tiêu · cần xem 0 · không có 80').waitFor();
}

/** The form's own figures beside those of the sample's. */
function expectTaken(workbook: WorkbookSnapshot): void {
  expect(['A07', 'B01', 'D71'].map((code) => figureOf(workbook, 'Hạ Lang', code))).toEqual([420, 246, 438]);
  const others = 1570 - 222;
  expect(figureOf(workbook, 'Tổng hợp', 'B01')).toBe(others + 246);
}

test('in Excel a foreign form is matched once and taken, and known the next time', async () => {
  const { page, pane, snapshot } = await openPaneInWeb(browser, site, { query: '?tab=merge' });
  const choose: Choose = async (files) => {
    const chooser = page.waitForEvent('filechooser');
    await press(pane, 'Chọn tệp của các đơn vị');
    await (await chooser).setFiles([...files]);
  };
  const files = await mergeWithOwn(pane, choose);
  await press(pane, 'Về danh sách đơn vị');
  expectTaken(snapshot());
  await press(pane, 'Làm lại từ đầu');
  await choose(files);
  await stateLine(pane, 'Đủ 8/8 đơn vị');
});

test('on the page too: the summary it makes remembers the form', async () => {
  const page = await openBuiltPage(browser, site, 'standalone.html', {
    viewport: { width: 1366, height: 768 },
  });
  await page.getByRole('tab', { name: 'Tổng hợp' }).click();
  const choose: Choose = (files) => page.locator('main input[type=file]').setInputFiles([...files]);
  const files = await mergeWithOwn(page, choose);
  await fileTab(page, /^Tong-hop_cao-bang_2024\.xlsx/).waitFor();
  const { bytes } = await downloadOf(page, () => press(page, 'Lưu tệp'));
  expectTaken(readBytes(bytes));
  await press(page, 'Tổng hợp từ tệp hoặc trang khác');
  await choose(files);
  await stateLine(page, 'Đủ 8/8 đơn vị');
});

test('in Excel a sheet in use gets codes, is checked like a form, and is as before when taken back', async () => {
  const workbook = readBytes(ownForm());
  const { pane, snapshot } = await openPaneInWeb(browser, site, { workbook, query: '?tab=form' });
  const before = snapshot();
  await pane.getByRole('combobox', { name: 'Danh sách đơn vị' }).click();
  await pane.getByRole('option', { name: 'Cao Bằng 2024' }).click();
  await press(pane, 'Gắn mã biểu đang dùng…');
  await press(pane, 'Xem 50 số sẽ lấy');
  await pane.getByText('4 dòng chưa rõ sẽ không được gắn mã:').waitFor();
  await press(pane, 'Gắn mã 25 chỉ tiêu');
  await pane
    .getByText(/^Đã gắn mã trang “.+” cho Hạ Lang/)
    .first()
    .waitFor();
  await stateLine(pane, 'Đang nhập 25/25');
  await pane.getByRole('tab', { name: 'Kiểm tra' }).click();
  await press(pane, 'Kiểm tra');
  await pane.getByRole('main').getByText('Không có lỗi').waitFor();
  await press(pane, 'Nâng cao');
  await pane.getByRole('menuitem', { name: /^Hoàn tác: gắn mã trang / }).click();
  await stateLine(pane, 'Chưa có biểu trong sổ này');
  expect(snapshot()).toEqual(before);
});

test('in Excel one’s own summary is filled with formulas but where something stands, and taken back', async () => {
  const workbook = withOwnSummary();
  const { pane, user, snapshot } = await openPaneInWeb(browser, site, { workbook, query: '?tab=merge' });
  const before = snapshot();
  const figures = () => ['D3', 'D4', 'D5', 'D6'].map((cell) => cellAt(snapshot(), OWN_SUMMARY, cell)?.value);
  await press(pane, 'Lấy từ các trang trong sổ này');
  await press(pane, 'Điền vào biểu tổng hợp đang dùng…');
  await press(pane, 'Xem trước 4 chỉ tiêu');
  const occupied = pane.getByRole('row').filter({ hasText: 'D4' });
  await occupied.waitFor();
  expect(await occupied.getByRole('cell').allInnerTexts()).toEqual(['', '50.000', '56.558']);
  expect(await occupied.getByRole('checkbox').isChecked()).toBe(false);
  await press(pane, 'Điền 3 ô');
  await becomes(() => figures().join(), [1570, 50_000, 1352, 15_942].join());
  user.enter('Hạ Lang', addressOf(before, 'Hạ Lang', 'B01', 'period'), 232);
  expect(figures()[0]).toBe(1580);
  user.enter('Hạ Lang', addressOf(before, 'Hạ Lang', 'B01', 'period'), 222);
  await press(pane, 'Hoàn tác');
  await becomes(() => snapshot().sheets.length, before.sheets.length);
  expect(typedIn(snapshot())).toEqual(typedIn(before));
});

/** What people and the add-in have put into cells: what formulas come to may differ in the fifteenth digit. */
function typedIn({ sheets }: WorkbookSnapshot) {
  return sheets.map(({ name, cells }) => [
    name,
    cells.map(({ row, col, value, formula }) => [row, col, formula ?? value]),
  ]);
}
