import { Button, Caption1, makeStyles, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import type { PageWords } from './messages';
import type { OpenDocument, PageState } from './pageState';
import { SheetView } from './SheetView';

const useStyles = makeStyles({
  sheets: { overflowX: 'auto', flexShrink: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  hint: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground2,
  },
  empty: {
    margin: 'auto',
    padding: tokens.spacingHorizontalXXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    alignItems: 'center',
    textAlign: 'center',
  },
});

type Props = {
  readonly current: OpenDocument;
  readonly shown: PageState['shown'];
  readonly words: PageWords;
  readonly onSheet: (name: string) => void;
};

/** The document in view: one sheet, and a tab for each that can be seen. */
export function Book({ current, shown, words, onSheet }: Props) {
  const styles = useStyles();
  const sheets = current.workbook.sheets.filter(({ visibility }) => visibility === 'visible');
  const sheet = current.workbook.sheets.find(({ name }) => name === shown?.sheet) ?? sheets[0];
  if (!sheet) return null;
  return (
    <>
      <Caption1 className={styles.hint}>
        {current.document.file ? words.readOnlyOpened : words.readOnly}
      </Caption1>
      <SheetView
        key={`${current.document.id} ${sheet.name}`}
        sheet={sheet}
        plan={current.plans.find(({ name }) => name === sheet.name)}
        marks={current.marks}
        selected={shown?.cell}
        words={words}
      />
      <TabList
        className={styles.sheets}
        size="small"
        aria-label={words.sheets}
        selectedValue={sheet.name}
        onTabSelect={(_, { value }) => onSheet(String(value))}
      >
        {sheets.map(({ name }) => (
          <Tab key={name} value={name}>
            {name}
          </Tab>
        ))}
      </TabList>
    </>
  );
}

type EmptyProps = {
  readonly words: PageWords;
  /** The sample is being made. */
  readonly isMaking: boolean;
  readonly onSample: () => void;
};

/** Nothing open yet: what can be done, and the sample one click away. */
export function EmptyBook({ words, isMaking, onSample }: EmptyProps) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <Text>{words.empty}</Text>
      {isMaking ? (
        <Text role="status">{words.makingSample}</Text>
      ) : (
        <Button onClick={onSample}>{words.sample}</Button>
      )}
      <Caption1>{words.synthetic}</Caption1>
    </div>
  );
}
