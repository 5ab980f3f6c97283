import { makeStyles } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useRovingList } from '../useRovingList';
import { type Card, type CardFold, foldCards } from './cards';
import { FoldedCard } from './FoldedCard';
import { type CardActions, IssueCard } from './IssueCard';

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: 'none' } });

type Props = {
  readonly label: string;
  readonly cards: readonly Card[];
  readonly selected: string | undefined;
  readonly actions: CardActions;
};

/** The cards of one group, one tab stop. */
export function IssueList({ label, cards, selected, actions }: Props) {
  const styles = useStyles();
  const entries = foldCards(cards);
  const index = entries.findIndex((entry) => holds(entry, selected));
  const { listProps, rowProps } = useRovingList(entries.length, index);
  const { ref } = listProps;
  useEffect(() => {
    if (index >= 0) ref.current?.children[index]?.scrollIntoView?.({ block: 'nearest' });
  }, [ref, index]);
  return (
    <ul aria-label={label} className={styles.list} {...listProps}>
      {entries.map((entry, position) =>
        'cards' in entry ? (
          <FoldedCard
            key={entry.id}
            cards={entry.cards}
            selected={selected}
            actions={actions}
            rowProps={rowProps(position)}
          />
        ) : (
          <IssueCard
            key={entry.id}
            card={entry}
            isSelected={entry.id === selected}
            actions={actions}
            rowProps={rowProps(position)}
          />
        ),
      )}
    </ul>
  );
}

function holds(entry: Card | CardFold, id: string | undefined): boolean {
  return 'cards' in entry ? entry.cards.some((card) => card.id === id) : entry.id === id;
}
