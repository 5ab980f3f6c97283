import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { WarningFilled } from '@fluentui/react-icons';
import { useId } from 'react';
import { useWords } from '../messages/language';
import type { MappingLine } from './mappingLines';
import { useScreenWords } from './screenWords';

const useStyles = makeStyles({
  said: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, marginTop: '2px', color: tokens.colorPaletteYellowForeground2 },
  list: { margin: 0, padding: `0 0 ${tokens.spacingVerticalS} 20px`, listStyleType: 'none' },
  line: { overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
});

type Props = {
  readonly lines: readonly MappingLine[];
  readonly purpose: 'counted' | 'coded';
};

/** Enough to know a row by. */
const MOST_SHOWN = 4;

/** Rows and columns with figures that nobody has decided about: they stay behind, and are named before they do. */
export function OpenLines({ lines, purpose }: Props) {
  const styles = useStyles();
  const { mapping } = useWords();
  const { preview: words } = useScreenWords();
  const id = useId();
  const said = ({ isRow, place, text, shown }: MappingLine) => {
    const cells = shown.length > MOST_SHOWN ? [...shown.slice(0, MOST_SHOWN), '…'] : shown;
    return `${(isRow ? mapping.row : mapping.column)(place)} “${text}” – ${cells.join(' · ')}`;
  };
  const count = (ofRows: boolean) =>
    new Set(lines.flatMap(({ isRow, place }) => (isRow === ofRows ? [place] : []))).size;
  if (lines.length === 0) return undefined;
  return (
    <>
      <div className={styles.said}>
        <WarningFilled className={styles.icon} aria-hidden />
        <Body1 id={id}>{words.open[purpose](count(true), count(false))}</Body1>
      </div>
      <ul className={styles.list} aria-labelledby={id}>
        {lines.map((line) => (
          <li key={line.id}>
            <Caption1 className={styles.line}>{said(line)}</Caption1>
          </li>
        ))}
      </ul>
    </>
  );
}
