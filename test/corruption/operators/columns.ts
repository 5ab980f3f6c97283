import { COLUMNS, type ColumnKey, columnOf } from '../../../src/core/template/columns';
import { HEADING } from '../../../src/core/template/layout';
import { change, moveCells } from '../changes';
import type { GoodFile } from '../goodFile';
import type { Damage, Operator } from '../operator';
import { figureAt, figuresIn, isComputed } from '../places';

/** Columns cut and inserted elsewhere, tags and all; merges across them are undone first, as Excel asks. */
const moved: Operator = {
  id: 'columns.moved',
  vi: 'đổi chỗ các cột cùng thẻ cột',
  en: 'columns moved with their tags',
  verdict: 'tolerated',
  damage: ({ sheet }, roll) => {
    const order = [0, 1, ...roll.shuffle(COLUMNS.map((_, col) => col).slice(2))];
    const unmerged = { ...sheet, merges: sheet.merges.filter(({ from, to }) => from.col === to.col) };
    const place = (col: number) => order[col] ?? col;
    return {
      sheet: moveCells(unmerged, ({ row, col }) => ({ row, col: isStamp(row) ? col : place(col) })),
      done: order.join(),
      causes: [],
    };
  },
};

/** Stamps stand in two cells side by side at the top. */
const isStamp = (row: number) => row < HEADING.superior;

const inserted: Operator = {
  id: 'columns.inserted',
  vi: 'chèn cột trống',
  en: 'blank column inserted',
  verdict: 'tolerated',
  damage: ({ sheet }, roll) => {
    const before = roll.whole(2, COLUMNS.length - 1);
    return {
      sheet: moveCells(sheet, ({ row, col }) => ({ row, col: col >= before ? col + 1 : col })),
      done: `before ${before}`,
      causes: [],
    };
  },
};

/** Contents of two columns exchanged below the header, the tags staying where they are. */
function exchanged(file: GoodFile, one: ColumnKey, other: ColumnKey, rules: readonly string[]): Damage {
  const rows = Object.values(file.layout.metricRows);
  const [a, b] = [columnOf(one), columnOf(other)];
  const inTable = new Set(rows);
  const other_ = new Map([
    [a, b],
    [b, a],
  ]);
  const sheet = {
    ...file.sheet,
    cells: file.sheet.cells
      .map((cell) => (inTable.has(cell.row) ? { ...cell, col: other_.get(cell.col) ?? cell.col } : cell))
      .sort((x, y) => x.row - y.row || x.col - y.col),
  };
  return { sheet, done: `${one} ↔ ${other}`, causes: [{ rules, isWide: true }] };
}

const periodWithCumulative: Operator = {
  id: 'columns.swappedCumulative',
  vi: 'lẫn cột trong kỳ với cột lũy kế (không kèm thẻ)',
  en: 'period and cumulative exchanged without tags',
  verdict: 'found',
  damage: (file) => {
    const typed = figuresIn(file, 'cumulative').filter(
      (figure) =>
        !isComputed(file, figure) && figure.value > (figureAt(file, figure.code)?.value ?? figure.value),
    );
    return typed.length === 0 ? undefined : exchanged(file, 'period', 'cumulative', ['V11']);
  },
};

const periodWithUnit: Operator = {
  id: 'columns.swappedUnit',
  vi: 'lẫn cột trong kỳ với cột đơn vị tính (không kèm thẻ)',
  en: 'period and unit of measure exchanged without tags',
  verdict: 'found',
  damage: (file) => exchanged(file, 'period', 'unit', ['V03']),
};

const periodWithPlan: Operator = {
  id: 'columns.swappedPlan',
  vi: 'lẫn cột trong kỳ với cột kế hoạch (không kèm thẻ)',
  en: 'period and plan exchanged without tags',
  verdict: 'found',
  damage: (file) =>
    figuresIn(file, 'plan').length < 5
      ? undefined
      : exchanged(file, 'period', 'plan', ['V05', 'V06', 'V08', 'V09', 'V15']),
};

const periodWithPrevious: Operator = {
  id: 'columns.swappedPrevious',
  vi: 'lẫn cột trong kỳ với cột cùng kỳ (không kèm thẻ)',
  en: 'period and last year exchanged without tags',
  verdict: 'found',
  damage: (file) =>
    figuresIn(file, 'previous').length < 5
      ? undefined
      : exchanged(file, 'period', 'previous', ['V05', 'V06', 'V08', 'V09', 'V15']),
};

const removedTags: Operator = {
  id: 'columns.tagRowRemoved',
  vi: 'xóa dòng thẻ cột',
  en: 'row of tags deleted',
  verdict: 'found',
  damage: ({ sheet }) => {
    const gone = moveCells(sheet, ({ row, col }) =>
      row === HEADING.tags ? undefined : { row: row > HEADING.tags ? row - 1 : row, col },
    );
    return { sheet: gone, done: 'tags', causes: [{ rules: ['noForm'] }], intended: gone };
  },
};

const lostColumn: Operator = {
  id: 'columns.deleted',
  vi: 'xóa một cột số liệu',
  en: 'column of figures deleted',
  verdict: 'found',
  damage: ({ sheet }, roll) => {
    const gone = columnOf(roll.pick(['plan', 'period', 'cumulative', 'previous', 'qualifier']));
    const unmerged = { ...sheet, merges: sheet.merges.filter(({ from, to }) => from.col === to.col) };
    const without = moveCells(unmerged, ({ row, col }) =>
      isStamp(row) ? { row, col } : col === gone ? undefined : { row, col: col > gone ? col - 1 : col },
    );
    const causes = [{ rules: ['V20.noColumn'], isWide: true as const }];
    return { sheet: without, done: COLUMNS[gone]!.key, causes, intended: without };
  },
};

const copiedColumn: Operator = {
  id: 'columns.copied',
  vi: 'chép thêm cột trong kỳ cùng thẻ',
  en: 'period column copied with its tag',
  verdict: 'found',
  damage: ({ sheet }) => {
    const [from, to] = [columnOf('period'), COLUMNS.length];
    const copies = sheet.cells
      .filter(({ col, row }) => col === from && !isStamp(row))
      .map((cell) => ({ ...cell, col: to }));
    const copied = change(sheet, copies);
    return {
      sheet: copied,
      done: 'period',
      causes: [{ rules: ['V20.duplicateColumn'], cells: [`O${HEADING.header + 1}`] }],
      intended: copied,
    };
  },
};

/** Columns moved, exchanged, lost, copied. */
export const COLUMN_OPERATORS: readonly Operator[] = [
  ...[moved, inserted, periodWithCumulative, periodWithUnit, periodWithPlan, periodWithPrevious],
  ...[removedTags, lostColumn, copiedColumn],
];
