import {
  Body1,
  Caption1,
  createFocusOutlineStyle,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import { rowFills } from '../theme';
import type { RowWords } from './describeRow';

const useStyles = makeStyles({
  row: {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '40px',
    '@media (pointer: coarse)': { minHeight: '44px' },
    padding: '4px 8px',
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) minmax(0, auto) 12px',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
  },
  button: {
    cursor: 'pointer',
    ':hover': { backgroundColor: rowFills.rowHoverFill },
    ...createFocusOutlineStyle(),
  },
  icon: { fontSize: '20px' },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  words: { color: tokens.colorNeutralForeground2, textAlign: 'end' },
});

type Props = {
  readonly row: RowWords;
  readonly onOpen?: () => void;
  readonly rowProps?: { readonly tabIndex: number };
};

/** One line of the roster grid; it opens where there is something to see. */
export function UnitRow({ row: { icon: Icon, name, words, canOpen }, onOpen, rowProps }: Props) {
  const styles = useStyles();
  const cells = (
    <>
      <Icon className={styles.icon} aria-hidden />
      <Body1 className={styles.name}>{name}</Body1>
      <Caption1 className={styles.words}>{words}</Caption1>
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
