import { type Range, range } from '../sheet/address';
import type { SummaryRequest, UnitSheet } from './summaryRequest';

/** Blocks of unit columns, left to right. */
export const DETAIL_BLOCKS = ['plan', 'period', 'cumulative', 'previous', 'qualifier'] as const;
export type DetailBlock = (typeof DETAIL_BLOCKS)[number];

/** Rows of Chi tiết, zero-based. */
export const DETAIL_ROWS = { title: 0, hint: 1, stamp: 2, blocks: 3, units: 4, first: 5 } as const;

/** The column of the first block; the metric stands left of it. */
export const FIRST_BLOCK = 3;

/** The metrics with a row: all but statements. */
export const metricsOf = ({ catalogue }: SummaryRequest) =>
  catalogue.metrics.filter(({ kind }) => kind !== 'text');

/** The row of a block that holds a metric's figures of all units. */
export function detailRange(
  request: SummaryRequest,
  units: readonly UnitSheet[],
  code: string,
  block: DetailBlock,
): Range {
  const row = DETAIL_ROWS.first + metricsOf(request).findIndex((metric) => metric.code === code);
  const col = FIRST_BLOCK + DETAIL_BLOCKS.indexOf(block) * units.length;
  return range(row, col, row, col + units.length - 1);
}

/** The cells above a block's units. */
export function headRange(units: readonly UnitSheet[], block: DetailBlock): Range {
  const col = FIRST_BLOCK + DETAIL_BLOCKS.indexOf(block) * units.length;
  return range(DETAIL_ROWS.blocks, col, DETAIL_ROWS.blocks, col + units.length - 1);
}
