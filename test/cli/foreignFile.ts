import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeXlsx } from '../../src/adapters/xlsx/writeXlsx';
import type { SheetPlan } from '../../src/core/sheet/plan';
import { plannedSheet } from '../core/sheet/plannedSheet';
import { type FormSource, parseForm } from '../mapping/formNotation';
import { readForm } from '../mapping/forms';
import { writeForm } from '../mapping/formWorkbook';

/** Writes an office's own form as its file would come, making its folder; returns the path. */
export async function foreignFile(path: string, form: FormSource): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, writeForm(parseForm(form)));
  return path;
}

/** A workbook with several such forms, each on the sheet named. */
export async function foreignBook(
  path: string,
  forms: Readonly<Record<string, FormSource>>,
  hidden: readonly string[] = [],
): Promise<string> {
  const plans = Object.entries(forms).map(([name, form]) => ({
    ...planOf(name, form),
    ...(hidden.includes(name) && { visibility: 'hidden' as const }),
  }));
  await writeFile(path, await writeXlsx(plans));
  return path;
}

/** The same form filled in anew: texts of its grid replaced. */
export function refilled(form: FormSource, replacements: Readonly<Record<string, string>>): FormSource {
  const grid = Object.entries(replacements).reduce((text, [before, after]) => {
    if (!text.includes(before)) throw new Error(`${form.id} has no ${before}`);
    return text.replace(before, after);
  }, form.grid);
  return { ...form, grid };
}

function planOf(name: string, form: FormSource): SheetPlan {
  const { cells, merges } = readForm(parseForm(form));
  return plannedSheet({
    name,
    cells: cells.flatMap(({ row, col, value }) => (value === null ? [] : [{ row, col, value }])),
    merges,
  });
}
