import { Body1, Body1Strong, Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { type Finding, formsOf } from '../../core/findings/finding';
import { ReadingList } from '../merge/ReadingList';
import { useWords } from '../messages/language';
import { FindingGroups } from './FindingGroups';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  add: { minWidth: 0, paddingInline: tokens.spacingHorizontalS },
});

type Props = {
  readonly findings: readonly Finding[] | undefined;
  /** What is being read while nothing is checked yet. */
  readonly queue: { readonly names: readonly string[]; readonly done: number } | undefined;
  readonly seen: Finding | undefined;
  readonly onOpen: (finding: Finding) => void;
  readonly onAdd: () => void;
  readonly onRestart: () => void;
};

/** The files to check: none yet, being read, or each with what was found. */
export function FilesScreen({ findings, queue, seen, onOpen, onAdd, onRestart }: Props) {
  const styles = useStyles();
  const { filesCheck, merge } = useWords();
  if (!findings && queue) return <ReadingList {...queue} />;
  if (!findings) {
    return (
      <>
        <Body1Strong>{filesCheck.empty}</Body1Strong>
        <Body1>{filesCheck.emptyHint}</Body1>
      </>
    );
  }
  const forms = formsOf(findings).length;
  return (
    <>
      <div className={styles.row}>
        <Body1>{filesCheck.found(forms, findings.length - forms)}</Body1>
        <Button className={styles.add} icon={<AddRegular />} aria-label={merge.addFiles} onClick={onAdd}>
          {merge.add}
        </Button>
      </div>
      <FindingGroups findings={findings} seen={seen} onOpen={onOpen} />
      <Link as="button" style={{ alignSelf: 'flex-start' }} onClick={onRestart}>
        {merge.restart}
      </Link>
    </>
  );
}
