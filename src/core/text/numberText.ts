/**
 * One way to read a number: `digits` is the plain decimal (`90.364`), exact as typed. `grouping`: its marks
 * part thousands; `decimals`: its last mark opens a fraction; `plain`: no mark to understand.
 */
export type NumberReading = { readonly digits: string; readonly by: 'plain' | 'grouping' | 'decimals' };

/** Beyond fifteen digits a double is not exact, and no office counts so far. */
const MOST_DIGITS = 15;

const PLAIN = /^\d+$/;
const ONE_MARK = /^(\d+)([.,])(\d+)$/;
const SPACED = /^([1-9]\d{0,2}(?: \d{3})+)(?:[.,](\d+))?$/;
const GROUPED = /^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})+$/;
const GROUPED_DECIMAL = /^([1-9]\d{0,2}(?:([.,])\d{3})(?:\2\d{3})*)(?!\2)[.,](\d+)$/;

/**
 * Readings of digits with dots, commas and spaces, likeliest first; none when no grammar fits (DOMAIN §5.1).
 * Two when one mark stands before exactly three digits: vi-VN parts thousands by the dot and opens decimals
 * by the comma, en-US the other way round, and offices type both.
 */
export function parseNumberText(text: string): NumberReading[] {
  if (text.replace(/\D/g, '').length > MOST_DIGITS) return [];
  if (PLAIN.test(text)) return [{ digits: text, by: 'plain' }];
  const single = ONE_MARK.exec(text);
  if (single) return readingsOfOneMark(single[1]!, single[2]!, single[3]!);
  if (GROUPED.test(text)) return [{ digits: text.replace(/\D/g, ''), by: 'grouping' }];
  const long = SPACED.exec(text);
  if (long) return [grouped(long[1]!, long[2])];
  const mixed = GROUPED_DECIMAL.exec(text);
  return mixed ? [grouped(mixed[1]!, mixed[3])] : [];
}

function grouped(whole: string, fraction: string | undefined): NumberReading {
  const digits = whole.replace(/\D/g, '');
  return fraction ? { digits: `${digits}.${fraction}`, by: 'decimals' } : { digits, by: 'grouping' };
}

function readingsOfOneMark(whole: string, mark: string, fraction: string): NumberReading[] {
  const decimal: NumberReading = { digits: `${whole}.${fraction}`, by: 'decimals' };
  const canGroup = /^[1-9]\d{0,2}$/.test(whole) && fraction.length === 3;
  if (!canGroup) return [decimal];
  const group: NumberReading = { digits: whole + fraction, by: 'grouping' };
  return mark === '.' ? [group, decimal] : [decimal, group];
}
