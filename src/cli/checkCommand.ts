import { type CheckedForm, checkWorkbook } from '../actions/checkWorkbook';
import { memoryHost } from '../adapters/memory/memoryHost';
import { formatPeriod, type Period } from '../core/catalogue/period';
import { type Finding, isUnread } from '../core/findings/finding';
import type { Seal } from '../core/seal/seal';
import type { Language } from '../core/validation/describeIssue';
import { describeUnreadable } from '../core/validation/describeUnreadable';
import { knownOf } from './catalogueFile';
import { parseCommandLine } from './commandLine';
import { checkTogether, findingsTargets } from './findingsCommand';
import { type InputFile, readInputs } from './inputFiles';
import { languageOf } from './options';
import { printCheck } from './printCheck';
import { fileIssue, type PlacedIssue, placedIssue, toJson } from './printedIssue';
import { RESULT_WORDS } from './resultWords';

/** One form of a file; a file without a form counts as one that could not be read. */
export type CheckedFile = {
  readonly file: string;
  readonly unit: string | null;
  readonly period: Period | null;
  /** Id of the catalogue the form was made from. */
  readonly template: string | null;
  readonly status: 'ok' | 'warnings' | 'errors' | 'unreadable';
  readonly issues: readonly PlacedIssue[];
  readonly seal?: Seal | undefined;
};

/** `check`: everything wrong with the forms of the files. 1 when a file has errors, 2 when none could be read. */
export async function runCheck(args: readonly string[], print: (text: string) => void): Promise<number> {
  const line = parseCommandLine(args, {
    options: ['catalogue', 'lang', 'findings', 'slips'],
    switches: ['json'],
  });
  const language = languageOf(line);
  const targets = findingsTargets(line);
  const known = await knownOf(line, language);
  const inputs = await readInputs(line.rest, targets?.findings);
  const together = targets && (await checkTogether(inputs, known, targets, language));
  const files: CheckedFile[] = together?.found.map((finding) => findingFile(finding, language)) ?? [];
  if (!together) for (const input of inputs) files.push(...(await checkFile(input, known, language)));
  if (line.switches.has('json')) print(JSON.stringify({ files: files.map(fileToJson) }, null, 2));
  else for (const text of [...printCheck(files, language), ...(together?.written ?? [])]) print(text);
  return exitCodeOf(files);
}

function exitCodeOf(files: readonly CheckedFile[]): number {
  if (files.every(({ status }) => status === 'unreadable')) return 2;
  return files.some(({ status }) => status === 'errors' || status === 'unreadable') ? 1 : 0;
}

async function checkFile(
  input: InputFile,
  { catalogues, rosters }: Awaited<ReturnType<typeof knownOf>>,
  language: Language,
): Promise<CheckedFile[]> {
  const { name } = input;
  if ('reason' in input) {
    return [unreadFile(name, input.reason.code, describeUnreadable(input.reason, language))];
  }
  const forms = await checkWorkbook(memoryHost(input.workbook), catalogues, rosters);
  if (forms.length === 0) return [unreadFile(name, 'noForm', RESULT_WORDS[language].noForm)];
  return forms.map((form) => checkedFile(name, form, language));
}

function findingFile(finding: Finding, language: Language): CheckedFile {
  const { file } = finding;
  if (!isUnread(finding)) return checkedFile(file, finding, language);
  const { reason } = finding;
  const message =
    reason.code === 'noForm' ? RESULT_WORDS[language].noForm : describeUnreadable(reason, language);
  return unreadFile(file, reason.code, message);
}

function unreadFile(file: string, code: string, message: string): CheckedFile {
  const issues = [fileIssue(code, message)];
  return { file, unit: null, period: null, template: null, status: 'unreadable', issues };
}

function checkedFile(file: string, { report, issues }: CheckedForm, language: Language): CheckedFile {
  return {
    file,
    unit: report ? report.unitName || report.unit : null,
    period: report?.period ?? null,
    template: report?.catalogue.id ?? null,
    status: statusOf(issues),
    issues: issues.map((issue) => placedIssue(issue, language, report?.catalogue)),
    seal: report?.seal,
  };
}

function statusOf(issues: CheckedForm['issues']): CheckedFile['status'] {
  if (issues.some(({ severity }) => severity === 'error')) return 'errors';
  return issues.some(({ severity }) => severity === 'warning') ? 'warnings' : 'ok';
}

function fileToJson({ file, unit, period, template, status, issues, seal }: CheckedFile) {
  const written = period && formatPeriod(period);
  return { file, unit, period: written, template, status, ...(seal && { seal }), issues: issues.map(toJson) };
}
