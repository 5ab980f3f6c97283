import type { CellValue } from '../../../src/core/sheet/snapshot';
import type { Culture } from './culture';
import { typedDate } from './typedDate';

/** What typed text means: a value, and the number format Excel gives a General cell along with it. */
export type Typed = { readonly value: CellValue; readonly numberFormat?: string };

const ERRORS = ['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!'];

/** Reads text as Excel reads what a person types into a General cell. `today` decides the year of a date without one. */
export function readTyped(text: string, culture: Culture, today: Date): Typed {
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: /^true$/i.test(trimmed) };
  if (ERRORS.includes(trimmed.toUpperCase())) return { value: { error: trimmed.toUpperCase() } };
  return (
    typedPercent(trimmed, culture) ??
    typedNumber(trimmed, culture) ??
    typedFraction(trimmed) ??
    typedDate(trimmed, culture, today) ?? { value: text }
  );
}

function typedPercent(text: string, culture: Culture): Typed | undefined {
  if (!text.endsWith('%')) return undefined;
  const number = typedNumber(text.slice(0, -1).trim(), culture);
  if (typeof number?.value !== 'number') return undefined;
  return { value: number.value / 100, numberFormat: Number.isInteger(number.value) ? '0%' : '0.00%' };
}

/** Groups must be of three digits; a number in brackets is negative. */
function typedNumber(text: string, { decimal, group }: Culture): Typed | undefined {
  const negative = /^\((.+)\)$/.exec(text);
  const body = negative?.[1] ?? text;
  const pattern = `^([+-]?)(\\d{1,3}(?:\\${group}\\d{3})+|\\d+|(?=\\${decimal}\\d))(\\${decimal}\\d*)?(e[+-]?\\d+)?$`;
  const match = new RegExp(pattern, 'i').exec(body);
  if (!match || (negative && match[1])) return undefined;
  const [, sign = '', whole = '', fraction = '', exponent = ''] = match;
  const digits = `${sign}${whole.replaceAll(group, '') || '0'}${fraction.replace(decimal, '.')}${exponent}`;
  const value = Number(digits) * (negative ? -1 : 1);
  if (!Number.isFinite(value)) return undefined;
  if (exponent) return { value, numberFormat: '0.00E+00' };
  return whole.includes(group) ? { value, numberFormat: fraction ? '#,##0.00' : '#,##0' } : { value };
}

/** `1 1/2`: a whole number and a fraction. */
function typedFraction(text: string): Typed | undefined {
  const match = /^(-?)(\d+) (\d+)\/(\d+)$/.exec(text);
  if (!match || Number(match[4]) === 0) return undefined;
  const value = Number(match[2]) + Number(match[3]) / Number(match[4]);
  return { value: match[1] ? -value : value, numberFormat: '# ?/?' };
}
