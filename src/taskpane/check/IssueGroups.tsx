import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1Strong,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { Fragment } from 'react';
import { useWords } from '../messages/language';
import type { CardGroup } from './cards';
import type { CardActions } from './IssueCard';
import { IssueList } from './IssueList';
import { SeverityIcon } from './SeverityMark';

const useStyles = makeStyles({
  sheet: { margin: `${tokens.spacingVerticalS} 0 0` },
  panel: { margin: 0 },
});

type Props = {
  readonly groups: readonly CardGroup[];
  /** Ids of the groups unfolded. */
  readonly open: readonly string[];
  readonly onOpen: (open: readonly string[]) => void;
  readonly selected: string | undefined;
  readonly actions: CardActions;
};

/** Errors, warnings, hints; under their sheet's name where there are several sheets. */
export function IssueGroups({ groups, open, onOpen, selected, actions }: Props) {
  const styles = useStyles();
  const { check } = useWords();
  const sheets = new Set(groups.map(({ sheet }) => sheet));
  return (
    <Accordion
      multiple
      collapsible
      openItems={[...open]}
      onToggle={(_, { openItems }) => onOpen(openItems as string[])}
    >
      {groups.map(({ id, sheet, kind, cards }, index) => (
        <Fragment key={id}>
          {sheets.size > 1 && groups[index - 1]?.sheet !== sheet && (
            <h2 className={styles.sheet}>
              <Body1Strong>{sheet}</Body1Strong>
            </h2>
          )}
          <AccordionItem value={id}>
            <AccordionHeader
              as={sheets.size > 1 ? 'h3' : 'h2'}
              size="small"
              icon={<SeverityIcon severity={kind === 'explained' ? 'hint' : kind} />}
            >
              <Body1Strong>{check.groups[kind](cards.length)}</Body1Strong>
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <IssueList
                label={check.groups[kind](cards.length)}
                cards={cards}
                selected={selected}
                actions={actions}
              />
            </AccordionPanel>
          </AccordionItem>
        </Fragment>
      ))}
    </Accordion>
  );
}
