import { listPage } from '../rollup/listSheet';
import { type Range, range } from '../sheet/address';
import type { BlockFormat, PlannedCell, PlannedValidation, SheetPlan } from '../sheet/plan';
import type { CellValue } from '../sheet/snapshot';
import { countLines } from '../template/textLines';
import { type BookTable, FIRST_PROPERTY_ROW, HINT_ROW, placesOf, TITLE_ROW } from './bookTable';
import type { BookColumn } from './columns';

/** Points per line, and the tallest row Excel allows. */
const LINE = 15;
const MAX_HEIGHT = 409;

/** Validations go on below the rows there are, for those a person will add. */
const ROWS_TO_COME = 200;

/** A table as a sheet: title, hint, properties, hidden tags, header, rows; A4 landscape, one page wide. */
export function planTable(table: BookTable): SheetPlan {
  const { name, columns, rows, properties = [], fixedColumns = 0, isReading = false } = table;
  const { tags, header, firstRow, lastRow } = placesOf(table);
  const lastCol = columns.length - 1;
  const { autoFilter, ...page } = listPage({ title: TITLE_ROW, hint: HINT_ROW, header, lastRow, lastCol });
  return {
    ...page,
    ...(isReading ? {} : { autoFilter }),
    name,
    cells: cellsOf(table),
    formats: formatsOf(table),
    merges: [],
    validations: validationsOf(table),
    widths: Object.fromEntries(columns.map(({ width }, col) => [col, width])),
    heights: Object.fromEntries([
      [header, headerHeight(columns)],
      ...rows.map((row, index) => [firstRow + index, heightOf(row, table, index)]),
    ]),
    hiddenRows: [tags],
    hiddenCols: properties.length > 0 ? [columns.length] : [],
    freeze: { row: firstRow, col: fixedColumns },
  };
}

function cellsOf(table: BookTable): PlannedCell[] {
  const { title, hint, columns, rows, properties = [], valueColumn = 1 } = table;
  const { tags, header, firstRow } = placesOf(table);
  const lines = properties.flatMap(({ label, value, tag }, index) => {
    const row = FIRST_PROPERTY_ROW + index;
    return [
      ...filled(row, [label]),
      ...filled(row, [value], valueColumn),
      ...filled(row, [tag], columns.length),
    ];
  });
  return [
    ...filled(TITLE_ROW, [title]),
    ...filled(HINT_ROW, [hint]),
    ...lines,
    ...filled(
      tags,
      columns.map(({ tag }) => tag),
    ),
    ...filled(
      header,
      columns.map((column) => column.header),
    ),
    ...rows.flatMap((row, index) => filled(firstRow + index, row)),
  ];
}

function filled(row: number, values: readonly CellValue[], first = 0): PlannedCell[] {
  return values.flatMap((value, index) => (value === '' ? [] : [{ row, col: first + index, value }]));
}

function formatsOf(table: BookTable): BlockFormat[] {
  const { columns, properties = [], valueColumn = 1, headings = new Set<number>() } = table;
  const { header, firstRow, lastRow } = placesOf(table);
  const lastCol = columns.length - 1;
  const head = { bold: true, horizontal: 'center', vertical: 'center', wrap: true, border: 'thin' } as const;
  const values = { bold: true, numberFormat: '@', horizontal: 'left' } as const;
  return [
    { range: range(TITLE_ROW, 0), style: { bold: true, size: 14 } },
    { range: range(HINT_ROW, 0), style: { italic: true } },
    ...properties.map((_one, index) => ({
      range: range(FIRST_PROPERTY_ROW + index, valueColumn),
      style: values,
    })),
    { range: range(header, 0, header, lastCol), style: { ...head, fill: 'F5F5F5' } },
    {
      range: range(firstRow, 0, lastRow, lastCol),
      style: { border: 'thin', vertical: 'top', wrap: true, horizontal: 'left' },
    },
    ...columns.map(({ isNumber = false }, col) => ({
      range: range(firstRow, col, lastRow, col),
      style: isNumber ? ({ horizontal: 'right' } as const) : { numberFormat: '@' },
    })),
    ...[...headings].map((index) => ({
      range: range(firstRow + index, 0, firstRow + index, lastCol),
      style: { bold: true, fill: 'F5F5F5' },
    })),
  ];
}

function validationsOf(table: BookTable): PlannedValidation[] {
  const { firstRow, lastRow } = placesOf(table);
  return (table.lists ?? []).map(({ column, source, ...words }) => {
    const cells: Range = range(firstRow, column, lastRow + ROWS_TO_COME, column);
    return { range: cells, rule: { type: 'list', source }, ...words };
  });
}

function headerHeight(columns: readonly BookColumn[]): number {
  const lines = columns.map(({ header, width }) => countLines(header, width, { bold: true }));
  return LINE * Math.max(...lines);
}

/** A heading runs on over the blank cells beside it; other rows are as high as their longest cell. */
function heightOf(row: readonly CellValue[], { columns, headings }: BookTable, index: number): number {
  if (headings?.has(index)) return LINE;
  const lines = row.map((value, col) => countLines(String(value), columns[col]!.width));
  return Math.min(MAX_HEIGHT, LINE * Math.max(1, ...lines));
}
