import {
  Body1,
  Caption1,
  createFocusOutlineStyle,
  Link,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { Report } from '../../core/report/report';
import { HEARD_ONLY } from '../announcer';
import { useWords } from '../messages/language';
import type { Command } from '../paneView';
import { rowFills } from '../theme';
import { useRovingList } from '../useRovingList';
import { leadingTotals } from './leadingTotals';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '28px',
    '@media (pointer: coarse)': { minHeight: '44px' },
    padding: '4px 8px',
    display: 'flex',
    position: 'relative',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: rowFills.rowHoverFill },
    ...createFocusOutlineStyle(),
  },
  pair: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  figure: { flex: '1 1 auto', textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  links: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
  },
});

type Props = {
  readonly summary: Report;
  /** What the totals lack or include, in sentences. */
  readonly remarks: readonly string[];
  readonly onGo: (cell: string) => void;
  readonly links: readonly Command[];
  /** What else can be done with the summary, where no link leads there. */
  readonly hint: string | undefined;
};

/** The province's leading figures; each leads to its cell. */
export function SummaryResult({ summary, remarks, onGo, links, hint }: Props) {
  const styles = useStyles();
  const words = useWords();
  const totals = leadingTotals(summary, words);
  const { listProps, rowProps } = useRovingList(totals.length);
  return (
    <>
      {remarks.map((remark) => (
        <Body1 key={remark}>{remark}</Body1>
      ))}
      <ul aria-label={words.nav.merge} className={styles.list} {...listProps}>
        {totals.map((total, index) => (
          <li key={total.code} className={total.isFirst ? styles.pair : undefined}>
            <button
              type="button"
              {...rowProps(index)}
              className={styles.row}
              onClick={() => onGo(total.cell)}
            >
              {/* Printed once per pair, heard with each of its figures. */}
              <Body1 {...(!total.isFirst && { style: HEARD_ONLY })}>{total.name}</Body1>
              <Body1 className={styles.figure}>{total.text}</Body1>
            </button>
          </li>
        ))}
      </ul>
      <Caption1>{words.result.hint}</Caption1>
      <div className={styles.links}>
        {links.map(({ label, run }) => (
          <Link key={label} as="button" onClick={run}>
            {label}
          </Link>
        ))}
      </div>
      {hint && <Caption1>{hint}</Caption1>}
    </>
  );
}
