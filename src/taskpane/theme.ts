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

/** Fills behind the pane's own rows. A high-contrast fill would swallow text of several colours: borders tell there. */
type RowFills = { readonly rowSelectedFill: string; readonly rowHoverFill: string };

export const rowFills: RowFills = {
  rowSelectedFill: 'var(--rowSelectedFill)',
  rowHoverFill: 'var(--rowHoverFill)',
};

/** The Office theme as Fluent tokens, in a face that has every Vietnamese letter. */
export function themeFor(name: PaneSurroundings['theme']): Theme & RowFills {
  const theme = THEMES[name];
  const { colorNeutralBackground1, colorNeutralBackground1Selected, colorSubtleBackgroundHover } = theme;
  const isContrast = name === 'contrast';
  return {
    ...theme,
    fontFamilyBase,
    rowSelectedFill: isContrast ? colorNeutralBackground1 : colorNeutralBackground1Selected,
    rowHoverFill: isContrast ? colorNeutralBackground1 : colorSubtleBackgroundHover,
  };
}
