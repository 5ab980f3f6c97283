import type { Catalogue } from '../core/catalogue/catalogue';
import type { Period } from '../core/catalogue/period';
import type { Roster } from '../core/catalogue/roster';
import { catalogueFor } from '../core/catalogue/standard/catalogues';
import type { SheetPlan } from '../core/sheet/plan';
import type { TemplateSettings } from '../core/template/settings';
import { formFileName } from './formFileName';
import { type InsertTemplate, planFormBook } from './insertTemplate';

/** The blank forms a province hands out: all units of a roster, one period. */
export type RosterForms = {
  readonly roster: Roster;
  readonly period: Period;
  /** The same form for all; absent: each unit's own, land or sea. */
  readonly catalogue?: Catalogue | undefined;
  /** What differs from the settings derived from roster and period. */
  readonly settings?: Partial<TemplateSettings>;
};

/** One form per unit, in the roster's order. */
export function rosterForms({ roster, period, catalogue, settings }: RosterForms): InsertTemplate[] {
  return roster.units.map((unit) => ({
    catalogue: catalogue ?? catalogueFor(unit.border),
    roster,
    unit,
    period,
    ...(settings && { settings }),
  }));
}

/** A file by its name. */
export type NamedBytes = { readonly name: string; readonly bytes: Uint8Array };

/** How forms become a file, and how long to go on. */
type Making = {
  readonly write: (plans: readonly SheetPlan[]) => Promise<Uint8Array>;
  readonly onMade: (done: number) => void;
  readonly signal: AbortSignal;
};

/** Writes the forms one after the other; undefined when it was stopped in between. */
export async function writeRosterForms(
  request: RosterForms,
  { write, onMade, signal }: Making,
): Promise<NamedBytes[] | undefined> {
  const files: NamedBytes[] = [];
  for (const form of rosterForms(request)) {
    if (signal.aborted) return undefined;
    files.push({ name: formFileName(form), bytes: await write(planFormBook(form)) });
    onMade(files.length);
  }
  return signal.aborted ? undefined : files;
}
