import type { OwnSummaryRequest } from '../../actions/fillOwnSummary';
import { type FilledSummary, mergeIntoSummary } from '../../actions/mergeIntoSummary';
import type { MergeRequest } from '../../actions/mergeReports';
import { type MemoryHost, memoryHost } from '../../adapters/memory/memoryHost';
import { graftSheets } from '../../adapters/xlsx/graft/graftSheets';
import type { UnpatchableReason } from '../../adapters/xlsx/patch/unpatchable';
import { type PatchResult, patchXlsx } from '../../adapters/xlsx/patchXlsx';
import type { SheetMapping } from '../../core/mapping/sheetMapping';
import type { Language } from '../../core/validation/describeIssue';
import { describeUnreadable } from '../../core/validation/describeUnreadable';
import type { InputFile } from '../inputFiles';
import { protectWork, writeOutput } from '../outputFiles';
import { INTO_WORDS } from './intoWords';
import type { SummaryBook } from './summaryBook';

/** What came of filling a copy of the person's own summary; `obstacle`: why the copy could not be made. */
export type MergedInto = {
  readonly result: FilledSummary;
  readonly filled?: FilledSummary['filled'];
  readonly obstacle?: string;
};

export type FillAs = {
  readonly mapping: SheetMapping;
  /** Cells that hold something and are written over. */
  readonly replace: NonNullable<OwnSummaryRequest['replace']>;
  readonly out: string;
  readonly language: Language;
};

/** Merges the files into a copy of the book, written to `out`; nothing is written when no unit was accepted. */
export async function mergeInto(
  book: SummaryBook,
  inputs: readonly InputFile[],
  request: MergeRequest,
  { mapping, replace, out, language }: FillAs,
): Promise<MergedInto> {
  await protectWork([out]);
  const host = memoryHost(book.workbook);
  const result = await mergeIntoSummary(host, inputs, { ...request, mapping, replace });
  if (!result.filled) return { result };
  const copy = await copyWith(book.bytes, host, result.filled.sheets.removed);
  if (!copy.ok) return { result: withoutTotals(result), obstacle: describeObstacle(copy.reason, language) };
  await writeOutput(out, copy.bytes);
  return { result, filled: result.filled };
}

/** Cells first: the new sheets have none that are edited. */
async function copyWith(
  bytes: Uint8Array,
  host: MemoryHost,
  remove: readonly string[],
): Promise<PatchResult> {
  const patched = patchXlsx(bytes, host.edits());
  return patched.ok ? graftSheets(patched.bytes, { plans: host.plans(), remove }) : patched;
}

/** A merge that has come to nothing: the copy could not be made. */
function withoutTotals({ match, submissions }: FilledSummary): FilledSummary {
  return { match, submissions };
}

function describeObstacle(reason: UnpatchableReason, language: Language): string {
  if (reason.code === 'unreadable') return describeUnreadable(reason.reason, language);
  const { sheet = '', cell = '' } = reason as { readonly sheet?: string; readonly cell?: string };
  return INTO_WORDS[language].obstacle(reason.code, sheet, cell);
}
