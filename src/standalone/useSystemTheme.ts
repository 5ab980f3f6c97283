import type { PaneSurroundings } from '../taskpane/paneActions';
import { useMedia } from './useMedia';

/** The system's theme, as it is now and whenever it changes. */
export function useSystemTheme(): PaneSurroundings['theme'] {
  const isContrast = useMedia('(forced-colors: active)');
  const isDark = useMedia('(prefers-color-scheme: dark)');
  if (isContrast) return 'contrast';
  return isDark ? 'dark' : 'light';
}
