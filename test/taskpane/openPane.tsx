import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { memoryHost } from '../../src/adapters/memory/memoryHost';
import type { WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import type { Language } from '../../src/core/validation/describeIssue';
import { App } from '../../src/taskpane/App';
import type { PaneActions, PaneSurroundings } from '../../src/taskpane/paneActions';
import { memoryActions } from './memoryActions';

type Opening = Partial<PaneSurroundings> & {
  readonly workbook?: WorkbookSnapshot;
  readonly language?: Language;
  readonly today?: string;
  /** Actions that behave otherwise than the memory host's. */
  readonly actions?: Partial<PaneActions>;
};

/** The pane as a person finds it, over a workbook in memory. */
export async function openPane({ workbook, language, today = '2024-12-16', actions, ...given }: Opening = {}) {
  const memory = memoryActions(memoryHost(workbook));
  const surroundings = { kind: 'excel', theme: 'light', ...given } as const;
  render(
    <App
      actions={{ ...memory, ...actions }}
      surroundings={surroundings}
      today={today}
      {...(language && { language })}
    />,
  );
  const user = userEvent.setup();
  await settled();
  return { user, host: memory.host, actions: memory };
}

/** Lets what was asked of the host be done and drawn. */
export async function settled(): Promise<void> {
  await screen.findByRole('heading', { level: 1 });
  for (let turn = 0; turn < 5; turn++) await act(() => new Promise((done) => setTimeout(done, 0)));
}

import { act } from '@testing-library/react';

/** The one primary button: the first of the footer. */
export function primary(): HTMLElement {
  return within(screen.getByRole('contentinfo')).getAllByRole('button')[0]!;
}

/** The header's two lines. */
export function header(): string[] {
  const banner = screen.getByRole('banner');
  return [...banner.children].map((line) => line.textContent ?? '');
}

export function button(name: string | RegExp): HTMLElement {
  return screen.getByRole('button', { name });
}

/** What a screen reader is told without being asked. */
export function spoken(): string {
  return [...screen.getAllByRole('status'), ...screen.getAllByRole('alert')]
    .map(({ textContent }) => textContent)
    .join(' ')
    .trim();
}

/** What axe finds wrong, by rule and element. jsdom draws nothing, so colours are looked at in a browser. */
export async function axeFindings(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  return violations.flatMap(({ id, nodes }) =>
    // Tabster puts its own hidden stops around lists; the focus never rests on them.
    nodes.filter(({ html }) => !html.includes('data-tabster-dummy')).map(({ html }) => `${id}: ${html}`),
  );
}
