import type { ColumnKey } from '../../template/columns';

/** Between a number and its unit, so that a line never breaks there. */
export const NBSP = '\u00A0';

/** No sentence of an issue is longer, so that two fit a narrow pane. */
const LONGEST_SENTENCE = 90;
const LONGEST_QUOTE = 30;

const numbers = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 });

/** Vietnamese form in every language: the sheet beside the sentence shows it so. */
export function figure(value: number): string {
  return numbers.format(value);
}

/** A number typed with this mark between its thousands: `1,570`. */
export function typedWith(mark: string, value: number): string {
  return figure(value).replaceAll('.', mark);
}

/** A ratio as people say it: `36,02`, and two figures of what is below 1. */
export function rounded(value: number): string {
  return figure(Math.abs(value) < 1 ? Number(value.toPrecision(2)) : Math.round(value * 100) / 100);
}

const percents = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** What a form's formula comes to, as the form shows it: `9,0 %` in the columns of percentages. Blank: nothing to show. */
export function computedAs(column: ColumnKey, result: number | string | boolean = ''): string {
  if (typeof result !== 'number') return String(result);
  const isShare = column === 'change' || column === 'completion';
  return isShare ? `${percents.format(100 * result)}${NBSP}%` : figure(result);
}

/** By how many percent a figure lies off another, without its sign: `180`. */
export function percent(value: number, base: number): string {
  return figure(Math.round(Math.abs(value / base - 1) * 100));
}

/** A person's own text as typed, on one line, its end left out when long. */
export function quote(text: string): string {
  const signs = [...text.replace(/[\r\n\t]+/g, ' ')];
  const isLong = signs.length > LONGEST_QUOTE;
  return `“${isLong ? `${signs.slice(0, LONGEST_QUOTE - 1).join('')}…` : signs.join('')}”`;
}

/** The first sentence short enough; the last one where none is. */
export function fitting(...sentences: readonly [string, ...string[]]): string {
  return sentences.find((sentence) => sentence.length <= LONGEST_SENTENCE) ?? sentences.at(-1)!;
}

/** As a sentence begins. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** `a, b hoặc c` */
export function listed(items: readonly string[], lastWord: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${lastWord} ${items.at(-1)}`;
}

/** `62 + 785 + 0` */
export function addends(parts: readonly { readonly value: number }[]): string {
  return parts.map(({ value }) => figure(value)).join(' + ');
}
