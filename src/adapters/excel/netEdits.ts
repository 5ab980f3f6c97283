/// <reference types="@microsoft/office-js/dist/office" />
import type { Range } from '../../core/sheet/address';
import type { EditedCell, EditedLook, SheetEdit } from '../../core/sheet/edit';
import type { PlannedProtection } from '../../core/sheet/plan';
import { isSameSheetName } from '../../core/sheet/snapshot';
import type { Hiding } from './writeLayout';
import { validationData } from './writeRules';

/** A range whose validation goes, and what it gets instead. */
export type ValidationChange = {
  readonly range: Range;
  readonly given?: Excel.Interfaces.DataValidationUpdateData;
};

/** All that becomes different on one sheet: each cell once, row by row; validations in order. */
export type NetEdit = {
  readonly sheet: string;
  readonly cells: readonly EditedCell[];
  readonly hiding: Hiding;
  readonly validations: readonly ValidationChange[];
  /** In order: the later wins. */
  readonly looks: readonly EditedLook[];
  /** Protection to have in the end, null for none; absent: as it is. */
  readonly protection?: PlannedProtection | null;
};

/** What edits come to, made one after the other, sheet by sheet: many small ones are written as few blocks. */
export function netEdits(edits: readonly SheetEdit[]): NetEdit[] {
  const sheets: NetEdit[] = [];
  for (const edit of edits) {
    const place = sheets.findIndex(({ sheet }) => isSameSheetName(sheet, edit.sheet));
    if (place < 0) sheets.push(added(blankEdit(edit.sheet), edit));
    else sheets[place] = added(sheets[place]!, edit);
  }
  return sheets;
}

const blankEdit = (sheet: string): NetEdit => ({
  ...{ sheet, cells: [], validations: [], looks: [] },
  hiding: { rows: {}, cols: {} },
});

function added(net: NetEdit, edit: SheetEdit): NetEdit {
  const { rows, cols } = net.hiding;
  return {
    sheet: net.sheet,
    cells: withCells(net.cells, edit.cells),
    hiding: {
      rows: { ...rows, ...flags(edit.hideRows, true), ...flags(edit.showRows, false) },
      cols: { ...cols, ...flags(edit.hideCols, true), ...flags(edit.showCols, false) },
    },
    validations: [
      ...net.validations,
      ...(edit.clearValidations ?? []).map((range) => ({ range })),
      ...(edit.validations ?? []).map((one) => ({ range: one.range, given: validationData(one) })),
    ],
    looks: [...net.looks, ...(edit.looks ?? [])],
    ...protectionAfter(net, edit),
  };
}

function protectionAfter(net: NetEdit, edit: SheetEdit): Pick<NetEdit, 'protection'> {
  const { protection = net.protection } = edit;
  return protection === undefined ? {} : { protection };
}

/** A later content takes the place of an earlier one; a format or font stays until another is given. */
function withCells(cells: readonly EditedCell[], edited: readonly EditedCell[]): EditedCell[] {
  const at = new Map(cells.map((cell) => [`${cell.row}:${cell.col}`, cell]));
  for (const cell of edited) {
    const key = `${cell.row}:${cell.col}`;
    const before = at.get(key);
    const numberFormat = cell.numberFormat ?? before?.numberFormat;
    const font = cell.font ?? before?.font;
    at.set(key, {
      ...cell,
      ...(numberFormat !== undefined && { numberFormat }),
      ...(font !== undefined && { font }),
    });
  }
  return [...at.values()].sort((a, b) => a.row - b.row || a.col - b.col);
}

const flags = (list: readonly number[] = [], isHidden: boolean) =>
  Object.fromEntries(list.map((index) => [index, isHidden]));
