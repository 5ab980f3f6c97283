import { type AdoptedAs, type Adoption, planAdoption } from '../core/mapping/planAdoption';
import type { SheetMapping } from '../core/mapping/sheetMapping';
import { findSheet } from '../core/sheet/snapshot';
import type { WorkbookHost } from './host';
import { applyEdits, type Done } from './undo';

/** A sheet that was given codes and tags and how to take them off, or why it could not be. */
export type Adopted =
  | { readonly done: Done; readonly left: Extract<Adoption, { edit: unknown }>['left'] }
  | Extract<Adoption, { problem: unknown }>;

/** Gắn mã biểu đang dùng: from then on the office's own sheet is checked, rolled up and merged like a template. */
export async function adoptSheet(host: WorkbookHost, mapping: SheetMapping, as: AdoptedAs): Promise<Adopted> {
  const sheet = findSheet(await host.read(), mapping.sheet);
  if (!sheet) return { problem: 'noFigures' };
  const adoption = planAdoption(sheet, mapping, as);
  if ('problem' in adoption) return adoption;
  return { done: await applyEdits(host, [adoption.edit]), left: adoption.left };
}
