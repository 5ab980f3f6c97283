import { Caption1, makeStyles, Tooltip, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, CircleRegular } from '@fluentui/react-icons';
import type { PageWords } from './messages';
import { isUnsaved, type OpenDocument } from './pageState';

const useStyles = makeStyles({
  indicator: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    color: tokens.colorNeutralForeground2,
  },
  icon: { flexShrink: 0, fontSize: '16px' },
  text: { whiteSpace: 'nowrap' },
});

/** Whether the document in view is in a file as it is now. That nothing leaves the machine is told on pointing. */
export function SaveIndicator({ current, words }: { current: OpenDocument; words: PageWords }) {
  const styles = useStyles();
  const unsaved = isUnsaved(current);
  const Icon = unsaved ? CircleRegular : CheckmarkCircleRegular;
  if (!unsaved && !current.savedAt) return null;
  return (
    <Tooltip content={words.privacy} relationship="description">
      <span className={styles.indicator}>
        <Icon className={styles.icon} aria-hidden />
        <Caption1 className={styles.text}>
          {unsaved ? words.unsaved : words.saved(current.savedAt ?? '')}
        </Caption1>
      </span>
    </Tooltip>
  );
}
