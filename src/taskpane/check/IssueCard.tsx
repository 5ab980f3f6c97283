import { Body1, Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { describeIssue } from '../../core/validation/describeIssue';
import { useCardStyles } from '../frame/cardStyles';
import { useLanguage, useWords } from '../messages/language';
import type { Card } from './cards';
import { fixLabel } from './fixes';
import { SeverityMark } from './SeverityMark';

const useStyles = makeStyles({
  rest: {
    padding: '0 8px 8px',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** What can be done about a card. */
export type CardActions = {
  readonly go: (card: Card) => void;
  readonly fix: (card: Card) => void;
  /** Shows before and after of several first. */
  readonly fixAll: (cards: readonly Card[]) => void;
  readonly explain: (card: Card) => void;
  readonly canExplain: (card: Card) => boolean;
};

type Props = {
  readonly card: Card;
  readonly isSelected: boolean;
  readonly actions: CardActions;
  readonly rowProps: { readonly tabIndex: number };
};

/** What is wrong and where; selected, also what to do, why, and what ends it, that button first. */
export function IssueCard({ card, isSelected, actions, rowProps }: Props) {
  const { issue, catalogue } = card;
  const styles = { ...useCardStyles(), ...useStyles() };
  const words = useWords();
  const { what, todo, offer, where, why } = describeIssue(issue, useLanguage(), catalogue);
  const [isWhyShown, showWhy] = useState(false);
  const onGo = () => actions.go(card);
  const commands = [
    ...(issue.fix ? [{ label: fixLabel(issue.fix, words), run: () => actions.fix(card) }] : []),
    ...(actions.canExplain(card) ? [{ label: words.explain.explain, run: () => actions.explain(card) }] : []),
    { label: words.check.goTo, run: onGo },
  ];
  return (
    <li className={mergeClasses(styles.card, isSelected && styles.selected)}>
      <button
        type="button"
        {...rowProps}
        aria-current={isSelected || undefined}
        className={mergeClasses(styles.face, styles.button, isSelected && styles.selectedFace)}
        onClick={onGo}
      >
        <SeverityMark severity={issue.severity} cell={issue.cell} />
        <Body1>{what}</Body1>
        <Caption1 className={styles.where}>{where}</Caption1>
      </button>
      {isSelected && (
        <div className={styles.rest}>
          <Body1>{offer ?? todo}</Body1>
          {isWhyShown && <Caption1 className={styles.where}>{why}</Caption1>}
          <div className={styles.buttons}>
            {commands.map(({ label, run }) => (
              <Button key={label} size="small" data-row-action tabIndex={-1} onClick={run}>
                {label}
              </Button>
            ))}
            <Button
              size="small"
              appearance="transparent"
              data-row-action
              tabIndex={-1}
              aria-expanded={isWhyShown}
              onClick={() => showWhy(!isWhyShown)}
            >
              {words.fix.why}
            </Button>
          </div>
        </div>
      )}
    </li>
  );
}
