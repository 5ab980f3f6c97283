import { findMetric } from '../core/catalogue/catalogue';
import { type LeftCell, leftCells } from '../core/mapping/leftCells';
import { readableText } from '../core/mapping/readableText';
import { readFigure } from '../core/mapping/readFigure';
import type { MappedFigure, SheetMapping } from '../core/mapping/sheetMapping';
import type { Report, ReportedValue, ReportLine } from '../core/report/report';
import { parseAddress } from '../core/sheet/address';
import {
  type Cell,
  type CellValue,
  findSheet,
  indexCells,
  type WorkbookSnapshot,
} from '../core/sheet/snapshot';
import { VALUE_COLUMNS, type ValueColumn } from '../core/template/columns';
import type { Qualifier } from '../core/text/qualifier';
import type { FormReading } from './formReading';
import { readMappings } from './mapForms';

/**
 * One cell before it is counted: what stands in it and what it would count for, in the metric's unit. `text`: a
 * remark; `notUsed`: the report made from the mapping has no use for it, such as a cumulative figure the form works
 * out itself.
 */
export type FigurePreview = Pick<MappedFigure, 'cell' | 'metric' | 'column' | 'part' | 'certainty'> & {
  /** Roster code; null while nobody has said whose it is. */
  readonly unit: string | null;
  /** As it stands in the cell, old letters read as Unicode. */
  readonly raw: CellValue | null;
  readonly value: number | string | null;
  readonly qualifier?: Qualifier;
  readonly state: ReportedValue['state'] | 'text' | 'notUsed';
};

/** All figures of a mapped sheet: those that would be taken, and those that would be left, each with why. */
export type MappingPreview = {
  readonly figures: readonly FigurePreview[];
  readonly left: readonly LeftCell[];
};

/** What taking a mapping would come to, before anything is summed. */
export function previewMapping(
  workbook: WorkbookSnapshot,
  mapping: SheetMapping,
  reading: FormReading,
): MappingPreview {
  const figures = previewFigures(workbook, mapping, reading);
  return { figures, left: leftCells(findSheet(workbook, mapping.sheet)!, mapping) };
}

/** Stands for a unit not said yet: what counts does not depend on whose it is. */
const NOBODY = '?';

/** Every figure a mapping would take, cell by cell, in sheet order: what `readMappings` takes of each. */
export function previewFigures(
  workbook: WorkbookSnapshot,
  mapping: SheetMapping,
  reading: FormReading,
): FigurePreview[] {
  const sheet = findSheet(workbook, mapping.sheet);
  if (!sheet) throw new Error(`sheet ${mapping.sheet}`);
  const cellAt = indexCells(sheet);
  const said = mapping.unit && mapping.unit.certainty !== 'unclear' ? mapping.unit.code : undefined;
  // Figures that name no unit wait for a person to say it; a remark beside the figures of several is no one's.
  const waits = said === undefined && mapping.figures.some((one) => one.unit === undefined && isValue(one));
  const reports = readMappings(workbook, [mapping], reading, waits ? NOBODY : undefined);
  return mapping.figures.map((figure) => {
    const { row, col } = parseAddress(figure.cell)!;
    const owner = figure.unit ?? said;
    const report = reports.find(({ unit }) => unit === (owner ?? NOBODY));
    return { ...identityOf(figure, owner), ...taken(figure, cellAt(row, col), report) };
  });
}

type Taken = Pick<FigurePreview, 'raw' | 'value' | 'qualifier' | 'state'>;

function identityOf({ cell, metric, column, part, certainty }: MappedFigure, unit: string | undefined) {
  return { cell, metric, column, ...(part === undefined ? {} : { part }), certainty, unit: unit ?? null };
}

function isValue({ column }: Pick<MappedFigure, 'column'>): boolean {
  return VALUE_COLUMNS.some((key) => key === column);
}

function taken(figure: MappedFigure, found: Cell | undefined, report: Report | undefined): Taken {
  const raw = typeof found?.value === 'string' ? readableText(found) : (found?.value ?? null);
  const line = report?.lines[figure.metric];
  const metric = report && findMetric(report.catalogue, figure.metric);
  if (!line || !metric) return { raw, value: null, state: 'notUsed' };
  if (!isValue(figure)) return remark(found);
  const { state, value, parsed } = readFigure(figure, found, metric);
  if (!isUsed(figure, line)) return { raw, value, state: 'notUsed' };
  const own = parsed && 'qualifier' in parsed ? parsed.qualifier : undefined;
  // A word in the column beside it, or before one of the two figures of a row, is said of both.
  const qualifier = figure.column === 'period' || figure.column === 'cumulative' ? line.qualifier : own;
  return { raw, value, ...(qualifier && state === 'number' ? { qualifier } : {}), state };
}

function isUsed({ cell, column }: MappedFigure, { values, overwritten }: ReportLine): boolean {
  return values[column as ValueColumn].cell === cell && overwritten?.cell !== cell;
}

function remark(found: Cell | undefined): Taken {
  const text = readableText(found) || null;
  return { raw: text, value: text, state: text === null ? 'blank' : 'text' };
}
