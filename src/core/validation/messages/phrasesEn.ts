import { describePeriod, parsePeriod } from '../../catalogue/period';
import type { ColumnKey } from '../../template/columns';
import type { Row } from './message';
import { capitalised, figure, fitting, listed, NBSP } from './phrases';
import { UNITS_IN_ENGLISH } from './unitsInEnglish';

/** The printed headers in English. */
const COLUMN_NAMES: Readonly<Record<ColumnKey, string>> = {
  number: 'No.',
  code: 'Code',
  label: 'Metric',
  unit: 'Unit of measure',
  plan: 'Plan for the year',
  period: 'This period',
  cumulative: 'Cumulative',
  previous: 'Same period last year',
  change: 'Against last year (%)',
  completion: 'Against plan (%)',
  qualifier: 'Estimate',
  check: 'Check',
  explanation: 'Explanation',
  note: 'Notes',
};
export const column = (key: ColumnKey) => `“${COLUMN_NAMES[key]}”`;

/** `quarter I of 2024` in mid-sentence. */
export function namedPeriod(period: string): string {
  const parsed = parsePeriod(period);
  const words = parsed ? describePeriod(parsed, 'en') : period;
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** The unit in English where the standard forms print it, else as printed. */
export function unitOf({ unit }: Row, value: number): string | undefined {
  const known = unit === undefined ? undefined : UNITS_IN_ENGLISH[unit];
  return known ? known[value === 1 ? 0 : 1] : unit;
}

export function amount(value: number, row: Row): string {
  const unit = unitOf(row, value);
  return unit ? `${figure(value)}${NBSP}${unit}` : figure(value);
}

export const line = ({ code }: Row) => `row ${code}`;
export const titled = (row: Row) => (row.label ? `${line(row)} “${row.label}”` : line(row));
export const cellsOf = (places: readonly { readonly cell: string }[]) =>
  `${places.length === 1 ? 'cell' : 'cells'} ${places.map(({ cell }) => cell).join(', ')}`;
export const rows = (count: number) => (count === 1 ? '1 row' : `${count} rows`);
export const isOrAre = (value: number) => (value === 1 ? 'is' : 'are');

export const either = (items: readonly string[]) => listed(items, 'or');

/** What the row gives: cases, the amount of money, the length. */
export function noun(row: Row): string {
  if (row.kind === 'money') return 'the amount of money';
  if (row.kind === 'length') return 'the length';
  const unit = unitOf(row, 2);
  return unit ? `the number of ${unit}` : 'the number';
}

/** `The number of cases is -5`, `The length is 4,5 km` */
export function stated(value: number, row: Row): string {
  const isMeasured = row.kind === 'money' || row.kind === 'length';
  return capitalised(`${noun(row)} is ${isMeasured ? amount(value, row) : figure(value)}`);
}

/** Where to look when a total and its parts disagree. */
export function reviewOf(total: string, parts: readonly { readonly cell: string }[]): string {
  const start = `Check the total in cell ${total}`;
  return fitting(`${start}, or ${cellsOf(parts)}.`, `${start} or the rows in it.`);
}
