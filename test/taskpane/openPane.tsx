import { TextEncoder } from 'node:util';
import { configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import type { Later } from '../../src/actions/later';
import { memoryHost } from '../../src/adapters/memory/memoryHost';
import type { WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import type { Language } from '../../src/core/validation/describeIssue';
import { App } from '../../src/taskpane/App';
import type { PaneActions, PaneSurroundings } from '../../src/taskpane/paneActions';
import { memoryActions } from './memoryActions';
// Screens that load when first opened are loaded beforehand: a busy machine takes longer than anyone waits here.
import '../../src/taskpane/catalogue/CatalogueScreen';
import '../../src/taskpane/mapping/screens';

// jsdom computes styles so slowly that asking of every element whether it can be seen takes most of a test.
configure({
  defaultHidden: true,
  // Fluent's whole page in a message helps nobody.
  getElementError: (message) => new Error(message?.split('\n')[0]),
});
jest.setTimeout(120_000);

// Fluent moves its indicators in animation frames of their own, which no act() can foresee.
beforeAll(() => {
  // jsdom has no TextEncoder, which every browser has.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false, TextEncoder });
});

type Opening = Partial<PaneSurroundings> & {
  readonly workbook?: WorkbookSnapshot;
  readonly language?: Language;
  readonly today?: string;
  /** The pane's clock, where the test is to turn it. */
  readonly byClock?: Later;
  /** Actions that behave otherwise than the memory host's. */
  readonly actions?: Partial<PaneActions>;
};

/** The pane as a person finds it, over a workbook in memory. */
export async function openPane({
  workbook,
  language = 'vi',
  today = '2024-12-16',
  actions,
  byClock,
  ...given
}: Opening = {}) {
  const memory = memoryActions(memoryHost(workbook));
  const surroundings = { kind: 'excel', theme: 'light', ...given } as const;
  const all = { ...memory, ...actions };
  const clock = byClock && { byClock };
  const pane = <App actions={all} surroundings={surroundings} today={today} language={language} {...clock} />;
  const { unmount } = render(pane);
  await settled();
  return { unmount, user: userEvent.setup({ delay: null, pointerEventsCheck: 0 }), host: memory.host };
}

/** Lets what was asked of the host be done, drawn and said: until the page stays as it is, however busy the machine. */
export async function settled(milliseconds = 60): Promise<void> {
  await pause(milliseconds);
  let before = '';
  for (let same = 0; same < 3; await pause(20)) {
    const now = document.body.innerHTML;
    same = now === before ? same + 1 : 0;
    before = now;
  }
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** The one primary button: the first of the footer. */
export function primary(): HTMLElement {
  return within(screen.getByRole('contentinfo')).getAllByRole('button')[0]!;
}

/** The header's two lines. */
export function header(): string[] {
  return [...screen.getByRole('banner').children].map((line) => line.textContent ?? '');
}

/** All that can be read in the content, drill-in or tab. */
export function content(): string {
  return shown().textContent ?? '';
}

/** The part of the page below the tabs that is not covered. */
export function shown(): HTMLElement {
  return [...document.querySelectorAll('main')].find(({ hidden }) => !hidden)!;
}

export function button(name: string | RegExp): HTMLElement {
  return screen.getByRole('button', { name });
}

/** What has the focus, as it is read. */
export function focused(): string {
  const element = document.activeElement;
  return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
}

/** What a screen reader is told without being asked. */
export function spoken(role: 'status' | 'alert' = 'status'): string {
  return screen.getByRole(role).textContent ?? '';
}

/** What axe finds wrong, by rule and element. jsdom draws nothing, so colours are looked at in a browser. */
export async function axeFindings(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  return violations.flatMap(({ id, nodes }) =>
    // Tabster puts hidden stops of its own around lists; the focus never rests on them.
    nodes.filter(({ html }) => !html.includes('data-tabster-dummy')).map(({ html }) => `${id}: ${html}`),
  );
}
