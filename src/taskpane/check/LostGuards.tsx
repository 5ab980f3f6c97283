import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { LockOpenRegular } from '@fluentui/react-icons';
import { useWords } from '../messages/language';
import type { Command } from '../paneView';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { flexShrink: 0, fontSize: '20px' },
  rest: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: '8px' },
});

/** How many cells have lost their native check or lock, and the way to get them back. */
export function LostGuards({ cells, restore }: { readonly cells: number; readonly restore: Command }) {
  const styles = useStyles();
  const { guards } = useWords();
  return (
    <div className={styles.card}>
      <LockOpenRegular className={styles.icon} aria-hidden />
      <div className={styles.rest}>
        <Body1>{guards.lost(cells)}</Body1>
        <Button size="small" onClick={restore.run}>
          {restore.label}
        </Button>
      </div>
    </div>
  );
}
