import type { Browser, Page } from 'playwright-core';
import { writeXlsx } from '../../src/adapters/xlsx/writeXlsx';
import { formPlans } from '../cli/formFile';
import { launchBrowser } from '../excelHost/transports/browser';
import { openBuiltPage } from './builtPage';
import { builtSite } from './builtSite';
import { chooseRoster, downloadOf, fileTab, makeForm, openFiles, openSample } from './pageSteps';
import { flawsOf, picture } from './screenFlaws';

let site: string;
let browser: Browser;
beforeAll(async () => {
  site = builtSite();
  browser = await launchBrowser();
}, 600_000);
afterAll(() => browser?.close());

const text = (content: string) => new TextEncoder().encode(content);

/** Every screen that the page adds to the pane, in the order a person may come upon them. */
const SCREENS: readonly (readonly [name: string, show: (page: Page) => Promise<void>])[] = [
  ['empty', (page) => page.getByRole('button', { name: /^Dùng dữ liệu mẫu/ }).waitFor()],
  [
    'refused',
    async (page) => {
      await openFiles(page, [
        { name: 'bao cao.xlsx', bytes: text('%PDF-1.7') },
        { name: 'Trống.xlsx', bytes: text('') },
      ]);
      await page.getByText(/^Trống\.xlsx: Tệp trống/).waitFor();
    },
  ],
  [
    'roster',
    async (page) => {
      await page.getByRole('button', { name: 'Đóng thông báo' }).click();
      await chooseRoster(page, /Cao Bằng.*2024/);
      await page.getByRole('button', { name: /^Cả danh sách/ }).click();
      await page.getByText('PH_048_2024.xlsx').waitFor();
    },
  ],
  [
    'roster saved',
    async (page) => {
      await downloadOf(page, () => page.getByRole('button', { name: 'Lưu 8 biểu (.zip)' }).click());
      await page
        .getByText(/^Đã lưu 8 biểu trống/)
        .first()
        .waitFor();
    },
  ],
  ['unsaved', makeForm],
  [
    'saved',
    async (page) => {
      await downloadOf(page, () => page.getByRole('button', { name: 'Lưu tệp' }).click());
      await page.getByText('Đã lưu ra tệp, 10:45').waitFor();
    },
  ],
  [
    'opened',
    async (page) => {
      const plans = await formPlans({ unit: 'Thạch An', figures: { B01: '1.570' } });
      await openFiles(page, [{ name: 'Thach An ban cuoi 2.xlsx', bytes: await writeXlsx(plans) }]);
      await fileTab(page, 'Thach An ban cuoi 2.xlsx').waitFor();
    },
  ],
  [
    'English',
    async (page) => {
      await page.getByRole('button', { name: 'Nâng cao' }).click();
      await page.getByRole('menuitem', { name: 'English' }).click();
      await page.getByRole('button', { name: 'Open file' }).waitFor();
    },
  ],
];

describe.each([
  [1366, 768, 'light'],
  [1366, 768, 'dark'],
  [320, 640, 'light'],
  [320, 640, 'dark'],
] as const)('%i × %i, %s', (width, height, colorScheme) => {
  const open = () =>
    openBuiltPage(browser, site, 'standalone.html', { viewport: { width, height }, colorScheme });

  test('every screen: axe finds nothing, nothing scrolls but what should', async () => {
    const page = await open();
    const found: Record<string, string[]> = {};
    for (const [name, show] of SCREENS) {
      await show(page);
      found[name] = await flawsOf(page);
      await picture(page, `${width}-${colorScheme}-${name}`);
    }
    expect(found).toEqual(Object.fromEntries(SCREENS.map(([name]) => [name, []])));
  });

  test('the merged sample', async () => {
    const page = await open();
    await openSample(page);
    expect(await flawsOf(page)).toEqual([]);
    await picture(page, `${width}-${colorScheme}-sample`);
  });
});

test('a small window, where sheet and pane take turns', async () => {
  const page = await openBuiltPage(browser, site, 'standalone.html', {
    viewport: { width: 320, height: 455 },
  });
  await openSample(page);
  expect(await flawsOf(page)).toEqual([]);
  await picture(page, 'small-book');
  await page.getByRole('tab', { name: 'Ngăn' }).click();
  await page.getByRole('button', { name: 'Đến trang Tổng hợp' }).waitFor();
  expect(await flawsOf(page)).toEqual([]);
  await picture(page, 'small-pane');
});
