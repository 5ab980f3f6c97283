import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { FileTabs } from './FileTabs';
import type { PageWords } from './messages';
import type { OpenDocument, PageState } from './pageState';
import { SaveIndicator } from './SaveIndicator';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '40px',
    paddingInline: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    // Narrow, the tabs get a line of their own.
    '@media (max-width: 599px)': { flexWrap: 'wrap' },
  },
  tabs: {
    flex: '1 1 0',
    minWidth: 0,
    overflowX: 'auto',
    '@media (max-width: 599px)': { order: 1, flexBasis: '100%' },
  },
  button: { flexShrink: 0 },
  said: { marginInlineStart: 'auto', minWidth: 0 },
  privacy: { color: tokens.colorNeutralForeground2 },
  picker: { display: 'none' },
});

type Props = {
  readonly state: PageState;
  readonly current: OpenDocument | undefined;
  readonly words: PageWords;
  readonly onOpen: (files: readonly File[]) => void;
  /** Absent where there is nothing to save. */
  readonly onSave: (() => void) | undefined;
  readonly onShow: (id: number) => void;
};

/** Files: open, save, one tab each, and whether the one in view is saved. */
export function TopBar({ state, current, words, onOpen, onSave, onShow }: Props) {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const hasTabs = state.documents.length > 0;
  return (
    <div className={styles.bar}>
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
      {onSave && (
        <Button className={styles.button} size="small" appearance="subtle" onClick={onSave}>
          {words.save}
        </Button>
      )}
      {hasTabs && (
        <div className={styles.tabs}>
          <FileTabs documents={state.documents} currentId={state.currentId} words={words} onShow={onShow} />
        </div>
      )}
      <div className={styles.said} role="status">
        {current && <SaveIndicator current={current} words={words} />}
        {!hasTabs && <Caption1 className={styles.privacy}>{words.privacy}</Caption1>}
      </div>
    </div>
  );
}
