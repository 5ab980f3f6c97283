import { existsSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { Browser, Frame } from 'playwright-core';
import { FAULTS, type Fault } from '../faults';
import type { Host } from '../host';
import { createHost } from '../index';
import { snapshotOf } from '../model/snapshotOf';
import { launchBrowser } from './browser';
import { type Files, openInWebPage } from './webPage';

const OFFICE = dirname(require.resolve('@microsoft/office-js/dist/office.js'));
const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.html': 'text/html' };

const PANE = `<!doctype html><script src="/office/office.js"></script><script>
  window.told = [];
  window.write = () => Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    range.values = [['1.570']];
    range.load('values');
    await context.sync();
    return range.values[0][0];
  }).catch(({ code }) => code);
  Office.onReady(async ({ host, platform }) => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(async ({ address }) => { window.told.push(address); });
      await context.sync();
    });
    const { displayLanguage, requirements } = Office.context;
    window.ready = [host, platform, displayLanguage, requirements.isSetSupported('ExcelApi', '1.12')];
  });
</script>`;

/** What the pane leaves in its window. */
type PaneWindow = {
  readonly ready?: readonly unknown[];
  readonly told: readonly string[];
  readonly write: () => Promise<unknown>;
};

const files: Files = (path) => {
  if (path === '/pane.html') return { body: PANE, type: 'text/html' };
  const file = join(OFFICE, path.replace(/^\/office\//, ''));
  if (!path.startsWith('/office/') || !existsSync(file)) return undefined;
  return { body: readFileSync(file), type: TYPES[extname(file)] ?? 'application/octet-stream' };
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

async function openPane(host: Host): Promise<{ pane: Frame; ready: unknown; strangers: readonly string[] }> {
  const page = await browser.newPage();
  const strangers = await openInWebPage(
    page,
    host,
    { path: '/pane.html', files },
    { language: 'vi-VN', apiVersion: '1.11' },
  );
  const pane = page.frames().at(-1)!;
  const ready = await pane.waitForFunction(() => (window as unknown as PaneWindow).ready);
  return { pane, ready: await ready.jsonValue(), strangers };
}

const write = (pane: Frame) => pane.evaluate(() => (window as unknown as PaneWindow).write());

test('a pane starts, works and hears events as in Excel on the web, and asks no other address', async () => {
  const host = createHost({ culture: 'vi-VN' });
  const { pane, ready, strangers } = await openPane(host);
  expect(ready).toEqual(['Excel', 'OfficeOnline', 'vi-VN', false]);
  expect(await write(pane)).toBe(1570);
  await pane.waitForFunction(() => (window as unknown as PaneWindow).told.includes('A1'));
  expect(snapshotOf(host.model).sheets[0]?.cells).toMatchObject([{ row: 0, col: 0, value: 1570 }]);
  expect(strangers).toEqual([]);
}, 60_000);

test("faults come by Office's own numbers, and the library makes of them the codes that the table has", async () => {
  const host = createHost();
  const { pane } = await openPane(host);
  const codes: unknown[] = [];
  for (const fault of Object.keys(FAULTS) as Fault[]) {
    host.faults.failRequest(fault);
    codes.push(await write(pane));
  }
  expect(codes).toEqual(Object.values(FAULTS).map(({ code }) => code));
}, 60_000);
