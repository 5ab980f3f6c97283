import { makeStyles, Spinner } from '@fluentui/react-components';
import { CheckmarkCircleRegular, CircleRegular } from '@fluentui/react-icons';
import { useWords } from '../messages/language';
import { UnitRow } from './UnitRow';

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: 'none' } });

const TinySpinner = () => <Spinner size="tiny" aria-hidden />;

/** The queue of files while nothing of it can be matched yet. */
export function ReadingList({ names, done }: { names: readonly string[]; done: number }) {
  const styles = useStyles();
  const { rows } = useWords();
  const stateOf = (index: number) => {
    if (index < done) return { icon: CheckmarkCircleRegular, words: rows.read };
    return index === done
      ? { icon: TinySpinner, words: rows.reading }
      : { icon: CircleRegular, words: rows.waiting };
  };
  return (
    <ul className={styles.list}>
      {names.map((name, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a queue keeps its order, and names may be the same
        <li key={index}>
          <UnitRow row={{ ...stateOf(index), name, canOpen: false }} />
        </li>
      ))}
    </ul>
  );
}
