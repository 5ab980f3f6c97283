import { encodeText } from '../../mapping/legacyText';
import { type Change, change } from '../changes';
import type { Dice } from '../dice';
import type { Cause, Operator } from '../operator';
import { type Figure, figuresIn, isCount } from '../places';
import { grouped } from './spellings';

/** The whole column of another file, where figures were text: each in its own spelling. */
const textColumn: Operator = {
  id: 'paste.textColumn',
  vi: 'dán cả cột số dạng chữ từ tệp khác',
  en: 'whole column pasted as text',
  ...{ verdict: 'found', restores: 'certain' },
  damage: (file, roll) => {
    const figures = figuresIn(file).filter(isCount);
    const write = roll.pick([
      ({ value }: Figure) => String(value),
      ({ value }: Figure) => `${grouped(value, '\u00A0')} `,
      ({ value }: Figure) => ` ${grouped(value, ' ')}`,
    ]);
    return {
      sheet: change(
        file.sheet,
        figures.map((figure) => ({ row: figure.row, col: figure.col, value: write(figure) })),
      ),
      done: `${figures.length} cells`,
      causes: figures.map(({ cell }) => ({ rules: ['V03'], cells: [cell] })),
    };
  },
};

type Mess = { readonly value: string | number; readonly rules: readonly string[] };

/** What a column copied from an old report brings with it; native validation says nothing of it. */
const MESSES: readonly ((figure: Figure, roll: Dice) => Mess)[] = [
  ({ value }) => ({ value: String(value), rules: ['V03'] }),
  ({ value }) => ({ value: -value, rules: ['V02'] }),
  ({ value }) => ({ value: value + 0.25, rules: ['V02', 'V04'] }),
  ({ value }) => ({ value: `khoảng ${value}`, rules: ['V21'] }),
  () => ({ value: 'đang tổng hợp', rules: ['V03'] }),
  ({ value, metric }) => ({ value: `${value} ${metric.unit}`, rules: ['V03'] }),
  ({ value }) => ({ value: `${value}/${value + 150}`, rules: ['V03'] }),
  () => ({ value: encodeText('đang thống kê số liệu', 'tcvn3'), rules: ['V19', 'V03'] }),
];

const messyColumn: Operator = {
  id: 'paste.messy',
  vi: 'dán đè làm mất kiểm tra nhập liệu, mỗi ô một lỗi',
  en: 'paste that killed the validations, a fault in each cell',
  verdict: 'found',
  damage: (file, roll) => {
    const fit = figuresIn(file).filter((figure) => isCount(figure) && figure.value > 0);
    const chosen = roll.shuffle(fit).slice(0, MESSES.length);
    const messes = chosen.map((figure, index) => ({ figure, ...MESSES[index]!(figure, roll) }));
    const changes = messes.map(({ figure, value }): Change => ({ row: figure.row, col: figure.col, value }));
    const causes = messes.map(({ figure, rules }): Cause => ({ rules, cells: [figure.cell] }));
    return { sheet: change(file.sheet, changes), done: chosen.map(({ cell }) => cell).join(), causes };
  },
};

/** Formats of another file come along and mean nothing. */
const foreignFormats: Operator = {
  id: 'paste.foreignFormats',
  vi: 'dán số đúng với phông và định dạng số của tệp khác',
  en: 'right figures pasted with foreign formats',
  verdict: 'tolerated',
  damage: (file, roll) => {
    const numberFormat = roll.pick(['0.00', '#,##0;[Red]-#,##0', '@', '_-* #,##0_-']);
    const figures = figuresIn(file);
    return {
      sheet: change(
        file.sheet,
        figures.map(({ row, col, value }) => ({ row, col, value, numberFormat, font: '.VnTime' })),
      ),
      done: numberFormat,
      causes: [],
    };
  },
};

/** Pastes of many cells. */
export const PASTE_OPERATORS: readonly Operator[] = [textColumn, messyColumn, foreignFormats];
