import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { writeXlsx } from '../../src/adapters/xlsx/writeXlsx';
import { STANDARD_CATALOGUES } from '../../src/core/catalogue/standard/catalogues';
import { parseReports } from '../../src/core/report/parseReports';
import { indexCells } from '../../src/core/sheet/snapshot';
import { workbookParts } from '../adapters/xlsx/workbookFixture';
import { zip } from '../adapters/xlsx/zipFixture';
import { formPlans } from '../cli/formFile';
import { launchBrowser } from '../excelHost/transports/browser';
import { openBuiltPage } from './builtPage';
import { builtSite } from './builtSite';
import { chooseRoster, downloadOf, fileTab, makeForm, openFiles, openSample, readBytes } from './pageSteps';

let site: string;
let browser: Browser;
beforeAll(async () => {
  site = builtSite();
  browser = await launchBrowser();
}, 600_000);
afterAll(() => browser?.close());

const open = () =>
  openBuiltPage(browser, site, 'standalone.html', { viewport: { width: 1366, height: 768 } });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const reportIn = (bytes: Uint8Array) => parseReports(readBytes(bytes), STANDARD_CATALOGUES).reports[0];

/** A form as an office would send it; of its figures B01 is a text. */
const formWithText = async (unit = 'Hạ Lang') => ({
  name: `${unit} gửi.xlsx`,
  bytes: await writeXlsx(await formPlans({ unit, figures: { B01: '1.570', B02: 56558 } })),
});
/** What the cell of B01 holds. */
const figureIn = (bytes: Uint8Array) => indexCells(readBytes(bytes).sheets[0]!)(30, 5)?.value;
/** A file so large that a person can watch it being read. */
const slowFile = () => {
  const row = `<row>${'<c><v>1</v></c>'.repeat(20)}</row>`;
  return { name: 'lớn.xlsx', bytes: zip(workbookParts({ sheet: row.repeat(90_000) })) };
};

describe('the sample province', () => {
  test('is one click away, with the published sums', async () => {
    const page = await open();
    await openSample(page);
    const row = page.getByRole('row').filter({ hasText: 'B02' }).first();
    expect(await row.textContent()).toContain('56.558');
    const remark = page.getByText('DỮ LIỆU MẪU: số liệu chia theo đơn vị là giả định').first();
    expect(await remark.isVisible()).toBe(true);
  });

  test('is saved with the same sums', async () => {
    const page = await open();
    await openSample(page);
    const { name, bytes } = await downloadOf(page, () => button(page, 'Lưu tệp').click());
    expect(name).toBe('Tong-hop_cao-bang_2024.xlsx');
    const { reports } = parseReports(readBytes(bytes), STANDARD_CATALOGUES);
    const summary = reports.find(({ role }) => role === 'summary');
    expect(summary?.lines.B02?.values.period.value).toBe(56558);
    expect(summary?.lines.C09).toMatchObject({ qualifier: 'gần', values: { period: { value: 400 } } });
  });

  test('leads from a sum to its cell', async () => {
    const page = await open();
    await openSample(page);
    await page.getByRole('tab', { name: 'Nhật ký' }).click();
    await page.getByText('56.558 lượt người').click();
    const sheet = page
      .getByRole('tablist', { name: 'Các trang của tệp' })
      .getByRole('tab', { name: 'Tổng hợp' });
    expect(await sheet.getAttribute('aria-selected')).toBe('true');
  });
});

describe('blank forms', () => {
  test('one is made from roster, unit and year', async () => {
    const page = await open();
    await makeForm(page);
    expect(await page.getByText('HUYỆN ỦY HẠ LANG').first().isVisible()).toBe(true);
  });

  test('those of a whole roster are listed, then saved as one .zip', async () => {
    const page = await open();
    await chooseRoster(page, /Cao Bằng.*2024/);
    await button(page, 'Cả danh sách (8 đơn vị)…').click();
    await page.getByText('PH_048_2024.xlsx').waitFor();
    const { name, bytes } = await downloadOf(page, () => button(page, 'Lưu 8 biểu (.zip)').click());
    expect(name).toBe('Bieu-mau_cao-bang-2024_2024.zip');
    const forms = Object.entries(unzipSync(bytes)).map(([file, form]) => [file, reportIn(form)?.unitName]);
    expect(forms).toHaveLength(8);
    expect(forms[4]).toEqual(['PH_048_2024.xlsx', 'Huyện Hạ Lang']);
    await page.getByText('Đã lưu 8 biểu trống vào tệp Bieu-mau_cao-bang-2024_2024.zip.').first().waitFor();
  });

  test('without a year it is asked for first', async () => {
    const page = await open();
    await chooseRoster(page, /Cao Bằng.*2025/);
    await button(page, /^Cả danh sách/).click();
    await page.getByText('Chọn năm của kỳ báo cáo.').waitFor();
    expect(
      await page.getByRole('combobox', { name: 'Năm' }).evaluate((it) => it === document.activeElement),
    ).toBe(true);
  });
});

