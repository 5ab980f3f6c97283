import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import type { WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { createHost } from '../excelHost';
import type { Faults } from '../excelHost/faults';
import { Host } from '../excelHost/host';
import { formatArea } from '../excelHost/model/area';
import type { CultureName } from '../excelHost/model/culture';
import { snapshotOf } from '../excelHost/model/snapshotOf';
import { Workbook } from '../excelHost/model/workbook';
import type { ApiVersion } from '../excelHost/requirementSets';
import type { Stats } from '../excelHost/stats';
import { type Files, openInWebPage } from '../excelHost/transports/webPage';
import { User } from '../excelHost/user';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.png': 'image/png',
};

/** What office.js asks for where its telemetry is left out, as it is here on purpose. */
const TELEMETRY = /\/office\/telemetry\/oteljs_agave\.js$/;

/** A day on which a person works on the sample year. */
const TODAY = '2024-12-16T09:12:00+07:00';

export type PaneOptions = {
  /** What is open: a file's contents, or a workbook of this language with everything (`guardedForms`). */
  readonly workbook?: WorkbookSnapshot | Workbook;
  readonly language?: CultureName;
  readonly apiVersion?: ApiVersion;
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** What a ribbon button adds to the address. */
  readonly query?: string;
};

/** The production pane in the frame of an imagined Excel on the web. */
export type WebPane = {
  readonly page: Page;
  readonly pane: Frame;
  readonly user: User;
  readonly stats: Stats;
  readonly faults: Faults;
  readonly snapshot: () => WorkbookSnapshot;
  /** Everything of the workbook, validations and locks too. */
  readonly model: Workbook;
  /** The cell the person sees selected, as `Hạ Lang!F12`. */
  readonly selected: () => string;
};

/**
 * What happened in the panes of a test and never should: addresses asked for elsewhere, errors of scripts, complaints
 * on the console. No test passes with any of them.
 */
const troubles: (() => readonly string[])[] = [];
const contexts: BrowserContext[] = [];
afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
  expect(troubles.splice(0).flatMap((found) => found())).toEqual([]);
});

/** Opens the pane of a build (`buildApp`) in front of an in-memory Excel, framed as Excel on the web frames it. */
export async function openPaneInWeb(
  browser: Browser,
  folder: string,
  options: PaneOptions = {},
): Promise<WebPane> {
  const {
    workbook,
    language = 'vi-VN',
    apiVersion = '1.11',
    width = 350,
    height = 640,
    query = '',
  } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: options.colorScheme ?? 'light',
    locale: language,
    timezoneId: 'Asia/Ho_Chi_Minh',
  });
  contexts.push(context);
  await context.clock.setFixedTime(TODAY);
  const page = await context.newPage();
  const complaints = listen(page);
  const host =
    workbook instanceof Workbook
      ? new Host(workbook, 'web')
      : createHost({ culture: language, ...(workbook && { workbook }) });
  const strangers = await openInWebPage(
    page,
    host,
    { path: `/taskpane.html${query}`, files: filesOf(folder) },
    { language, apiVersion },
  );
  troubles.push(() => [...strangers, ...complaints]);
  const pane = page.frames()[1]!;
  await pane.getByRole('tablist').waitFor();
  await pane.evaluate(closeGate);
  return {
    page,
    pane,
    user: new User(host),
    stats: host.stats,
    faults: host.faults,
    snapshot: () => snapshotOf(host.model),
    model: host.model,
    selected: () => `${host.model.active.name}!${formatArea(host.model.active.selection)}`,
  };
}

/** Collects what the page's console and error handler are told, but for the missing telemetry. */
function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    const { url } = message.location();
    if (message.type() === 'error' && !TELEMETRY.test(url)) complaints.push(`${message.text()} ${url}`);
  });
  return complaints;
}

/** What the library looks at before it refuses calls above the announced requirement set; this build leaves it off. */
type Gate = { OfficeExtension: { CommonUtility: { _doApiNotSupportedCheck: boolean } } };

/** Runs in the pane. */
function closeGate(): void {
  (window as unknown as Gate).OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
}

function filesOf(folder: string): Files {
  return (path) => {
    const file = join(folder, 'app', decodeURIComponent(path));
    if (!existsSync(file)) return undefined;
    return { body: readFileSync(file), type: TYPES[extname(file)] ?? 'text/plain' };
  };
}

/** Waits until something is as expected: what the pane does reaches the workbook some messages later. */
export async function becomes<T>(read: () => T, expected: T): Promise<void> {
  for (let tries = 0; tries < 200 && read() !== expected; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(read()).toBe(expected);
}

/** Waits until the pane has asked Excel for nothing for a while: whatever it follows by itself is behind it. */
export async function settles(stats: Stats): Promise<void> {
  for (let before = -1; before !== stats.syncs; ) {
    before = stats.syncs;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}
