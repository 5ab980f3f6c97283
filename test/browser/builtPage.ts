import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import axe from 'axe-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.png': 'image/png',
};

/** Where the built page imagines to be served; requests to it are answered by the test. */
const ORIGIN = 'https://page.test';

/** A day on which a person works on the sample year, at 10:45 by their clock. */
const NOW = '2024-12-16T10:45:00+07:00';

/**
 * What happened on the pages of a test and never should: addresses asked for elsewhere, by the page or its worker,
 * errors of scripts, complaints on the console. No test passes with any of them.
 */
const troubles: string[] = [];
const contexts: BrowserContext[] = [];
afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
  expect(troubles.splice(0)).toEqual([]);
});

/** Opens a file of a build (`buildApp`) as any static server would give it, nothing else being reachable. */
export async function openBuiltPage(
  browser: Browser,
  folder: string,
  path: string,
  options: BrowserContextOptions,
): Promise<Page> {
  const context = await browser.newContext({
    acceptDownloads: true,
    timezoneId: 'Asia/Ho_Chi_Minh',
    ...options,
  });
  contexts.push(context);
  await context.clock.setFixedTime(NOW);
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => troubles.push(message));
  page.on('websocket', (socket) => troubles.push(socket.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  await context.route('**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const file = join(folder, 'app', decodeURIComponent(pathname));
    if (origin !== ORIGIN || !existsSync(file)) {
      troubles.push(route.request().url());
      return route.abort();
    }
    return route.fulfill({ contentType: TYPES[extname(file)] ?? 'text/plain', body: readFileSync(file) });
  });
  await page.goto(`${ORIGIN}/${path}`);
  return page;
}

/**
 * What axe finds, one line per element at fault. Left out are Fluent's own focus guards, which hide from readers
 * on purpose and pass focus on at once.
 */
export async function axeFindings(page: Pick<Page, 'evaluate'>): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(
      { exclude: ['[data-tabster-dummy]'] },
      { resultTypes: ['violations'] },
    ),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
