import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { insertTemplate } from '../../src/actions/insertTemplate';
import { memoryHost } from '../../src/adapters/memory/memoryHost';
import { writeXlsx } from '../../src/adapters/xlsx/writeXlsx';
import { findUnits } from '../../src/core/catalogue/findUnits';
import { parsePeriod } from '../../src/core/catalogue/period';
import { catalogueFor } from '../../src/core/catalogue/standard/catalogues';
import { findRoster } from '../../src/core/catalogue/standard/rosters';
import type { SheetPlan } from '../../src/core/sheet/plan';

/** A form as an office would send it. Figures are those of the period; a text there is typed into the cell. */
export type Filled = {
  readonly roster?: string;
  readonly unit: string;
  readonly period?: string;
  /** The unit's own form unless told otherwise. */
  readonly catalogue?: 'land' | 'sea' | 'mixed';
  readonly figures?: Readonly<Record<string, number | string>>;
  /** Whole rows, where more than the period's figure is typed. */
  readonly lines?: Readonly<
    Record<string, Readonly<Record<string, number | { readonly value: number | string }>>>
  >;
  /** Required statements are there unless told otherwise. */
  readonly texts?: Readonly<Record<string, readonly string[]>>;
};

const STATEMENTS = { J02: ['Trao đổi tình hình có lúc còn chậm.'], J04: ['Tăng cường tuần tra chung.'] };

/** The sheets of a workbook that holds these forms. */
export async function formPlans(...forms: readonly Filled[]): Promise<readonly SheetPlan[]> {
  const host = memoryHost();
  for (const form of forms) await insertTemplate(host, requestOf(form));
  return host.plans();
}

/** Writes a workbook with these forms, making its folder; returns the path. */
export async function formFile(path: string, ...forms: readonly Filled[]): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, await writeXlsx(await formPlans(...forms)));
  return path;
}

function requestOf({
  roster: id = 'cao-bang-2024',
  unit: name,
  period: text = '2024',
  catalogue: border,
  figures = {},
  lines: rows = {},
  texts = STATEMENTS,
}: Filled) {
  const roster = findRoster(id);
  const period = parsePeriod(text);
  const unit = roster && findUnits(roster, name)[0];
  if (!unit || !period) throw new Error(`${id}, ${name}, ${text}`);
  const lines = {
    ...mapValues(figures, (value) => ({ period: { value } })),
    ...mapValues(rows, (row) =>
      mapValues(row, (cell) => (typeof cell === 'number' ? { value: cell } : cell)),
    ),
  };
  const content = { lines, texts: mapValues(texts, (list) => list.map((value) => ({ value }))) };
  return { catalogue: catalogueFor(border ?? unit.border), roster, unit, period, content };
}

function mapValues<A, B>(record: Readonly<Record<string, A>>, map: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
