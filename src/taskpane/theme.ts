import { type Theme, teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { PaneSurroundings } from './paneActions';

/**
 * Fluent's own list names a West-European web face without Vietnamese letters, and plain DejaVu Sans is too
 * wide for the tabs at 320 px.
 */
const fontFamilyBase = "'Segoe UI', system-ui, 'Noto Sans', 'DejaVu Sans Condensed', sans-serif";

const THEMES: Readonly<Record<PaneSurroundings['theme'], Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** The Office theme as Fluent tokens, in a face that has every Vietnamese letter. */
export function themeFor(theme: PaneSurroundings['theme']): Theme {
  return { ...THEMES[theme], fontFamilyBase };
}
