import { columnName, formatAddress, formatRange } from '../../../src/core/sheet/address';
import type {
  CellStyle,
  PageSetup,
  PlannedCell,
  PlannedConditionalFormat,
  PlannedValidation,
  SheetPlan,
} from '../../../src/core/sheet/plan';
import { type CellValue, isCellError } from '../../../src/core/sheet/snapshot';

/** A plan as a text a person can review: what the sheet holds, then how it looks, then how it behaves. */
export function renderPlan(plan: SheetPlan): string {
  return [
    section(`sheet "${plan.name}", ${plan.visibility}`, renderSheet(plan)),
    section('cells', plan.cells.map(renderCell)),
    section(
      'formats, later ones win',
      plan.formats.map(({ range, style }) => `${formatRange(range)}: ${renderStyle(style)}`),
    ),
    section('validations', plan.validations.flatMap(renderValidation)),
    section('conditional formats', plan.conditionalFormats.map(renderConditional)),
    section(
      'merges',
      plan.merges.map((merge) => formatRange(merge)),
    ),
    section('page', plan.page ? renderPage(plan.page) : []),
  ].join('\n');
}

const section = (title: string, lines: readonly string[]) => [`== ${title}`, ...lines, ''].join('\n');

function renderSheet({
  hiddenRows,
  hiddenCols,
  widths,
  heights,
  freeze,
  autoFilter,
  ...plan
}: SheetPlan): string[] {
  const list = (what: string, items: readonly string[]) => `${what}: ${items.join(', ') || 'none'}`;
  return [
    list('hidden rows', hiddenRows.map(rowName)),
    list('hidden columns', hiddenCols.map(columnName)),
    list(
      'widths',
      Object.entries(widths).map(([col, width]) => `${columnName(Number(col))} ${width}`),
    ),
    list(
      'heights',
      Object.entries(heights).map(([row, height]) => `${rowName(Number(row))} ${height}`),
    ),
    `in view above and left of: ${freeze ? formatAddress(freeze) : 'nothing'}`,
    `filter: ${autoFilter ? formatRange(autoFilter) : 'none'}`,
    plan.protection ? `protected, allowed: ${plan.protection.allow.join(', ')}` : 'not protected',
    `tab colour: ${plan.tabColor ?? 'none'}`,
  ];
}

const rowName = (row: number) => String(row + 1);

/** `A1: "text"`, `F18: 3`, `L18: =IF(…) → "OK"`. */
function renderCell(cell: PlannedCell): string {
  const value = renderValue(cell.value);
  return `${formatAddress(cell)}: ${cell.formula === undefined ? value : `${cell.formula} → ${value}`}`;
}

function renderValue(value: CellValue): string {
  return isCellError(value) ? value.error : JSON.stringify(value);
}

function renderStyle(style: CellStyle): string {
  return Object.entries(style)
    .map(([name, value]) => (value === true ? name : `${name} ${value}`))
    .join(', ');
}

function renderValidation({ range, rule, severity, prompt, refusal }: PlannedValidation): string[] {
  return [
    `${formatRange(range)}: ${rule.type} ${conditionOf(rule)}, ${severity}`,
    ...(prompt ? [`  prompt: ${prompt.title} | ${prompt.text}`] : []),
    ...(refusal ? [`  refusal: ${refusal.title} | ${refusal.text}`] : []),
  ];
}

function conditionOf(rule: PlannedValidation['rule']): string {
  switch (rule.type) {
    case 'custom':
      return rule.formula;
    case 'list':
      return rule.source;
    case 'textLength':
      return String(rule.max);
  }
}

function renderConditional({ range, formula, style }: PlannedConditionalFormat): string {
  return `${formatRange(range)}: ${formula} → ${renderStyle(style)}`;
}

function renderPage({ repeatRows, printArea, margins, ...page }: PageSetup): string[] {
  return [
    `${page.paper} ${page.orientation}, ${page.fitToWidth} page wide`,
    `margins: top ${margins.top}, bottom ${margins.bottom}, left ${margins.left}, right ${margins.right} mm`,
    `print area: ${printArea ? formatRange(printArea) : 'all'}`,
    `repeated rows: ${repeatRows ? repeatRows.map(rowName).join('–') : 'none'}`,
    `footer: ${page.footer ?? 'none'}`,
    `black and white: ${page.blackAndWhite ?? false}, centred: ${page.centered ?? false}`,
  ];
}
