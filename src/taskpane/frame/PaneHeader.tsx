import { Body1Strong, Caption1, makeStyles, Tooltip, tokens } from '@fluentui/react-components';
import type { StateLine } from '../paneView';

const useStyles = makeStyles({
  header: {
    boxSizing: 'border-box',
    height: '48px',
    padding: '6px 12px 2px',
    // Excel draws its personality menu over the last 40 px of the top row.
    paddingInlineEnd: '44px',
    flexShrink: 0,
    '@media (min-width: 400px)': { paddingInlineStart: '16px' },
  },
  heading: { margin: 0, display: 'flex', lineHeight: 0 },
  line: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  state: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
  icon: { flexShrink: 0, fontSize: '16px' },
});

/** Always in sight: unit and period, and how far the work is. */
export function PaneHeader({ heading, state }: { heading: string; state: StateLine }) {
  const styles = useStyles();
  const Icon = state.icon;
  return (
    <header className={styles.header}>
      <h1 className={styles.heading}>
        <Tooltip content={heading} relationship="inaccessible" positioning="below-start">
          <Body1Strong className={styles.line}>{heading}</Body1Strong>
        </Tooltip>
      </h1>
      <div className={styles.state}>
        <Icon className={styles.icon} aria-hidden />
        <Tooltip content={state.text} relationship="inaccessible" positioning="below-start">
          <Caption1 className={styles.line}>{state.text}</Caption1>
        </Tooltip>
      </div>
    </header>
  );
}
