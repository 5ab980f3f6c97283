import type { Metric } from '../catalogue/metric';
import * as fx from '../sheet/formula';
import type { CellValue } from '../sheet/snapshot';
import { type Computed, round } from '../template/cells';
import { type Dimension, dimensionOf, parseMeasure } from '../text/measure';
import { trimmed } from './partFigure';

/** A figure typed as text, as a formula sees it and as core reads it, brought to the metric's unit. */
export type TypedFigure = {
  /** Whether the cell certainly holds the figure, and the figure itself, a number then. */
  readonly isRead: Computed<boolean>;
  readonly number: Computed<number>;
};

/** Beyond fifteen digits a double is not exact. */
const MOST_DIGITS = 15;

/** How one mark before three digits is taken: it parts thousands, may also open decimals, or nobody can tell. */
type Mark = 'thousands' | 'either' | 'unknown';

/** A measure typed behind the number, as the text has it now. */
type Measured = { readonly suffix: string; readonly isSmallest: boolean; readonly factor: number };

/**
 * The figure of a cell that holds it alone as text: `275.500.000`, `1,25`, `75 000 000`, or with the measure it has
 * now (`350.000 đồng`), which then counts instead of the column's. Only what reads alike in every locale and as core
 * reads any text is a number: no sign, no two kinds of marks, no mark that may mean two things (DOMAIN §5.1).
 */
export function typedFigure(
  metric: Metric,
  ref: fx.Expression,
  value: CellValue | undefined,
  factor: number,
): TypedFigure {
  const dimension = metric.kind === 'text' ? 'count' : dimensionOf(metric.kind, metric.unit);
  const text = typeof value === 'string' ? trimmed(value) : '';
  const whole = fx.call('TRIM', ref);
  const mark = dimension === 'count' ? 'thousands' : 'unknown';
  const measured = measureOf(text, dimension);
  if (!measured) return figureOf(whole, fx.number(factor), mark, { read: readNumber(text, mark), factor });
  const bare = without(whole, measured.suffix);
  const isNamed = isEnding(whole, bare, measured.suffix);
  const by = fx.call('IF', isNamed, fx.number(measured.factor), fx.number(factor));
  const read = readNumber(text.slice(0, -measured.suffix.length), measured.isSmallest ? 'either' : mark);
  const found = figureOf(bare, by, measured.isSmallest ? { isNamed } : mark, { ...measured, read });
  const isWhole = fx.call('OR', isNamed, fx.operate(whole, '=', bare));
  return { ...found, isRead: { ...found.isRead, text: fx.call('AND', isWhole, found.isRead.text) } };
}

/** The blank and the words after the number now, where they say a measure of the metric's own dimension. */
function measureOf(text: string, dimension: Dimension): Measured | undefined {
  const suffix = /^\d[\d., ]*?( ?\p{L}[\p{L}\p{M} .]*)$/u.exec(text)?.[1];
  const measure = suffix === undefined ? undefined : parseMeasure(suffix.trim(), dimension);
  if (suffix === undefined || measure?.dimension !== dimension || dimension === 'count') return undefined;
  return { suffix, isSmallest: measure.smallest, factor: Number(`1e${measure.exponent}`) };
}

/** Whether what was taken out of a text is its end, once. */
function isEnding(whole: fx.Expression, bare: fx.Expression, suffix: string): fx.Expression {
  const length = fx.number(suffix.length);
  const rest = fx.operate(fx.call('LEN', whole), '-', length);
  return fx.operate(fx.call('LEFT', whole, rest), '=', bare);
}

const without = (from: fx.Expression, one: string, by = '') =>
  fx.call('SUBSTITUTE', from, fx.text(one), fx.text(by));

function figureOf(
  text: fx.Expression,
  by: fx.Expression,
  mark: Shape,
  { read, factor }: { readonly read: number | undefined; readonly factor: number },
): TypedFigure {
  const digits = without(without(without(text, '.'), ','), ' ');
  const dotted = without(without(text, ',', '.'), ' ', '.');
  const parts = { text, digits, dotted };
  const condition = fx.call('AND', isDigits(digits), isWritten(parts, mark));
  return {
    isRead: { text: fx.call('IFERROR', condition, fx.call('FALSE')), value: read !== undefined },
    number: {
      text: fx.call('ROUND', fx.operate(numberOf(parts), '*', by), fx.number(6)),
      value: round((read ?? 0) * factor),
    },
  };
}

/** A mark as taken, or as taken where the small measure is typed behind the number and where not. */
type Shape = Exclude<Mark, 'either'> | { readonly isNamed: fx.Expression };

/** The text as typed, its digits alone, and with a dot for each mark. */
type Parts = { readonly [key in 'text' | 'digits' | 'dotted']: fx.Expression };

/** Written anew with as many digits, the text is itself; VALUE alone would take 5%, 1e3 and dates. */
function isDigits(digits: fx.Expression): fx.Expression {
  const length = fx.call('LEN', digits);
  const anew = fx.call('TEXT', fx.call('VALUE', digits), fx.call('REPT', fx.text('0'), length));
  return fx.call('AND', fx.operate(length, '<=', fx.number(MOST_DIGITS)), fx.operate(anew, '=', digits));
}

