import { extname, resolve } from 'node:path';
import { type MergeResult, mergeReports, type ReceivedFile } from '../actions/mergeReports';
import { memoryHost } from '../adapters/memory/memoryHost';
import { describeUnreadable } from '../adapters/xlsx/describeUnreadable';
import { writeXlsx } from '../adapters/xlsx/writeXlsx';
import { findMetric } from '../core/catalogue/catalogue';
import { catalogueFor, STANDARD_CATALOGUES } from '../core/catalogue/standard/catalogues';
import { titleOf } from '../core/catalogue/unitTitle';
import type { Total } from '../core/rollup/aggregate';
import { formatQuantity } from '../core/text/formatQuantity';
import type { Language } from '../core/validation/describeIssue';
import { fileIssue, issueLine, type PrintedIssue, printedIssue } from './checkCommand';
import {
  type CommandLine,
  languageOf,
  needed,
  parseCommandLine,
  periodOf,
  rosterFor,
  UsageError,
} from './commandLine';
import { type InputFile, readInputs, writeOutput } from './files';
import { WORDS } from './words';

type UnitLine = { readonly unit: string | null; readonly file: string | null; readonly status: string };
type FileIssue = PrintedIssue & { readonly file: string };

/** `merge`: the units' files into one provincial workbook. */
export async function runMerge(args: readonly string[], print: (text: string) => void): Promise<number> {
  const line = parseCommandLine(
    args,
    ['roster', 'period', 'out', 'prefer', 'lang'],
    ['include-errors', 'json'],
  );
  const language = languageOf(line);
  const period = periodOf(line);
  const roster = rosterFor(line, period);
  const out = needed(line, 'out');
  if (extname(out).toLowerCase() !== '.xlsx') throw new UsageError(WORDS.needsXlsx(out));
  const inputs = await readInputs(line.rest, out);
  const host = memoryHost();
  const result = await mergeReports(host, inputs.map(received), {
    roster,
    period,
    catalogues: STANDARD_CATALOGUES,
    includeErrors: line.options['include-errors'] === true,
    prefer: preferOf(line, inputs),
  });
  if (result.totals) await writeOutput(out, await writeXlsx(host.plans()));
  const units = unitLines(result);
  const issues = issueList(result, inputs, language);
  if (line.options.json) {
    print(
      JSON.stringify({ out: result.totals ? out : null, units, totals: jsonTotals(result), issues }, null, 2),
    );
  } else printResult(result, units, issues, out, language, print);
  if (!result.totals) return 2;
  return units.every(({ status }) => status === 'accepted' || status === 'missing') ? 0 : 1;
}

function received(input: InputFile): ReceivedFile {
  const { name, sha256 } = input;
  return 'workbook' in input
    ? { name, sha256, workbook: input.workbook }
    : { name, sha256, unreadable: input.reason.code };
}

function preferOf({ options }: CommandLine, inputs: readonly InputFile[]): string[] {
  const { prefer } = options;
  if (typeof prefer !== 'string') return [];
  const chosen = inputs.filter(({ path, name }) => path === resolve(prefer) || name === prefer);
  if (chosen.length === 0) throw new UsageError(WORDS.preferUnused(prefer));
  return chosen.map(({ name }) => name);
}

/** Every roster unit with each of its files, then the files of no unit. */
function unitLines({ match }: MergeResult): UnitLine[] {
  const units = match.units.flatMap(({ unit, state, candidates, accepted }): UnitLine[] => {
    const used = accepted?.sources ?? candidates;
    const files = used.length > 0 ? used.map(({ file }) => file) : [null];
    return files.map((file) => ({ unit: titleOf(unit), file, status: state }));
  });
  return [
    ...units,
    ...match.unmatched.map(({ unit, file, state }) => ({ unit: unit ?? null, file, status: state })),
  ];
}

function issueList(
  { submissions }: MergeResult,
  inputs: readonly InputFile[],
  language: Language,
): FileIssue[] {
  return submissions.flatMap((submission): FileIssue[] => {
    const { file, issues, reports } = submission;
    const input = inputs.find(({ name }) => name === file);
    if (input && 'reason' in input) {
      return [{ file, ...fileIssue(input.reason.code, describeUnreadable(input.reason, language)) }];
    }
    if (reports.length === 0 && issues.length === 0)
      return [{ file, ...fileIssue('noForm', WORDS.noForm[language]) }];
    return issues.map((issue) => {
      const report = reports.find(({ sheet }) => sheet === issue.sheet);
      return { file, ...printedIssue(issue, language, report?.catalogue) };
    });
  });
}

type JsonTotal = Pick<Total, 'plan' | 'period' | 'cumulative' | 'previous' | 'qualifier'>;

function jsonTotals({ totals = {} }: MergeResult): Record<string, JsonTotal> {
  return Object.fromEntries(
    Object.entries(totals).map(([code, { plan, period, cumulative, previous, qualifier }]) => [
      code,
      { plan, period, cumulative, previous, qualifier },
    ]),
  );
}

function printResult(
  result: MergeResult,
  units: readonly UnitLine[],
  issues: readonly FileIssue[],
  out: string,
  language: Language,
  print: (text: string) => void,
): void {
  for (const { unit, file, status } of units) {
    print(
      [unit, file, WORDS.states[language][status as keyof (typeof WORDS.states)['vi']]]
        .filter(Boolean)
        .join(' · '),
    );
  }
  for (const issue of issues) print(`${issue.file}${issueLine(issue, language)}`);
  for (const [code, total] of Object.entries(result.totals ?? {})) {
    if (total.period !== null) print(totalLine(code, total, language));
  }
  print(result.totals ? WORDS.saved(out) : WORDS.nothingWritten);
}

function totalLine(code: string, { period, qualifier }: Total, language: Language): string {
  const metric = findMetric(catalogueFor('mixed'), code);
  if (!metric || period === null) throw new Error(`total of ${code}`);
  const amount = formatQuantity(period, metric.kind, metric.unit);
  return `  ${code.padEnd(5)} ${metric.label[language]}: ${qualifier ? `${qualifier} ` : ''}${amount}`;
}
