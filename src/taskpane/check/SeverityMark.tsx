import { Caption1, Caption1Strong, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled, LightbulbRegular, WarningFilled } from '@fluentui/react-icons';
import type { Severity } from '../../core/report/issue';
import { useWords } from '../messages/language';

const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, hint: LightbulbRegular } as const;

const useStyles = makeStyles({
  mark: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  icon: { fontSize: '16px', flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  // Letters need more contrast than the icon has, on the fill of a selected card.
  warningWord: { color: tokens.colorStatusWarningForeground2 },
  hint: { color: tokens.colorNeutralForeground2 },
  row: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
});

/** Never alone: a word stands beside it. */
export function SeverityIcon({ severity }: { severity: Severity }) {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return <Icon className={mergeClasses(styles.icon, styles[severity])} aria-hidden />;
}

/** Icon and word, so that nothing is lost without colour; the cell at the right. */
export function SeverityMark({ severity, cell }: { severity: Severity; cell: string }) {
  const styles = useStyles();
  const { check } = useWords();
  return (
    <span className={styles.row}>
      <span className={mergeClasses(styles.mark, styles[severity === 'warning' ? 'warningWord' : severity])}>
        <SeverityIcon severity={severity} />
        <Caption1Strong>{check.severity[severity]}</Caption1Strong>
      </span>
      <Caption1>{check.cell(cell)}</Caption1>
    </span>
  );
}
