import { formatAddress } from '../../../src/core/sheet/address';
import type { Cell, CellValue } from '../../../src/core/sheet/snapshot';
import { HEADING } from '../../../src/core/template/layout';
import { change } from '../changes';
import type { Operator } from '../operator';
import { figuresIn, isComputed, placeOf } from '../places';

const overwritten: Operator = {
  id: 'formula.overwritten',
  vi: 'gõ số đè lên công thức lũy kế',
  en: 'constant typed over a cumulative formula',
  ...{ verdict: 'found', restores: 'asked' },
  damage: (file, roll) => {
    const computed = figuresIn(file).filter((figure) => isComputed(file, figure));
    if (computed.length === 0) return undefined;
    const { code, value } = roll.pick(computed);
    const { row, col, cell } = placeOf(file, code, 'cumulative');
    const typed = roll.pick(
      [value + roll.whole(1, 50), String(value + 1), 0, 'x'].filter((one) => one !== value),
    );
    return {
      sheet: change(file.sheet, [{ row, col, value: typed }]),
      done: `${cell} ${code}: formula → ${JSON.stringify(typed)}`,
      causes: [{ rules: ['V20.overwritten'], cells: [cell] }],
    };
  },
};

const brokenFormula: Operator = {
  id: 'formula.broken',
  vi: 'công thức lũy kế hỏng (#REF!)',
  en: 'cumulative formula broken',
  ...{ verdict: 'found', restores: 'asked' },
  damage: (file, roll) => {
    const computed = figuresIn(file).filter((figure) => isComputed(file, figure));
    if (computed.length === 0) return undefined;
    const { code } = roll.pick(computed);
    const { row, col, cell } = placeOf(file, code, 'cumulative');
    return {
      sheet: change(file.sheet, [{ row, col, value: { error: '#REF!' }, formula: '=IF(#REF!="","",#REF!)' }]),
      done: `${cell} ${code}: #REF!`,
      causes: [{ rules: ['V20.overwritten'], cells: [cell] }],
    };
  },
};

const FILLED = ['change', 'completion', 'check'] as const;

/** Something typed over the percentages or over Kiểm tra. */
const overwrittenShare: Operator = {
  id: 'formula.overwrittenShare',
  vi: 'gõ đè lên công thức %, Kiểm tra',
  en: 'something typed over a percentage or check formula',
  ...{ verdict: 'found', restores: 'certain' },
  damage: (file, roll) => {
    const { code } = roll.pick(figuresIn(file));
    const column = roll.pick([...FILLED]);
    const { row, col, cell } = placeOf(file, code, column);
    const typed = roll.pick([12, 'đã xem', '9,0%', { error: '#REF!' }]);
    return {
      sheet: change(file.sheet, [{ row, col, value: typed }]),
      done: `${cell} ${code}: formula → ${JSON.stringify(typed)}`,
      causes: [{ rules: ['V20.overwritten'], cells: [cell] }],
    };
  },
};

/** Some formulas of a column deleted: one cause, said at the first. */
const deletedFormulas: Operator = {
  id: 'formula.deleted',
  vi: 'xóa công thức ở vài dòng của một cột',
  en: 'formulas of some rows of a column deleted',
  ...{ verdict: 'found', restores: 'certain' },
  damage: (file, roll) => {
    const column = roll.pick([...FILLED]);
    const codes = roll.shuffle(Object.keys(file.layout.metricRows)).slice(0, roll.whole(1, 9));
    const gone = codes.map((code) => placeOf(file, code, column)).sort((a, b) => a.row - b.row);
    return {
      sheet: change(
        file.sheet,
        gone.map(({ row, col }) => ({ row, col, value: null })),
      ),
      done: `${gone.map(({ cell }) => cell).join(', ')} cleared`,
      causes: [{ rules: ['V20.lostFormulas'], cells: [gone[0]!.cell] }],
    };
  },
};

/** A column with its rows' formulas as a program left them that keeps values only: one cause, said at the header. */
function withoutFormulas(
  id: string,
  vi: string,
  en: string,
  left: (cell: Cell) => CellValue | null,
): Operator {
  return {
    id,
    // What a cumulative was is asked about: the period on the form may be wrong.
    ...{ vi, en, verdict: 'found', restores: 'asked' },
    damage: (file) => {
      const rows = new Set(Object.values(file.layout.metricRows));
      const lost = file.sheet.cells.filter(({ row, formula }) => rows.has(row) && formula !== undefined);
      const headers = [...new Set(lost.map(({ col }) => col))].map((col) => ({ row: HEADING.header, col }));
      return {
        sheet: change(
          file.sheet,
          lost.map((cell) => ({ row: cell.row, col: cell.col, value: left(cell) || null })),
        ),
        done: `formulas gone below ${headers.map((at) => formatAddress(at)).join(', ')}`,
        causes: headers.map((at) => ({ rules: ['V20.lostFormulas'], cells: [formatAddress(at)] })),
      };
    },
  };
}

/** Cells the form computes. */
export const FORMULA_OPERATORS: readonly Operator[] = [
  ...[overwritten, brokenFormula, overwrittenShare, deletedFormulas],
  withoutFormulas(
    'formula.pastedValues',
    'dán giá trị: mọi công thức thành số đúng bằng kết quả',
    'all formulas pasted as their values',
    ({ value }) => value,
  ),
  withoutFormulas('formula.lostColumns', 'xóa mọi công thức của bảng', 'all formulas deleted', () => null),
];
