import type { Address } from '../../../src/core/sheet/address';
import { columnOf } from '../../../src/core/template/columns';
import { hideRows, renameSheet } from '../../core/report/rearrange';
import { change, moveCells } from '../changes';
import type { GoodFile } from '../goodFile';
import type { Operator } from '../operator';
import { figuresIn, isComputed, pairsIn, placeOf } from '../places';

const renamed: Operator = {
  id: 'sheet.renamed',
  vi: 'đổi tên trang',
  en: 'sheet renamed',
  verdict: 'tolerated',
  damage: ({ sheet }, roll) => {
    const name = roll.pick(['Sheet1', 'bản cuối 2', 'Hạ Lang'.normalize('NFD'), 'PL 01 (sửa)']);
    return { sheet: renameSheet(sheet, name), done: name, causes: [] };
  },
};

const insertedRows: Operator = {
  id: 'rows.inserted',
  vi: 'chèn dòng trống vào bảng',
  en: 'blank rows inserted',
  verdict: 'tolerated',
  damage: ({ sheet, layout }, roll) => {
    const before = roll.whole(0, layout.lastTableRow);
    const count = roll.whole(1, 3);
    const moved = ({ row, col }: Address) => ({ row: row >= before ? row + count : row, col });
    return { sheet: moveCells(sheet, moved), done: `${count} before row ${before + 1}`, causes: [] };
  },
};

/** Excel moves whole rows; references within a row follow it. */
function reordered({ sheet }: GoodFile, rows: readonly number[], places: readonly number[]) {
  const place = new Map(rows.map((row, index) => [row, places[index]!]));
  return moveCells(sheet, ({ row, col }) => ({ row: place.get(row) ?? row, col }));
}

const sortedRows: Operator = {
  id: 'rows.sorted',
  vi: 'sắp xếp lại các dòng chỉ tiêu',
  en: 'metric rows sorted',
  verdict: 'tolerated',
  damage: (file, roll) => {
    const rows = Object.values(file.layout.metricRows);
    return { sheet: reordered(file, rows, roll.shuffle(rows)), done: `${rows.length} rows`, causes: [] };
  },
};

const hiddenRows: Operator = {
  id: 'rows.hidden',
  vi: 'ẩn dòng, ẩn cột',
  en: 'rows and columns hidden',
  verdict: 'tolerated',
  damage: ({ sheet, layout }, roll) => {
    const rows = Object.values(layout.metricRows).filter(() => roll.happens(0.3));
    const hidden = hideRows(sheet, rows);
    return { sheet: { ...hidden, hiddenCols: [1, 7] }, done: `${rows.length} rows`, causes: [] };
  },
};

/** Without the row; what stood below moves up, formulas that pointed at it are broken. */
function withoutRow({ sheet }: GoodFile, gone: number) {
  return moveCells(sheet, ({ row, col }) =>
    row === gone ? undefined : { row: row > gone ? row - 1 : row, col },
  );
}

const deletedRow: Operator = {
  id: 'rows.deleted',
  vi: 'xóa một dòng chỉ tiêu',
  en: 'metric row deleted',
  verdict: 'found',
  damage: (file, roll) => {
    const [code, row] = roll.pick(Object.entries(file.layout.metricRows));
    const sheet = withoutRow(file, row);
    return { sheet, done: code, causes: [{ rules: ['V20.missingCode'], code }], intended: sheet };
  },
};

const duplicatedRow: Operator = {
  id: 'rows.duplicated',
  vi: 'chép thêm một dòng chỉ tiêu',
  en: 'metric row copied',
  verdict: 'found',
  damage: (file, roll) => {
    const [code, at] = roll.pick(Object.entries(file.layout.metricRows));
    const room = moveCells(file.sheet, ({ row, col }) => ({ row: row > at ? row + 1 : row, col }));
    const copied = file.sheet.cells
      .filter(({ row, formula }) => row === at && formula === undefined)
      .map((cell) => ({ ...cell, row: at + 1 }));
    const sheet = change(room, copied);
    return { sheet, done: code, causes: [{ rules: ['V20.duplicateCode'], code }], intended: sheet };
  },
};

