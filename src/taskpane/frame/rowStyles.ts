import { createFocusOutlineStyle, makeStyles, tokens } from '@fluentui/react-components';
import { rowFills } from '../theme';

/** A row of a list that opens something: icon, name, words about it, the way in. */
export const useRowStyles = makeStyles({
  row: {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '40px',
    '@media (pointer: coarse)': { minHeight: '44px' },
    padding: '4px 8px',
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) minmax(0, auto) 12px',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
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
  icon: { fontSize: '20px' },
  line: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground2 },
});
