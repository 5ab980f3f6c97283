import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1Strong,
  makeStyles,
} from '@fluentui/react-components';
import { type Finding, type FindingState, STATES, stateOf } from '../../core/findings/finding';
import { useLanguage, useWords } from '../messages/language';
import { useRovingList } from '../useRovingList';
import { describeFinding } from './describeFinding';
import { FindingRow } from './FindingRow';

const useStyles = makeStyles({
  panel: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** A longer list of forms that need nothing starts folded. */
const MOST_UNFOLDED = 12;

type Props = {
  readonly findings: readonly Finding[];
  readonly onOpen: (finding: Finding) => void;
  /** The one seen last: its row has the focus again. */
  readonly seen: Finding | undefined;
};

/** Forms by what is to be done: errors first, those without any last. */
export function FindingGroups({ findings, onOpen, seen }: Props) {
  const styles = useStyles();
  const { groups: labels } = useWords().filesCheck;
  const rowsIn = (state: FindingState) => findings.filter((finding) => stateOf(finding) === state);
  const shown = STATES.filter((state) => rowsIn(state).length > 0);
  const isOpen = (state: FindingState) =>
    state !== 'clean' || rowsIn(state).length <= MOST_UNFOLDED || (seen && stateOf(seen) === 'clean');
  return (
    <Accordion multiple collapsible defaultOpenItems={STATES.filter(isOpen)}>
      {shown.map((state) => (
        <AccordionItem key={state} value={state}>
          <AccordionHeader as="h3" size="small">
            <Body1Strong>{labels[state](rowsIn(state).length)}</Body1Strong>
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <FindingList
              label={labels[state](rowsIn(state).length)}
              rows={rowsIn(state)}
              all={findings}
              onOpen={onOpen}
              seen={seen}
            />
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}

type ListProps = Pick<Props, 'onOpen' | 'seen'> & {
  readonly label: string;
  readonly rows: readonly Finding[];
  readonly all: readonly Finding[];
};

/** The rows of one group, one tab stop. */
function FindingList({ label, rows, all, onOpen, seen }: ListProps) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const { listProps, rowProps } = useRovingList(rows.length, seen ? rows.indexOf(seen) : -1);
  return (
    <ul aria-label={label} className={styles.list} {...listProps}>
      {rows.map((finding, index) => (
        <li key={`${finding.file}/${'sheet' in finding ? finding.sheet : ''}`}>
          <FindingRow
            row={describeFinding(finding, all, words, language)}
            onOpen={() => onOpen(finding)}
            rowProps={rowProps(index)}
            hasFocus={finding === seen}
          />
        </li>
      ))}
    </ul>
  );
}
