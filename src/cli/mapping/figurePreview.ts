import { catalogueOfRoster, type FormReading, readMappings } from '../../actions/mapForms';
import { findMetric } from '../../core/catalogue/catalogue';
import type { Metric } from '../../core/catalogue/metric';
import { readableText } from '../../core/mapping/readableText';
import { readFigure } from '../../core/mapping/readFigure';
import type { MappedFigure, SheetMapping } from '../../core/mapping/sheetMapping';
import type { Report, ReportedValue } from '../../core/report/report';
import { parseAddress } from '../../core/sheet/address';
import {
  type Cell,
  type CellValue,
  findSheet,
  indexCells,
  type WorkbookSnapshot,
} from '../../core/sheet/snapshot';
import { VALUE_COLUMNS } from '../../core/template/columns';
import type { Qualifier } from '../../core/text/qualifier';

/**
 * One cell before it is counted: what stands in it and what it would count for, in the metric's unit. `text`: a
 * remark; `notUsed`: a cumulative figure the form works out itself.
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

/** Stands for a unit not said yet: what counts does not depend on whose it is. */
const NOBODY = { code: '?', certainty: 'unclear' } as const;

/** Every figure a mapping would take, cell by cell, in sheet order. */
export function previewFigures(
  workbook: WorkbookSnapshot,
  mapping: SheetMapping,
  reading: FormReading,
): FigurePreview[] {
  const catalogue = catalogueOfRoster(reading.roster);
  const sheet = findSheet(workbook, mapping.sheet);
  if (!sheet) throw new Error(`sheet ${mapping.sheet}`);
  const cellAt = indexCells(sheet);
  const reports = readMappings(workbook, [{ ...mapping, unit: mapping.unit ?? NOBODY }], reading);
  return mapping.figures.map((figure) => {
    const metric = findMetric(catalogue, figure.metric);
    const at = parseAddress(figure.cell);
    if (!metric || !at) throw new Error(`figure ${figure.cell} of ${figure.metric}`);
    return preview(figure, cellAt(at.row, at.col), metric, { mapping, reports });
  });
}

type Read = { readonly mapping: SheetMapping; readonly reports: readonly Report[] };

function preview(figure: MappedFigure, found: Cell | undefined, metric: Metric, read: Read): FigurePreview {
  const { cell, column, part, certainty } = figure;
  const { code, certainty: sureness } = read.mapping.unit ?? NOBODY;
  const unit = figure.unit ?? (sureness === 'unclear' ? null : code);
  const base = {
    cell,
    metric: metric.code,
    column,
    ...(part === undefined ? {} : { part }),
    certainty,
    unit,
  };
  if (!VALUE_COLUMNS.some((key) => key === column)) return { ...base, ...remark(found) };
  const raw = typeof found?.value === 'string' ? readableText(found) : (found?.value ?? null);
  const { state, value, parsed } = readFigure(figure, found, metric);
  const report = read.reports.find((one) => one.unit === (figure.unit ?? code));
  const isUsed = report?.lines[metric.code]?.overwritten?.cell !== cell;
  const qualifier = parsed && 'qualifier' in parsed ? parsed.qualifier : undefined;
  return { ...base, raw, value, ...(qualifier ? { qualifier } : {}), state: isUsed ? state : 'notUsed' };
}

function remark(found: Cell | undefined): Pick<FigurePreview, 'raw' | 'value' | 'state'> {
  const text = readableText(found) || null;
  return { raw: text, value: text, state: text === null ? 'blank' : 'text' };
}
