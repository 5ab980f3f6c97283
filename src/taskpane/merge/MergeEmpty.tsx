import { Body1, Body1Strong, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../messages/language';
import type { Command } from '../paneView';

const useStyles = makeStyles({
  links: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
});

/** No files yet: one sentence, and the other ways to begin. */
export function MergeEmpty({ ways }: { ways: readonly Command[] }) {
  const styles = useStyles();
  const { merge } = useWords();
  return (
    <>
      <Body1Strong>{merge.empty}</Body1Strong>
      <Body1>{merge.emptyHint}</Body1>
      <div className={styles.links}>
        {ways.map(({ label, run }) => (
          <Link key={label} as="button" onClick={run}>
            {label}
          </Link>
        ))}
      </div>
    </>
  );
}
