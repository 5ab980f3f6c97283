import type { Catalogue } from '../../core/catalogue/catalogue';
import { questionsOf } from '../../core/mapping/questions';
import type {
  ColumnMatch,
  FigureColumn,
  MappedFigure,
  RowMatch,
  SheetMapping,
} from '../../core/mapping/sheetMapping';
import { columnName, formatAddress, parseAddress } from '../../core/sheet/address';
import { type Cell, indexCells, isCellError, type SheetSnapshot } from '../../core/sheet/snapshot';
import { figure } from '../../core/validation/messages/phrases';

/** What a line of the screen decides: which metric a row or column is, or what the figures of one are. */
export type MappingLine = {
  readonly id: string;
  readonly match: RowMatch | ColumnMatch;
  readonly decides: 'metric' | 'meaning';
  /** `12` for a row, `D` for a column. */
  readonly place: string;
  readonly isRow: boolean;
  readonly text: string;
  readonly isOpen: boolean;
  /** The figures taken by it, cell by cell, or what stands there while it is open. */
  readonly shown: readonly string[];
};

/** The rows and columns of a mapping a person may decide about, those with figures first read from top to bottom. */
export function mappingLines(mapping: SheetMapping, sheet: SheetSnapshot): MappingLine[] {
  const { rows, columns } = questionsOf(mapping);
  const open = new Set<RowMatch | ColumnMatch>([...rows, ...columns]);
  const cellAt = indexCells(sheet);
  const read = new Set(
    mapping.columns.flatMap(({ col, meaning }) => (MEANINGS.some((one) => one === meaning) ? [col] : [])),
  );
  const lineOf = (match: RowMatch | ColumnMatch, index: number): MappingLine => {
    const isRow = 'row' in match;
    const namesMetric = (mapping.tables[match.table]?.metricsIn === 'rows') === isRow;
    const taken = mapping.figures.filter((one) => stands(one, match));
    return {
      id: `${isRow ? 'row' : 'column'} ${isRow ? match.row : match.col} ${match.part ?? ''} ${index}`,
      match,
      decides: namesMetric ? 'metric' : 'meaning',
      place: isRow ? String(match.row + 1) : columnName(match.col),
      isRow,
      text: isRow ? match.label : match.header,
      isOpen: open.has(match),
      shown: taken.length > 0 ? taken.map((one) => shownFigure(one, cellAt)) : numbersOn(sheet, match, read),
    };
  };
  return [...mapping.columns.map(lineOf), ...mapping.rows.map(lineOf)];
}

/** The metric or meaning a line has now; undefined while it is open or not taken. */
export function chosenOf({ match: { match, meaning, certainty } }: MappingLine): string | undefined {
  if (certainty === 'unclear') return undefined;
  if (match && 'metric' in match) return match.metric;
  return meaning;
}

export const MEANINGS: readonly FigureColumn[] = [
  'period',
  'cumulative',
  'previous',
  'plan',
  'qualifier',
  'note',
];

/** Metrics with at least one figure, as the primary button counts them. */
export function countMetrics(mappings: readonly SheetMapping[]): number {
  return new Set(mappings.flatMap(({ figures }) => figures.map(({ metric }) => metric))).size;
}

/** The metrics a form's figures can be of. */
export function numericMetrics({ metrics }: Catalogue): Catalogue['metrics'] {
  return metrics.filter(({ kind }) => kind !== 'text');
}

function stands({ cell, metric }: MappedFigure, match: RowMatch | ColumnMatch): boolean {
  const at = parseAddress(cell)!;
  const isHere = 'row' in match ? at.row === match.row : at.col === match.col;
  const own = match.match && 'metric' in match.match ? match.match.metric : undefined;
  return isHere && (own === undefined || own === metric);
}

function shownFigure({ cell, factor }: MappedFigure, cellAt: (row: number, col: number) => Cell | undefined) {
  const { row, col } = parseAddress(cell)!;
  const found = cellAt(row, col);
  const text = found ? shownValue(found) : '–';
  return `${cell}: ${factor && factor !== 1 ? `${text} × ${figure(factor)}` : text}`;
}

/** Numbers in the columns that figures are read from. */
function numbersOn(
  { cells }: SheetSnapshot,
  match: RowMatch | ColumnMatch,
  columns: ReadonlySet<number>,
): string[] {
  const isHere = ({ row, col }: Cell) =>
    'row' in match ? row === match.row && columns.has(col) : col === match.col;
  return cells
    .filter((cell) => isHere(cell) && typeof cell.value === 'number')
    .map((cell) => `${formatAddress(cell)}: ${shownValue(cell)}`);
}

function shownValue({ value }: Cell): string {
  if (typeof value === 'number') return figure(value);
  return isCellError(value) ? value.error : `“${String(value ?? '')}”`;
}
