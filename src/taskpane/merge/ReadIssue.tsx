import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { describeIssue } from '../../core/validation/describeIssue';
import type { Card } from '../check/cards';
import { SeverityMark } from '../check/SeverityMark';
import { useLanguage } from '../messages/language';

const useStyles = makeStyles({
  item: {
    padding: '6px 0',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  where: { color: tokens.colorNeutralForeground2 },
});

/** An issue of a file that is not open here: all its words, nowhere to go. */
export function ReadIssue({ card: { issue, catalogue } }: { card: Card }) {
  const styles = useStyles();
  const { what, todo, where } = describeIssue(issue, useLanguage(), catalogue);
  return (
    <li className={styles.item}>
      <SeverityMark severity={issue.severity} cell={issue.cell} />
      <Body1>{what}</Body1>
      <Caption1 className={styles.where}>{where}</Caption1>
      <Body1>{todo}</Body1>
    </li>
  );
}
