import { createFocusOutlineStyle, makeStyles, tokens } from '@fluentui/react-components';

/** The pane's one scrolling column. */
export const useColumnStyles = makeStyles({
  scroll: {
    flex: '1 1 0',
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    ...createFocusOutlineStyle({ style: { outlineOffset: '-2px' } }),
  },
  column: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: '8px 12px',
    '@media (min-width: 400px)': { paddingInline: '16px' },
  },
});