/** Without marks, with one, or with several of one kind that part thousands. */
function isWritten(parts: Parts, mark: Shape): fx.Expression {
  const { text, digits, dotted } = parts;
  const marks = fx.operate(fx.call('LEN', text), '-', fx.call('LEN', digits));
  const kinds = ['.', ',', ' '].map((one) =>
    fx.operate(fx.call('SUBSTITUTE', text, fx.text(one), fx.text('')), '=', digits),
  );
  const several = fx.call('AND', fx.call('OR', ...kinds), isGrouped(dotted, marks));
  const one = fx.call('IF', fx.operate(marks, '=', fx.number(1)), hasOneMark(parts, mark), several);
  return fx.call('IF', fx.operate(marks, '=', fx.number(0)), fx.call('TRUE'), one);
}

/** Two to four marks, each before three digits, the first after one to three that begin with no zero. */
function isGrouped(dotted: fx.Expression, marks: fx.Expression): fx.Expression {
  const length = fx.call('LEN', dotted);
  const back = (by: number) => fx.operate(length, '-', fx.number(by));
  const isMark = (index: number) =>
    fx.operate(fx.call('MID', dotted, back(4 * index - 1), fx.number(1)), '=', fx.text('.'));
  const from = (index: number) =>
    fx.call('IF', fx.operate(marks, '<', fx.number(index)), fx.call('TRUE'), isMark(index));
  const head = fx.operate(length, '-', fx.operate(marks, '*', fx.number(4)));
  return fx.call(
    'AND',
    fx.operate(marks, '<=', fx.number(4)),
    fx.operate(head, '>=', fx.number(1)),
    fx.operate(head, '<=', fx.number(3)),
    fx.operate(fx.call('LEFT', dotted, fx.number(1)), '<>', fx.text('0')),
    ...[isMark(1), isMark(2), from(3), from(4)],
  );
}

const placeOfMark = (dotted: fx.Expression) => fx.call('FIND', fx.text('.'), dotted);
const decimalsIn = (dotted: fx.Expression) => fx.operate(fx.call('LEN', dotted), '-', placeOfMark(dotted));

/** A mark that can part thousands: one to three digits that begin with no zero before it, three behind it. */
function canGroup(dotted: fx.Expression): fx.Expression {
  return fx.call(
    'AND',
    fx.operate(decimalsIn(dotted), '=', fx.number(3)),
    fx.operate(placeOfMark(dotted), '<=', fx.number(4)),
    fx.operate(fx.call('LEFT', dotted, fx.number(1)), '<>', fx.text('0')),
  );
}

function hasOneMark({ text, dotted }: Parts, mark: Shape): fx.Expression {
  const isBlank = fx.call('ISNUMBER', fx.call('FIND', fx.text(' '), text));
  const isClear = fx.operate(canGroup(dotted), '=', isBlank);
  const small = (isNamed: fx.Expression) => fx.call('OR', isClear, fx.call('AND', isNamed, canGroup(dotted)));
  const shape = mark === 'thousands' ? canGroup(dotted) : mark === 'unknown' ? isClear : small(mark.isNamed);
  return fx.call(
    'AND',
    fx.operate(placeOfMark(dotted), '>', fx.number(1)),
    fx.operate(decimalsIn(dotted), '>', fx.number(0)),
    shape,
  );
}

/** The number of a text that is written like one: its only mark opens decimals where it cannot part thousands. */
function numberOf({ text, digits, dotted }: Parts): fx.Expression {
  const number = fx.call('VALUE', digits);
  const isOne = fx.operate(fx.operate(fx.call('LEN', text), '-', fx.call('LEN', digits)), '=', fx.number(1));
  const power = fx.call('POWER', fx.number(10), decimalsIn(dotted));
  const decimal = fx.call('IF', canGroup(dotted), number, fx.operate(number, '/', power));
  return fx.call('IF', isOne, decimal, number);
}

const GROUPED = /^[1-9]\d{0,2}(?:(?:\.\d{3}){2,4}|(?:,\d{3}){2,4}|(?: \d{3}){1,4})$/;
const ONE_GROUP = /^[1-9]\d{0,2}[.,]\d{3}$/;
const DECIMAL = /^\d+[.,]\d+$/;

/** The same as the formula reads it; undefined where it reads nothing. */
function readNumber(text: string, mark: Mark): number | undefined {
  const digits = text.replace(/[., ]/g, '');
  if (digits.length > MOST_DIGITS) return undefined;
  const isThousands = mark !== 'unknown' && ONE_GROUP.test(text);
  if (/^\d+$/.test(text) || GROUPED.test(text) || isThousands) return Number(digits);
  if (mark === 'thousands' || !DECIMAL.test(text) || ONE_GROUP.test(text)) return undefined;
  return Number(text.replace(',', '.'));
}
