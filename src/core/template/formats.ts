import type { Metric } from '../catalogue/metric';
import { type Range, range } from '../sheet/address';
import * as fx from '../sheet/formula';
import type { BlockFormat, CellStyle, PlannedConditionalFormat, SheetPlan } from '../sheet/plan';
import { COLUMNS, type ColumnKey, columnOf } from './columns';
import { headingMerges, LEFT, RIGHT } from './heading';
import { inputColumns } from './inputs';
import { HEADING, isPart, isTotal, type TemplateLayout } from './layout';
import type { TemplateRequest } from './planTemplate';
import { footerRows, signatureColumns } from './sections';
import { CHECK_WORDS } from './words';

/** Shade of cells nobody types into; on screen only, the page prints black and white. */
const LOCKED_FILL = 'F5F5F5';
const CODE_COLOR = '595959';
const LAST = COLUMNS.length - 1;

const INPUT: CellStyle = { locked: false, fill: 'FFFFFF' };

/** What looks depend on. */
type LookRequest = Pick<TemplateRequest, 'role' | 'period'>;

/** Looks of a form, from the general to the particular: later blocks win. */
export function planFormats(
  request: LookRequest,
  layout: TemplateLayout,
  merges: readonly Range[],
): Pick<SheetPlan, 'formats' | 'merges' | 'conditionalFormats'> {
  return {
    formats: [
      ...headingFormats(),
      ...tableFormats(request, layout),
      ...sectionFormats(request, layout),
      ...footerFormats(layout),
    ],
    merges: [...headingMerges(), ...merges],
    conditionalFormats: [checkHighlight(layout)],
  };
}

/** A row in trouble stands out on screen; in print the words alone say it. */
function checkHighlight({ firstTableRow, lastTableRow }: TemplateLayout): PlannedConditionalFormat {
  const col = columnOf('check');
  const check = fx.cell({ row: firstTableRow, col });
  const said = fx.operate(check, '<>', fx.text(''));
  const trouble = fx.operate(check, '<>', fx.text(CHECK_WORDS.ok));
  return {
    range: range(firstTableRow, col, lastTableRow, col),
    formula: fx.formula(fx.call('AND', said, trouble)),
    style: { bold: true, color: 'A4262C' },
  };
}

function headingFormats(): BlockFormat[] {
  const half = (row: number, side: typeof LEFT | typeof RIGHT, style: CellStyle) => ({
    range: range(row, side.first, row, side.last),
    style: { horizontal: 'center' as const, size: 12, wrap: true, locked: false, ...style },
  });
  const line = (row: number, style: CellStyle) => ({
    range: range(row, 0, row, LAST),
    style: { horizontal: 'center' as const, vertical: 'center' as const, locked: false, ...style },
  });
  return [
    half(HEADING.superior, LEFT, {}),
    half(HEADING.superior, RIGHT, { bold: true, underline: true }),
    half(HEADING.body, LEFT, { bold: true }),
    half(HEADING.body, RIGHT, { bold: true }),
    half(HEADING.star, LEFT, {}),
    half(HEADING.star, RIGHT, { italic: true }),
    line(HEADING.title, { bold: true, size: 14 }),
    line(HEADING.window, { italic: true, size: 11 }),
    line(HEADING.remark, { bold: true, italic: true, size: 11, wrap: true }),
    line(HEADING.unit, { bold: true, horizontal: 'left', locked: true }),
    { range: range(HEADING.unit, columnOf('check'), HEADING.unit, LAST), style: { horizontal: 'right' } },
    line(HEADING.header, {
      bold: true,
      size: 11,
      wrap: true,
      border: 'thin',
      fill: LOCKED_FILL,
      locked: true,
    }),
  ];
}

