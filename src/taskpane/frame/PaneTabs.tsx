import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useWords } from '../messages/language';
import { TABS, type Tab as TabName } from '../paneView';

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    height: '33px',
    boxSizing: 'border-box',
    paddingInline: '6px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: { flex: '1 1 0', justifyContent: 'center', paddingInline: '6px', whiteSpace: 'nowrap' },
});

/** The views of the pane, sharing its width. */
export function PaneTabs({ selected, onSelect }: { selected: TabName; onSelect: (tab: TabName) => void }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <nav aria-label={words.nav.tasks}>
      <TabList
        size="small"
        aria-label={words.nav.tasks}
        className={styles.tabs}
        selectedValue={selected}
        onTabSelect={(_, { value }) => onSelect(value as TabName)}
      >
        {TABS.map((tab) => (
          <Tab key={tab} id={tabId(tab)} value={tab} aria-controls={CONTENT_ID} className={styles.tab}>
            {words.nav[tab]}
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}

/** The panel that the tabs show their view in. */
export const CONTENT_ID = 'pane-content';
export const tabId = (tab: TabName) => `pane-tab-${tab}`;
