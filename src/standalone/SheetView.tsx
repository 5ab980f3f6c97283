import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { type CSSProperties, memo, useEffect, useMemo, useRef } from 'react';
import type { CellMark } from '../actions/host';
import type { Severity } from '../core/report/issue';
import { formatAddress } from '../core/sheet/address';
import type { SheetPlan } from '../core/sheet/plan';
import type { SheetSnapshot } from '../core/sheet/snapshot';
import type { PageWords } from './messages';
import { type GridCell, layOutSheet } from './sheetGrid';

const useStyles = makeStyles({
  // The sheet is paper: black on white in every theme, as it will be printed.
  scroll: { flex: '1 1 0', overflow: 'auto', backgroundColor: '#ffffff', color: '#000000', minHeight: 0 },
  table: {
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    fontFamily: "'Times New Roman', 'Liberation Serif', 'Noto Serif', serif",
    fontSize: '14px',
    lineHeight: '19px',
  },
  head: {
    position: 'sticky',
    backgroundColor: '#f0f0f0',
    color: '#424242',
    fontFamily: tokens.fontFamilyBase,
    fontSize: '12px',
    fontWeight: 400,
    border: '1px solid #d6d6d6',
    textAlign: 'center',
  },
  columnHead: { top: 0, zIndex: 2 },
  rowHead: { left: 0, zIndex: 1, width: '40px' },
  cell: {
    border: '1px solid #e6e6e6',
    padding: '1px 4px',
    verticalAlign: 'top',
    overflow: 'hidden',
    whiteSpace: 'pre-wrap',
  },
  bordered: { border: '1px solid #767676' },
  selected: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-2px' },
  more: { display: 'block', padding: '8px' },
});

/** Pixels of a column as wide as so many characters of the base font. */
const pixels = (characters: number) => characters * 7 + 9;
const ROW_HEAD = 40;

type Props = {
  readonly sheet: SheetSnapshot;
  readonly plan: SheetPlan | undefined;
  /** The document's marks; those of other sheets are left aside. */
  readonly marks: readonly CellMark[];
  /** A1 address of the cell a person was sent to. */
  readonly selected: string | undefined;
  readonly words: PageWords;
};

/** A sheet to look at: values, merges and looks; nothing can be typed. */
export const SheetView = memo(function SheetView({ sheet, plan, marks, selected, words }: Props) {
  const styles = useStyles();
  const grid = useMemo(() => layOutSheet(sheet, plan), [sheet, plan]);
  const severities = useMemo(() => severitiesOn(sheet.name, marks), [sheet, marks]);
  const scroll = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const cell = selected && scroll.current?.querySelector(`[data-cell="${selected}"]`);
    if (cell) cell.scrollIntoView({ block: 'center', inline: 'nearest' });
  }, [selected]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region must be reachable by keyboard.
    <section ref={scroll} className={styles.scroll} aria-label={words.grid} tabIndex={0}>
      <table
        className={styles.table}
        style={{ width: ROW_HEAD + grid.columns.reduce((sum, { width }) => sum + pixels(width), 0) }}
      >
        <colgroup>
          <col style={{ width: ROW_HEAD }} />
          {grid.columns.map(({ col, width }) => (
            <col key={col} style={{ width: pixels(width) }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <td className={mergeClasses(styles.head, styles.columnHead)} />
            {grid.columns.map(({ col, name }) => (
              <th key={col} scope="col" className={mergeClasses(styles.head, styles.columnHead)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map(({ row, cells }) => (
            <tr key={row}>
              <th scope="row" className={mergeClasses(styles.head, styles.rowHead)}>
                {row + 1}
              </th>
              {cells.map((cell) => (
                <Cell
                  key={cell.address.col}
                  cell={cell}
                  mark={severities.get(formatAddress(cell.address))}
                  isSelected={formatAddress(cell.address) === selected}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {grid.hidden > 0 && <Text className={styles.more}>{words.rows(grid.hidden)}</Text>}
    </section>
  );
});

type CellProps = {
  readonly cell: GridCell;
  readonly mark: Severity | undefined;
  readonly isSelected: boolean;
};

function Cell({ cell, mark, isSelected }: CellProps) {
  const styles = useStyles();
  const { address, text, columns, rows, style } = cell;
  return (
    <td
      data-cell={formatAddress(address)}
      data-mark={mark}
      colSpan={columns}
      rowSpan={rows}
      className={mergeClasses(
        styles.cell,
        style.border === 'thin' && styles.bordered,
        isSelected && styles.selected,
      )}
      style={{ ...inlineStyle(cell), ...(mark && MARKED[mark]) }}
    >
      {text}
    </td>
  );
}

function severitiesOn(sheet: string, marks: readonly CellMark[]): Map<string, Severity> {
  const here = marks.filter((mark) => mark.sheet === sheet);
  return new Map(here.map(({ cell, severity }) => [cell, severity]));
}

/** As in Excel: over the cell's own look, and told apart without colour. */
const MARKED = {
  error: { backgroundColor: '#fde7e9', fontWeight: 700 },
  warning: { backgroundColor: '#fff4ce', fontStyle: 'italic' },
  hint: {},
} as const satisfies Record<Severity, CSSProperties>;

function inlineStyle({ style, isNumber }: GridCell) {
  return {
    fontWeight: style.bold ? 700 : 400,
    fontStyle: style.italic ? 'italic' : 'normal',
    textDecoration: style.underline ? 'underline' : 'none',
    textAlign: style.horizontal ?? (isNumber ? 'right' : 'left'),
    verticalAlign: style.vertical === 'center' ? 'middle' : style.vertical,
    ...(style.fill ? { backgroundColor: `#${style.fill}` } : {}),
    ...(style.color ? { color: `#${style.color}` } : {}),
    ...(style.indent ? { paddingLeft: 4 + style.indent * 10 } : {}),
  } as const;
}
