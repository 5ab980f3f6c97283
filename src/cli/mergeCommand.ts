import { resolve } from 'node:path';
import { type MergeRequest, type MergeResult, mergeReports } from '../actions/mergeReports';
import { memoryHost } from '../adapters/memory/memoryHost';
import { writeXlsx } from '../adapters/xlsx/writeXlsx';
import { STANDARD_CATALOGUES } from '../core/catalogue/standard/catalogues';
import type { Total } from '../core/rollup/aggregate';
import { type CommandLine, neededOption, parseCommandLine, UsageError } from './commandLine';
import { type InputFile, readInputs } from './inputFiles';
import { mergeIssues } from './mergeIssues';
import { type UnitLine, unitLines, unusedLines } from './mergeLines';
import { isXlsxName, languageOf, periodOf, rosterFor } from './options';
import { protectWork, writeOutput } from './outputFiles';
import { toJson } from './printedIssue';
import { printMerge } from './printMerge';
import { WORDS } from './words';

/**
 * `merge`: the units' files into one provincial workbook. 1 when a file was not taken (the others are written all
 * the same), 2 when no file could be read.
 */
export async function runMerge(args: readonly string[], print: (text: string) => void): Promise<number> {
  const line = parseCommandLine(args, {
    options: ['roster', 'period', 'out', 'prefer', 'lang'],
    switches: ['include-errors', 'json'],
  });
  const language = languageOf(line);
  const period = periodOf(line);
  const roster = rosterFor(line, period);
  const out = outOf(line);
  const inputs = await readInputs(line.rest, out);
  const request: MergeRequest = {
    roster,
    period,
    catalogues: STANDARD_CATALOGUES,
    includeErrors: line.switches.has('include-errors'),
    prefer: preferOf(line, inputs),
  };
  const result = await mergeTo(out, inputs, request);
  const units = unitLines(result);
  const issues = mergeIssues(result, inputs, request, language);
  if (line.switches.has('json')) {
    print(JSON.stringify(mergeToJson(out, result, units, issues), null, 2));
  } else {
    const lines = [...units, ...unusedLines(result)];
    for (const text of printMerge({ out, request, result, lines, issues, language })) print(text);
  }
  return exitCodeOf(result, units);
}

function outOf(line: CommandLine): string {
  const out = neededOption(line, 'out');
  if (!isXlsxName(out)) throw new UsageError(WORDS.needsXlsx(out));
  return out;
}

/** Merges and writes; nothing is written when no unit was accepted. */
async function mergeTo(
  out: string,
  inputs: readonly InputFile[],
  request: MergeRequest,
): Promise<MergeResult> {
  await protectWork([out]);
  const host = memoryHost();
  const result = await mergeReports(host, inputs, request);
  if (result.totals) await writeOutput(out, await writeXlsx(host.plans()));
  return result;
}

function exitCodeOf({ submissions }: MergeResult, units: readonly UnitLine[]): number {
  if (submissions.every(({ reports, issues }) => reports.length + issues.length === 0)) return 2;
  return units.every(({ status }) => status === 'accepted' || status === 'missing') ? 0 : 1;
}

/** Names of the files meant by `--prefer`, each given as a path or by the name the results show. */
function preferOf({ options }: CommandLine, inputs: readonly InputFile[]): string[] {
  return (options.get('prefer') ?? []).flatMap((prefer) => {
    const chosen = inputs.filter(
      ({ path, name }) => isSameText(path, resolve(prefer)) || isSameText(name, prefer),
    );
    if (chosen.length === 0) throw new UsageError(WORDS.preferUnused(prefer));
    return chosen.map(({ name }) => name);
  });
}

/** Names typed are composed, those of files from a Mac are not. */
const isSameText = (a: string, b: string) => a.normalize('NFC') === b.normalize('NFC');

function mergeToJson(
  out: string,
  { totals }: MergeResult,
  units: readonly UnitLine[],
  issues: ReturnType<typeof mergeIssues>,
) {
  return {
    out: totals ? out : null,
    units: units.map(({ unit, file, status }) => ({ unit, file, status })),
    totals: Object.fromEntries(
      Object.entries(totals ?? {}).map(([code, total]) => [code, totalToJson(total)]),
    ),
    issues: issues.map(({ file, ...issue }) => ({ file, ...toJson(issue) })),
  };
}

function totalToJson({ plan, period, cumulative, previous, qualifier }: Total) {
  return { plan, period, cumulative, previous, qualifier };
}
