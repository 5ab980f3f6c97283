import { useSyncExternalStore } from 'react';
import type { PaneSurroundings } from '../taskpane/paneActions';

const DARK = '(prefers-color-scheme: dark)';
const CONTRAST = '(forced-colors: active)';

/** The system's theme, as it is now and whenever it changes. */
export function useSystemTheme(): PaneSurroundings['theme'] {
  return useSyncExternalStore(onThemeChange, systemTheme);
}

function systemTheme(): PaneSurroundings['theme'] {
  if (matchMedia(CONTRAST).matches) return 'contrast';
  return matchMedia(DARK).matches ? 'dark' : 'light';
}

function onThemeChange(listener: () => void): () => void {
  const queries = [DARK, CONTRAST].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', listener);
  return () => {
    for (const query of queries) query.removeEventListener('change', listener);
  };
}
