import { describePeriod } from '../core/catalogue/period';
import { sealStateOf } from '../core/seal/sealState';
import type { Language } from '../core/validation/describeIssue';
import type { CheckedFile } from './checkCommand';
import { countIssues, issueLines } from './printedIssue';
import { RESULT_WORDS } from './resultWords';
import { alignColumns } from './table';

const STATUSES: readonly CheckedFile['status'][] = ['ok', 'warnings', 'errors', 'unreadable'];

/** The result for people: file, unit, state, with the issues of each below it, and a count at the end. */
export function printCheck(files: readonly CheckedFile[], language: Language): string[] {
  const heads = alignColumns(
    files.map((form, index) => [
      form.file === files[index - 1]?.file ? '' : form.file,
      nameOf(form, language),
      stateOf(form, language),
    ]),
  );
  const blocks = files.flatMap(({ issues }, index) => [
    heads[index]!,
    ...(files[index]!.remarks ?? []).map((remark) => `    ${remark}`),
    ...issues.flatMap((issue) => issueLines(issue, language)),
  ]);
  return files.length > 1 ? [...blocks, '', countFiles(files, language)] : blocks;
}

function nameOf({ unit, period }: CheckedFile, language: Language): string {
  return period ? `${unit} · ${describePeriod(period, language)}` : '–';
}

function stateOf({ status, issues, seal }: CheckedFile, language: Language): string {
  const { status: words, seals } = RESULT_WORDS[language];
  if (status === 'unreadable') return words.unreadable;
  const sealed = seal ? [seals[seal.isBroken ? 'broken' : sealStateOf(seal)](seal)] : [];
  return [status === 'ok' ? words.ok : '', countIssues(issues, language), ...sealed]
    .filter(Boolean)
    .join(', ');
}

/** `8 biểu: 7 không có lỗi, 1 có lỗi` */
function countFiles(files: readonly CheckedFile[], language: Language): string {
  const words = RESULT_WORDS[language];
  const counts = STATUSES.map((status) => ({
    status,
    found: files.filter((file) => file.status === status).length,
  }));
  const parts = counts
    .filter(({ found }) => found > 0)
    .map(({ status, found }) => `${found} ${words.status[status]}`);
  return `${words.forms(files.length)}: ${parts.join(', ')}`;
}
