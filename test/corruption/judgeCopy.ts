import { planFixes } from '../../src/actions/fixIssues';
import { type Issue, ruleOf } from '../../src/core/report/issue';
import type { Report } from '../../src/core/report/report';
import { parseAddress } from '../../src/core/sheet/address';
import { applyEdits } from '../../src/core/sheet/applyEdit';
import { type Cell, indexCells, isCellError, type SheetSnapshot } from '../../src/core/sheet/snapshot';
import { VALUE_COLUMNS } from '../../src/core/template/columns';
import { type Checked, checkFile } from './checkFile';
import type { GoodFile } from './goodFile';
import type { Cause, Damage } from './operator';

/** What the check made of a damaged copy. */
export type Verdict = {
  /** Every cause was spoken of by one of its rules where it should be. */
  readonly isFound: boolean;
  readonly isFoundAnywhere: boolean;
  /** Issues the good file did not have that belong to no cause, or repeat what is said of one. */
  readonly extra: readonly Issue[];
  /** The issues that spoke. */
  readonly spoke: readonly string[];
  /** No figure is read otherwise and no error is raised. */
  readonly isReadTheSame: boolean;
  /** Certain fixes offered, and those of them that put something else than the good file had. */
  readonly certainFixes: number;
  readonly wrongFixes: readonly Issue[];
  /** The good file is there again after the certain fixes; after those and the one offered at each cause. */
  readonly isRestored: boolean;
  readonly isRestoredByAsking: boolean;
};

export function judgeCopy(
  good: GoodFile,
  damage: Damage,
  sheet: SheetSnapshot = damage.sheet,
  beside: readonly Report[] = [],
): Verdict {
  const before = beside.length === 0 ? good.checked : checkFile(good.sheet, beside);
  const after = checkFile(sheet, beside);
  const known = new Set(before.issues.map(placeOf));
  const raised = after.issues.filter((issue) => !known.has(placeOf(issue)));
  const matches = damage.causes.map((cause) => raised.filter((issue) => speaksOf(issue, cause)));
  const isNoForm = after.report === undefined && after.issues.length === 0;
  const isLost = damage.causes.some(({ rules }) => rules.includes('noForm')) && isNoForm;
  const intended = damage.intended ?? good.sheet;
  const asked = matches.flatMap((found) => found.find(({ fix }) => fix) ?? []);
  const certain = raised.filter(({ fix }) => fix?.certain);
  return {
    isFound: isLost || (damage.causes.length > 0 && matches.every((found) => found.length > 0)),
    isFoundAnywhere: isNoForm || raised.length > 0,
    extra: extrasOf(raised, damage.causes),
    spoke: isLost ? ['noForm'] : [...new Set(matches.flat().map(({ key }) => key))],
    isReadTheSame: isReadTheSame(before, after),
    certainFixes: certain.length,
    wrongFixes: certain.filter((issue) => !putsBack(sheet, issue, intended)),
    isRestored: isSame(fixed(sheet, certain), intended),
    isRestoredByAsking: isSame(fixed(sheet, [...new Set([...certain, ...asked])]), intended),
  };
}

/** By row of the form, wherever that stands by now. */
const placeOf = ({ key, cell, metric }: Issue) => `${key} ${metric ?? cell}`;

function speaksOf(issue: Issue, { rules, cells, code }: Cause): boolean {
  const isOfRule = rules.includes(issue.key) || rules.includes(ruleOf(issue));
  return isOfRule && isAt(issue, cells, code);
}

/** At one of the cells, or in the row of the code; a gone row's issue has the code in its facts. */
function isAt({ cell, metric, facts }: Issue, cells?: readonly string[], code?: string): boolean {
  if (cells === undefined && code === undefined) return true;
  const named = 'code' in facts ? facts.code : metric;
  return cells?.includes(cell) === true || (code !== undefined && named === code);
}

/** One cause gives one issue; a wide one may give several within its cells. */
function extrasOf(raised: readonly Issue[], causes: readonly Cause[]): Issue[] {
  const wide = causes.filter(({ isWide }) => isWide);
  const rest = raised.filter((issue) => !wide.some(({ cells, code }) => isAt(issue, cells, code)));
  const first = causes.flatMap((cause) => rest.find((issue) => speaksOf(issue, cause)) ?? []);
  return rest.filter((issue) => !first.includes(issue));
}

function fixed(sheet: SheetSnapshot, issues: readonly Issue[]): SheetSnapshot {
  const edits = planFixes(issues.filter(({ fix }) => fix));
  return applyEdits({ sheets: [sheet] }, edits).sheets[0]!;
}

/** Whether every cell a fix writes then holds what it should. */
function putsBack(sheet: SheetSnapshot, issue: Issue, intended: SheetSnapshot): boolean {
  const [now, then] = [indexCells(fixed(sheet, [issue])), indexCells(intended)];
  return issue.fix!.cells.every(({ cell }) => {
    const { row, col } = parseAddress(cell)!;
    return contentOf(now(row, col)) === contentOf(then(row, col));
  });
}

/** Same contents everywhere: constants by value and kind, formulas by text, and no number shown as a date. */
function isSame(one: SheetSnapshot, other: SheetSnapshot): boolean {
  return contentsOf(one) === contentsOf(other);
}

function contentsOf({ cells }: SheetSnapshot): string {
  return cells.map((cell) => `${cell.row}:${cell.col} ${contentOf(cell)}`).join('\n');
}

function contentOf(cell: Cell | undefined): string {
  if (cell?.formula !== undefined) return cell.formula;
  if (cell === undefined || cell.value === null || cell.value === '') return '';
  const { value, numberFormat = '' } = cell;
  const isDate = typeof value === 'number' && /[dmy]/i.test(numberFormat.replace(/\[[^\]]*\]|"[^"]*"/g, ''));
  return `${JSON.stringify(isCellError(value) ? value.error : value)}${isDate ? ' date' : ''} ${typeof value}`;
}

function isReadTheSame(before: Checked, after: Checked): boolean {
  const hasErrors = after.issues.some(({ severity }) => severity === 'error');
  return !hasErrors && factsOf(before.report) === factsOf(after.report);
}

function factsOf(report: Report | undefined): string {
  if (!report) return '';
  const lines = Object.values(report.lines).map(({ code, values, qualifier }) => [
    code,
    ...VALUE_COLUMNS.flatMap((column) => [values[column].state, values[column].value]),
    qualifier,
  ]);
  const texts = Object.entries(report.texts).map(([code, list]) => [code, list.map(({ text }) => text)]);
  return JSON.stringify([report.unit, report.period, lines, texts.sort()]);
}
