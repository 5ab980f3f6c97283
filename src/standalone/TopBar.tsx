import { Button, Caption1, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { PageWords } from './messages';
import { isUnsaved, type PageState } from './pageState';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    minHeight: '40px',
    paddingInline: '8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  tabs: { flex: '1 1 0', minWidth: 0, overflowX: 'auto' },
  button: { flexShrink: 0 },
  indicator: {
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
  },
  picker: { display: 'none' },
});

type Props = {
  readonly state: PageState;
  readonly words: PageWords;
  readonly onOpen: (files: readonly File[]) => void;
  readonly onSave: () => void;
  readonly onShow: (id: number) => void;
};

/** Files: open, save, and one tab each; a dot marks a document that is not saved to a file. */
export function TopBar({ state, words, onOpen, onSave, onShow }: Props) {
  const styles = useStyles();
  const { documents, current, notice } = state;
  const picker = useRef<HTMLInputElement>(null);
  return (
    <section className={styles.bar} aria-label={words.files}>
      <input
        ref={picker}
        className={styles.picker}
        type="file"
        accept=".xlsx,.xlsm"
        multiple
        aria-label={words.open}
        onChange={(event) => {
          onOpen([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <Button
        className={styles.button}
        size="small"
        appearance="subtle"
        onClick={() => picker.current?.click()}
      >
        {words.open}
      </Button>
      {current && current.plans.length > 0 && (
        <Button className={styles.button} size="small" appearance="subtle" onClick={onSave}>
          {words.save}
        </Button>
      )}
      <div className={styles.tabs}>
        {documents.length > 0 && (
          <TabList
            size="small"
            aria-label={words.documents}
            selectedValue={current?.id}
            onTabSelect={(_, { value }) => onShow(Number(value))}
          >
            {documents.map((document) => {
              const unsaved = isUnsaved(state, document);
              const { id, name } = document;
              return (
                <Tab key={id} value={id} aria-label={unsaved ? `${name}, ${words.unsaved}` : name}>
                  {unsaved ? `${name} •` : name}
                </Tab>
              );
            })}
          </TabList>
        )}
      </div>
      <Caption1 className={styles.indicator} role="status">
        {notice || words.privacy}
      </Caption1>
    </section>
  );
}
