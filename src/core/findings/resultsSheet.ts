import { formatDate } from '../catalogue/closing';
import { describePeriod } from '../catalogue/period';
import { planList } from '../rollup/listSheet';
import type { SheetPlan } from '../sheet/plan';
import { toSheetName } from '../sheet/sheetName';
import type { CellValue } from '../sheet/snapshot';
import type { Language } from '../validation/describeIssue';
import { describeTodo } from './describeTodo';
import { countIssues, type Finding, isUnread, STATES, stateOf, unitOf } from './finding';
import { FINDINGS_WORDS, type FindingsOptions } from './findingsWords';

/** Kết quả: a row for every form of every file, and for every file that none was read from. */
export function planResults(findings: readonly Finding[], options: FindingsOptions): SheetPlan {
  const { language, day, taken } = options;
  const words = FINDINGS_WORDS[language];
  return planList({
    name: toSheetName(words.results, taken),
    title: words.resultsTitle,
    hint: `${words.checkedOn(formatDate(day))} · ${describeStates(findings, language)}`,
    header: words.resultsHeader,
    widths: [6, 28, 14, 22, 15, 16, 7, 9, 7, 9, 48],
    rows: findings.map((finding, index) => [index + 1, ...cellsOf(finding, language)]),
    footer: words.footer,
    centred: [0, 6, 7, 8, 9],
  });
}

/** `1 tệp không đọc được, 3 biểu còn lỗi, 4 biểu không có lỗi` */
function describeStates(findings: readonly Finding[], language: Language): string {
  const words = FINDINGS_WORDS[language];
  const counts = STATES.flatMap((state) => {
    const found = findings.filter((finding) => stateOf(finding) === state).length;
    return found > 0 ? [words.inState(state, found)] : [];
  });
  return counts.join(', ');
}

function cellsOf(finding: Finding, language: Language): CellValue[] {
  const state = FINDINGS_WORDS[language].state[stateOf(finding)];
  const todo = describeTodo(finding, language);
  if (isUnread(finding)) return [finding.file, '', '', '', state, '', '', '', '', todo];
  const { file, sheet, report, issues } = finding;
  const period = report ? describePeriod(report.period, language) : '';
  const { errors, warnings, hints, explained } = countIssues(issues);
  return [file, sheet, unitOf(finding), period, state, errors, warnings, hints, explained, todo];
}
