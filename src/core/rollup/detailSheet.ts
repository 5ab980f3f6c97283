import type { Metric } from '../catalogue/metric';
import { describePeriod } from '../catalogue/period';
import { shortNameOf } from '../catalogue/unitTitle';
import { range } from '../sheet/address';
import type { BlockFormat, PlannedCell, SheetPlan } from '../sheet/plan';
import type { SheetSnapshot } from '../sheet/snapshot';
import { META } from '../template/columns';
import { numberFormatOf } from '../template/formats';
import { countLines } from '../template/textLines';
import {
  DETAIL_BLOCKS,
  DETAIL_ROWS,
  type DetailBlock,
  FIRST_BLOCK,
  headRange,
  metricsOf,
} from './detailPlaces';
import { linkedFigure } from './linkedFigure';
import { listPage } from './listSheet';
import { namesOf, type SummaryRequest, type UnitSheet } from './summaryRequest';
import { SUMMARY_WORDS } from './words';

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
    ...metrics.flatMap((metric, index) => metricCells(units, metric, DETAIL_ROWS.first + index)),
  ];
  const lastRow = DETAIL_ROWS.first + metrics.length - 1;
  const lastCol = FIRST_BLOCK + DETAIL_BLOCKS.length * units.length - 1;
  const list = listPage({
    title: DETAIL_ROWS.title,
    hint: DETAIL_ROWS.hint,
    header: DETAIL_ROWS.units,
    lastRow,
    lastCol,
  });
  return {
    ...list,
    // As many pages wide as there are blocks: forty columns on one page are too small to read.
    page: { ...list.page, fitToWidth: DETAIL_BLOCKS.length },
    name: namesOf(request).detail,
    hiddenRows: [DETAIL_ROWS.stamp],
    cells: cells.sort((a, b) => a.row - b.row || a.col - b.col),
    formats: detailFormats(metrics, units, lastRow, lastCol),
    merges: units.length > 1 ? DETAIL_BLOCKS.map((block) => headRange(units, block)) : [],
    heights: { [DETAIL_ROWS.units]: 30, ...heightsOf(metrics) },
    widths: { 0: 7, 1: LABEL_WIDTH, 2: 11, ...Object.fromEntries(columns(lastCol).map((col) => [col, 10])) },
    freeze: { row: DETAIL_ROWS.first, col: FIRST_BLOCK },
  };
}

/** Points, so that every metric's name can be read. */
function heightsOf(metrics: readonly Metric[]): SheetPlan['heights'] {
  const heights = metrics.map(({ label }, index) => {
    return [DETAIL_ROWS.first + index, 15 * countLines(label.vi, LABEL_WIDTH)];
  });
  return Object.fromEntries(heights);
}

const columns = (lastCol: number) =>
  Array.from({ length: lastCol - FIRST_BLOCK + 1 }, (_, i) => FIRST_BLOCK + i);

function metricCells(units: readonly UnitSheet[], { code, label, unit }: Metric, row: number): PlannedCell[] {
  const head = [code, label.vi, unit].map((value, col) => ({ row, col, value }));
  const figures = DETAIL_BLOCKS.flatMap((block) =>
    units.flatMap((sheet) => unitCell(units, sheet, code, block, row)),
  );
  return [...head, ...figures];
}

function unitCell(
  units: readonly UnitSheet[],
  sheet: UnitSheet,
  code: string,
  block: DetailBlock,
  row: number,
): PlannedCell[] {
  const col = FIRST_BLOCK + DETAIL_BLOCKS.indexOf(block) * units.length + units.indexOf(sheet);
  if (!sheet.report) return [];
  const content = linkedFigure(sheet, code, block);
  if (content) return [{ row, col, ...content }];
  return block === 'qualifier' ? [] : [{ row, col, value: 'x' }];
}

function headCells({ period }: SummaryRequest, units: readonly UnitSheet[]): PlannedCell[] {
  const blocks = DETAIL_BLOCKS.map((block) => ({
    ...headRange(units, block).from,
    value: SUMMARY_WORDS.blocks[block],
  }));
  const names = DETAIL_BLOCKS.flatMap((_, index) =>
    units.map(({ unit, report }, position) => ({
      row: DETAIL_ROWS.units,
      col: FIRST_BLOCK + index * units.length + position,
      value: report ? shortNameOf(unit) : SUMMARY_WORDS.absent(shortNameOf(unit)),
    })),
  );
  return [
    { row: DETAIL_ROWS.title, col: 0, value: SUMMARY_WORDS.detailTitle(describePeriod(period, 'vi')) },
    { row: DETAIL_ROWS.hint, col: 0, value: SUMMARY_WORDS.detailHint },
    ...DETAIL_STAMP.map((value, col) => ({ row: DETAIL_ROWS.stamp, col, value })),
    ...['Mã', 'Chỉ tiêu', 'Đơn vị tính'].map((value, col) => ({ row: DETAIL_ROWS.units, col, value })),
    ...blocks,
    ...names,
  ];
}

function detailFormats(
  metrics: readonly Metric[],
  units: readonly UnitSheet[],
  lastRow: number,
  lastCol: number,
): BlockFormat[] {
  const head = { bold: true, horizontal: 'center', vertical: 'center', wrap: true, border: 'thin' } as const;
  const qualifiers = FIRST_BLOCK + DETAIL_BLOCKS.indexOf('qualifier') * units.length;
  return [
    { range: range(DETAIL_ROWS.title, 0), style: { bold: true, size: 14 } },
    { range: range(DETAIL_ROWS.hint, 0), style: { italic: true } },
    { range: range(DETAIL_ROWS.blocks, FIRST_BLOCK, DETAIL_ROWS.blocks, lastCol), style: head },
    { range: range(DETAIL_ROWS.units, 0, DETAIL_ROWS.units, lastCol), style: head },
    { range: range(DETAIL_ROWS.first, 0, lastRow, lastCol), style: { border: 'thin', vertical: 'center' } },
    { range: range(DETAIL_ROWS.first, 1, lastRow, 1), style: { wrap: true } },
    ...metrics.map((metric, index) => ({
      range: range(DETAIL_ROWS.first + index, FIRST_BLOCK, DETAIL_ROWS.first + index, qualifiers - 1),
      style: { numberFormat: numberFormatOf(metric), horizontal: 'right' as const },
    })),
    { range: range(DETAIL_ROWS.first, qualifiers, lastRow, lastCol), style: { horizontal: 'center' } },
  ];
}