describe('files', () => {
  test('one that is no workbook is refused in one sentence, which can be closed', async () => {
    const page = await open();
    await openFiles(page, [{ name: 'bao cao.xlsx', bytes: new TextEncoder().encode('%PDF-1.7 …') }]);
    const sentence = page.getByText(/^bao cao\.xlsx: Không phải bảng tính \(thực ra là PDF\)/);
    await sentence.waitFor();
    await button(page, 'Đóng thông báo').click();
    await sentence.waitFor({ state: 'detached' });
  });

  test('Mở tệp reads in a worker, one after the other, and Dừng ends it there and then', async () => {
    const page = await open();
    const files = [await formWithText(), slowFile(), { ...(await formWithText()), name: 'sau.xlsx' }];
    const started = page.waitForEvent('worker');
    await openFiles(page, files);
    const ended = (await started).waitForEvent('close');
    await page.getByText('Đang đọc 2/3 tệp · lớn.xlsx').waitFor();
    await button(page, 'Dừng').click();
    await ended;
    await button(page, 'Dừng').waitFor({ state: 'detached' });
    const tabs = page.getByRole('tablist', { name: 'Các tệp đang mở' }).getByRole('tab');
    expect(await tabs.allTextContents()).toEqual(['Hạ Lang gửi.xlsx']);
    // The next file gets a new worker.
    await openFiles(page, files.slice(2));
    await fileTab(page, 'sau.xlsx').waitFor();
  });

  test('so does Tổng hợp; what was read stays, and the rest can be read after all', async () => {
    const page = await open();
    await page.getByRole('tab', { name: 'Tổng hợp' }).click();
    const files = [await formWithText(), slowFile()];
    const started = page.waitForEvent('worker');
    await page
      .locator('main input[type=file]')
      .setInputFiles(files.map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) })));
    const ended = (await started).waitForEvent('close');
    await page.getByText('Đang đọc 2/2 tệp · lớn.xlsx').first().waitFor();
    await button(page, 'Dừng').click();
    await ended;
    await page.getByText('Đã dừng, đọc được 1/2 tệp.').first().waitFor();
    await button(page, 'Đọc tiếp 1 tệp').click();
    await page.getByText('lớn.xlsx').first().waitFor();
    await page.getByText('Đã dừng, đọc được 1/2 tệp.').first().waitFor({ state: 'detached' });
  });
});

describe('saving', () => {
  test('a made form is unsaved until it is in a file, then the time is told', async () => {
    const page = await open();
    await makeForm(page);
    const said = page.getByRole('region', { name: 'Tệp', exact: true }).getByRole('status');
    expect(await said.textContent()).toBe('Chưa lưu ra tệp');
    expect(await fileTab(page, /PH_048/).textContent()).toContain('•');
    const { name } = await downloadOf(page, () => page.keyboard.press('Control+s'));
    expect(name).toBe('PH_048_2024.xlsx');
    await page.getByText('Đã lưu ra tệp, 10:45').waitFor();
    expect(await fileTab(page, /PH_048/).textContent()).not.toContain('•');
  });

  test('closing asks while something is in no file, and only then', async () => {
    const page = await open();
    await makeForm(page);
    const asked = page.waitForEvent('dialog');
    const closing = page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await closing;
    await downloadOf(page, () => button(page, 'Lưu tệp').click());
    await page.getByText('Đã lưu ra tệp, 10:45').waitFor();
    const closed = page.waitForEvent('close');
    await page.close({ runBeforeUnload: true });
    await closed;
  });

  test('an opened file changed here is shown changed and saved under a name of its own', async () => {
    const page = await open();
    const file = await formWithText();
    await openFiles(page, [file]);
    await fileTab(page, file.name).waitFor();
    expect(await button(page, 'Lưu tệp').count()).toBe(0);
    const figure = page.locator('[data-cell="F31"]');
    expect(await figure.evaluate((cell) => getComputedStyle(cell).textAlign)).toBe('left');
    await button(page, 'Kiểm tra').click();
    await button(page, 'Sửa tự động 1 ô…').click();
    await button(page, 'Sửa 1 ô').click();
    await fileTab(page, `${file.name}, chưa lưu ra tệp`).waitFor();
    expect(await figure.evaluate((cell) => getComputedStyle(cell).textAlign)).toBe('right');
    const saved = await downloadOf(page, () => button(page, 'Lưu tệp').click());
    expect(saved.name).toBe('Hạ Lang gửi (đã sửa).xlsx');
    expect([file.bytes, saved.bytes].map(figureIn)).toEqual(['1.570', 1570]);
    const parts = (bytes: Uint8Array) => Object.keys(unzipSync(bytes)).sort();
    expect(parts(saved.bytes)).toEqual(parts(file.bytes));
    await page.getByText('Đã lưu ra tệp, 10:45').waitFor();
  });
});

