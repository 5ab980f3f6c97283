import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { readXlsx } from '../../src/adapters/xlsx/readXlsx';
import type { WorkbookSnapshot } from '../../src/core/sheet/snapshot';

/** What a person does on the standalone page, in the words of its Vietnamese screen. */

/** The sample province, merged. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Dùng dữ liệu mẫu: Cao Bằng 2024' }).first().click();
  await page.getByRole('tab', { name: 'Chi tiết' }).waitFor();
}

export async function chooseRoster(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('combobox', { name: 'Danh sách đơn vị' }).click();
  await page.getByRole('option', { name }).click();
}

/** A blank form of Hạ Lang for 2024, as a document of its own. */
export async function makeForm(page: Page): Promise<void> {
  await chooseRoster(page, /Cao Bằng.*2024/);
  await page.getByRole('combobox', { name: 'Đơn vị báo cáo' }).fill('ha lang');
  await page.getByRole('option', { name: /Hạ Lang/ }).click();
  await page.getByRole('button', { name: 'Tạo biểu' }).click();
  await fileTab(page, /^PH_048_2024\.xlsx/).waitFor();
}

/** The tab of a document. */
export function fileTab(page: Page, name: string | RegExp) {
  return page.getByRole('tablist', { name: /Các tệp đang mở|Open files/ }).getByRole('tab', { name });
}

/** Chooses files in the field behind Mở tệp. */
export async function openFiles(
  page: Page,
  files: readonly { name: string; bytes: Uint8Array }[],
): Promise<void> {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(files.map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) })));
}

/** What the page hands to the browser to keep. */
export async function downloadOf(
  page: Page,
  act: () => Promise<void>,
): Promise<{ name: string; bytes: Uint8Array }> {
  const started = page.waitForEvent('download');
  await act();
  const download = await started;
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}

/** A workbook that must be readable. */
export function readBytes(bytes: Uint8Array): WorkbookSnapshot {
  const read = readXlsx(bytes);
  if (!read.ok) throw new Error(read.reason.code);
  return read.workbook;
}
