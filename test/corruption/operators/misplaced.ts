import { columnOf } from '../../../src/core/template/columns';
import { change } from '../changes';
import type { GoodFile } from '../goodFile';
import type { Damage, Operator } from '../operator';
import { figureCells, figuresIn, relatedRows } from '../places';

/** Figures of consecutive rows, as they come to stand in other rows of the same column. */
function misplaced(
  file: GoodFile,
  rows: readonly number[],
  valueFor: (row: number) => number | null,
  done: string,
): Damage {
  const col = columnOf('period');
  const changes = rows.map((row) => ({ row, col, value: valueFor(row) }));
  const codes = Object.entries(file.layout.metricRows).flatMap(([code, row]) =>
    rows.includes(row) ? [code] : [],
  );
  return {
    sheet: change(file.sheet, changes),
    done,
    causes: [
      {
        rules: WIDE,
        cells: [...figureCells(file, relatedRows(file, codes)), ...strayCells(rows)],
        isWide: true,
      },
    ],
  };
}

/** Any rule may be the first to see that figures stand in wrong rows. */
const WIDE = ['V02', 'V04', 'V05', 'V06', 'V08', 'V09', 'V10', 'V12', 'V13', 'V14', 'V15', 'V20', 'V03'];

/** A row without a code is spoken of at its code cell. */
const strayCells = (rows: readonly number[]) => rows.map((row) => `B${row + 1}`);

const shifted: Operator = {
  id: 'rows.shifted',
  vi: 'cả cột số lệch xuống một dòng, mã đứng yên',
  en: 'figures shifted one row down, codes staying',
  verdict: 'found',
  damage: (file, roll) => {
    const { firstTableRow, lastTableRow } = file.layout;
    const first = firstTableRow + roll.whole(0, Math.floor((lastTableRow - firstTableRow) / 2));
    const rows = Array.from({ length: lastTableRow - first + 1 }, (_, index) => first + index);
    const at = (row: number) => figuresIn(file).find((figure) => figure.row === row)?.value ?? null;
    return misplaced(file, rows, (row) => (row === first ? null : at(row - 1)), `from row ${first + 1}`);
  },
};

const sortedValues: Operator = {
  id: 'rows.sortedValues',
  vi: 'sắp xếp riêng cột số, mã đứng yên',
  en: 'figures sorted without their codes',
  verdict: 'found',
  damage: (file, roll) => {
    const group = roll.pick(['B', 'C', 'D']);
    const figures = figuresIn(file).filter(({ metric, value }) => metric.group === group && value > 0);
    if (figures.length < 6) return undefined;
    const down = roll.happens(0.5) ? -1 : 1;
    const values = figures.map(({ value }) => value).sort((a, b) => down * (a - b));
    const rows = figures.map(({ row }) => row);
    return misplaced(file, rows, (row) => values[rows.indexOf(row)]!, `group ${group}`);
  },
};

/** Right figures in wrong rows. */
export const MISPLACED_OPERATORS: readonly Operator[] = [shifted, sortedValues];
