import type { OwnSummaryPreview } from '../../actions/fillOwnSummary';
import { type FilledSummary, mergeIntoSummary } from '../../actions/mergeIntoSummary';
import type { MergeRequest } from '../../actions/mergeReports';
import { memoryHost } from '../../adapters/memory/memoryHost';
import { graftSheets } from '../../adapters/xlsx/graft/graftSheets';
import type { UnpatchableReason } from '../../adapters/xlsx/patch/unpatchable';
import { type PatchResult, patchXlsx } from '../../adapters/xlsx/patchXlsx';
import type { SheetMapping } from '../../core/mapping/sheetMapping';
import type { SheetEdit } from '../../core/sheet/edit';
import type { SheetPlan } from '../../core/sheet/plan';
import type { Language } from '../../core/validation/describeIssue';
import { describeUnreadable } from '../../core/validation/describeUnreadable';
import type { InputFile } from '../inputFiles';
import { protectWork, writeOutput } from '../outputFiles';
import { INTO_WORDS } from './intoWords';
import type { SummaryBook } from './summaryBook';

/** What came of filling a copy of the person's own summary; `obstacle`: why the copy could not be made. */
export type MergedInto = {
  readonly result: FilledSummary;
  readonly filled?: OwnSummaryPreview;
  readonly obstacle?: string;
};

export type FillAs = {
  readonly mapping: SheetMapping;
  /** Whether cells that hold something are replaced. */
  readonly replaces: boolean;
  readonly out: string;
  readonly language: Language;
};

/** Merges the files into a copy of the book, written to `out`; nothing is written when no unit was accepted. */
export async function mergeInto(
  book: SummaryBook,
  inputs: readonly InputFile[],
  request: MergeRequest,
  { mapping, replaces, out, language }: FillAs,
): Promise<MergedInto> {
  await protectWork([out]);
  const host = memoryHost(book.workbook);
  const replace = replaces ? mapping.figures.map(({ cell }) => cell) : [];
  const result = await mergeIntoSummary(host, inputs, { ...request, mapping, replace });
  if (!result.filled) return { result };
  const copy = await copyWith(book.bytes, host.edits(), host.plans());
  if (!copy.ok) return { result: withoutTotals(result), obstacle: describeObstacle(copy.reason, language) };
  await writeOutput(out, copy.bytes);
  return { result, filled: result.filled };
}

/** Cells first: the new sheets have none that are edited. */
async function copyWith(
  bytes: Uint8Array,
  edits: readonly SheetEdit[],
  plans: readonly SheetPlan[],
): Promise<PatchResult> {
  const patched = patchXlsx(bytes, edits);
  return patched.ok ? graftSheets(patched.bytes, { plans, remove: [] }) : patched;
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
