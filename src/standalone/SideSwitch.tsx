import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { PageWords } from './messages';

/** A window too narrow for sheet and pane side by side, and too low for one above the other. */
export const SMALL_WINDOW = '(max-width: 899px) and (max-height: 599px)';

export type Side = 'book' | 'pane';

const useStyles = makeStyles({
  tabs: { flexShrink: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: { flex: '1 1 0', justifyContent: 'center' },
});

type Props = { readonly side: Side; readonly words: PageWords; readonly onSide: (side: Side) => void };

/** In a small window one of the two is shown. */
export function SideSwitch({ side, words, onSide }: Props) {
  const styles = useStyles();
  return (
    <TabList
      className={styles.tabs}
      size="small"
      aria-label={words.sides}
      selectedValue={side}
      onTabSelect={(_, { value }) => onSide(value === 'book' ? 'book' : 'pane')}
    >
      <Tab value="book" className={styles.tab}>
        {words.book}
      </Tab>
      <Tab value="pane" className={styles.tab}>
        {words.pane}
      </Tab>
    </TabList>
  );
}
