/// <reference types="@microsoft/office-js/dist/office" />
import type { Range } from '../../core/sheet/address';
import { type DrawnSeverity, markedSeverity } from './markRules';
import { type OpenSheet, readOpenWorkbook } from './openSheets';

/** A conditional format of ours. */
type Mark = { readonly id: string; readonly severity: DrawnSeverity; readonly areas: readonly Range[] };

/** A sheet with the marks on it. */
export type MarkedSheet = { readonly sheet: OpenSheet; readonly marks: readonly Mark[] };

/**
 * Every sheet with its marks: two syncs, a third where there are conditional formats by formula, whoever's they are,
 * and a fourth where some are ours. Only what has a formula is asked for it, and only ours where they lie.
 */
export async function readMarks(context: Excel.RequestContext): Promise<MarkedSheet[]> {
  const { sheets } = await readOpenWorkbook(context);
  const found = sheets.map((sheet) => ({ sheet, formats: formatsOf(context, sheet) }));
  await context.sync();
  const custom = found.flatMap(({ sheet, formats }) =>
    formats.items
      .filter(({ type }) => type === 'Custom')
      .map((format) => ({ sheet, format, rule: format.custom.rule.load('formula') })),
  );
  if (custom.length > 0) await context.sync();
  const ours = custom.flatMap(({ sheet, format, rule }) => {
    const severity = markedSeverity(rule.formula);
    return severity ? [{ sheet, id: format.id, severity, ranges: areasOf(format) }] : [];
  });
  if (ours.length > 0) await context.sync();
  return sheets.map((sheet) => ({
    sheet,
    marks: ours
      .filter((one) => one.sheet === sheet)
      .map(({ id, severity, ranges }) => ({ id, severity, areas: ranges.items.map(rangeOf) })),
  }));
}

function formatsOf({ workbook }: Excel.RequestContext, { id }: OpenSheet) {
  return workbook.worksheets.getItem(id).getRange().conditionalFormats.load('items/id,items/type');
}

function areasOf(format: Excel.ConditionalFormat): Excel.RangeCollection {
  return format.getRanges().areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
}

function rangeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Range {
  return {
    from: { row: rowIndex, col: columnIndex },
    to: { row: rowIndex + rowCount - 1, col: columnIndex + columnCount - 1 },
  };
}
