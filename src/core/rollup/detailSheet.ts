import type { Metric } from '../catalogue/metric';
import { describePeriod } from '../catalogue/period';
import { shortNameOf } from '../catalogue/unitTitle';
import { type Range, range } from '../sheet/address';
import type { BlockFormat, PlannedCell, SheetPlan } from '../sheet/plan';
import type { SheetSnapshot } from '../sheet/snapshot';
import { META } from '../template/columns';
import { numberFormatOf } from '../template/formats';
import { countLines } from '../template/textLines';
import { linkedFigure } from './linkedFigure';
import { listPage } from './listSheet';
import { namesOf, type SummaryRequest, type UnitSheet } from './summaryRequest';
import { SUMMARY_WORDS } from './words';

/** Blocks of unit columns, left to right. */
const BLOCKS = ['plan', 'period', 'cumulative', 'previous', 'qualifier'] as const;
export type DetailBlock = (typeof BLOCKS)[number];

const ROWS = { title: 0, hint: 1, stamp: 2, blocks: 3, units: 4, first: 5 } as const;
const FIRST_BLOCK = 3;
/** Characters of the metric's name. */
const LABEL_WIDTH = 44;

/** Hidden cells by which a refresh knows the sheet as its own. */
const DETAIL_STAMP = [META.role, 'detail'] as const;

/** Whether a sheet is a Chi tiết written here, which a refresh may replace. */
export function isDetailSheet({ cells }: SheetSnapshot): boolean {
  return cells.some(
    ({ row, col, value }) =>
      value === DETAIL_STAMP[0] &&
      cells.some((next) => next.row === row && next.col === col + 1 && next.value === DETAIL_STAMP[1]),
  );
}

/** Chi tiết: one row per metric, a column per unit in each block, every cell a formula on the unit's sheet. */
export function planDetail(request: SummaryRequest, units: readonly UnitSheet[]): SheetPlan {
  const metrics = metricsOf(request);
  const cells: PlannedCell[] = [
    ...headCells(request, units),
    ...metrics.flatMap(({ code, label, unit }, index) => {
      const row = ROWS.first + index;
      const head = [code, label.vi, unit].map((value, col) => ({ row, col, value }));
      return [
        ...head,
        ...BLOCKS.flatMap((block) => units.flatMap((sheet) => unitCell(units, sheet, code, block, row))),
      ];
    }),
  ];
  const lastRow = ROWS.first + metrics.length - 1;
  const lastCol = FIRST_BLOCK + BLOCKS.length * units.length - 1;
  const list = listPage({ title: ROWS.title, hint: ROWS.hint, header: ROWS.units, lastRow, lastCol });
  return {
    ...list,
    // As many pages wide as there are blocks: forty columns on one page are too small to read.
    page: { ...list.page, fitToWidth: BLOCKS.length },
    name: namesOf(request).detail,
    hiddenRows: [ROWS.stamp],
    cells: cells.sort((a, b) => a.row - b.row || a.col - b.col),
    formats: detailFormats(metrics, units, lastRow, lastCol),
    merges: units.length > 1 ? BLOCKS.map((block) => headRange(units, block)) : [],
    heights: {
      [ROWS.units]: 30,
      ...Object.fromEntries(
        metrics.map(({ label }, index) => [ROWS.first + index, 15 * countLines(label.vi, LABEL_WIDTH)]),
      ),
    },
    widths: { 0: 7, 1: LABEL_WIDTH, 2: 11, ...Object.fromEntries(columns(lastCol).map((col) => [col, 10])) },
    freeze: { row: ROWS.first, col: FIRST_BLOCK },
  };
}

const metricsOf = ({ catalogue }: SummaryRequest) => catalogue.metrics.filter(({ kind }) => kind !== 'text');
const columns = (lastCol: number) =>
  Array.from({ length: lastCol - FIRST_BLOCK + 1 }, (_, i) => FIRST_BLOCK + i);

/** The row of a block that holds a metric's figures of all units. */
export function detailRange(
  request: SummaryRequest,
  units: readonly UnitSheet[],
  code: string,
  block: DetailBlock,
): Range {
  const row = ROWS.first + metricsOf(request).findIndex((metric) => metric.code === code);
  const col = FIRST_BLOCK + BLOCKS.indexOf(block) * units.length;
  return range(row, col, row, col + units.length - 1);
}

function unitCell(
  units: readonly UnitSheet[],
  sheet: UnitSheet,
  code: string,
  block: DetailBlock,
  row: number,
): PlannedCell[] {
  const col = FIRST_BLOCK + BLOCKS.indexOf(block) * units.length + units.indexOf(sheet);
  if (!sheet.report) return [];
  const content = linkedFigure(sheet, code, block);
  if (content) return [{ row, col, ...content }];
  return block === 'qualifier' ? [] : [{ row, col, value: 'x' }];
}

function headCells({ period }: SummaryRequest, units: readonly UnitSheet[]): PlannedCell[] {
  const blocks = BLOCKS.map((block) => ({
    ...headRange(units, block).from,
    value: SUMMARY_WORDS.blocks[block],
  }));
  const names = BLOCKS.flatMap((_, index) =>
    units.map(({ unit, report }, position) => ({
      row: ROWS.units,
      col: FIRST_BLOCK + index * units.length + position,
      value: report ? shortNameOf(unit) : SUMMARY_WORDS.absent(shortNameOf(unit)),
    })),
  );
  return [
    { row: ROWS.title, col: 0, value: SUMMARY_WORDS.detailTitle(describePeriod(period, 'vi')) },
    { row: ROWS.hint, col: 0, value: SUMMARY_WORDS.detailHint },
    ...DETAIL_STAMP.map((value, col) => ({ row: ROWS.stamp, col, value })),
    ...['Mã', 'Chỉ tiêu', 'Đơn vị tính'].map((value, col) => ({ row: ROWS.units, col, value })),
    ...blocks,
    ...names,
  ];
}

function headRange(units: readonly UnitSheet[], block: DetailBlock): Range {
  const col = FIRST_BLOCK + BLOCKS.indexOf(block) * units.length;
  return range(ROWS.blocks, col, ROWS.blocks, col + units.length - 1);
}

function detailFormats(
  metrics: readonly Metric[],
  units: readonly UnitSheet[],
  lastRow: number,
  lastCol: number,
): BlockFormat[] {
  const head = { bold: true, horizontal: 'center', vertical: 'center', wrap: true, border: 'thin' } as const;
  const qualifiers = FIRST_BLOCK + BLOCKS.indexOf('qualifier') * units.length;
  return [
    { range: range(ROWS.title, 0), style: { bold: true, size: 14 } },
    { range: range(ROWS.hint, 0), style: { italic: true } },
    { range: range(ROWS.blocks, FIRST_BLOCK, ROWS.blocks, lastCol), style: head },
    { range: range(ROWS.units, 0, ROWS.units, lastCol), style: head },
    { range: range(ROWS.first, 0, lastRow, lastCol), style: { border: 'thin', vertical: 'center' } },
    { range: range(ROWS.first, 1, lastRow, 1), style: { wrap: true } },
    ...metrics.map((metric, index) => ({
      range: range(ROWS.first + index, FIRST_BLOCK, ROWS.first + index, qualifiers - 1),
      style: { numberFormat: numberFormatOf(metric), horizontal: 'right' as const },
    })),
    { range: range(ROWS.first, qualifiers, lastRow, lastCol), style: { horizontal: 'center' } },
  ];
}
