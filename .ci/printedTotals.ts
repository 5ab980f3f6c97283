import type { Total } from '../src/core/rollup/aggregate';
import { COLUMNS } from '../src/core/template/columns';
import type { Recalculated } from './recalculate';

const VALUES = ['plan', 'period', 'cumulative', 'previous', 'qualifier'] as const;

/** A province's totals as the command line prints them and core computes them. */
export type Totals = Readonly<Record<string, Pick<Total, (typeof VALUES)[number]>>>;

/** Plan, period, cumulative, previous and qualifier of every metric: `B02 |  | 56558 | 56558 | 53729 | `. */
export function totalLines(totals: Totals): string[] {
  return Object.entries(totals).map(([code, total]) =>
    [code, ...VALUES.map((key) => total[key] ?? '')].join(' | '),
  );
}

/** The same lines as LibreOffice prints them on Tổng hợp. */
export function printedLines(found: Recalculated): string[] {
  return printedRows(found).map(({ code, values }) => [code, ...values].join(' | '));
}

/** Code, figure of the period and qualifier: `C09 400 gần`. */
export function periodFacts(totals: Totals): string[] {
  return Object.entries(totals).map(([code, total]) => fact(code, total.period, total.qualifier));
}

/** The same facts as LibreOffice prints them on Tổng hợp. */
export function printedFacts(found: Recalculated): string[] {
  return printedRows(found).map(({ code, values }) => fact(code, values[1], values[4]));
}

const fact = (...parts: readonly unknown[]) => parts.filter((part) => (part ?? '') !== '').join(' ');

/** Rows of Tổng hợp as LibreOffice prints them, found by their tags and codes. */
function printedRows({ tables }: Recalculated) {
  const table = tables.get('Tổng hợp') ?? [];
  const tags = table.find((row) => row.includes('#indicator+code')) ?? [];
  const at = (key: string) => tags.indexOf(COLUMNS.find((column) => column.key === key)!.tag);
  return table
    .filter((row) => /^[A-Z]\d\d[a-z]?$/.test(String(row[at('code')])) && row[at('unit')] !== undefined)
    .map((row) => ({ code: row[at('code')], values: VALUES.map((key) => row[at(key)] ?? '') }));
}
