import { makeStyles } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useRovingList } from '../useRovingList';
import type { Card } from './cards';
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
  const index = cards.findIndex(({ id }) => id === selected);
  const { listProps, rowProps } = useRovingList(cards.length, index);
  const { ref } = listProps;
  useEffect(() => {
    if (index >= 0) ref.current?.children[index]?.scrollIntoView?.({ block: 'nearest' });
  }, [ref, index]);
  return (
    <ul aria-label={label} className={styles.list} {...listProps}>
      {cards.map((card, position) => (
        <IssueCard
          key={card.id}
          card={card}
          isSelected={card.id === selected}
          actions={actions}
          rowProps={rowProps(position)}
        />
      ))}
    </ul>
  );
}
