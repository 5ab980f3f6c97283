import { change } from '../changes';
import type { Operator } from '../operator';
import { figuresIn, placeOf } from '../places';
import { retyped } from '../retyped';

/** Three places after one mark: 31,828 is 31 or 31 thousand, and the program has to ask. */
const isAmbiguous = (value: number) => /^[1-9]\d{0,2}\.\d{3}$/.test(String(value));

const ambiguousLength: Operator = {
  id: 'words.ambiguousLength',
  vi: 'độ dài dạng chữ đọc được hai cách (31,828)',
  en: 'length as text that reads two ways',
  verdict: 'found',
  damage: (file, roll) =>
    retyped(
      file,
      roll,
      ['V03.ambiguous'],
      ({ metric, value }) => metric.unit === 'km' && isAmbiguous(value),
      ({ value }) => ({ value: String(value).replace('.', roll.pick([',', '.'])) }),
    ),
};

/** A figure with words about how sure it is, instead of one of the four in the column for them. */
const qualifier: Operator = {
  id: 'words.qualifier',
  vi: 'từ ước tính gõ trong ô số (gần 400)',
  en: 'qualifier typed with the figure',
  ...{ verdict: 'found', restores: 'asked' },
  damage: (file, roll) => {
    const fit = figuresIn(file).filter(
      ({ code, value }) => file.content.lines[code]?.qualifier !== undefined && !isAmbiguous(value),
    );
    if (fit.length === 0) return undefined;
    const { row, col, cell, code, value } = roll.pick(fit);
    const word = file.content.lines[code]!.qualifier!.value as string;
    const typed = `${word} ${String(value).replace('.', ',')}`;
    const column = placeOf(file, code, 'qualifier');
    return {
      sheet: change(file.sheet, [
        { row, col, value: typed },
        { row: column.row, col: column.col, value: null },
      ]),
      done: `${cell} ${code}: ${value} → ${typed}`,
      causes: [{ rules: ['V21'], cells: [cell] }],
    };
  },
};

const phrase: Operator = {
  id: 'words.phrase',
  vi: 'cụm từ thay cho số (hàng trăm, đang thống kê)',
  en: 'phrase instead of a figure',
  verdict: 'found',
  damage: (file, roll) => {
    const { row, col, cell, code, value } = roll.pick(figuresIn(file));
    const typed = roll.pick(['hàng trăm', 'nhiều', 'đang thống kê', 'xem phụ lục']);
    return {
      sheet: change(file.sheet, [{ row, col, value: typed }]),
      done: `${cell} ${code}: ${value} → ${typed}`,
      causes: [{ rules: ['V21.phrase', 'V03.unread'], cells: [cell] }],
    };
  },
};

/** Words where a figure belongs. */
export const TYPED_WORD_OPERATORS: readonly Operator[] = [ambiguousLength, qualifier, phrase];
