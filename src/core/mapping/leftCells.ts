import { formatAddress } from '../sheet/address';
import { calendarFieldsOf } from '../sheet/calendarFormat';
import type { Cell, CellValue, SheetSnapshot } from '../sheet/snapshot';
import { parseQuantity } from '../text/quantity';
import { readableText } from './readableText';
import {
  type ColumnMatch,
  type FigureColumn,
  figureColumnSchema,
  type NotTaken,
  notTakenSchema,
  type RowMatch,
  type SheetMapping,
} from './sheetMapping';

/**
 * Why a figure of the sheet is no one's: what its row or column was left out as; `unclear`: a person has not said;
 * `noMetric`: its row has no metric for its column; `outside`: it stands in no table that was read.
 */
type LeftWhy = NotTaken | 'unclear' | 'noMetric' | 'outside';

/** A cell with a figure in it that the mapping does not take. `raw`: as it stands, old letters read as Unicode. */
export type LeftCell = {
  readonly cell: string;
  readonly raw: CellValue | null;
  /** The words of its row, or of its column where units stand in rows. */
  readonly label: string;
  readonly why: LeftWhy;
};

type Match = RowMatch | ColumnMatch;

/** Running numbers, codes, names and units of measure are no figures, whatever they look like. */
const NO_FIGURES: ReadonlySet<LeftWhy> = new Set(['number', 'code', 'label', 'measure', 'unit']);

const REMARKS: ReadonlySet<string> = new Set<FigureColumn>(['note', 'explanation', 'qualifier']);

/** The figures of a sheet that a mapping leaves, in sheet order, each with why. */
export function leftCells(sheet: SheetSnapshot, mapping: SheetMapping): LeftCell[] {
  const taken = new Set(mapping.figures.map(({ cell }) => cell));
  return sheet.cells.flatMap((found): LeftCell[] => {
    const cell = formatAddress(found);
    if (taken.has(cell) || !holdsFigure(found) || isBeside(found, mapping)) return [];
    const crossing = crossingOf(found, mapping);
    const why = whyLeft(crossing);
    if (NO_FIGURES.has(why) || isRemark(crossing)) return [];
    const raw = typeof found.value === 'string' ? readableText(found) : found.value;
    return [{ cell, raw, label: crossing.metrics[0] ? wordsOf(crossing.metrics[0]) : '', why }];
  });
}

const FIGURE_TYPES: ReadonlySet<string> = new Set(['number', 'ambiguous', 'parts', 'otherUnit']);

/** Numbers, and texts that say one or several of them; days are neither. */
function holdsFigure(found: Cell): boolean {
  const { value, numberFormat = 'General' } = found;
  if (typeof value === 'number') return calendarFieldsOf(numberFormat) === undefined;
  if (typeof value !== 'string') return false;
  return FIGURE_TYPES.has(parseQuantity(readableText(found), 'count').type);
}

/** Whether a cell heads a table, or stands among or left of the names of its rows. */
function isBeside({ row, col }: Cell, { tables, columns }: SheetMapping): boolean {
  const isWithin = (at: readonly [number, number] | undefined) =>
    at !== undefined && row >= at[0] && row <= at[1];
  return tables.some(({ headerRows, bodyRows, labelCols }) => {
    if (isWithin(headerRows)) return true;
    const isMatched = columns.some((match) => match.col === col);
    return isWithin(bodyRows) && !isMatched && labelCols.some((label) => col <= label);
  });
}

/** What names the metrics of a cell, and what says what the figures are. */
type Crossing = { readonly metrics: readonly Match[]; readonly meanings: readonly Match[] };

function crossingOf({ row, col }: Cell, { tables, rows, columns }: SheetMapping): Crossing {
  const inRow: readonly Match[] = rows.filter((match) => match.row === row);
  const inCol: readonly Match[] = columns.filter((match) => match.col === col);
  const shared = tables.flatMap(({ metricsIn }, table) => {
    const ofTable = (matches: readonly Match[]) => matches.filter((match) => match.table === table);
    const [ofRow, ofCol] = [ofTable(inRow), ofTable(inCol)];
    if (ofRow.length === 0 || ofCol.length === 0) return [];
    return [metricsIn === 'rows' ? { metrics: ofRow, meanings: ofCol } : { metrics: ofCol, meanings: ofRow }];
  });
  return shared[0] ?? { metrics: [], meanings: [] };
}

function whyLeft({ metrics, meanings }: Crossing): LeftWhy {
  if (metrics.length === 0) return 'outside';
  const left = meanings.map(({ meaning }) => notTakenSchema.safeParse(meaning).data);
  const [first] = left;
  if (first && left.every(Boolean)) return first;
  const notMetric = metrics.map(({ match }) => (match && 'notTaken' in match ? match.notTaken : undefined));
  if (notMetric[0] && notMetric.every(Boolean)) return notMetric[0];
  if ([...metrics, ...meanings].some(({ certainty }) => certainty === 'unclear')) return 'unclear';
  const isRead = meanings.some(({ meaning }) => figureColumnSchema.safeParse(meaning).success);
  return isRead ? 'noMetric' : 'unclear';
}

/** Whatever is written in a column of remarks is a remark. */
function isRemark({ meanings }: Crossing): boolean {
  return meanings.length > 0 && meanings.every(({ meaning }) => REMARKS.has(meaning ?? ''));
}

const wordsOf = (match: Match) => ('row' in match ? match.label : match.header);