/** A row of the officer's own below a group: it has figures and no code, so nothing of it is read. */
const addedRow: Operator = {
  id: 'rows.added',
  vi: 'thêm dòng số không có mã (Cộng)',
  en: 'row of figures without a code added',
  verdict: 'found',
  damage: (file, roll) => {
    const before = roll.pick(Object.values(file.layout.metricRows));
    const room = moveCells(file.sheet, ({ row, col }) => ({ row: row >= before ? row + 1 : row, col }));
    const sheet = change(room, [
      { row: before, col: columnOf('label'), value: roll.pick(['Cộng', 'Khác', 'Tổng cộng']) },
      { row: before, col: columnOf('period'), value: roll.whole(1, 900) },
    ]);
    const causes = [{ rules: ['V20.unknownCode'], cells: [`B${before + 1}`] }];
    return { sheet, done: `row ${before + 1}`, causes, intended: sheet };
  },
};

/** A code is the same in small letters and with blanks around it. */
const codeSpelled: Operator = {
  id: 'rows.codeSpelled',
  vi: 'mã gõ chữ thường, thừa dấu cách',
  en: 'codes in small letters, with blanks',
  verdict: 'tolerated',
  damage: (file, roll) => {
    const codes = Object.keys(file.layout.metricRows).filter(() => roll.happens(0.3));
    const changes = codes.map((code) => {
      const { row, col } = placeOf(file, code, 'code');
      return { row, col, value: ` ${code.toLowerCase()} ` };
    });
    return { sheet: change(file.sheet, changes), done: codes.join(), causes: [] };
  },
};

const changedCode: Operator = {
  id: 'rows.codeRetyped',
  vi: 'gõ sai mã chỉ tiêu',
  en: 'metric code mistyped',
  verdict: 'found',
  damage: (file, roll) => {
    const code = roll.pick(Object.keys(file.layout.metricRows));
    const { row, col, cell } = placeOf(file, code, 'code');
    const typed = roll.pick(
      [code.replace('0', 'O'), `${code.charAt(0)}99`, 'Z01'].filter((one) => one !== code),
    );
    const sheet = change(file.sheet, [{ row, col, value: typed }]);
    // One cause, said twice: what is there is not known, what should be there is missing.
    const causes = [{ rules: ['V20'], code, cells: [cell], isWide: true as const }];
    return { sheet, done: `${code} → ${typed}`, causes, intended: sheet };
  },
};

/** Excel keeps the upper figure of merged cells and throws the lower away. */
const mergedPair: Operator = {
  id: 'rows.mergedPair',
  vi: 'trộn hai ô số của một cặp',
  en: "a pair's two cells merged",
  verdict: 'found',
  damage: (file, roll) => {
    const pairs = pairsIn(file).filter(([one, two]) => two.row === one.row + 1 && one.value > 0);
    if (pairs.length === 0) return undefined;
    const [{ row, col, cell }, second] = roll.pick(pairs);
    const sheet = change(file.sheet, [{ row: second.row, col, value: null }]);
    const merge = { from: { row, col }, to: { row: second.row, col } };
    return {
      sheet: { ...sheet, merges: [...sheet.merges, merge] },
      done: `${cell}:${second.cell}`,
      causes: [{ rules: ['V05.half', 'V08.noTotal'], cells: [second.cell] }],
    };
  },
};

/** Period and cumulative merged: the figure stays, only the form's own formula goes. */
const mergedAcross: Operator = {
  id: 'rows.mergedAcross',
  vi: 'trộn ô trong kỳ với ô lũy kế (cùng dòng)',
  en: 'period merged with its computed cumulative',
  verdict: 'tolerated',
  damage: (file, roll) => {
    const computed = figuresIn(file).filter((figure) => isComputed(file, figure));
    if (computed.length === 0) return undefined;
    const { code, row, col, cell } = roll.pick(computed);
    const cumulative = placeOf(file, code, 'cumulative');
    const sheet = change(file.sheet, [{ row, col: cumulative.col, value: null }]);
    const merge = { from: { row, col }, to: { row, col: cumulative.col } };
    return {
      sheet: { ...sheet, merges: [...sheet.merges, merge] },
      done: `${cell}:${cumulative.cell}`,
      causes: [],
    };
  },
};

/** Rows inserted, lost, moved, hidden, merged. */
export const ROW_OPERATORS: readonly Operator[] = [
  ...[renamed, insertedRows, sortedRows, hiddenRows, mergedAcross],
  ...[codeSpelled, deletedRow, duplicatedRow, addedRow, changedCode, mergedPair],
];
