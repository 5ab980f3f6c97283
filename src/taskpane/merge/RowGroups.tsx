import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1Strong,
  makeStyles,
} from '@fluentui/react-components';
import { useLanguage, useWords } from '../messages/language';
import { useRovingList } from '../useRovingList';
import { describeRow, type RowScene } from './describeRow';
import { GROUPS, type GroupName, type MergeGroups, type MergeRow } from './mergeRows';
import { UnitRow } from './UnitRow';

const useStyles = makeStyles({
  panel: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** A longer list of units that need nothing starts folded. */
const MOST_UNFOLDED = 12;

type Props = {
  readonly groups: MergeGroups;
  readonly scene: Omit<RowScene, 'words' | 'language'>;
  readonly onOpen: (row: MergeRow) => void;
};

/** The roster grid: what needs a person first, then the units still missing, then those received. */
export function RowGroups({ groups, scene, onOpen }: Props) {
  const styles = useStyles();
  const { merge } = useWords();
  const shown = GROUPS.filter((group) => groups[group].length > 0 || group === 'received');
  const isFolded = (group: GroupName) =>
    group === 'leftOut' || (group === 'received' && groups[group].length > MOST_UNFOLDED);
  const labelOf = (group: GroupName) =>
    group === 'received'
      ? merge.groups.received(groups.received.length, scene.roster.units.length)
      : merge.groups[group](groups[group].length);
  return (
    <Accordion multiple collapsible defaultOpenItems={GROUPS.filter((group) => !isFolded(group))}>
      {shown.map((group) => (
        <AccordionItem key={group} value={group}>
          <AccordionHeader as="h2" size="small">
            <Body1Strong>{labelOf(group)}</Body1Strong>
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <RowList label={labelOf(group)} rows={groups[group]} scene={scene} onOpen={onOpen} />
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}

/** The rows of one group, one tab stop; rows with nothing to open are only read. */
function RowList({
  label,
  rows,
  scene,
  onOpen,
}: Omit<Props, 'groups'> & { readonly label: string; readonly rows: readonly MergeRow[] }) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const { listProps, rowProps } = useRovingList(rows.length);
  return (
    <ul aria-label={label} className={styles.list} {...listProps}>
      {rows.map((row, index) => (
        <li key={row.id}>
          <UnitRow
            row={describeRow(row, { ...scene, words, language })}
            onOpen={() => onOpen(row)}
            rowProps={rowProps(index)}
          />
        </li>
      ))}
    </ul>
  );
}
