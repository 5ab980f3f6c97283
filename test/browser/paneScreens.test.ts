import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { WORDS } from '../../src/taskpane/messages/language';
import { launchBrowser } from '../excelHost/transports/browser';
import { buildApp } from '../packaging/builtApp';
import { axeFindings } from './builtPage';
import { openPaneInWeb, type PaneOptions, type WebPane } from './paneInWeb';
import { CHECK, type Desk, FORMS, MERGE, REFUSED, type Walk } from './paneWalks';
import { addressOf, sampleTabs } from './sampleForms';

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

/** All that Excel leaves a pane on a 1366 × 768 screen. */
const NARROW = { width: 320, height: 455 };
const WIDE = { width: 450, height: 640 };

const haLangOnly = () => ({ sheets: sampleTabs().sheets.filter(({ name }) => name === 'Hạ Lang') });

describe.each([
  ['vi-VN', 'light'],
  ['vi-VN', 'dark'],
  ['en-US', 'light'],
  ['en-US', 'dark'],
] as const)('the pane in %s, %s: no screen has a flaw, narrow or wide', (language, colorScheme) => {
  const words = WORDS[language === 'vi-VN' ? 'vi' : 'en'];

  test.each<[string, Walk, PaneOptions]>([
    ['form', FORMS, {}],
    ['check', CHECK, { workbook: haLangOnly(), query: '?tab=check' }],
    ['merge', MERGE, {}],
    ['refused', REFUSED, { workbook: haLangOnly(), query: '?tab=check' }],
  ])('%s', async (name, walk, options) => {
    const web = await openPaneInWeb(browser, folder, { language, colorScheme, ...NARROW, ...options });
    const desk = deskOf(web);
    const found: Record<string, string[]> = {};
    for (const [screen, lead] of walk) {
      const look = (size: string) => picture(web, `${name} ${screen} ${language} ${colorScheme} ${size}`);
      await web.page.setViewportSize(NARROW);
      await lead(desk);
      found[screen] = [...(await flawsOf(web)), ...(await accessFlawsOf(web))];
      await look('narrow');
      await web.page.setViewportSize(WIDE);
      found[screen].push(...(await flawsOf(web)));
      await look('wide');
    }
    expect(found).toEqual(Object.fromEntries(walk.map(([screen]) => [screen, []])));
    expect(await isDark(web)).toBe(colorScheme === 'dark');
  });

  function deskOf(web: WebPane): Desk {
    const { page, pane, user, snapshot } = web;
    const press = (name: string) => pane.getByRole('button', { name, exact: true }).click();
    return {
      ...web,
      words,
      press,
      show: (tab) => pane.getByRole('tab', { name: words.nav[tab] }).click(),
      wait: (text) => pane.getByRole('main').getByText(text).first().waitFor(),
      async pick(button, files) {
        const chooser = page.waitForEvent('filechooser');
        await press(button);
        await (await chooser).setFiles([...files]);
      },
      type: (code, value) => user.enter('Hạ Lang', addressOf(snapshot(), 'Hạ Lang', code, 'period'), value),
    };
  }
});

/** A list that drops down belongs to its field, wherever on the page Fluent draws it. */
const DROPPED_LIST = /^region: #fluent-listbox/;

/** What makes a screen wrong whatever is on it. */
async function flawsOf({ pane }: WebPane): Promise<string[]> {
  return pane.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    const contents = [...document.querySelectorAll('main')].filter(({ hidden }) => !hidden);
    return [
      ...(scrollWidth > innerWidth ? ['scrolls sideways'] : []),
      ...(scrollHeight > innerHeight ? ['scrolls as a whole'] : []),
      ...(document.querySelector('button:disabled') ? ['has a disabled button'] : []),
      ...(contents.some(({ clientHeight }) => clientHeight < 300) ? ['has less than 300 px of content'] : []),
    ];
  });
}

async function accessFlawsOf({ pane }: WebPane): Promise<string[]> {
  const findings = await axeFindings(pane);
  return findings.filter((finding) => !DROPPED_LIST.test(finding));
}

async function isDark({ pane }: WebPane): Promise<boolean> {
  const background = await pane.evaluate(
    () => getComputedStyle(document.querySelector('.fui-FluentProvider')!).backgroundColor,
  );
  return (background.match(/\d+/g) ?? []).every((part) => Number(part) < 128);
}

/** Kept where SCREENSHOTS says, to be looked at. */
async function picture({ page }: WebPane, name: string): Promise<void> {
  const { SCREENSHOTS } = process.env;
  if (SCREENSHOTS) await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
}
