import { Body1Strong, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons';
import type { ComponentProps } from 'react';
import { useWords } from '../messages/language';
import { IssueGroups } from './IssueGroups';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, alignItems: 'center' },
  again: { minHeight: '24px' },
  done: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  icon: { fontSize: '20px', color: tokens.colorStatusSuccessForeground3 },
});

type Props = ComponentProps<typeof IssueGroups> & {
  readonly hasErrors: boolean;
  readonly onAgain: () => void;
};

/** What the latest check found. The sheet may have changed since, so the way to check again is on top. */
export function CheckResults({ hasErrors, onAgain, ...groups }: Props) {
  const styles = useStyles();
  const { check } = useWords();
  const hasAny = groups.groups.length > 0;
  return (
    <>
      {!hasErrors && (
        <div className={styles.done}>
          <CheckmarkCircleFilled className={styles.icon} aria-hidden />
          <Body1Strong>{check.nothing}</Body1Strong>
        </div>
      )}
      {hasAny ? (
        <>
          <div className={styles.line}>
            <Caption1>{check.found}</Caption1>
            <Link as="button" className={styles.again} onClick={onAgain}>
              <Caption1>{check.again}</Caption1>
            </Link>
          </div>
          <IssueGroups {...groups} />
        </>
      ) : (
        <Caption1>{check.nothingHint}</Caption1>
      )}
    </>
  );
}
