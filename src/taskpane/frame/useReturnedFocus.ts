import { type RefObject, useLayoutEffect, useRef } from 'react';

type Places = {
  readonly primaryRef: RefObject<HTMLButtonElement | null>;
  readonly moreRef: RefObject<HTMLButtonElement | null>;
};

/**
 * Returns the focus to what opened a drill-in: the row or button if it is still there, ⋯ for a menu entry, the
 * primary button where the decision took the row away.
 */
export function useReturnedFocus(isOpen: boolean): Places {
  const primaryRef = useRef<HTMLButtonElement>(null);
  const moreRef = useRef<HTMLButtonElement>(null);
  const opener = useRef<Element>(null);
  const wasOpen = useRef(isOpen);
  if (isOpen && !wasOpen.current && !opener.current) opener.current = document.activeElement;
  useLayoutEffect(() => {
    if (wasOpen.current === isOpen) return;
    wasOpen.current = isOpen;
    if (isOpen) return;
    const from = opener.current;
    opener.current = null;
    const isMenu = from?.getAttribute('role') === 'menuitem';
    const place = from?.isConnected ? from : isMenu ? moreRef.current : primaryRef.current;
    (place as HTMLElement | null)?.focus();
  }, [isOpen]);
  return { primaryRef, moreRef };
}
