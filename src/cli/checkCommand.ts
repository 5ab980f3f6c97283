import { checkFiles } from '../actions/checkFiles';
import { formatPeriod, type Period } from '../core/catalogue/period';
import { describeRemarks } from '../core/findings/describeTodo';
import { type CheckedForm, type Finding, isUnread } from '../core/findings/finding';
import type { Seal } from '../core/seal/seal';
import type { Language } from '../core/validation/describeIssue';
import { describeUnreadable } from '../core/validation/describeUnreadable';
import { knownOf } from './catalogueFile';
import { parseCommandLine } from './commandLine';
import { findingsTargets, writeTargets } from './findingsCommand';
import { readInputs } from './inputFiles';
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
  /** Sentences on the file beside the others: sent twice, … */
  readonly remarks?: readonly string[] | undefined;
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
  // Each form is judged with what the others tell, whatever is written: one folder has one verdict.
  const found = checkFiles(inputs, { ...known, everySheet: targets === undefined });
  const files = found.map((finding) => findingFile(finding, language));
  const written = targets ? await writeTargets(found, targets, language) : [];
  if (line.switches.has('json')) print(JSON.stringify({ files: files.map(fileToJson) }, null, 2));
  else for (const text of [...printCheck(files, language), ...written]) print(text);
  return exitCodeOf(files);
}

function exitCodeOf(files: readonly CheckedFile[]): number {
  if (files.every(({ status }) => status === 'unreadable')) return 2;
  return files.some(({ status }) => status === 'errors' || status === 'unreadable') ? 1 : 0;
}

function findingFile(finding: Finding, language: Language): CheckedFile {
  const { file } = finding;
  if (!isUnread(finding)) return checkedFile(finding, language);
  const { reason } = finding;
  const message =
    reason.code === 'noForm' ? RESULT_WORDS[language].noForm : describeUnreadable(reason, language);
  return unreadFile(file, reason.code, message);
}

function unreadFile(file: string, code: string, message: string): CheckedFile {
  const issues = [fileIssue(code, message)];
  return { file, unit: null, period: null, template: null, status: 'unreadable', issues };
}

function checkedFile(form: CheckedForm, language: Language): CheckedFile {
  const { file, report, issues } = form;
  return {
    file,
    unit: report ? report.unitName || report.unit : null,
    period: report?.period ?? null,
    template: report?.catalogue.id ?? null,
    status: statusOf(issues),
    issues: issues.map((issue) => placedIssue(issue, language, report?.catalogue)),
    seal: report?.seal,
    remarks: describeRemarks(form, language),
  };
}

function statusOf(issues: CheckedForm['issues']): CheckedFile['status'] {
  if (issues.some(({ severity }) => severity === 'error')) return 'errors';
  return issues.some(({ severity, explained }) => severity === 'warning' && !explained) ? 'warnings' : 'ok';
}

function fileToJson({ file, unit, period, template, status, issues, seal, remarks = [] }: CheckedFile) {
  const written = period && formatPeriod(period);
  return {
    file,
    unit,
    period: written,
    template,
    status,
    ...(seal && { seal }),
    ...(remarks.length > 0 && { remarks }),
    issues: issues.map(toJson),
  };
}
