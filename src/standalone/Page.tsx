import {
  Button,
  Caption1,
  FluentProvider,
  makeStyles,
  Tab,
  TabList,
  Text,
  tokens,
} from '@fluentui/react-components';
import { App } from '../taskpane/App';
import type { PaneSurroundings } from '../taskpane/paneActions';
import { themeFor } from '../taskpane/theme';
import { SheetView } from './SheetView';
import { TopBar } from './TopBar';
import { usePage } from './usePage';

const useStyles = makeStyles({
  page: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  work: {
    flex: '1 1 0',
    minHeight: 0,
    display: 'flex',
    '@media (max-width: 899px)': { flexDirection: 'column' },
  },
  book: {
    flex: '1 1 0',
    minWidth: 0,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    '@media (max-width: 899px)': { flexBasis: '45%' },
  },
  pane: {
    flex: '0 0 400px',
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 1199px)': { flexBasis: '340px' },
    '@media (max-width: 899px)': {
      flexBasis: '55%',
      borderLeft: 'none',
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  sheets: { overflowX: 'auto', flexShrink: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  hint: { padding: '4px 8px', color: tokens.colorNeutralForeground2 },
  empty: {
    margin: 'auto',
    padding: '24px',
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    alignItems: 'center',
    textAlign: 'center',
  },
});

type Props = { readonly surroundings: PaneSurroundings };

/** The standalone page: documents on the left, to look at; the same pane as in Excel on the right. */
export function Page({ surroundings }: Props) {
  const styles = useStyles();
  const page = usePage('vi');
  const { words, state } = page;
  const { current, shown } = state;
  const sheet = current?.workbook.sheets.find(({ name }) => name === shown?.sheet);
  const plan = current?.plans.find(({ name }) => name === sheet?.name);
  return (
    <FluentProvider theme={themeFor(surroundings.theme)} className={styles.page}>
      <TopBar
        state={state}
        words={words}
        onOpen={(files) => void page.open(files)}
        onSave={() => void page.save()}
        onShow={page.showDocument}
      />
      <div className={styles.work}>
        <section className={styles.book} aria-label={words.book}>
          {current && sheet ? (
            <>
              <Caption1 className={styles.hint}>{words.readOnly}</Caption1>
              <SheetView sheet={sheet} plan={plan} selected={shown?.cell} words={words} />
              <TabList
                className={styles.sheets}
                size="small"
                aria-label={words.sheets}
                selectedValue={sheet.name}
                onTabSelect={(_, { value }) => page.showSheet(String(value))}
              >
                {current.workbook.sheets
                  .filter(({ visibility }) => visibility === 'visible')
                  .map(({ name }) => (
                    <Tab key={name} value={name}>
                      {name}
                    </Tab>
                  ))}
              </TabList>
            </>
          ) : (
            <div className={styles.empty}>
              <Text>{words.empty}</Text>
              <Button onClick={() => void page.openSample()}>{words.sample}</Button>
              <Caption1>{words.synthetic}</Caption1>
            </div>
          )}
        </section>
        <div className={styles.pane}>
          <App key={current?.id ?? 0} actions={page.actions} surroundings={surroundings} />
        </div>
      </div>
    </FluentProvider>
  );
}
