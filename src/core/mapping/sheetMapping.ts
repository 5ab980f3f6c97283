import { z } from 'zod';
import { metricCode } from '../catalogue/rule';
import { measureSchema } from './measure';

/** How sure a match is. Figures are taken by `certain` and `likely` ones; `unclear` is a question to a person. */
const certaintySchema = z.enum(['certain', 'likely', 'unclear']);
export type Certainty = z.infer<typeof certaintySchema>;

/** What the figures of a column are, for the report. */
export const figureColumnSchema = z.enum([
  'plan',
  'period',
  'cumulative',
  'previous',
  'qualifier',
  'note',
  'explanation',
]);
export type FigureColumn = z.infer<typeof figureColumnSchema>;

/** Why a row or column gives no figure. `person`: someone said so. `total`: of several units; `otherPeriod`: not the report's. */
export const notTakenSchema = z.enum([
  'heading',
  'unitTotal',
  'text',
  'total',
  'computed',
  'otherPeriod',
  'number',
  'code',
  'label',
  'measure',
  'unit',
  'person',
]);
export type NotTaken = z.infer<typeof notTakenSchema>;

/** Why something was matched, or could not be; numbers stay numbers, wording comes later. */
const reasonSchema = z.discriminatedUnion('code', [
  z.object({ code: z.literal('label'), score: z.number() }),
  z.object({ code: z.literal('name') }),
  z.object({ code: z.literal('weakLabel'), score: z.number() }),
  z.object({ code: z.literal('severalMetrics'), metrics: z.array(metricCode) }),
  z.object({ code: z.literal('measure'), said: z.string(), unit: z.string() }),
  z.object({ code: z.literal('noMeasure') }),
  z.object({ code: z.literal('inheritedMeasure'), said: z.string() }),
  z.object({ code: z.literal('otherMeasure'), said: z.string(), unit: z.string() }),
  /** Figures are multiplied by the factor to come to the metric's unit. */
  z.object({ code: z.literal('scale'), said: z.string(), unit: z.string(), factor: z.number() }),
  /** Nothing says whether money is in đồng or triệu đồng. */
  z.object({ code: z.literal('noScale'), unit: z.string() }),
  z.object({ code: z.literal('group'), group: z.string() }),
  z.object({ code: z.literal('otherGroup'), group: z.string() }),
  z.object({ code: z.literal('parent'), metric: metricCode }),
  z.object({ code: z.literal('order') }),
  /** Other rows or columns that claim the same figures. */
  z.object({ code: z.literal('duplicate'), others: z.array(z.number().int()) }),
  z.object({ code: z.literal('hidden') }),
  z.object({ code: z.literal('header'), said: z.string() }),
  z.object({ code: z.literal('periodInHeader'), said: z.string() }),
  z.object({ code: z.literal('unknownHeader') }),
  z.object({ code: z.literal('noHeader') }),
  z.object({ code: z.literal('unit'), unit: z.string() }),
  z.object({ code: z.literal('severalUnits') }),
  z.object({ code: z.literal('remembered') }),
  /** What was remembered names a metric the catalogue does not have, or has for something else. */
  z.object({ code: z.literal('goneMetric'), metric: metricCode }),
  z.object({ code: z.literal('person') }),
]);
export type Reason = z.infer<typeof reasonSchema>;

/** A metric, or why the row is left out. */
export const choiceSchema = z.union([
  z.object({ metric: metricCode }),
  z.object({ notTaken: notTakenSchema }),
]);
export type Choice = z.infer<typeof choiceSchema>;

const candidateSchema = z.object({ metric: metricCode, score: z.number() });

const matched = {
  table: z.number().int().min(0),
  certainty: certaintySchema,
  reasons: z.array(reasonSchema),
  /** Metrics, where this side of the table names them; the row or column stands once for each of its measures. */
  measure: measureSchema.optional(),
  /** Which of the cell's figures, from 0, where one cell holds several (`14/184`). */
  part: z.number().int().min(0).optional(),
  /** Which columns (of the other side) it reads: those of this measure group; absent: all. */
  series: z.array(z.number().int()).optional(),
  match: choiceSchema.optional(),
  candidates: z.array(candidateSchema).max(3),
  /** Figures × factor are in the metric's unit. */
  factor: z.number().positive().optional(),
  /** What the figures are, where this side says it. */
  meaning: z.union([figureColumnSchema, notTakenSchema]).optional(),
  unit: z.string().optional(),
};

const rowMatchSchema = z.object({ row: z.number().int().min(0), label: z.string(), ...matched });
export type RowMatch = z.infer<typeof rowMatchSchema>;

const columnMatchSchema = z.object({ col: z.number().int().min(0), header: z.string(), ...matched });
export type ColumnMatch = z.infer<typeof columnMatchSchema>;

const tableSchema = z.object({
  /** `rows`: a metric to a row; `columns`: a metric to a column, a unit to a row. */
  metricsIn: z.enum(['rows', 'columns']),
  /** First and last, zero-based; absent where no header was found. */
  headerRows: z.tuple([z.number().int(), z.number().int()]).optional(),
  bodyRows: z.tuple([z.number().int(), z.number().int()]),
  /** Columns that name the rows: labels and units of measure, or the units. */
  labelCols: z.array(z.number().int()),
  unit: z.string().optional(),
  /** Cells within the table that hold no figure of their own: inside a merged area, or an empty remark. */
  skipped: z.array(z.string()),
});
export type MappedTable = z.infer<typeof tableSchema>;

const mappedFigureSchema = z.object({
  cell: z.string(),
  metric: metricCode,
  column: figureColumnSchema,
  unit: z.string().optional(),
  part: z.number().int().min(0).optional(),
  factor: z.number().positive().optional(),
  certainty: z.enum(['certain', 'likely']),
});
export type MappedFigure = z.infer<typeof mappedFigureSchema>;

/**
 * Which cell of an office's own sheet holds which figure. Rows and columns zero-based; `figures` follow from the
 * rest and hold only what is certain or likely, each (metric, column, unit) once.
 */
export const sheetMappingSchema = z.object({
  sheet: z.string(),
  fingerprint: z.string(),
  unit: z.object({ code: z.string(), certainty: certaintySchema }).optional(),
  /** As `formatPeriod` writes it, as read from the sheet. */
  period: z.string().optional(),
  tables: z.array(tableSchema),
  rows: z.array(rowMatchSchema),
  columns: z.array(columnMatchSchema),
  figures: z.array(mappedFigureSchema),
});
export type SheetMapping = z.infer<typeof sheetMappingSchema>;
