import type { Metric } from '../catalogue/metric';
import * as fx from '../sheet/formula';
import type { CellValue } from '../sheet/snapshot';
import type { Computed } from '../template/cells';
import { placesOf } from '../template/figureShape';
import { dimensionOf, isSameUnit } from '../text/measure';
import { parseQuantity } from '../text/quantity';

/** One of several figures in a cell, as a formula sees it and as core reads it. */
export type PartFigure = {
  /** Whether the cell certainly holds the figure, and the figure itself, a number then. */
  readonly isRead: Computed<boolean>;
  readonly number: Computed<number>;
};

/** Longest text that is taken apart, and the room each part gets while it is. */
const LONGEST = 200;
const ROOM = 300;

type Kind = {
  readonly part: number;
  readonly parts: number;
  /** In counts a full stop before three digits is a thousands mark. */
  readonly isWhole: boolean;
  /** Words that may follow the digits: those that follow them now, where they are the metric's unit. */
  readonly suffix: string;
};

/**
 * The figure of one part of a text such as `14/184` or `312 buổi/11.240 lượt người`. Only what reads alike in every
 * locale is a number: digits, in counts a full stop before three, and the unit the part has now.
 */
export function partFigure(
  metric: Metric,
  ref: fx.Expression,
  value: CellValue | undefined,
  { part, parts }: { readonly part: number; readonly parts: number },
): PartFigure {
  const isWhole = placesOf(metric) === 0;
  const pieces = typeof value === 'string' ? value.split('/').map(trimmed) : [];
  const kind = { part, parts, isWhole, suffix: suffixOf(pieces[part] ?? '', metric, isWhole) };
  const one = withoutSuffix(pieceOf(ref, part), kind.suffix);
  const digits = isWhole ? fx.call('SUBSTITUTE', one, fx.text('.'), fx.text('')) : one;
  const condition = fx.call('AND', ...shapeOf(ref, parts), ...digitsOnly(one, digits, isWhole));
  const read = readPart(value, pieces, kind);
  return {
    isRead: { text: fx.call('IFERROR', condition, fx.call('FALSE')), value: read !== undefined },
    number: { text: fx.call('VALUE', digits), value: read ?? 0 },
  };
}

/** Excel's TRIM: only plain blanks go. */
export const trimmed = (text: string) => text.replace(/ +/g, ' ').replace(/^ | $/g, '');

const NUMERAL = /^(\d[\d.]*)( .*)?$/;

/** The blank and the words after a number, where they are its unit and change nothing of its value (3 nghìn does). */
function suffixOf(piece: string, { kind, unit }: Metric, isWhole: boolean): string {
  const [, numeral = '', suffix = ''] = NUMERAL.exec(piece) ?? [];
  if (suffix === '' || kind === 'text') return '';
  const parsed = parseQuantity(piece, kind, unit);
  if (parsed.type !== 'number' || parsed.qualifier || parsed.value !== numberIn(numeral, isWhole)) return '';
  const isOwn = dimensionOf(kind, unit) !== 'count' || isSameUnit(parsed.unit ?? '', unit);
  return isOwn ? suffix : '';
}

function withoutSuffix(piece: fx.Expression, suffix: string): fx.Expression {
  if (suffix === '') return piece;
  const length = fx.number(suffix.length);
  const isThere = fx.operate(fx.call('RIGHT', piece, length), '=', fx.text(suffix));
  const rest = fx.call('LEFT', piece, fx.operate(fx.call('LEN', piece), '-', length));
  return fx.call('IF', isThere, rest, piece);
}

/** The text between two slashes, without the blanks around it. */
function pieceOf(ref: fx.Expression, part: number): fx.Expression {
  const apart = fx.call('SUBSTITUTE', ref, fx.text('/'), fx.call('REPT', fx.text(' '), fx.number(ROOM)));
  return fx.call('TRIM', fx.call('MID', apart, fx.number(1 + ROOM * part), fx.number(ROOM)));
}

/** As many figures as are due, and no day of a month of a year. */
function shapeOf(ref: fx.Expression, parts: number): fx.Expression[] {
  const length = fx.call('LEN', ref);
  const slashes = fx.operate(
    length,
    '-',
    fx.call('LEN', fx.call('SUBSTITUTE', ref, fx.text('/'), fx.text(''))),
  );
  const shape = [
    fx.operate(length, '<=', fx.number(LONGEST)),
    fx.operate(slashes, '=', fx.number(parts - 1)),
  ];
  if (parts !== 3) return shape;
  const century = fx.call('LEFT', pieceOf(ref, 2), fx.number(2));
  const isYear = fx.call(
    'AND',
    fx.operate(fx.call('LEN', pieceOf(ref, 2)), '=', fx.number(4)),
    fx.call('OR', ...['19', '20'].map((text) => fx.operate(century, '=', fx.text(text)))),
  );
  return [...shape, fx.call('NOT', isYear)];
}

/** Written anew with as many digits, the text is itself; VALUE alone would take 5%, 1e3 and dates. */
function digitsOnly(one: fx.Expression, digits: fx.Expression, isWhole: boolean): fx.Expression[] {
  const length = fx.call('LEN', digits);
  const zeros = fx.call('REPT', fx.text('0'), length);
  const anew = fx.operate(fx.call('TEXT', fx.call('VALUE', digits), zeros), '=', digits);
  if (!isWhole) return [anew];
  const thousands = fx.call('LEFT', digits, fx.operate(length, '-', fx.number(3)));
  const grouped = fx.operate(
    fx.operate(thousands, '&', fx.text('.')),
    '&',
    fx.call('RIGHT', digits, fx.number(3)),
  );
  const isGrouped = fx.call(
    'AND',
    fx.operate(length, '>', fx.number(3)),
    fx.operate(length, '<', fx.number(7)),
    fx.operate(fx.call('LEFT', one, fx.number(1)), '<>', fx.text('0')),
    fx.operate(one, '=', grouped),
  );
  return [anew, fx.call('IF', fx.operate(one, '=', digits), fx.call('TRUE'), isGrouped)];
}

/** The same as the formula reads it; undefined where it reads nothing. */
function readPart(
  value: CellValue | undefined,
  pieces: readonly string[],
  { part, parts, isWhole, suffix }: Kind,
): number | undefined {
  if (typeof value !== 'string' || value.length > LONGEST || pieces.length !== parts) return undefined;
  if (parts === 3 && /^(?:19|20)..$/.test(pieces[2]!)) return undefined;
  const piece = pieces[part]!;
  const isNamed = suffix !== '' && piece.toLowerCase().endsWith(suffix.toLowerCase());
  return numberIn(isNamed ? piece.slice(0, -suffix.length) : piece, isWhole);
}

function numberIn(numeral: string, isWhole: boolean): number | undefined {
  const isNumber = /^\d{1,15}$/.test(numeral) || (isWhole && /^[1-9]\d{0,2}\.\d{3}$/.test(numeral));
  return isNumber ? Number(numeral.replace('.', '')) : undefined;
}
