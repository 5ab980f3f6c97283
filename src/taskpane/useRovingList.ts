import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';

const ROW = '[data-row]';
const ACTION = '[data-row-action]';

/**
 * Makes a list one tab stop: ↑ ↓ Home End move between its rows, → goes into a row's own buttons, ← comes back.
 * A row is an element with `rowProps`, its buttons carry `data-row-action` and `tabIndex={-1}`; both stand in
 * the row's `li`. `selected`: the row lit by something else, which the Tab key then leads to.
 */
export function useRovingList(count: number, selected = -1) {
  const list = useRef<HTMLUListElement>(null);
  const [stop, setStop] = useState(0);
  useEffect(() => {
    if (selected >= 0) setStop(selected);
  }, [selected]);
  const current = Math.min(stop, count - 1);

  function onKeyDown(event: KeyboardEvent) {
    const rows = elements(list.current, ROW);
    const item = (event.target as HTMLElement).closest('li');
    const index = rows.findIndex((row) => row.closest('li') === item);
    const target = moveTo(event.key, rows, index, elements(item, ACTION), event.target as HTMLElement);
    if (!target || event.altKey) return;
    event.preventDefault();
    target.focus();
  }
  function onFocus(event: FocusEvent) {
    const index = elements(list.current, ROW).indexOf(event.target as HTMLElement);
    if (index >= 0) setStop(index);
  }
  const rowProps = (index: number) => ({ 'data-row': '', tabIndex: index === current ? 0 : -1 });
  return { listProps: { ref: list, onKeyDown, onFocus }, rowProps };
}

const elements = (parent: Element | null, selector: string) => [
  ...(parent?.querySelectorAll<HTMLElement>(selector) ?? []),
];

/** Where a key leads from a row, or from a button in it. */
function moveTo(
  key: string,
  rows: readonly HTMLElement[],
  index: number,
  actions: readonly HTMLElement[],
  from: HTMLElement,
): HTMLElement | undefined {
  const action = actions.indexOf(from);
  switch (key) {
    case 'ArrowDown':
      return rows[index + 1];
    case 'ArrowUp':
      return rows[index - 1];
    case 'Home':
      return rows[0];
    case 'End':
      return rows.at(-1);
    case 'ArrowRight':
      return actions[action + 1];
    case 'ArrowLeft':
      return action > 0 ? actions[action - 1] : action === 0 ? rows[index] : undefined;
    default:
      return undefined;
  }
}
