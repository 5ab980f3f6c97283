import type { Catalogue } from '../../../src/core/catalogue/catalogue';
import { catalogueFor } from '../../../src/core/catalogue/standard/catalogues';
import type { Issue } from '../../../src/core/report/issue';
import { type ParsedReports, parseReports } from '../../../src/core/report/parseReports';
import type { Report } from '../../../src/core/report/report';
import { formatAddress } from '../../../src/core/sheet/address';
import type { Cell, CellError, WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { COLUMNS, type ColumnKey, columnOf, META } from '../../../src/core/template/columns';

/** What stands in a cell; with a formula, its last result. */
type Content =
  | number
  | string
  | boolean
  | CellError
  | { readonly formula: string; readonly result: number | string | null };

/** A row by columns, or just what stands in its period cell. */
type Given = Content | Readonly<Partial<Record<ColumnKey, Content>>>;

type Filling = {
  readonly rows: Readonly<Record<string, Given>>;
  /** Statements of the text sections, one each; a section that is not named has a blank row. */
  readonly texts?: Readonly<Record<string, string>>;
  readonly period?: string;
  readonly catalogue?: Catalogue;
  /** Codes whose rows were deleted. */
  readonly without?: readonly string[];
};

const TAG_ROW = 6;
const SHEET = 'Hạ Lang';

/** The report read from a form filled so; everything else on the form is blank. */
export function filledForm(filling: Filling): Report {
  const report = readForm(filledWorkbook(filling), filling.catalogue).reports[0];
  if (!report) throw new Error('not a form');
  return report;
}

/** A workbook of one form filled so. */
export function filledWorkbook(filling: Filling): WorkbookSnapshot {
  const catalogue = filling.catalogue ?? catalogueFor('land');
  const cells = [...stamps(filling.period ?? '2024', catalogue), ...tableOf(filling, catalogue)];
  const sheet = {
    name: SHEET,
    visibility: 'visible' as const,
    cells,
    merges: [],
    hiddenRows: [],
    hiddenCols: [],
  };
  return { sheets: [sheet] };
}

/** What the reader makes of it. */
export function readForm(workbook: WorkbookSnapshot, catalogue = catalogueFor('land')): ParsedReports {
  return parseReports(workbook, [catalogue]);
}

/** The address of a metric's cell on every filled form of the catalogue. */
export function cellAt(code: string, column: ColumnKey = 'period', catalogue = catalogueFor('land')): string {
  const index = catalogue.metrics.findIndex((metric) => metric.code === code);
  if (index < 0) throw new RangeError(code);
  return formatAddress({ row: TAG_ROW + 2 + index, col: columnOf(column) });
}

/** `error V08.differs D02 period`: severity, key, row, and the column its cell stands in. */
export function summarise(issues: readonly Issue[], report: Report): string[] {
  return issues.map((issue) => `${issue.severity} ${issue.key} ${placeOf(issue.cell, report)}`);
}

function placeOf(address: string, { lines }: Report): string {
  for (const { code, values } of Object.values(lines)) {
    for (const [column, { cell }] of Object.entries(values)) {
      if (cell === address) return column === 'period' ? code : `${code} ${column}`;
    }
  }
  return address;
}

function stamps(period: string, { id, version }: Catalogue): Cell[] {
  const meta = {
    [META.template]: id,
    [META.version]: version,
    [META.unit]: '2024:048',
    [META.period]: period,
  };
  return Object.entries(meta).flatMap(([label, value], row) => [
    { row, col: 0, value: label },
    { row, col: 1, value },
  ]);
}

function tableOf({ rows, texts, without = [] }: Filling, catalogue: Catalogue): Cell[] {
  const tags = COLUMNS.map(({ tag }, col) => ({ row: TAG_ROW, col, value: tag }));
  const lines = catalogue.metrics.flatMap(({ code, kind }, index) => {
    if (without.includes(code)) return [];
    const row = TAG_ROW + 2 + index;
    const content = kind === 'text' ? { label: texts?.[code] ?? '' } : columnsOf(rows[code]);
    return [{ row, col: columnOf('code'), value: code }, ...cellsOf(row, content)];
  });
  return [...tags, ...lines];
}

function columnsOf(given: Given | undefined): Partial<Record<ColumnKey, Content>> {
  if (given === undefined) return {};
  const isContent = typeof given !== 'object' || 'error' in given || 'formula' in given;
  return isContent ? { period: given as Content } : given;
}

function cellsOf(row: number, content: Readonly<Partial<Record<ColumnKey, Content>>>): Cell[] {
  return Object.entries(content).map(([key, found]) => {
    const at = { row, col: columnOf(key as ColumnKey) };
    return typeof found === 'object' && 'formula' in found
      ? { ...at, value: found.result, formula: found.formula }
      : { ...at, value: found };
  });
}
