import { formatAddress } from '../core/sheet/address';
import type { EditedCell, SheetEdit } from '../core/sheet/edit';
import type { PlannedCell, SheetPlan } from '../core/sheet/plan';
import { reverseEdit } from '../core/sheet/reverseEdit';
import {
  type Cell,
  type CellValue,
  findSheet,
  indexCells,
  isCellError,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../core/sheet/snapshot';
import { HostError, type WorkbookHost } from './host';

type EditDone = {
  readonly edit: SheetEdit;
  readonly reverse: SheetEdit;
  /** Contents the edit's addresses were found by: once they have moved, it is not taken back. */
  readonly anchors?: readonly EditedCell[];
};

/** What an action has changed, so that it can be taken back. */
export type Done = {
  /** Sheets that were not there before. */
  readonly added: readonly SheetPlan[];
  /** Changes of sheets that were there, each with the edit that brings back what was. */
  readonly edited: readonly EditDone[];
};

/** What came of an undo: cells brought back, and what stays because somebody has changed it since. */
export type Undone = {
  readonly cells: number;
  readonly removed: readonly string[];
  /** Sheets whose validations, locks and protection are as they were. */
  readonly unguarded?: readonly string[];
  readonly kept: readonly { readonly sheet: string; readonly cell?: string }[];
};

/** Makes the edits and says how they are taken back. Reads once. */
export async function makeEdits(host: WorkbookHost, edits: readonly SheetEdit[]): Promise<Done> {
  const before = await host.read();
  const edited = edits.map((edit) => ({ edit, reverse: reverseEdit(before, edit) }));
  await host.edit(edits);
  return { added: [], edited };
}

/**
 * Takes back what an action did, but nothing a person has typed since: a cell that no longer holds what was
 * written stays, and of sheets added together none goes while one of them has been filled in.
 */
export async function undo(host: WorkbookHost, { added, edited }: Done): Promise<Undone> {
  const now = await host.read();
  const changed = added.filter((plan) => isChanged(findSheet(now, plan.name), plan));
  const removed = changed.length > 0 ? [] : added.map(({ name }) => name);
  const parts = edited.flatMap((one) => unchangedPart(now, one));
  const backs = parts.flatMap(({ back }) => back ?? []);
  if (backs.length > 0) await editBack(host, backs);
  if (removed.length > 0) await host.remove(removed);
  const unguarded = backs.flatMap(({ sheet, looks }) => (looks ? [sheet] : []));
  return {
    cells: parts.reduce((count, { cells }) => count + cells, 0),
    removed,
    ...(unguarded.length > 0 && { unguarded }),
    kept: [...changed.map(({ name }) => ({ sheet: name })), ...parts.flatMap(({ kept }) => kept)],
  };
}

/** A formula whose inputs have changed since comes to another value than it had: that is no reason to refuse. */
async function editBack(host: WorkbookHost, edits: readonly SheetEdit[]): Promise<void> {
  try {
    await host.edit(edits);
  } catch (failure) {
    if (!(failure instanceof HostError) || failure.code !== 'recalculated') throw failure;
    const uncompared = (cell: EditedCell) => (cell.formula === undefined ? cell : { ...cell, value: null });
    await host.edit(edits.map((edit) => ({ ...edit, cells: edit.cells.map(uncompared) })));
  }
}

type UndonePart = {
  readonly cells: number;
  readonly back?: SheetEdit;
  readonly kept: Undone['kept'];
};

/** The reverse edit without the cells that hold something else by now; nothing where the sheet is gone. */
function unchangedPart(now: WorkbookSnapshot, { edit, reverse, anchors = [] }: EditDone): UndonePart[] {
  const sheet = findSheet(now, edit.sheet);
  if (!sheet) return [];
  const cellAt = indexCells(sheet);
  if (anchors.some((cell) => !isSameContent(cellAt(cell.row, cell.col), cell))) {
    return [{ cells: 0, kept: [{ sheet: edit.sheet }] }];
  }
  const isKept = (cell: EditedCell) => !isSameContent(cellAt(cell.row, cell.col), cell);
  const kept = edit.cells.filter(isKept);
  const back = reverse.cells.filter(
    ({ row, col }) => !kept.some((one) => one.row === row && one.col === col),
  );
  // A formula put there without a result was not changed, only left to be worked out anew.
  const isChange = ({ value, formula }: EditedCell) => formula === undefined || value !== null;
  const cells = edit.cells.filter((cell) => isChange(cell) && !kept.includes(cell)).length;
  return [
    {
      cells,
      back: { ...reverse, cells: back },
      kept: kept.map((cell) => ({ sheet: edit.sheet, cell: formatAddress(cell) })),
    },
  ];
}

/** Whether a person has typed into a sheet since it was made: what is computed there is no one's work. */
function isChanged(sheet: SheetSnapshot | undefined, plan: SheetPlan): boolean {
  if (!sheet) return false;
  const cellAt = indexCells(sheet);
  const planned = new Set(plan.cells.map(({ row, col }) => `${row}:${col}`));
  return (
    plan.cells.some((cell) => !isSameContent(cellAt(cell.row, cell.col), cell)) ||
    sheet.cells.some(({ row, col }) => !planned.has(`${row}:${col}`))
  );
}

/** Formulas count as the same whatever they come to now, and however the host spells them. */
function isSameContent(found: Cell | undefined, made: PlannedCell | EditedCell): boolean {
  if (made.formula !== undefined) return found?.formula !== undefined;
  if (made.value === null || made.value === '') return found === undefined || found.value === '';
  return found?.formula === undefined && plain(found?.value) === plain(made.value);
}

const plain = (value: CellValue | null | undefined) => (isCellError(value) ? value.error : value);
