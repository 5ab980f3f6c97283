/// <reference types="@microsoft/office-js/dist/office" />
import { type Address, addressesOf, formatRange } from '../../core/sheet/address';
import type { EditedCell, EditedLook } from '../../core/sheet/edit';
import type { GuardedCell } from '../../core/sheet/guards';
import { coveringBlocks, type FilledBlock } from './filledBlocks';
import type { NetEdit } from './netEdits';
import { cellsOf } from './readCells';
import { askForLooks } from './readLooks';
import { readValidations } from './readValidations';
import type { Hiding } from './writeLayout';

/** A cell as it is, its number format always said, its font where the edit gives another. */
export type CellState = EditedCell & { readonly numberFormat: string };

/** What of a sheet an edit is about to change: an edit too, the one that brings it back. */
export type SheetState = NetEdit & { readonly cells: readonly CellState[] };

/** An edit and the id of its sheet. */
export type EditTarget = { readonly net: NetEdit; readonly id: string };

/** The state of all that edits are going to change: one sync, and another where a validation differs inside its range. */
export async function readStates(
  context: Excel.RequestContext,
  targets: readonly EditTarget[],
): Promise<SheetState[]> {
  const loaded = targets.map(({ net, id }) => load(context.workbook.worksheets.getItem(id), net));
  const ranges = targets.flatMap(({ net, id }) => net.validations.map(({ range }) => ({ id, range })));
  const validations = await readValidations(context, ranges);
  return targets.map(({ net, id }, index) => ({
    sheet: net.sheet,
    cells: withFonts(loaded[index]!.blocks.flatMap(cellStates), loaded[index]!.fonts),
    hiding: hidingOf(loaded[index]!),
    validations: validations.filter((one) => one.id === id),
    looks: loaded[index]!.looks().map(lookOf),
  }));
}

type LoadedBlock = { readonly block: FilledBlock<Address>; readonly range: Excel.Range };
type LoadedFonts = {
  readonly block: FilledBlock<Address>;
  readonly properties: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
};
type Loaded = ReturnType<typeof load>;

/** Whole rows and columns tell of themselves one by one. */
function load(sheet: Excel.Worksheet, { cells, hiding, looks }: NetEdit) {
  return {
    looks: askForLooks(sheet, lookedAt(looks)),
    blocks: coveringBlocks<Address>(cells).map(
      (block): LoadedBlock => ({
        block,
        range: sheet
          .getRange(formatRange(block.range))
          .load('rowIndex,columnIndex,values,formulas,numberFormat'),
      }),
    ),
    fonts: coveringBlocks<Address>(cells.filter(({ font }) => font !== undefined)).map(
      (block): LoadedFonts => ({
        block,
        properties: sheet
          .getRange(formatRange(block.range))
          .getCellProperties({ format: { font: { name: true } } }),
      }),
    ),
    rows: Object.keys(hiding.rows).map((row) => sheet.getCell(Number(row), 0).load('rowIndex,rowHidden')),
    cols: Object.keys(hiding.cols).map((col) =>
      sheet.getCell(0, Number(col)).load('columnIndex,columnHidden'),
    ),
  };
}

/** Row by row, each cell once. */
function lookedAt(looks: readonly EditedLook[]): Address[] {
  const cells = looks.flatMap(({ range }) => [...addressesOf(range)]);
  const unique = new Map(cells.map((cell) => [`${cell.row}:${cell.col}`, cell]));
  return [...unique.values()].sort((a, b) => a.row - b.row || a.col - b.col);
}

function lookOf({ row, col, locked, numberFormat }: GuardedCell): EditedLook {
  return { range: { from: { row, col }, to: { row, col } }, style: { locked, numberFormat } };
}

function cellStates({ block, range }: LoadedBlock): CellState[] {
  const filled = new Map(cellsOf(range).map((cell) => [`${cell.row}:${cell.col}`, cell]));
  return block.cells.map(({ row, col }) => ({
    ...(filled.get(`${row}:${col}`) ?? { row, col, value: null }),
    numberFormat: String(range.numberFormat[row - range.rowIndex]![col - range.columnIndex]),
  }));
}

/** A cell whose text is in several fonts has none to tell. */
function withFonts(cells: readonly CellState[], loaded: readonly LoadedFonts[]): CellState[] {
  const fonts = new Map(
    loaded.flatMap(({ block: { range, cells: asked }, properties }) =>
      asked.map(({ row, col }) => {
        const cell = properties.value[row - range.from.row]![col - range.from.col]!;
        return [`${row}:${col}`, cell.format?.font?.name] as const;
      }),
    ),
  );
  return cells.map((cell) => {
    const font = fonts.get(`${cell.row}:${cell.col}`);
    return font ? { ...cell, font } : cell;
  });
}

function hidingOf({ rows, cols }: Loaded): Hiding {
  return {
    rows: Object.fromEntries(rows.map(({ rowIndex, rowHidden }) => [rowIndex, rowHidden])),
    cols: Object.fromEntries(cols.map(({ columnIndex, columnHidden }) => [columnIndex, columnHidden])),
  };
}
