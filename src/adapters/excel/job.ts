/// <reference types="@microsoft/office-js/dist/office" />
import type { SheetPlan } from '../../core/sheet/plan';
import { readOldSheets } from './oldSheet';
import { leftOver, type OpenWorkbook, readOpenStructure, type Target, targetsOf } from './openSheets';
import type { Undo } from './rollBack';
import { builtName, keptName } from './temporaryNames';

/** A plan and where it goes. */
export type Place = Target & {
  /** Name or id of the sheet that is the plan's in the end. */
  readonly sheet: string;
  /** The sheet its cells are written on: the same, or one aside. */
  readonly built: string;
  /** Name of the old sheet's restore point. */
  readonly kept?: string;
};

/** An application of plans: what to do and how to undo it. */
export type Job = {
  readonly places: readonly Place[];
  readonly before: OpenWorkbook;
  /** Ids of sheets an earlier one left half built. */
  readonly leftOver: readonly string[];
  readonly undo: Undo;
};

/** Looks at the workbook: one sync, and another when sheets are replaced. Throws a HostError where it is closed to us. */
export async function prepare(context: Excel.RequestContext, plans: readonly SheetPlan[]): Promise<Job> {
  const before = await readOpenStructure(context);
  const places = targetsOf(plans, before).map((target, index) => placeOf(target, index, before));
  const replaced = places.flatMap(({ old, kept }) => (old && kept ? [{ id: old.id, name: kept }] : []));
  const ids = replaced.map(({ id }) => id);
  const old = ids.length > 0 ? await readOldSheets(context, ids) : [];
  const kept = old.map((sheet, index) => ({ old: sheet, name: replaced[index]!.name }));
  const made = places.map(({ built }) => built);
  return { places, before, leftOver: leftOver(before), undo: { before, kept, made } };
}

function placeOf(target: Target, index: number, { sheets }: OpenWorkbook): Place {
  const { plan, old } = target;
  if (!old) return { ...target, sheet: plan.name, built: plan.name };
  return { ...target, sheet: old.id, built: builtName(index), kept: freeKeptName(index, sheets) };
}

/** A restore point that an earlier application had to leave keeps its name. */
function freeKeptName(index: number, sheets: OpenWorkbook['sheets']): string {
  const isTaken = (wanted: string) => sheets.some(({ name }) => name === wanted);
  for (let n = index; ; n += sheets.length) if (!isTaken(keptName(n))) return keptName(n);
}
