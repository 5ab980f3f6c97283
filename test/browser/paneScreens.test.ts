import type { Browser } from 'playwright-core';
import { WORDS } from '../../src/taskpane/messages/language';
import type { CultureName } from '../excelHost';
import { launchBrowser } from '../excelHost/transports/browser';
import { builtSite } from './builtSite';
import { CATALOGUE } from './catalogueWalk';
import { FILES } from './filesWalk';
import { FOREIGN_FORM, FOREIGN_SHEET, OWN, STRANGERS } from './foreignWalks';
import { guardedForms } from './guardedForms';
import { messyPlan, UNIT } from './messyForm';
import { ownForm, withOwnSummary } from './officeForms';
import { readBytes } from './pageSteps';
import { openPaneInWeb, type PaneOptions, type WebPane } from './paneInWeb';
import { CHECK, type Desk, FORMS, MERGE, REFUSED, type Walk } from './paneWalks';
import { addressOf } from './sampleForms';
import { drawnFlaws, flawsOf, picture } from './screenFlaws';
import { PASTED, SEAL } from './sealWalk';

let site: string;
let browser: Browser;
beforeAll(async () => {
  site = builtSite();
  browser = await launchBrowser();
}, 600_000);
afterAll(() => browser?.close());

/** All that Excel leaves a pane on a 1366 × 768 screen. */
const NARROW = { width: 320, height: 455 };
const WIDE = { width: 450, height: 640 };
const LEAST_CONTENT = 300;

/** Kiểm tra over a unit's filled form. */
const filledForm = async (language: CultureName): Promise<PaneOptions> => ({
  workbook: await guardedForms([messyPlan([])], language),
  query: '?tab=check',
});

describe.each([
  ['vi-VN', 'light'],
  ['vi-VN', 'dark'],
  ['en-US', 'light'],
  ['en-US', 'dark'],
] as const)('the pane in %s, %s: no screen has a flaw, narrow or wide', (language, colorScheme) => {
  const words = WORDS[language === 'vi-VN' ? 'vi' : 'en'];

  test.each<[string, Walk, PaneOptions | typeof filledForm]>([
    ['form', FORMS, {}],
    ['check', CHECK, filledForm],
    ['pasted', PASTED, filledForm],
    ['seal', SEAL, filledForm],
    ['merge', MERGE, {}],
    ['foreign form', FOREIGN_FORM, {}],
    ['foreign sheet', FOREIGN_SHEET, { workbook: readBytes(ownForm()), query: '?tab=form' }],
    ['own summary', OWN, { workbook: withOwnSummary(), query: '?tab=merge' }],
    ['strangers', STRANGERS, {}],
    ['many files', FILES, {}],
    ['own catalogue', CATALOGUE, {}],
    ['refused', REFUSED, filledForm],
  ])('%s', async (name, walk, opening) => {
    const options = typeof opening === 'function' ? await opening(language) : opening;
    const web = await openPaneInWeb(browser, site, { language, colorScheme, ...NARROW, ...options });
    const desk = deskOf(web);
    const found: Record<string, string[]> = {};
    for (const [screen, lead] of walk) {
      const look = (size: string) =>
        picture(web.page, `${name} ${screen} ${language} ${colorScheme} ${size}`);
      await web.page.setViewportSize(NARROW);
      await lead(desk);
      found[screen] = await flawsOf(web.pane, LEAST_CONTENT);
      await look('narrow');
      await web.page.setViewportSize(WIDE);
      found[screen].push(...(await drawnFlaws(web.pane, LEAST_CONTENT)));
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
      type: (code, value) => user.enter(UNIT, addressOf(snapshot(), UNIT, code, 'period'), value),
    };
  }
});

async function isDark({ pane }: WebPane): Promise<boolean> {
  const background = await pane.evaluate(
    () => getComputedStyle(document.querySelector('.fui-FluentProvider')!).backgroundColor,
  );
  return (background.match(/\d+/g) ?? []).every((part) => Number(part) < 128);
}
