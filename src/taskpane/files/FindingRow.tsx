import { Body1, Caption1, makeStyles, mergeClasses } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { useRowStyles } from '../frame/rowStyles';
import type { FindingWords } from './describeFinding';

const useStyles = makeStyles({
  names: { display: 'flex', flexDirection: 'column', minWidth: 0 },
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
  const styles = { ...useRowStyles(), ...useStyles() };
  const button = useFocusOnArrival(hasFocus);
  return (
    <button
      ref={button}
      type="button"
      {...rowProps}
      className={mergeClasses(styles.row, styles.button)}
      onClick={onOpen}
    >
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
