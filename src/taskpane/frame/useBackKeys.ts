import { useEffect } from 'react';

/** Esc and Alt+← go back, wherever the focus is, unless something nearer took the key (an open list). */
export function useBackKeys(goBack: (() => void) | undefined): void {
  useEffect(() => {
    if (!goBack) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const isBack = event.key === 'Escape' || (event.altKey && event.key === 'ArrowLeft');
      if (!isBack || event.defaultPrevented) return;
      event.preventDefault();
      goBack();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [goBack]);
}
