import {
  Body1,
  Caption1,
  createFocusOutlineStyle,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { rowFills } from '../theme';
import type { FindingWords } from './describeFinding';

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
    cursor: 'pointer',
    ':hover': { backgroundColor: rowFills.rowHoverFill },
    ...createFocusOutlineStyle(),
  },
  icon: { fontSize: '20px' },
  names: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  line: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground2 },
  words: { maxWidth: '92px', textAlign: 'end' },
});

type Props = {
  readonly row: FindingWords;
  readonly onOpen: () => void;
  readonly rowProps: { readonly tabIndex: number };
  /** Takes the focus as it appears: the person is back from what it opened. */
  readonly hasFocus: boolean;
};

/** One form of one file: whose it is, the file, what was found. */
export function FindingRow({ row: { icon: Icon, name, detail, words }, onOpen, rowProps, hasFocus }: Props) {
  const styles = useStyles();
  const button = useFocusOnArrival(hasFocus);
  return (
    <button ref={button} type="button" {...rowProps} className={styles.row} onClick={onOpen}>
      <Icon className={styles.icon} aria-hidden />
      <span className={styles.names}>
        <Body1 className={styles.line}>{name}</Body1>
        {detail && <Caption1 className={mergeClasses(styles.line, styles.quiet)}>{detail}</Caption1>}
      </span>
      <Caption1 className={mergeClasses(styles.words, styles.quiet)}>{words}</Caption1>
      <ChevronRightRegular aria-hidden />
    </button>
  );
}

/** The screen's title takes the focus on arrival, hence a moment later. */
function useFocusOnArrival(hasFocus: boolean) {
  const element = useRef<HTMLButtonElement>(null);
  const first = useRef(hasFocus);
  useEffect(() => {
    if (first.current) queueMicrotask(() => element.current?.focus());
  }, []);
  return element;
}
