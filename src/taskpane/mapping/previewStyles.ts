import { makeStyles, tokens } from '@fluentui/react-components';

/** The tables of a preview: three columns that fit 320 px. */
export const usePreviewStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  cell: { width: '52px' },
  // What a figure is taken as has its unit of measure beside it and facts below.
  raw: { width: '34%' },
  text: {
    padding: '4px 8px 4px 0',
    textAlign: 'start',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
  },
  group: { paddingTop: '10px', fontWeight: tokens.fontWeightSemibold },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2 },
  more: { alignSelf: 'flex-start', paddingInline: 0 },
});
