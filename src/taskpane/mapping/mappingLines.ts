import { questionsOf } from '../../core/mapping/questions';
import {
  type ColumnMatch,
  type FigureColumn,
  type NotTaken,
  notTakenSchema,
  type RowMatch,
  type SheetMapping,
} from '../../core/mapping/sheetMapping';
import { columnName } from '../../core/sheet/address';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import { lineCells } from './lineCells';

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
  const cellsOf = lineCells(mapping, sheet);
  const lineOf = (match: RowMatch | ColumnMatch, index: number): MappingLine => {
    const isRow = 'row' in match;
    const namesMetric = (mapping.tables[match.table]?.metricsIn === 'rows') === isRow;
    return {
      id: `${isRow ? 'row' : 'column'} ${isRow ? match.row : match.col} ${match.part ?? ''} ${index}`,
      match,
      decides: namesMetric ? 'metric' : 'meaning',
      place: isRow ? String(match.row + 1) : columnName(match.col),
      isRow,
      text: isRow ? match.label : match.header,
      isOpen: open.has(match),
      shown: cellsOf(match),
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

/** Why a line gives no figure; undefined while it is open or gives some. */
export function whyNotTaken({ match: { match, meaning, certainty } }: MappingLine): NotTaken | undefined {
  if (certainty === 'unclear') return undefined;
  return match && 'notTaken' in match ? match.notTaken : notTakenSchema.safeParse(meaning).data;
}

/** A heading without a figure, or a column nothing stands in, need not be looked at. */
export function isWorthSeeing({ isOpen, match: { match, meaning }, shown }: MappingLine): boolean {
  return isOpen || match !== undefined || MEANINGS.some((one) => one === meaning) || shown.length > 0;
}

/** Open lines that something stands in which may be a figure: nothing of it is taken. */
export function openFigures(mapping: SheetMapping, sheet: SheetSnapshot): MappingLine[] {
  return mappingLines(mapping, sheet).filter(({ isOpen, shown }) => isOpen && shown.length > 0);
}

export const MEANINGS: readonly FigureColumn[] = [
  'period',
  'cumulative',
  'previous',
  'plan',
  'qualifier',
  'note',
];
