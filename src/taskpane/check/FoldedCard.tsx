import { Body1, Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { describeIssue } from '../../core/validation/describeIssue';
import { useCardStyles } from '../frame/cardStyles';
import { useLanguage, useWords } from '../messages/language';
import type { Card } from './cards';
import { countCells } from './fixes';
import type { CardActions } from './IssueCard';
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
  cells: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  cell: { minWidth: '44px' },
});

type Props = {
  readonly cards: readonly Card[];
  /** Id of the card lit, which may be one of these. */
  readonly selected: string | undefined;
  readonly actions: CardActions;
  readonly rowProps: { readonly tabIndex: number };
};

/** Several issues of one kind: how many; lit, what to do, the way to each cell, and one button that mends all. */
export function FoldedCard({ cards, selected, actions, rowProps }: Props) {
  const styles = { ...useCardStyles(), ...useStyles() };
  const { check, fix: words } = useWords();
  const [isWhyShown, showWhy] = useState(false);
  const language = useLanguage();
  const lit = cards.find(({ id }) => id === selected);
  const [first, last] = [cards[0]!, cards.at(-1)!];
  const { what, todo, why } = describeIssue((lit ?? first).issue, language, first.catalogue);
  const { key, fix, severity } = first.issue;
  return (
    <li className={mergeClasses(styles.card, lit && styles.selected)}>
      <button
        type="button"
        {...rowProps}
        aria-current={lit ? true : undefined}
        className={mergeClasses(styles.face, styles.button, lit && styles.selectedFace)}
        onClick={() => actions.go(lit ?? first)}
      >
        <SeverityMark severity={severity} cell={(lit ?? first).issue.cell} />
        <Body1>{check.fold.what(key, cards.length, what)}</Body1>
        <Caption1 className={styles.where}>{check.fold.where(first.issue.cell, last.issue.cell)}</Caption1>
      </button>
      {lit && (
        <div className={styles.rest}>
          {/* The button mends all, each to its own figure: above it stands what the lit cell says. */}
          <Body1>{fix ? check.fold.each(lit.issue.cell, what) : todo}</Body1>
          {isWhyShown && <Caption1 className={styles.where}>{why}</Caption1>}
          <div className={styles.buttons}>
            {fix && (
              <Button size="small" data-row-action tabIndex={-1} onClick={() => actions.fixAll(cards)}>
                {check.fold.fixAll(countCells(cards.map(({ issue }) => issue)))}
              </Button>
            )}
            <Button
              size="small"
              appearance="transparent"
              data-row-action
              tabIndex={-1}
              aria-expanded={isWhyShown}
              onClick={() => showWhy(!isWhyShown)}
            >
              {words.why}
            </Button>
          </div>
          <div className={styles.cells}>
            {cards.map((card) => (
              <Button
                key={card.id}
                size="small"
                appearance={card === lit ? 'outline' : 'subtle'}
                className={styles.cell}
                data-row-action
                tabIndex={-1}
                aria-current={card === lit || undefined}
                aria-label={`${check.goTo} ${card.issue.cell}`}
                onClick={() => actions.go(card)}
              >
                {card.issue.cell}
              </Button>
            ))}
          </div>
        </div>
      )}
    </li>
  );
}
