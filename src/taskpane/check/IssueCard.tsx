import {
  Body1,
  Button,
  Caption1,
  createFocusOutlineStyle,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { describeIssue } from '../../core/validation/describeIssue';
import { useLanguage, useWords } from '../messages/language';
import { rowFills } from '../theme';
import type { Card } from './cards';
import { SeverityMark } from './SeverityMark';

const useStyles = makeStyles({
  card: {
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: 'transparent',
    // Forced colours draw a transparent border like any other.
    '@media (forced-colors: active)': { borderInlineStartColor: 'Canvas' },
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // A list of hundreds is laid out only where it is in sight.
    contentVisibility: 'auto',
    containIntrinsicHeight: 'auto 72px',
  },
  selected: {
    borderInlineStartColor: tokens.colorBrandStroke1,
    backgroundColor: rowFills.rowSelectedFill,
    // Seen in high contrast and with forced colours only, where there is no fill.
    outline: `2px solid ${tokens.colorTransparentStrokeInteractive}`,
    outlineOffset: '-2px',
  },
  face: {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '40px',
    '@media (pointer: coarse)': { minHeight: '44px' },
    padding: '6px 8px',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: rowFills.rowHoverFill },
    ...createFocusOutlineStyle(),
  },
  where: { color: tokens.colorNeutralForeground2 },
  rest: {
    padding: '0 8px 8px',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
  },
});

type Props = {
  readonly card: Card;
  readonly isSelected: boolean;
  readonly onGo: () => void;
  readonly rowProps: { readonly tabIndex: number };
};

/** What is wrong and where; selected, also what to do and the way there. */
export function IssueCard({ card: { issue, catalogue }, isSelected, onGo, rowProps }: Props) {
  const styles = useStyles();
  const words = useWords();
  const { what, todo, where } = describeIssue(issue, useLanguage(), catalogue);
  return (
    <li className={mergeClasses(styles.card, isSelected && styles.selected)}>
      <button
        type="button"
        {...rowProps}
        aria-current={isSelected || undefined}
        className={styles.face}
        onClick={onGo}
      >
        <SeverityMark severity={issue.severity} cell={issue.cell} />
        <Body1>{what}</Body1>
        <Caption1 className={styles.where}>{where}</Caption1>
      </button>
      {isSelected && (
        <div className={styles.rest}>
          <Body1>{todo}</Body1>
          <Button size="small" data-row-action tabIndex={-1} onClick={onGo}>
            {words.check.goTo}
          </Button>
        </div>
      )}
    </li>
  );
}
