import { change } from '../changes';
import type { Dice } from '../dice';
import type { GoodFile } from '../goodFile';
import type { Damage, Operator } from '../operator';
import { companionsIn, type Figure, pairsIn } from '../places';

type Pair = readonly [first: Figure, second: Figure];

/** Something happens to one of the filled pairs that fit. */
function toPair(
  file: GoodFile,
  roll: Dice,
  isFit: (pair: Pair) => boolean,
  happens: (pair: Pair) => Damage,
  pairs: readonly Pair[] = pairsIn(file),
): Damage | undefined {
  const fit = pairs.filter(isFit);
  return fit.length === 0 ? undefined : happens(roll.pick(fit));
}

/** Both figures in one of the two cells, the other cell left blank. */
function inOneCell(
  file: GoodFile,
  [first, second]: Pair,
  content: { value: string | number; numberFormat?: string },
  rules: readonly string[],
  isInSecond = false,
): Damage {
  const [kept, blank] = isInSecond ? [second, first] : [first, second];
  const { row, col, cell } = kept;
  return {
    sheet: change(file.sheet, [
      { row, col, ...content },
      { row: blank.row, col: blank.col, value: null },
    ]),
    done: `${cell} ${kept.code}: ${first.value}, ${second.value} → ${JSON.stringify(content)}`,
    causes: [{ rules, cells: [cell] }],
  };
}

const isSome = ([first, second]: Pair) => first.value > 0 && second.value >= first.value;

/** A day and a month, as `14/2` is taken for one. */
const isLikeDate = ([first, second]: Pair) =>
  first.value > 0 && first.value <= 31 && second.value > 0 && second.value <= 12;

const oneCell: Operator = {
  id: 'pair.oneCell',
  vi: 'cặp số gõ chung một ô (1570/56558, 251 vụ/ 813 đối tượng)',
  en: 'pair typed in one cell',
  ...{ verdict: 'found', restores: 'certain' },
  damage: (file, roll) =>
    toPair(
      file,
      roll,
      (pair) => isSome(pair) && pair.some(({ value }) => value > 99),
      (pair) => {
        const [first, second] = pair;
        const written = roll.pick([
          `${first.value}/${second.value}`,
          `${first.value} / ${second.value}`,
          `${first.value} ${first.metric.unit}/ ${second.value} ${second.metric.unit}`,
        ]);
        return inOneCell(file, pair, { value: written }, ['V03.parts'], roll.happens(0.3));
      },
      companionsIn(file),
    ),
};

const oneCellLikeDate: Operator = {
  id: 'pair.oneCellSmall',
  vi: 'cặp số nhỏ gõ chung một ô (14/18), có thể là ngày tháng',
  en: 'small pair in one cell, maybe a date',
  ...{ verdict: 'found', restores: 'asked' },
  damage: (file, roll) =>
    toPair(
      file,
      roll,
      (pair) => isSome(pair) && pair.every(({ value }) => value <= 99),
      (pair) => inOneCell(file, pair, { value: `${pair[0].value}/${pair[1].value}` }, ['V03.parts']),
      companionsIn(file),
    ),
};

/** `14/2` typed in a General cell in January of the year after, when reports are written. */
const turnedToDate: Operator = {
  id: 'pair.date',
  vi: 'cặp số bị Excel đổi thành ngày (5/12 thành 5-thg 12)',
  en: 'pair turned into a date',
  ...{ verdict: 'found', restores: 'asked' },
  damage: (file, roll) => {
    const typedIn = lastYearOf(file) + roll.whole(0, 1);
    const dated = (pair: Pair) =>
      inOneCell(
        file,
        pair,
        { value: serialOf(typedIn, pair[1].value, pair[0].value), numberFormat: 'd-mmm' },
        ['V03.date'],
      );
    return toPair(file, roll, isLikeDate, dated, companionsIn(file));
  },
};

/** A cell formatted for numbers shows the day's number instead: 45.336. */
const turnedToDay: Operator = {
  id: 'pair.day',
  vi: 'cặp số bị đổi thành ngày trong ô định dạng số (45.336)',
  en: 'pair turned into a day that shows as a number',
  ...{ verdict: 'found', restores: 'asked' },
  damage: (file, roll) => {
    const typedIn = lastYearOf(file) + roll.whole(0, 1);
    const dated = (pair: Pair) =>
      inOneCell(file, pair, { value: serialOf(typedIn, pair[1].value, pair[0].value) }, ['V03.day']);
    return toPair(file, roll, isLikeDate, dated, companionsIn(file));
  },
};

function lastYearOf({ period }: GoodFile): number {
  return period.type === 'phase' ? period.lastYear : period.year;
}

const DAY = 86_400_000;

/** Excel's number of a day. */
const serialOf = (year: number, month: number, day: number) =>
  Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / DAY);

function cleared(file: GoodFile, [first, second]: Pair, isFirst: boolean, value: number | null): Damage {
  const { row, col, cell, code } = isFirst ? first : second;
  return {
    sheet: change(file.sheet, [{ row, col, value }]),
    done: `${cell} ${code}: → ${value}`,
    causes: [
      value === null
        ? { rules: ['V05.half', 'V08.noTotal'], cells: [cell] }
        : { rules: ['V05.zero', 'V08'], cells: [first.cell, second.cell] },
    ],
  };
}

const isFilled = ([first, second]: Pair) => first.value > 0 && second.value > 0;

const half: Operator = {
  id: 'pair.half',
  vi: 'cặp số thiếu một số',
  en: 'one of a pair left blank',
  verdict: 'found',
  damage: (file, roll) =>
    toPair(file, roll, isFilled, (pair) => cleared(file, pair, roll.happens(0.5), null)),
};

const zero: Operator = {
  id: 'pair.zero',
  vi: 'một số của cặp bằng 0',
  en: 'one of a pair is zero',
  verdict: 'found',
  damage: (file, roll) => toPair(file, roll, isFilled, (pair) => cleared(file, pair, roll.happens(0.5), 0)),
};

const halfOfZeros: Operator = {
  id: 'pair.halfOfZeros',
  vi: 'cặp bằng 0, một số để trống',
  en: 'pair of zeros, one left blank',
  ...{ verdict: 'found', restores: 'asked' },
  damage: (file, roll) =>
    toPair(
      file,
      roll,
      ([first, second]) => first.value === 0 && second.value === 0,
      (pair) => cleared(file, pair, roll.happens(0.5), null),
    ),
};

/** The last digits of the attendances were not typed. */
const attendance: Operator = {
  id: 'pair.attendance',
  vi: 'lượt người ít hơn số buổi, lần (mất chữ số cuối)',
  en: 'fewer attendances than sessions',
  verdict: 'found',
  damage: (file, roll) =>
    toPair(
      file,
      roll,
      ([first, { value, metric }]) =>
        metric.rules.some((rule) => rule.type === 'atLeast' && rule.attendance) &&
        Math.floor(value / 100) > 0 &&
        Math.floor(value / 100) < first.value,
      ([, { row, col, cell, code, value }]) => ({
        sheet: change(file.sheet, [{ row, col, value: Math.floor(value / 100) }]),
        done: `${cell} ${code}: ${value} → ${Math.floor(value / 100)}`,
        causes: [{ rules: ['V06', 'V08'], cells: [cell] }],
      }),
    ),
};

/** Figures that go together: sessions and listeners, cases and persons. */
export const PAIR_OPERATORS: readonly Operator[] = [
  ...[oneCell, oneCellLikeDate, turnedToDate, turnedToDay, half, zero, halfOfZeros, attendance],
];
