import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.png': 'image/png',
};

/** Where the built page imagines to be served; requests to it are answered by the test. */
const ORIGIN = 'https://page.test';

/** A page opened in a browser, with everything that should not have happened. */
export type OpenedPage = {
  readonly page: Page;
  /** Addresses asked for elsewhere, errors of scripts, complaints on the console: there should be none. */
  readonly troubles: readonly string[];
};

/** Opens a file of a build (`buildApp`) as any static server would give it, nothing else being reachable. */
export async function openBuiltPage(
  browser: Browser,
  folder: string,
  path: string,
  options: BrowserContextOptions,
): Promise<OpenedPage> {
  const context = await browser.newContext({ acceptDownloads: true, ...options });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('pageerror', ({ message }) => troubles.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  await page.route('**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const file = join(folder, 'app', decodeURIComponent(pathname));
    if (origin !== ORIGIN || !existsSync(file)) {
      troubles.push(route.request().url());
      return route.abort();
    }
    return route.fulfill({ contentType: TYPES[extname(file)] ?? 'text/plain', body: readFileSync(file) });
  });
  await page.goto(`${ORIGIN}/${path}`);
  return { page, troubles };
}