describe('what a person has chosen', () => {
  test('the language stays with another document, on the page as in the pane', async () => {
    const page = await open();
    await makeForm(page);
    await openFiles(page, [await formWithText()]);
    await fileTab(page, 'Hạ Lang gửi.xlsx').waitFor();
    await button(page, 'Nâng cao').click();
    await page.getByRole('menuitem', { name: 'English' }).click();
    await button(page, 'Open file').waitFor();
    await fileTab(page, /^PH_048/).click();
    await page.getByText('Not saved to a file').waitFor();
    await page.getByRole('tab', { name: 'Merge' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  });

  test('so do the settings', async () => {
    const page = await open();
    await button(page, 'Nâng cao').click();
    await page.getByRole('menuitem', { name: 'Cài đặt…' }).click();
    await page.getByRole('radio', { name: 'Nhà nước' }).click();
    await button(page, 'Dùng cài đặt này').click();
    await openFiles(page, [await formWithText('Thạch An')]);
    await fileTab(page, 'Thạch An gửi.xlsx').waitFor();
    await page.getByRole('tab', { name: 'Biểu mẫu' }).click();
    await makeForm(page);
    expect(await page.getByText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM').count()).toBeGreaterThan(0);
  });

  test('the theme follows the system while the page is open', async () => {
    const page = await open();
    const isDark = (wanted: boolean) =>
      page.waitForFunction((dark) => {
        const colour = getComputedStyle(document.querySelector('h1 *')!).color;
        return Number(/\d+/.exec(colour)) > 128 === dark;
      }, wanted);
    await isDark(false);
    await page.emulateMedia({ colorScheme: 'dark' });
    await isDark(true);
    await page.emulateMedia({ colorScheme: 'light' });
    await isDark(false);
  });
});

test('F6 walks from the files to the sheet to the pane and round, Shift+F6 back', async () => {
  const page = await open();
  await openFiles(page, [await formWithText()]);
  await fileTab(page, 'Hạ Lang gửi.xlsx').waitFor();
  const focused = () =>
    page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
    );
  const walked: unknown[] = [];
  await button(page, 'Mở tệp').focus();
  for (const key of ['F6', 'F6', 'F6', 'Shift+F6', 'Shift+F6']) {
    await page.keyboard.press(key);
    walked.push(await focused());
  }
  expect(walked).toEqual([
    'Bảng tính, chỉ để xem',
    'Kiểm tra',
    'Mở tệp',
    'Kiểm tra',
    'Bảng tính, chỉ để xem',
  ]);
});

test('in a small window sheet and pane take turns, and going to a cell shows the sheet', async () => {
  const page = await openBuiltPage(browser, site, 'standalone.html', {
    viewport: { width: 320, height: 455 },
  });
  await openFiles(page, [await formWithText()]);
  await fileTab(page, 'Hạ Lang gửi.xlsx').waitFor();
  const cell = page.locator('[data-cell="F31"]');
  expect(await button(page, 'Kiểm tra').isVisible()).toBe(false);
  await page.getByRole('tab', { name: 'Ngăn' }).click();
  expect(await cell.isVisible()).toBe(false);
  await button(page, 'Kiểm tra').click();
  await page.getByText('ô F31').click();
  await cell.waitFor();
  await page.getByRole('tab', { name: 'Ngăn' }).click();
  await page.getByText('ô F31').first().waitFor();
  expect(await cell.isVisible()).toBe(false);
});

test('Vietnamese text has a width: some font carries it', async () => {
  const page = await open();
  const box = await page.getByText('Đơn vị báo cáo').first().boundingBox();
  expect(box?.width).toBeGreaterThan(40);
});
