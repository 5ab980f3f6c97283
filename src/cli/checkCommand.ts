import { type CheckedForm, checkWorkbook } from '../actions/checkWorkbook';
import { memoryHost } from '../adapters/memory/memoryHost';
import { describeUnreadable } from '../adapters/xlsx/describeUnreadable';
import { formatPeriod } from '../core/catalogue/period';
import { STANDARD_CATALOGUES } from '../core/catalogue/standard/catalogues';
import { type Issue, ruleOf } from '../core/report/issue';
import { describeIssue, type Language } from '../core/validation/describeIssue';
import { languageOf, parseCommandLine } from './commandLine';
import { type InputFile, readInputs } from './files';
import { WORDS } from './words';

type Status = 'ok' | 'warnings' | 'errors' | 'unreadable';

/** One form in the printed and the JSON result; a file without a form has one entry too. */
type CheckedFile = {
  readonly file: string;
  readonly unit: string | null;
  readonly period: string | null;
  readonly template: string | null;
  readonly status: Status;
  readonly issues: readonly PrintedIssue[];
};

/** An issue in the words of the chosen language; `code` is the rule's number. */
export type PrintedIssue = {
  readonly code: string;
  readonly severity: Issue['severity'];
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly metric: string | null;
  readonly message: string;
};

/** `check`: everything wrong with the forms of the files. */
export async function runCheck(args: readonly string[], print: (text: string) => void): Promise<number> {
  const line = parseCommandLine(args, ['lang'], ['json']);
  const language = languageOf(line);
  const files: CheckedFile[] = [];
  for (const input of await readInputs(line.rest)) files.push(...(await checkFile(input, language)));
  if (line.options.json) print(JSON.stringify({ files }, null, 2));
  else for (const file of files) printFile(file, language, print);
  const bad = files.filter(({ status }) => status === 'unreadable');
  if (bad.length === files.length) return 2;
  return bad.length > 0 || files.some(({ status }) => status === 'errors') ? 1 : 0;
}

async function checkFile(input: InputFile, language: Language): Promise<CheckedFile[]> {
  const unread = {
    file: input.name,
    unit: null,
    period: null,
    template: null,
    status: 'unreadable',
  } as const;
  if ('reason' in input) {
    return [
      { ...unread, issues: [fileIssue(input.reason.code, describeUnreadable(input.reason, language))] },
    ];
  }
  const forms = await checkWorkbook(memoryHost(input.workbook), STANDARD_CATALOGUES);
  if (forms.length === 0) return [{ ...unread, issues: [fileIssue('noForm', WORDS.noForm[language])] }];
  return forms.map((form) => checkedFile(input.name, form, language));
}

function checkedFile(file: string, { report, issues }: CheckedForm, language: Language): CheckedFile {
  return {
    file,
    unit: report ? report.unitName || report.unit : null,
    period: report ? formatPeriod(report.period) : null,
    template: report?.catalogue.id ?? null,
    status: statusOf(issues),
    issues: issues.map((issue) => printedIssue(issue, language, report?.catalogue)),
  };
}

function statusOf(issues: readonly Issue[]): Status {
  if (issues.some(({ severity }) => severity === 'error')) return 'errors';
  return issues.some(({ severity }) => severity === 'warning') ? 'warnings' : 'ok';
}

export function printedIssue(issue: Issue, language: Language, catalogue: CatalogueOfIssue): PrintedIssue {
  const { what, todo } = describeIssue(issue, language, catalogue);
  const { severity, sheet, cell, metric = null } = issue;
  return { code: ruleOf(issue), severity, sheet, cell, metric, message: `${what} ${todo}` };
}

type CatalogueOfIssue = Parameters<typeof describeIssue>[2];

/** A file that is no readable form, said like an issue. */
export function fileIssue(code: string, message: string): PrintedIssue {
  return { code, severity: 'error', sheet: null, cell: null, metric: null, message };
}

function printFile(
  { file, unit, period, status, issues }: CheckedFile,
  language: Language,
  print: (text: string) => void,
) {
  const head = [file, unit, period, WORDS.status[language][status]].filter((part) => part !== null);
  print(head.join(' · '));
  for (const issue of issues) print(issueLine(issue, language));
}

/** `  Lỗi · ô F62 · D02 · sentence`. */
export function issueLine({ severity, cell, metric, message }: PrintedIssue, language: Language): string {
  const where = cell ? [`${WORDS.cell[language]} ${cell}`] : [];
  return `  ${[WORDS.severity[language][severity], ...where, ...(metric ? [metric] : []), message].join(' · ')}`;
}
