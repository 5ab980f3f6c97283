import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { axeFindings } from './builtPage';

/** A list that drops down belongs to its field, wherever on the page Fluent draws it. */
const DROPPED_LIST = /^region: #fluent-listbox/;

/** Everything wrong with a screen that a program can see. `leastContent`: px between tabs and footer. */
export async function flawsOf(screen: Page | Frame, leastContent = 0): Promise<string[]> {
  const axe = await axeFindings(screen);
  return [...(await drawnFlaws(screen, leastContent)), ...axe.filter((one) => !DROPPED_LIST.test(one))];
}

/** What makes a screen wrong as it is drawn, whatever is on it. */
export function drawnFlaws(screen: Page | Frame, leastContent = 0): Promise<string[]> {
  return screen.evaluate((least) => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    const bottom = document.querySelector('footer')?.getBoundingClientRect().bottom || innerHeight;
    const contents = all('main').filter((main) => !main.hidden && main.clientHeight > 0);
    // Fluent's brand fill, light and dark.
    const primary = all('footer button').filter((button) =>
      ['rgb(15, 108, 189)', 'rgb(17, 94, 163)'].includes(getComputedStyle(button).backgroundColor),
    );
    const notices = all('main [role=group].fui-MessageBar');
    const cut = all('main span, main button, footer button').filter((text) => {
      const { overflowX, textOverflow } = getComputedStyle(text);
      const isCut = text.clientWidth > 1 && text.scrollWidth > text.clientWidth + 1;
      return isCut && overflowX === 'hidden' && textOverflow !== 'ellipsis' && text.checkVisibility();
    });
    return [
      ...(scrollWidth > innerWidth ? ['scrolls sideways'] : []),
      ...(scrollHeight > innerHeight ? ['scrolls as a whole'] : []),
      ...(document.querySelector('button:disabled') ? ['has a disabled button'] : []),
      ...(bottom < innerHeight - 1 ? ['leaves room below its footer'] : []),
      ...(primary.length > 1 ? ['has several primary buttons'] : []),
      ...(contents.some(({ clientHeight }) => clientHeight < least)
        ? ['has too little content in sight']
        : []),
      ...(notices.some(isAboveItsColumn) ? ['has its notice out of sight'] : []),
      ...cut.map(({ textContent }) => `cuts off “${textContent}”`),
    ];

    function isAboveItsColumn(notice: HTMLElement): boolean {
      const column = notice.closest('main')!.getBoundingClientRect();
      return column.height > 0 && notice.getBoundingClientRect().top < column.top;
    }
  }, leastContent);
}

/** Kept where SCREENSHOTS says, to be looked at. */
export async function picture(page: Page, name: string): Promise<void> {
  const { SCREENSHOTS } = process.env;
  if (SCREENSHOTS) await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
}
