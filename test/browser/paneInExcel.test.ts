import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { insertRollup } from '../../src/actions/insertRollup';
import { sampleRequest } from '../../src/actions/makeSample';
import { memoryHost } from '../../src/adapters/memory/memoryHost';
import { describePeriod } from '../../src/core/catalogue/period';
import { STANDARD_CATALOGUES } from '../../src/core/catalogue/standard/catalogues';
import type { WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { WORDS } from '../../src/taskpane/messages/language';
import { launchBrowser } from '../excelHost/transports/browser';
import { builtSite } from './builtSite';
import { becomes, openPaneInWeb, settles } from './paneInWeb';
import {
  addressOf,
  cellAt,
  figureOf,
  fillIn,
  sampleFiles,
  sampleTabs,
  sheetLines,
  totalLines,
} from './sampleForms';

let site: string;
let browser: Browser;
beforeAll(async () => {
  site = builtSite();
  browser = await launchBrowser();
}, 600_000);
afterAll(() => browser?.close());

const NO_BREAK_SPACE = '\u00a0';
/**
 * A check reads in two; marking what it found takes five more, whatever that is. Native validations and locks are then
 * looked after in three: the workbook is read anew, and its one form asked for them.
 */
const CHECK_SYNCS = 2 + 5 + 3;
/** No request is larger, in bytes. */
const CHUNK = 1024 * 1024;

const { roster, period } = sampleRequest();
const request = { roster, period, catalogues: STANDARD_CATALOGUES };

describe.each([
  {
    language: 'vi-VN',
    words: WORDS.vi,
    year: describePeriod(period, 'vi'),
    textForNumber: /“2 849” là chữ.*ô F\d+|ô F\d+.*“2 849” là chữ/,
    leading: [
      ...['1.570 buổi', '56.558 lượt người', '1.352 lần', '15.942 lượt người', 'gần 400 km'],
      ...['328 vụ', '2.169 đối tượng', 'trên 3.000 triệu đồng'],
    ],
    oneMore: '1.359 lần',
  },
  {
    language: 'en-US',
    words: WORDS.en,
    year: describePeriod(period, 'en'),
    textForNumber: /“2 849” is text.*cell F\d+|cell F\d+.*“2 849” is text/,
    leading: [
      ...['1.570 sessions', '56.558 attendances', '1.352 occasions', '15.942 attendances', 'gần 400 km'],
      ...['328 cases', '2.169 persons', 'trên 3.000 million đồng'],
    ],
    oneMore: '1.359 occasions',
  },
] as const)('the built pane in an Excel on the web in $language', (given) => {
  const { language, words, year, leading } = given;

  async function openPane() {
    const open = await openPaneInWeb(browser, site, { language });
    const { pane } = open;
    return {
      ...open,
      main: pane.getByRole('main'),
      press: (name: string) => pane.getByRole('button', { name, exact: true }).click(),
      show: (tab: 'form' | 'check' | 'merge') => pane.getByRole('tab', { name: words.nav[tab] }).click(),
    };
  }

  test('form, figures, check, correction, summary over the tabs', async () => {
    const { pane, main, press, show, user, stats, snapshot, selected } = await openPane();

    // A form for Hạ Lang, found by typing a part of its name without accents.
    await pane.getByRole('combobox', { name: words.roster.label }).click();
    await pane.getByRole('option', { name: 'Cao Bằng 2024' }).click();
    await pane.getByRole('combobox', { name: words.form.unit }).pressSequentially('ha lang');
    await pane.getByRole('option', { name: 'Hạ Lang' }).click();
    await press(words.form.create);
    await main.getByText(words.form.done('Hạ Lang', year)).waitFor();
    expect(selected()).toBe(`Hạ Lang!${addressOf(snapshot(), 'Hạ Lang', 'A01', 'period')}`);
    expect(stats.largestRequest).toBeLessThan(CHUNK);

    // Filled in, two figures as text: the pane follows without being asked.
    fillIn(user, snapshot(), 'Hạ Lang');
    const textCell = addressOf(snapshot(), 'Hạ Lang', 'B61', 'period');
    const aboutCell = addressOf(snapshot(), 'Hạ Lang', 'C09', 'period');
    user.enter('Hạ Lang', textCell, '2 849');
    user.enter('Hạ Lang', aboutCell, 'gần 61,15');
    await pane.getByRole('banner').getByText(words.state.filling(69, 111)).waitFor();

    await show('check');
    await settles(stats);
    stats.reset();
    await press(words.check.run);
    const card = main.getByRole('button', { name: given.textForNumber });
    await card.waitFor();
    await becomes(() => stats.syncs, CHECK_SYNCS);
    expect(await main.getByRole('button', { name: '“gần 61,15”' }).count()).toBe(1);
    await card.click();
    await becomes(selected, `Hạ Lang!${textCell}`);
    user.select('Hạ Lang', 'A1');
    await press(words.check.goTo);
    await becomes(selected, `Hạ Lang!${textCell}`);

    // One repaired by the pane, one by the person: nothing stands in the way of sending.
    await press(words.fix.all(1));
    await press(words.fix.apply(1));
    await becomes(() => cellAt(snapshot(), 'Hạ Lang', textCell)?.value, 2849);
    user.enter('Hạ Lang', aboutCell, 61.15);
    user.enter('Hạ Lang', addressOf(snapshot(), 'Hạ Lang', 'C09', 'qualifier'), 'gần');
    await main.getByText('gần 61,15').waitFor({ state: 'detached' });
    await main.getByText(words.check.nothing, { exact: true }).waitFor();

    // The marks go as they came.
    await press(words.nav.more);
    await pane.getByRole('menuitem', { name: words.marks.remove }).click();
    await pane.getByText(words.marks.removed).waitFor({ state: 'attached' });

    // The other units' tabs come into the workbook; summary sheets are made over all of them.
    user.copyFrom(sampleTabs('Hạ Lang'));
    await show('merge');
    await press(words.merge.fromTabs);
    await pane.getByRole('button', { name: words.merge.merge(8, 8) }).waitFor();
    const { totals } = await insertRollup(memoryHost(snapshot()), request);
    await settles(stats);
    stats.reset();
    await press(words.merge.merge(8, 8));
    await main.getByText(words.result.done(8, 8)).waitFor();
    expect(await shownTotals(main)).toEqual(leading);
    expect(sheetLines(snapshot(), 'Tổng hợp', Object.keys(totals!))).toEqual(totalLines(totals!));
    // The rollup's own nine; a live reading and its marks may fall in between.
    expect(stats.syncs).toBeLessThanOrEqual(14);
    expect(stats.largestRequest).toBeLessThan(CHUNK);

    // One figure more in a unit's tab: the province's total is a formula.
    const cell = addressOf(snapshot(), 'Hạ Lang', 'C01', 'period');
    user.enter('Hạ Lang', cell, Number(cellAt(snapshot(), 'Hạ Lang', cell)?.value) + 7);
    expect(figureOf(snapshot(), 'Tổng hợp', 'C01')).toBe(1359);
    await main.getByText(given.oneMore).waitFor();
    keep(`tabs-${language}`, snapshot());
  });

  test('the same totals from the units’ own files, into an empty workbook', async () => {
    const { page, pane, main, press, show, stats, snapshot } = await openPane();
    await show('merge');
    const chooser = page.waitForEvent('filechooser');
    await press(words.merge.choose);
    await (await chooser).setFiles([...(await sampleFiles())]);
    await pane.getByRole('button', { name: words.merge.merge(8, 8) }).waitFor();
    const { totals } = await insertRollup(memoryHost(sampleTabs()), request);
    stats.reset();
    await press(words.merge.merge(8, 8));
    await main.getByText(words.result.done(8, 8)).waitFor();
    expect(stats.syncs).toBeLessThanOrEqual(14);
    expect(stats.largestRequest).toBeLessThan(CHUNK);
    expect(await shownTotals(main)).toEqual(leading);
    expect(sheetLines(snapshot(), 'Tổng hợp', Object.keys(totals!))).toEqual(totalLines(totals!));
    keep(`files-${language}`, snapshot());
  });
});

/** The figures of the result screen, one after the other. */
async function shownTotals(main: Locator): Promise<string[]> {
  const rows = await main.getByRole('list').getByRole('button').locator('span:last-child').allInnerTexts();
  return rows.map((text) => text.replaceAll(NO_BREAK_SPACE, ' '));
}

/** Leaves a workbook for `.ci/run` to have LibreOffice recalculate it. */
function keep(name: string, workbook: WorkbookSnapshot): void {
  const kept = process.env.KEEP_WORKBOOKS;
  if (!kept) return;
  mkdirSync(kept, { recursive: true });
  writeFileSync(join(kept, `${name}.json`), JSON.stringify(workbook));
}
