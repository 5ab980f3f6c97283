import { Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons';
import type { ComponentProps } from 'react';
import { useWords } from '../messages/language';
import { IssueGroups } from './IssueGroups';

const useStyles = makeStyles({
  done: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  icon: { fontSize: '20px', color: tokens.colorStatusSuccessForeground3 },
});

type Props = ComponentProps<typeof IssueGroups> & {
  readonly hasErrors: boolean;
};

/** What stands in the way of sending, as the workbook is now: it follows every change. */
export function CheckResults({ hasErrors, ...groups }: Props) {
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
      {hasAny ? <IssueGroups {...groups} /> : <Caption1>{check.nothingHint}</Caption1>}
    </>
  );
}
