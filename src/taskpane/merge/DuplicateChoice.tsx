import { Body1, Caption1, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { Candidate } from '../../core/rollup/candidate';
import { useWords } from '../messages/language';
import { countOf } from '../workbook/workbookState';
import { DifferenceTable } from './DifferenceTable';
import { findDifferences } from './reportDifferences';
import type { Source } from './usePreparedMerge';

const useStyles = makeStyles({
  radio: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  detail: { color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly rivals: readonly Candidate[];
  /** When each file was made or changed, where its system tells; milliseconds by file name. */
  readonly times: Readonly<Record<string, number>>;
  readonly chosen: string | undefined;
  readonly onChoose: (file: string) => void;
  readonly isMissing: boolean;
  /** What is chosen between. */
  readonly source: Source;
};

/** Which of a unit's files counts, with the places where they differ. */
export function DuplicateChoice({ rivals, times, chosen, onChoose, isMissing, source }: Props) {
  const styles = useStyles();
  const { decide, nav } = useWords();
  const ask = decide[source];
  const files = [...new Set(rivals.map((rival) => rival.file))];
  if (files.length === 1) return <Body1>{decide.oneFile(files[0]!)}</Body1>;
  const newest = newestOf(files, times);
  const detailOf = (candidate: Candidate) => {
    const time = times[candidate.file];
    const errors = countOf(candidate.issues, 'error');
    return [
      ...(time ? [decide.fileOf(dayAndTime(time))] : []),
      ...(candidate.file === newest ? [decide.newest] : []),
      ...(errors > 0 ? [decide.errors(errors)] : []),
    ].join(' · ');
  };
  return (
    <>
      <Field {...(isMissing && { validationState: 'error', validationMessage: ask.missing })}>
        <RadioGroup
          value={chosen ?? ''}
          onChange={(_, { value }) => onChoose(value)}
          aria-label={nav[source]}
        >
          {rivals.map((candidate, index) => (
            <Radio
              key={candidate.file}
              value={candidate.file}
              label={{
                children: (
                  <span className={styles.radio}>
                    <Body1>{`${index + 1}. ${candidate.file}`}</Body1>
                    <Caption1 className={styles.detail}>{detailOf(candidate)}</Caption1>
                  </span>
                ),
              }}
            />
          ))}
        </RadioGroup>
      </Field>
      <DifferenceTable
        names={rivals.map((_, index) => ask.option(index + 1))}
        differences={findDifferences(rivals.map(({ report }) => report))}
      />
      <Caption1>{ask.kept}</Caption1>
    </>
  );
}

/** `15/12/2024 16:40`, where the person is. */
function dayAndTime(time: number): string {
  const date = new Date(time);
  const day = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;
  const clock = { hour: '2-digit', minute: '2-digit' } as const;
  return `${date.toLocaleDateString('vi-VN', day)} ${date.toLocaleTimeString('vi-VN', clock)}`;
}

/** The file changed last, unless two share the time: then there is nothing to propose. */
export function newestOf(
  files: readonly string[],
  times: Readonly<Record<string, number>>,
): string | undefined {
  const [first, second] = [...files].sort((a, b) => (times[b] ?? 0) - (times[a] ?? 0));
  return first !== undefined && (times[first] ?? 0) > (times[second ?? ''] ?? 0) ? first : undefined;
}
