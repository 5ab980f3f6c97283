import type { Cell, ColumnDef, WriteSheet } from 'hucre/xlsx';
import { formatRange } from '../../core/sheet/address';
import type { PlannedProtection, SheetPlan } from '../../core/sheet/plan';
import { toWrittenCell } from './writeCells';
import { toPrintSettings } from './writePage';
import { toConditionalRules, toDataValidation } from './writeRules';
import { flattenFormats } from './writeStyles';

/** Pixels of a digit of the base font, and of a cell's padding: a file's width counts the padding, a plan's does not. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;

/** Excel's own width of a column nobody touched, in characters. */
const DEFAULT_WIDTH = 8.43;

/** A planned sheet as hucre takes it. */
export function toWriteSheet(plan: SheetPlan): WriteSheet {
  return {
    name: plan.name,
    ...(plan.visibility !== 'visible' && { [plan.visibility]: true }),
    ...rowsOf(plan),
    columns: columnsOf(plan),
    cells: cellsOf(plan),
    merges: plan.merges.map(({ from, to }) => ({
      ...{ startRow: from.row, startCol: from.col },
      ...{ endRow: to.row, endCol: to.col },
    })),
    dataValidations: plan.validations.map(toDataValidation),
    conditionalRules: toConditionalRules(plan.conditionalFormats),
    ...paneOf(plan),
    ...(plan.autoFilter && { autoFilter: { range: formatRange(plan.autoFilter) } }),
    ...(plan.protection && { protection: protectionOf(plan.protection) }),
    ...(plan.page && toPrintSettings(plan.page)),
    ...(plan.tabColor !== undefined && { view: { tabColor: { rgb: plan.tabColor } } }),
  };
}

/** Heights and hidden rows; hucre writes them only down to the last row it has, so blank rows are given it. */
function rowsOf({ heights, hiddenRows }: SheetPlan): Pick<WriteSheet, 'rows' | 'rowDefs'> {
  const rowDefs: NonNullable<WriteSheet['rowDefs']> = new Map();
  for (const [row, height] of Object.entries(heights)) rowDefs.set(Number(row), { height });
  for (const row of hiddenRows) rowDefs.set(row, { ...rowDefs.get(row), hidden: true });
  const lastRow = Math.max(-1, ...rowDefs.keys());
  return { rows: Array.from({ length: lastRow + 1 }, () => []), rowDefs };
}

function columnsOf({ widths, hiddenCols }: SheetPlan): ColumnDef[] {
  const columns: ColumnDef[] = [];
  for (const [col, width] of Object.entries(widths)) columns[Number(col)] = { width: fileWidth(width) };
  // Without a width of its own a hidden column would come back too narrow to see.
  for (const col of hiddenCols) {
    columns[col] = { width: fileWidth(DEFAULT_WIDTH), ...columns[col], hidden: true };
  }
  return Array.from(columns, (column) => column ?? {});
}

const fileWidth = (characters: number) => characters + PADDING_PIXELS / DIGIT_PIXELS;

function cellsOf({ cells, formats }: SheetPlan): Map<string, Partial<Cell>> {
  const styles = flattenFormats(formats);
  const written = new Map<string, Partial<Cell>>();
  for (const cell of cells) {
    const key = `${cell.row},${cell.col}`;
    written.set(key, toWrittenCell(cell, styles.get(key)));
    styles.delete(key);
  }
  for (const [key, style] of styles) written.set(key, { style });
  return written;
}

function paneOf({ freeze }: SheetPlan): Pick<WriteSheet, 'freezePane'> {
  if (!freeze || (freeze.row === 0 && freeze.col === 0)) return {};
  return { freezePane: { rows: freeze.row, columns: freeze.col } };
}

function protectionOf({ allow }: PlannedProtection): NonNullable<WriteSheet['protection']> {
  const allowed = Object.fromEntries(allow.map((permission) => [permission, true]));
  return { sheet: true, objects: true, scenarios: true, ...allowed };
}
