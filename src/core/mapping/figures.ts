import { formatAddress } from '../sheet/address';
import type {
  Certainty,
  ColumnMatch,
  FigureColumn,
  MappedFigure,
  RowMatch,
  SheetMapping,
} from './sheetMapping';
import { figureColumnSchema } from './sheetMapping';

type Match = RowMatch | ColumnMatch;
type Claimed = { readonly figure: MappedFigure; readonly by: Match };

/** The figures that follow from what the rows and columns were found to be, row by row. */
export function figuresOf(mapping: SheetMapping): MappedFigure[];
/** The same, each with the match that names its metric. */
export function figuresOf(mapping: SheetMapping, withMatch: true): Claimed[];
export function figuresOf(mapping: SheetMapping, withMatch = false): MappedFigure[] | Claimed[] {
  const claimed = mapping.tables.flatMap((_table, at) => claimsIn(mapping, at));
  return withMatch ? claimed : claimed.map(({ figure }) => figure);
}

const REMARKS: ReadonlySet<FigureColumn> = new Set(['note', 'explanation', 'qualifier']);

function claimsIn({ rows, columns, tables }: SheetMapping, table: number): Claimed[] {
  const inRows = tables[table]!.metricsIn === 'rows';
  const ofTable = (match: Match) => match.table === table;
  const metrics: Match[] = (inRows ? rows : columns).filter(ofTable).filter(isTaken);
  const meanings: Match[] = (inRows ? columns : rows).filter(ofTable);
  const skipped = new Set(tables[table]!.skipped);
  const remarked = new Set<string>();
  return metrics.flatMap((by) =>
    meanings.flatMap((meaning): Claimed[] => {
      const column = columnOf(by, meaning);
      const [row, col] = inRows ? [placeOf(by), placeOf(meaning)] : [placeOf(meaning), placeOf(by)];
      const cell = formatAddress({ row, col });
      if (!column || skipped.has(cell) || remarked.has(cell)) return [];
      if (REMARKS.has(column)) remarked.add(cell);
      const unit = meaning.unit ?? by.unit ?? tables[table]!.unit;
      return [{ figure: figureAt(cell, by, meaning, column, unit), by }];
    }),
  );
}

function isTaken({ match, certainty }: Match): boolean {
  return match !== undefined && 'metric' in match && certainty !== 'unclear';
}

function placeOf(match: Match): number {
  return 'row' in match ? match.row : match.col;
}

/** What the crossing of a metric and a column holds; nothing where the column is not read for it. */
function columnOf(by: Match, { meaning, certainty, ...other }: Match): FigureColumn | undefined {
  const column = figureColumnSchema.safeParse(meaning).data;
  if (!column || certainty === 'unclear') return undefined;
  const place = placeOf({ meaning, certainty, ...other } as Match);
  if (REMARKS.has(column) && column !== 'qualifier') return column;
  if (by.series && !by.series.includes(place)) return undefined;
  const own = figureColumnSchema.safeParse(by.meaning).data;
  return own && column === 'period' ? own : column;
}

function figureAt(
  cell: string,
  by: Match,
  meaning: Match,
  column: FigureColumn,
  unit: string | undefined,
): MappedFigure {
  const isRemark = REMARKS.has(column);
  return {
    cell,
    metric: by.match && 'metric' in by.match ? by.match.metric : '',
    column,
    ...(unit === undefined ? {} : { unit }),
    ...(by.part === undefined || isRemark ? {} : { part: by.part }),
    ...(by.factor === undefined || isRemark ? {} : { factor: by.factor }),
    certainty: surer(by.certainty, meaning.certainty),
  };
}

function surer(a: Certainty, b: Certainty): 'certain' | 'likely' {
  return a === 'certain' && b === 'certain' ? 'certain' : 'likely';
}
