import { type Address, range } from '../sheet/address';
import type { BlockFormat, PlannedCell, SheetPlan } from '../sheet/plan';
import type { CellValue } from '../sheet/snapshot';
import { countLines } from '../template/textLines';

/** Zero-based rows of a list sheet, and its last row and column. */
type ListFrame = {
  readonly title: number;
  readonly hint: number;
  readonly header: number;
  readonly lastRow: number;
  readonly lastCol: number;
};

/** A plain table with a title and a hint: what Tiến độ, Nhật ký and the findings of a check are. */
export type List = {
  readonly name: string;
  readonly title: string;
  readonly hint: string;
  /** Further lines between hint and table; none unless given. */
  readonly lines?: readonly string[];
  readonly header: readonly string[];
  /** Characters per column. */
  readonly widths: readonly number[];
  /** Blank where a value is empty text. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Printed on every page; the page's number in Vietnamese unless given. */
  readonly footer?: string;
  /** Columns of short marks and counts, printed in the middle; the others are text. */
  readonly centred?: readonly number[];
};

const TITLE = 0;
const HINT = 1;

/** A list as a sheet, printed on A4 landscape, one page wide. */
export function planList(list: List): SheetPlan {
  const { name, title, hint, lines = [], header, widths, rows, footer } = list;
  const lastCol = header.length - 1;
  const head = HINT + 2 + lines.length;
  const lastRow = head + Math.max(1, rows.length);
  const body = rows.flatMap((row, index) => cellsOf(head + 1 + index, row));
  return {
    ...listPage({ title: TITLE, hint: HINT, header: head, lastRow, lastCol }, footer),
    name,
    cells: [
      ...cellsOf(TITLE, [title]),
      ...[hint, ...lines].flatMap((line, index) => cellsOf(HINT + index, [line])),
      ...cellsOf(head, header),
      ...body,
    ],
    formats: listFormats(list, head, lastRow),
    merges: [],
    widths: Object.fromEntries(widths.map((width, col) => [col, width])),
    heights: {
      ...headHeight(list, head),
      ...Object.fromEntries(rows.map((row, index) => [head + 1 + index, heightOf(row, widths)])),
    },
    freeze: { row: head + 1, col: 0 } satisfies Address,
  };
}

/** Points per line, and the tallest row Excel allows. */
const LINE = 15;
const MAX_HEIGHT = 409;

/** A header of one line keeps the height every row has. */
function headHeight({ header, widths }: List, head: number): SheetPlan['heights'] {
  const height = heightOf(header, widths, { bold: true });
  return height > LINE ? { [head]: height } : {};
}

/** Wrapped rows get their height here, since not every program fits them on opening. */
function heightOf(row: readonly CellValue[], widths: readonly number[], look = {}): number {
  const lines = row.map((value, col) => countLines(String(value), widths[col] ?? 10, look));
  return Math.min(MAX_HEIGHT, LINE * Math.max(1, ...lines));
}

function cellsOf(row: number, values: readonly CellValue[]): PlannedCell[] {
  return values.flatMap((value, col) => (value === '' ? [] : [{ row, col, value }]));
}

function listFormats({ header, centred = [] }: List, head: number, lastRow: number): BlockFormat[] {
  const lastCol = header.length - 1;
  const bold = { bold: true, horizontal: 'center', vertical: 'center', wrap: true, border: 'thin' } as const;
  return [
    { range: range(TITLE, 0), style: { bold: true, size: 14 } },
    { range: range(HINT, 0), style: { italic: true } },
    { range: range(head, 0, head, lastCol), style: bold },
    {
      range: range(head + 1, 0, lastRow, lastCol),
      style: { border: 'thin', vertical: 'top', wrap: true, horizontal: 'left' },
    },
    ...centred.map((col): BlockFormat => {
      return { range: range(head + 1, col, lastRow, col), style: { horizontal: 'center' } };
    }),
  ];
}

/** What every list sheet shares: A4 landscape, one page wide, header repeated, rows to filter. */
export function listPage({ title, header, lastRow, lastCol }: ListFrame, footer = 'Trang &P/&N') {
  return {
    visibility: 'visible',
    validations: [],
    conditionalFormats: [],
    heights: {},
    hiddenRows: [],
    hiddenCols: [],
    autoFilter: range(header, 0, lastRow, lastCol),
    page: {
      orientation: 'landscape',
      paper: 'A4',
      fitToWidth: 1,
      repeatRows: [header, header],
      printArea: range(title, 0, lastRow, lastCol),
      footer,
      margins: { top: 20, bottom: 20, left: 15, right: 15 },
      blackAndWhite: true,
      centered: true,
    },
  } satisfies Partial<SheetPlan>;
}
