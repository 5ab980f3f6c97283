import { type CellMark, HostError, type WorkbookHost } from '../../actions/host';
import { range } from '../../core/sheet/address';
import { applyEdits } from '../../core/sheet/applyEdit';
import { applyPlans } from '../../core/sheet/applyPlan';
import type { SheetEdit } from '../../core/sheet/edit';
import { editPlan } from '../../core/sheet/editPlan';
import { type GuardQuery, guardsIn, type SheetGuards } from '../../core/sheet/guards';
import type { SheetPlan } from '../../core/sheet/plan';
import {
  EMPTY_WORKBOOK,
  findSheet,
  isSameSheetName,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../core/sheet/snapshot';

/** Where a person was last sent. */
type Selection = { readonly sheet: string; readonly cell: string };

/** A workbook in memory. `plans` are those applied so far, in tab order: what a file is written from. */
export type MemoryHost = WorkbookHost & {
  readonly plans: () => readonly SheetPlan[];
  /** Edits of sheets no plan has made, in order: what the file they came in is patched with. */
  readonly edits: () => readonly SheetEdit[];
  readonly selection: () => Selection | undefined;
  /** The cells marked now. */
  readonly marks: () => readonly CellMark[];
  /** Stands in for a person at work: the same change, and the listeners hear of it. */
  readonly type: (edits: readonly SheetEdit[]) => Promise<void>;
};

type State = {
  readonly workbook: WorkbookSnapshot;
  readonly applied: readonly SheetPlan[];
  readonly edited: readonly SheetEdit[];
  readonly marked: readonly CellMark[];
};

export function memoryHost(start: WorkbookSnapshot = EMPTY_WORKBOOK): MemoryHost {
  let state: State = { workbook: start, applied: [], edited: [], marked: [] };
  let selected: Selection | undefined;
  const listeners = new Set<() => void>();
  const edit = async (edits: readonly SheetEdit[]) => {
    state = afterEdits(state, edits);
  };
  return {
    read: async () => state.workbook,
    readGuards: async (query) => guardsOf(state, start, query),
    apply: async (plans) => {
      state = afterPlans(state, plans);
    },
    edit,
    remove: async (sheets) => {
      state = afterRemoval(state, sheets);
    },
    onChanged: (listener) => {
      // A function of its own, so that a listener given twice is stopped once at a time.
      const call = () => listener();
      listeners.add(call);
      return () => void listeners.delete(call);
    },
    type: async (edits) => {
      await edit(edits);
      for (const call of listeners) call();
    },
    mark: async (marks) => {
      state = { ...state, marked: marks.flatMap((mark) => marksOn(state.workbook, mark)) };
    },
    select: async (sheet, cell) => {
      selected = { sheet, cell };
    },
    plans: () => state.applied,
    edits: () => state.edited,
    selection: () => selected,
    marks: () => state.marked,
  };
}

/** What a plan replaces, its earlier edits and marks with it, has no part in the file any more. */
function afterPlans({ workbook, applied, edited, marked }: State, plans: readonly SheetPlan[]): State {
  const isReplaced = ({ sheet }: { readonly sheet: string }) =>
    plans.some(({ name }) => isSameSheetName(name, sheet));
  return {
    workbook: applyPlans(workbook, plans),
    applied: plans.reduce(withPlan, applied),
    edited: edited.filter((one) => !isReplaced(one)),
    marked: marked.filter((one) => !isReplaced(one)),
  };
}

/** As in the workbook: a plan for a sheet that is there takes its place, a new one stands at the end. */
function withPlan(applied: readonly SheetPlan[], plan: SheetPlan): readonly SheetPlan[] {
  const place = applied.findIndex(({ name }) => isSameSheetName(name, plan.name));
  return place < 0 ? [...applied, plan] : applied.map((old, index) => (index === place ? plan : old));
}

/** A mark by its sheet's own name; none where the sheet is not there. */
function marksOn(workbook: WorkbookSnapshot, mark: CellMark): CellMark[] {
  const sheet = findSheet(workbook, mark.sheet);
  return sheet ? [{ ...mark, sheet: sheet.name }] : [];
}

function afterEdits(state: State, edits: readonly SheetEdit[]): State {
  const missing = edits.find(({ sheet }) => !findSheet(state.workbook, sheet));
  if (missing) throw new HostError('failed', { sheet: missing.sheet });
  return edits.reduce(afterEdit, state);
}

function afterEdit(state: State, edit: SheetEdit): State {
  const { workbook, applied, edited } = state;
  const place = applied.findIndex(({ name }) => isSameSheetName(name, edit.sheet));
  return {
    ...state,
    workbook: applyEdits(workbook, [edit]),
    applied: applied.map((plan, index) => (index === place ? editPlan(plan, edit) : plan)),
    edited: place < 0 ? [...edited, edit] : edited,
  };
}

/** A sheet no plan has made is one that nobody has protected: it guards what edits have given it. */
function guardsOf(
  { workbook, applied, edited }: State,
  start: WorkbookSnapshot,
  query: GuardQuery,
): SheetGuards {
  const isMeant = (name: string) => isSameSheetName(name, query.sheet);
  if (!findSheet(workbook, query.sheet)) throw new HostError('failed', { sheet: query.sheet });
  const plan = applied.find(({ name }) => isMeant(name));
  if (plan) return guardsIn(plan, query);
  const edits = edited.filter(({ sheet }) => isMeant(sheet));
  return guardsIn(edits.reduce(editPlan, unguarded(findSheet(start, query.sheet)!)), query);
}

function unguarded({ cells, ...sheet }: SheetSnapshot): SheetPlan {
  const formats = cells.flatMap(({ row, col, numberFormat }) =>
    numberFormat === undefined ? [] : [{ range: range(row, col), style: { numberFormat } }],
  );
  return {
    ...sheet,
    ...{ cells: [], formats, validations: [], conditionalFormats: [], widths: {}, heights: {} },
  };
}

function afterRemoval({ workbook, applied, edited, marked }: State, names: readonly string[]): State {
  const stays = (sheet: string) => !names.some((name) => isSameSheetName(name, sheet));
  const sheets = workbook.sheets.filter(({ name }) => stays(name));
  const isAnyGone = sheets.length < workbook.sheets.length;
  if (isAnyGone && !sheets.some(({ visibility }) => visibility === 'visible')) throw new HostError('failed');
  return {
    workbook: { sheets },
    applied: applied.filter(({ name }) => stays(name)),
    edited: edited.filter(({ sheet }) => stays(sheet)),
    marked: marked.filter(({ sheet }) => stays(sheet)),
  };
}
