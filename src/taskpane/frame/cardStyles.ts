import { createFocusOutlineStyle, makeStyles, tokens } from '@fluentui/react-components';
import { rowFills } from '../theme';

/** A card of a list that says what is wrong at a cell and leads there. */
export const useCardStyles = makeStyles({
  card: {
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: 'transparent',
    // Forced colours draw a transparent border like any other.
    '@media (forced-colors: active)': { borderInlineStartColor: 'Canvas' },
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // A list of hundreds is laid out only where it is in sight.
    contentVisibility: 'auto',
    containIntrinsicHeight: 'auto 72px',
  },
  selected: {
    borderInlineStartColor: tokens.colorBrandStroke1,
    backgroundColor: rowFills.rowSelectedFill,
    // Seen in high contrast and with forced colours only, where there is no fill.
    outline: `2px solid ${tokens.colorTransparentStrokeInteractive}`,
    outlineOffset: '-2px',
  },
  face: {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '40px',
    '@media (pointer: coarse)': { minHeight: '44px' },
    padding: '6px 8px',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
  },
  button: {
    cursor: 'pointer',
    ':hover': { backgroundColor: rowFills.rowHoverFill },
    ...createFocusOutlineStyle(),
  },
  // One fill for the whole card, which the button in it must not break.
  selectedFace: { ':hover': { backgroundColor: 'transparent' } },
  where: { color: tokens.colorNeutralForeground2 },
});
