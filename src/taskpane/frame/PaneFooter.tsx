import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, type Ref, useLayoutEffect, useRef } from 'react';
import { useWords } from '../messages/language';
import type { Command, Waiting } from '../paneView';
import { fluentRef } from './fluentRef';
import { WaitingLine } from './WaitingLine';

const useStyles = makeStyles({
  footer: { flexShrink: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  row: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    padding: '8px 12px',
    '@media (min-width: 400px)': { paddingInline: '16px' },
  },
  primary: { flex: '1 1 auto', minWidth: 0, whiteSpace: 'nowrap' },
  busy: { flex: '1 1 auto', lineHeight: '32px', outlineStyle: 'none', color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly primary: Command;
  readonly primaryRef: Ref<HTMLButtonElement>;
  /** Only once it has lasted long enough to be said. */
  readonly waiting?: Waiting | undefined;
  /** ⋯, or Hủy in a drill-in. */
  readonly beside: ReactNode;
};

/** One primary button: the next thing to do, or Dừng while something is going on. */
export function PaneFooter({ primary, primaryRef, waiting, beside }: Props) {
  const styles = useStyles();
  const words = useWords();
  const row = useRef<HTMLDivElement>(null);
  const isLocked = waiting !== undefined && !waiting.stop;
  useKeptFocus(row, isLocked);
  const command = waiting?.stop ? { label: words.nav.stop, run: waiting.stop } : primary;
  return (
    <footer className={styles.footer}>
      {waiting && <WaitingLine waiting={waiting} />}
      <div ref={row} className={styles.row}>
        {isLocked ? (
          <Body1 tabIndex={-1} className={styles.busy}>
            {waiting.text}
          </Body1>
        ) : (
          <Button
            ref={fluentRef(primaryRef)}
            appearance="primary"
            className={styles.primary}
            onClick={command.run}
          >
            {command.label}
          </Button>
        )}
        {beside}
      </div>
    </footer>
  );
}

/** Where the button gives way to a text and comes back, the focus it had stays in its place. */
function useKeptFocus(row: { readonly current: HTMLElement | null }, isLocked: boolean): void {
  const was = useRef(isLocked);
  useLayoutEffect(() => {
    const isLost = document.activeElement === document.body;
    if (was.current !== isLocked && isLost) (row.current?.firstElementChild as HTMLElement | null)?.focus();
    was.current = isLocked;
  }, [row, isLocked]);
}
