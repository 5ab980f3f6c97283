import { describePeriod, parsePeriod } from '../../catalogue/period';
import type { ColumnKey } from '../../template/columns';
import { WORDS } from '../../template/words';
import type { Row } from './message';
import { capitalised, figure, fitting, listed, NBSP } from './phrases';

/** As printed in the header; only the cumulative's header changes with the period. */
const COLUMN_NAMES: Readonly<Record<ColumnKey, string>> = {
  number: WORDS.number,
  code: WORDS.code,
  label: WORDS.label,
  unit: WORDS.measure,
  plan: WORDS.plan,
  period: WORDS.period,
  cumulative: 'Lũy kế',
  previous: WORDS.previous,
  change: WORDS.change,
  completion: WORDS.completion,
  qualifier: WORDS.qualifier,
  check: WORDS.check,
  explanation: WORDS.explanation,
  note: WORDS.note,
};
export const column = (key: ColumnKey) => `“${COLUMN_NAMES[key]}”`;

/** `quý I năm 2024` in mid-sentence. */
export function namedPeriod(period: string): string {
  const parsed = parsePeriod(period);
  const words = parsed ? describePeriod(parsed, 'vi') : period;
  return words.charAt(0).toLocaleLowerCase('vi') + words.slice(1);
}

export const amount = (value: number, { unit }: Row) =>
  unit ? `${figure(value)}${NBSP}${unit}` : figure(value);
export const line = ({ code }: Row) => `dòng ${code}`;
export const titled = (row: Row) => (row.label ? `${line(row)} “${row.label}”` : line(row));
export const cellsOf = (places: readonly { readonly cell: string }[]) =>
  `ô ${places.map(({ cell }) => cell).join(', ')}`;

export const either = (items: readonly string[]) => listed(items, 'hoặc');

/** What the row gives: số vụ, số tiền, chiều dài. */
export function noun({ kind, unit }: Row): string {
  if (kind === 'money') return 'số tiền';
  if (kind === 'length') return 'chiều dài';
  return unit ? `số ${unit}` : 'số';
}

/** `Số vụ là -5`, `Số tiền là -5 triệu đồng` */
export function stated(value: number, row: Row): string {
  const isMeasured = row.kind === 'money' || row.kind === 'length';
  const subject = row.unit ? noun(row) : 'số đã nhập';
  return capitalised(`${subject} là ${isMeasured ? amount(value, row) : figure(value)}`);
}

/** Where to look when a total and its parts disagree. */
export function reviewOf(total: string, parts: readonly { readonly cell: string }[]): string {
  const start = `Xem lại tổng ở ô ${total}`;
  return fitting(`${start}, hoặc ${cellsOf(parts)}.`, `${start} hoặc các dòng trong đó.`);
}