function tableFormats(request: LookRequest, layout: TemplateLayout): BlockFormat[] {
  const { firstTableRow: first, lastTableRow: last } = layout;
  const column = (key: ColumnKey, style: CellStyle) => ({
    range: range(first, columnOf(key), last, columnOf(key)),
    style,
  });
  return [
    {
      range: range(first, 0, last, LAST),
      style: { border: 'thin', vertical: 'center', size: 11, fill: LOCKED_FILL, wrap: true },
    },
    column('number', { horizontal: 'center' }),
    column('code', { horizontal: 'center', color: CODE_COLOR, numberFormat: '@' }),
    column('unit', { horizontal: 'center' }),
    column('change', { numberFormat: '0.0%', horizontal: 'right' }),
    column('completion', { numberFormat: '0.0%', horizontal: 'right' }),
    column('qualifier', { horizontal: 'center', ...INPUT }),
    // Excel never makes a row higher when a formula's text grows: it runs on into the blank cell beside it instead.
    column('check', { size: 10, wrap: false }),
    column('explanation', INPUT),
    column('note', INPUT),
    ...layout.rows.flatMap((row) => {
      if (row.type === 'group') return [groupFormat(row.row)];
      return row.type === 'metric' ? metricFormats(request, row.metric, row.row) : [];
    }),
  ];
}

const groupFormat = (row: number): BlockFormat => ({
  range: range(row, 0, row, LAST),
  style: { bold: true, locked: true, fill: LOCKED_FILL },
});

const block = (row: number, first: ColumnKey, last: ColumnKey, style: CellStyle): BlockFormat => ({
  range: range(row, columnOf(first), row, columnOf(last)),
  style,
});

function metricFormats(request: LookRequest, metric: Metric, row: number): BlockFormat[] {
  return [
    block(row, 'plan', 'previous', { numberFormat: numberFormatOf(metric), horizontal: 'right' }),
    ...(isPart(metric) ? [block(row, 'label', 'label', { indent: 1 })] : []),
    ...(isTotal(metric) ? [block(row, 'label', 'previous', { bold: true })] : []),
    ...(request.role === 'unit'
      ? inputColumns(metric, request.period, 'unit').map((key) => block(row, key, key, INPUT))
      : [block(row, 'qualifier', 'qualifier', { locked: true, fill: LOCKED_FILL })]),
  ];
}

/** Rounding is for display only: counts whole, kilometres three places, money one (DOMAIN §7). */
export function numberFormatOf({ kind, rules }: Metric): string {
  if (kind === 'money') return '#,##0.0';
  return kind === 'length' || rules.some(({ type }) => type === 'decimal') ? '#,##0.0##' : '#,##0';
}

function sectionFormats({ role }: LookRequest, layout: TemplateLayout): BlockFormat[] {
  // Statements that begin with a dash stay text; a summary's are formulas, which a text cell would show as written.
  const format = role === 'unit' ? { numberFormat: '@' } : {};
  return layout.rows.flatMap((row): BlockFormat[] => {
    const cells = range(row.row, 0, row.row, LAST);
    const base: CellStyle = { border: 'thin', vertical: 'top', wrap: true, size: 11, fill: LOCKED_FILL };
    if (row.type === 'section') {
      return [
        { range: cells, style: { ...base, bold: true } },
        block(row.row, 'number', 'number', { horizontal: 'center' }),
      ];
    }
    if (row.type !== 'statement') return [];
    const statement = range(row.row, columnOf('label'), row.row, LAST);
    return [
      { range: cells, style: base },
      block(row.row, 'code', 'code', { horizontal: 'center', color: CODE_COLOR, numberFormat: '@' }),
      { range: statement, style: { ...INPUT, ...format, horizontal: 'left' } },
    ];
  });
}

function footerFormats(layout: TemplateLayout): BlockFormat[] {
  const rows = footerRows(layout);
  const sides = (row: number, style: CellStyle) =>
    signatureColumns().map(([first, last]) => ({
      range: range(row, first, row, last),
      style: { horizontal: 'center' as const, locked: false, ...style },
    }));
  return [
    ...sides(rows.signers, { bold: true, size: 12 }),
    ...sides(rows.sign, { italic: true, size: 11 }),
    ...sides(rows.names, { bold: true, size: 12 }),
    { range: range(rows.legend, 0, rows.legend + 3, LAST), style: { italic: true, size: 10 } },
  ];
}
