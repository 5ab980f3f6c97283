import { readFileSync, rmSync } from 'node:fs';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { readXlsx } from '../../src/adapters/xlsx/readXlsx';
import { STANDARD_CATALOGUES } from '../../src/core/catalogue/standard/catalogues';
import { parseReports } from '../../src/core/report/parseReports';
import { launchBrowser } from '../excelHost/transports/browser';
import { buildApp } from '../packaging/builtApp';
import { type OpenedPage, openBuiltPage } from './builtPage';

let folder: string;
let browser: Browser;
beforeAll(async () => {
  folder = buildApp('--no-optimization-minimize');
  browser = await launchBrowser();
}, 600_000);
afterAll(async () => {
  await browser?.close();
  if (folder) rmSync(folder, { recursive: true });
});

const open = (width = 1366, height = 768, colorScheme: 'light' | 'dark' = 'light') =>
  openBuiltPage(browser, folder, 'standalone.html', { viewport: { width, height }, colorScheme });

async function openSample({ page }: OpenedPage) {
  await page.getByRole('button', { name: 'Dùng dữ liệu mẫu: Cao Bằng 2024' }).first().click();
  await page.getByRole('tab', { name: 'Chi tiết' }).waitFor();
}

/**
 * What axe finds, one line per element at fault. Left out are Fluent's own focus guards, which hide from readers
 * on purpose and pass focus on at once.
 */
async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(
      { exclude: ['[data-tabster-dummy]'] },
      { resultTypes: ['violations'] },
    ),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

test('the sample province is one click away, with the published sums', async () => {
  const opened = await open();
  await openSample(opened);
  const { page, troubles } = opened;
  const row = page.getByRole('row').filter({ hasText: 'B02' }).first();
  expect(await row.textContent()).toContain('56.558');
  expect(await page.getByText('DỮ LIỆU MẪU: số liệu chia theo đơn vị là giả định').first().isVisible()).toBe(
    true,
  );
  expect(troubles).toEqual([]);
});

test('what is saved is read back with the same sums', async () => {
  const opened = await open();
  await openSample(opened);
  const [download] = await Promise.all([
    opened.page.waitForEvent('download'),
    opened.page.getByRole('button', { name: 'Lưu tệp' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Tong-hop_cao-bang_2024.xlsx');
  const read = readXlsx(new Uint8Array(readFileSync(await download.path())));
  if (!read.ok) throw new Error(read.reason.code);
  const { reports } = parseReports(read.workbook, STANDARD_CATALOGUES);
  const summary = reports.find(({ role }) => role === 'summary');
  expect(summary?.lines.B02?.values.period.value).toBe(56558);
  expect(summary?.lines.C09).toMatchObject({ qualifier: 'gần', values: { period: { value: 400 } } });
  expect(opened.troubles).toEqual([]);
});

test('a sum leads to its cell', async () => {
  const opened = await open();
  await openSample(opened);
  const { page } = opened;
  await page.getByRole('tab', { name: 'Nhật ký' }).click();
  await page.getByText('56.558 lượt người').click();
  expect(await page.getByRole('tab', { name: 'Tổng hợp' }).first().getAttribute('aria-selected')).toBe(
    'true',
  );
});

test('a blank form is made from roster, unit and year, and checked', async () => {
  const { page, troubles } = await open();
  await page.getByRole('combobox').nth(0).click();
  await page.getByRole('option', { name: /Cao Bằng.*2024/ }).click();
  await page.getByRole('combobox').nth(1).click();
  await page.getByRole('combobox').nth(1).pressSequentially('ha lang');
  await page.getByRole('option', { name: /Hạ Lang/ }).click();
  const year = page.getByRole('combobox').nth(3);
  if (!/2024/.test((await year.textContent()) ?? '')) {
    await year.click();
    await page.getByRole('option', { name: '2024' }).click();
  }
  await page.getByRole('button', { name: 'Tạo biểu' }).click();
  await page.getByRole('tab', { name: /PH_048_2024\.xlsx/ }).waitFor();
  expect(await page.getByText('HUYỆN ỦY HẠ LANG').first().isVisible()).toBe(true);
  expect(troubles).toEqual([]);
});

test('a file that is no workbook is refused in one sentence', async () => {
  const { page } = await open();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'bao cao.xlsx', mimeType: '', buffer: Buffer.from('%PDF-1.7 …') });
  await page.getByText(/bao cao\.xlsx: Không phải bảng tính \(thực ra là PDF\)/).waitFor();
});

test('Vietnamese text has a width: some font carries it', async () => {
  const { page } = await open();
  const box = await page.getByText('Đơn vị báo cáo').first().boundingBox();
  expect(box?.width).toBeGreaterThan(40);
});

describe.each([
  [1366, 768, 'light'],
  [1366, 768, 'dark'],
  [320, 640, 'light'],
  [320, 640, 'dark'],
] as const)('%i × %i, %s', (width, height, scheme) => {
  test('axe finds nothing, empty and with the sample, and nothing scrolls sideways', async () => {
    const opened = await open(width, height, scheme);
    const { page } = opened;
    await page.getByRole('button', { name: 'Tạo biểu' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await openSample(opened);
    expect(await axeFindings(page)).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
