import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Caption1,
  Checkbox,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { HEARD_ONLY } from '../announcer';
import { useWords } from '../messages/language';
import type { FixLine } from './fixes';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  tick: { width: '32px', padding: 0, verticalAlign: 'top' },
  cell: { width: '48px' },
  text: {
    padding: '6px 8px 6px 0',
    textAlign: 'start',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
  },
  list: { margin: 0, padding: 0, listStyle: 'none', overflowWrap: 'anywhere' },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

type Props = {
  readonly intro: string;
  readonly lines: readonly FixLine[];
  /** Ids of the lines left out. */
  readonly leftOut: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
  /** What only a person can decide: shown, never written from here. */
  readonly toSee?: readonly FixLine[];
  /** What must be done first, after a press that could do nothing. */
  readonly problem: string | undefined;
};

/** Before and after of every cell, each ticked until a person says otherwise. */
export function FixPreview({ intro, lines, leftOut, onToggle, toSee = [], problem }: Props) {
  const styles = useStyles();
  const { fix } = useWords();
  return (
    <>
      <Body1>{intro}</Body1>
      {problem && <Body1 role="alert">{problem}</Body1>}
      <table aria-label={fix.table} className={styles.table}>
        <thead>
          <tr className={styles.row}>
            <th scope="col" className={styles.tick}>
              <span style={HEARD_ONLY}>{fix.chosen}</span>
            </th>
            {[fix.cell, fix.before, fix.after].map((name, index) => (
              <th key={name} scope="col" className={`${styles.text} ${index === 0 ? styles.cell : ''}`}>
                <Caption1>{name}</Caption1>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, cell, before, after }) => (
            <tr key={id} className={styles.row}>
              <td className={styles.tick}>
                <Checkbox
                  checked={!leftOut.has(id)}
                  onChange={() => onToggle(id)}
                  aria-label={fix.choose(cell)}
                />
              </td>
              <th scope="row" className={styles.text}>
                {cell}
              </th>
              <td className={styles.text}>{before}</td>
              <td className={styles.text}>{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {toSee.length > 0 && (
        <Accordion collapsible>
          <AccordionItem value="toSee">
            <AccordionHeader as="h3" size="small">
              {fix.eye(toSee.length)}
            </AccordionHeader>
            <AccordionPanel>
              <ul className={styles.list}>
                {toSee.map(({ id, cell, before, after }) => (
                  <li key={id}>
                    <Caption1>
                      {cell} · {fix.likely(before, after)}
                    </Caption1>
                  </li>
                ))}
              </ul>
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
    </>
  );
}
