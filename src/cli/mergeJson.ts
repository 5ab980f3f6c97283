import type { MergeRequest, MergeResult } from '../actions/mergeReports';
import { formatPeriod } from '../core/catalogue/period';
import { findUnit, type Roster } from '../core/catalogue/roster';
import { titleOf } from '../core/catalogue/unitTitle';
import type { SheetMapping } from '../core/mapping/sheetMapping';
import type { Total } from '../core/rollup/aggregate';
import { type ForeignFile, readSheets } from './mapping/foreignFiles';
import type { FileIssue } from './mergeIssues';
import type { UnitLine } from './mergeLines';
import { toJson } from './printedIssue';

/** What `merge --json` prints: every unit and every file, what was read by matching, the totals and the issues. */
export function mergeToJson(
  out: string,
  { totals }: MergeResult,
  lines: readonly UnitLine[],
  issues: readonly FileIssue[],
  foreign: readonly ForeignFile[],
  request: MergeRequest,
) {
  return {
    out: totals ? out : null,
    units: lines.map(({ unit, file, status }) => ({ unit, file, status })),
    mapped: foreign.flatMap((file) =>
      readSheets(file).map((mapping) => mappedToJson(file.name, mapping, request)),
    ),
    totals: Object.fromEntries(
      Object.entries(totals ?? {}).map(([code, total]) => [code, totalToJson(total)]),
    ),
    issues: issues.map(({ file, ...issue }) => ({ file, ...toJson(issue) })),
  };
}

function mappedToJson(file: string, mapping: SheetMapping, { roster, period: asked }: MergeRequest) {
  const { sheet, fingerprint, figures, period = formatPeriod(asked) } = mapping;
  return { file, sheet, fingerprint, units: unitsOf(mapping, roster), period, figures: figures.length };
}

function unitsOf({ unit, figures }: SheetMapping, roster: Roster): string[] {
  const codes = new Set(figures.flatMap((figure) => figure.unit ?? unit?.code ?? []));
  return [...codes].map((code) => {
    const known = findUnit(roster, code);
    return known ? titleOf(known) : code;
  });
}

function totalToJson({ plan, period, cumulative, previous, qualifier, given, asked }: Total) {
  return { plan, period, cumulative, previous, qualifier, given, asked };
}
