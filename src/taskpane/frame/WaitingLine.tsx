import { Caption1, makeStyles, ProgressBar, tokens, useAnnounce } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useWords } from '../messages/language';
import type { Waiting } from '../paneView';

const useStyles = makeStyles({
  line: { padding: '4px 12px 0', '@media (min-width: 400px)': { paddingInline: '16px' } },
  text: {
    display: 'block',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    paddingTop: tokens.spacingVerticalXXS,
  },
});

/** What is going on, with its count and the present name where they are known. */
export function WaitingLine({ waiting: { text, count, halfway, stop } }: { waiting: Waiting }) {
  const styles = useStyles();
  const { merge } = useWords();
  useSpokenProgress(text, halfway ?? merge.read, count);
  return (
    <div className={styles.line}>
      <ProgressBar aria-label={text} {...(count && { value: count.done, max: count.total })} />
      {/* A wait that cannot be stopped is told in the button's place. */}
      {stop && <Caption1 className={styles.text}>{text}</Caption1>}
    </div>
  );
}

/** Spoken at the start and half way; the end is told by what comes of it. */
function useSpokenProgress(
  text: string,
  describe: NonNullable<Waiting['halfway']>,
  count: Waiting['count'],
): void {
  const { announce } = useAnnounce();
  const [start] = useState(text);
  const half = count && Math.ceil(count.total / 2);
  const halfway = half && half > 1 && count.done >= half ? describe(half, count.total) : undefined;
  useEffect(() => announce(start, { polite: true }), [announce, start]);
  useEffect(() => {
    if (halfway) announce(halfway, { polite: true });
  }, [announce, halfway]);
}
