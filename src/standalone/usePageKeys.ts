import { type RefObject, useEffect } from 'react';

type Region = RefObject<HTMLElement | null>;

const FOCUSABLE = 'button, input, select, textarea, a[href], [tabindex]:not([tabindex="-1"])';

/** F6 and Shift+F6 walk the regions of the page, Ctrl+S saves the document in view instead of the page. */
export function usePageKeys(regions: readonly Region[], save: (() => void) | undefined): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isSave = event.key.toLowerCase() === 's' && (event.ctrlKey || event.metaKey) && !event.altKey;
      if (isSave) save?.();
      else if (event.key === 'F6') walk(regions, event.shiftKey ? -1 : 1);
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  });
}

/** To the first thing in the next region that takes the focus, past those that have none. */
function walk(regions: readonly Region[], step: 1 | -1): void {
  const elements = regions.flatMap(({ current }) => current ?? []);
  const here = elements.findIndex((element) => element.contains(document.activeElement));
  const start = here < 0 && step < 0 ? elements.length : here;
  for (let count = 1; count <= elements.length; count++) {
    const region = elements[(start + step * count + elements.length * 2) % elements.length];
    const target = [...(region?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])].find(isReachable);
    if (!target) continue;
    entryOf(target).focus();
    return;
  }
}

/** Tabs are entered at the one selected. */
function entryOf(target: HTMLElement): HTMLElement {
  return target.closest('[role=tablist]')?.querySelector<HTMLElement>('[aria-selected=true]') ?? target;
}

/** Drawn and in the tab order: not a hidden file field, nor a tab of a list but its current one. */
function isReachable(element: HTMLElement): boolean {
  return (
    element.tabIndex >= 0 &&
    element.getClientRects().length > 0 &&
    !element.hasAttribute('data-tabster-dummy')
  );
}
