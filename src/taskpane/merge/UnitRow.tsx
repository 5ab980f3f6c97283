import { Body1, Caption1, makeStyles, mergeClasses } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import { useRowStyles } from '../frame/rowStyles';
import type { RowWords } from './describeRow';

const useStyles = makeStyles({ words: { textAlign: 'end' } });

type Props = {
  readonly row: RowWords;
  readonly onOpen?: () => void;
  readonly rowProps?: { readonly tabIndex: number };
};

/** One line of the roster grid; it opens where there is something to see. */
export function UnitRow({ row: { icon: Icon, name, words, canOpen }, onOpen, rowProps }: Props) {
  const styles = { ...useRowStyles(), ...useStyles() };
  const cells = (
    <>
      <Icon className={styles.icon} aria-hidden />
      <Body1 className={styles.line}>{name}</Body1>
      <Caption1 className={mergeClasses(styles.quiet, styles.words)}>{words}</Caption1>
    </>
  );
  if (!canOpen) return <div className={styles.row}>{cells}</div>;
  return (
    <button type="button" {...rowProps} className={mergeClasses(styles.row, styles.button)} onClick={onOpen}>
      {cells}
      <ChevronRightRegular aria-hidden />
    </button>
  );
}
