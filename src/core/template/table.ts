import { findMetric } from '../catalogue/catalogue';
import type { Metric } from '../catalogue/metric';
import * as fx from '../sheet/formula';
import type { PlannedCell } from '../sheet/plan';
import type { CellValue } from '../sheet/snapshot';
import { type Computed, operand } from './cells';
import { type CheckedColumns, checkFormula } from './check';
import { COLUMNS, type ColumnKey, columnOf } from './columns';
import { BLANK_CONTENT, type Content } from './content';
import { changeFormula, completionFormula, cumulativeFormula } from './figures';
import { inputColumns, isCumulativeComputed } from './inputs';
import { cellOf, HEADING, type TemplateLayout } from './layout';
import type { TemplateRequest } from './planTemplate';
import type { CellsOf } from './relations';
import { CHECK_WORDS, WORDS } from './words';

/** The tag row, the visible header and every group and metric row; `errors` counts the rows whose check complains. */
export type PlannedTable = { readonly cells: readonly PlannedCell[]; readonly errors: number };

export function planTable(request: TemplateRequest, layout: TemplateLayout): PlannedTable {
  const cells: PlannedCell[] = COLUMNS.flatMap(({ key, tag }, col) => [
    { row: HEADING.tags, col, value: tag },
    { row: HEADING.header, col, value: headerOf(key, request) },
  ]);
  for (const row of layout.rows) {
    if (row.type === 'group') {
      cells.push({ row: row.row, col: columnOf('number'), value: row.number });
      cells.push({ row: row.row, col: columnOf('label'), value: row.group.label.vi });
    }
    if (row.type === 'metric') cells.push(...metricCells(request, layout, row.metric, row.number));
  }
  const checks = cells.filter(({ row, col }) => row > HEADING.header && col === columnOf('check'));
  const errors = checks.filter(({ value }) => value !== '' && value !== CHECK_WORDS.ok).length;
  return { cells, errors };
}

function headerOf(key: ColumnKey, { period }: TemplateRequest): string {
  if (key === 'unit') return WORDS.measure;
  return key === 'cumulative' ? WORDS.cumulative(period) : WORDS[key];
}

const CONTENT_COLUMNS = [
  'plan',
  'period',
  'cumulative',
  'previous',
  'change',
  'completion',
  'qualifier',
  'explanation',
  'note',
] as const;

function metricCells(
  request: TemplateRequest,
  layout: TemplateLayout,
  metric: Metric,
  number: string,
): PlannedCell[] {
  const contentOf = contentReader(request, layout);
  const at = (key: ColumnKey) => cellOf(layout, metric.code, key);
  const known = (key: ColumnKey) => operand(at(key), contentOf(metric.code, key)?.value);
  return [
    ...(number ? [{ ...at('number'), value: Number(number) }] : []),
    { ...at('code'), value: metric.code },
    { ...at('label'), value: metric.label.vi },
    { ...at('unit'), value: metric.unit },
    ...CONTENT_COLUMNS.flatMap((key) => planned(at(key), contentOf(metric.code, key))),
    ...(contentOf(metric.code, 'change')
      ? []
      : [computed(at('change'), changeFormula(known('period'), known('previous')))]),
    ...(contentOf(metric.code, 'completion')
      ? []
      : [computed(at('completion'), completionFormula(known('cumulative'), known('plan')))]),
    computed(at('check'), checkOf(request, layout, metric, contentOf)),
  ];
}

/** The cumulative is compared between metrics only where somebody types it, else it repeats other cells. */
export function checkedColumns(
  { catalogue, period, role }: Pick<TemplateRequest, 'catalogue' | 'period' | 'role'>,
  metric: Metric,
): CheckedColumns {
  const isTyped = (code: string) => {
    const named = findMetric(catalogue, code);
    return role === 'unit' && named !== undefined && !isCumulativeComputed(named, period);
  };
  return {
    inputs: inputColumns(metric, period, role),
    compared: (codes) => (codes.some(isTyped) ? ['period', 'cumulative'] : ['period']),
    isSummary: role === 'summary',
  };
}

function checkOf(
  request: TemplateRequest,
  layout: TemplateLayout,
  metric: Metric,
  contentOf: ReturnType<typeof contentReader>,
): Computed<string> {
  const cells: CellsOf = (code, column) => {
    const named = findMetric(request.catalogue, code);
    return named && layout.metricRows[code] !== undefined
      ? { ...operand(cellOf(layout, code, column), contentOf(code, column)?.value), metric: named }
      : undefined;
  };
  return checkFormula(metric, checkedColumns(request, metric), cells);
}

/** Content of a cell, the form's own cumulative formula included. */
function contentReader(request: TemplateRequest, layout: TemplateLayout) {
  const { lines } = request.content ?? BLANK_CONTENT;
  return (code: string, key: ColumnKey): Content | undefined => {
    const metric = findMetric(request.catalogue, code);
    const line = lines[code] as Readonly<Partial<Record<ColumnKey, Content>>> | undefined;
    const own = line?.[key];
    if (key !== 'cumulative' || !metric) return own;
    if (inputColumns(metric, request.period, request.role).includes('cumulative')) return own;
    const { text, value } = cumulativeFormula(operand(cellOf(layout, code, 'period'), line?.period?.value));
    return { value, formula: fx.formula(text) };
  };
}

function planned(at: { row: number; col: number }, content: Content | undefined): PlannedCell[] {
  return content === undefined ? [] : [{ ...at, ...content }];
}

function computed(at: { row: number; col: number }, { text, value }: Computed<CellValue>): PlannedCell {
  return { ...at, value, formula: fx.formula(text) };
}
