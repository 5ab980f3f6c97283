import { planForm } from '../../../src/actions/insertTemplate';
import { parsePeriod } from '../../../src/core/catalogue/period';
import { catalogueFor } from '../../../src/core/catalogue/standard/catalogues';
import { findRoster } from '../../../src/core/catalogue/standard/rosters';
import type { Issue, IssueKey } from '../../../src/core/report/issue';
import { parseReports } from '../../../src/core/report/parseReports';
import { isInside, parseAddress } from '../../../src/core/sheet/address';
import { applyPlan } from '../../../src/core/sheet/applyPlan';
import type { SheetPlan } from '../../../src/core/sheet/plan';
import {
  type Cell,
  type CellValue,
  EMPTY_WORKBOOK,
  type SheetSnapshot,
} from '../../../src/core/sheet/snapshot';
import { columnOf } from '../../../src/core/template/columns';
import { CHECK_WORDS, WORDS } from '../../../src/core/template/words';
import { validate } from '../../../src/core/validation/validate';
import { calculated, enter, newEngine } from '../../excelHost/calculation/engine';
import { CULTURES } from '../../excelHost/model/culture';
import { openWorkbook } from '../../excelHost/model/openWorkbook';
import { snapshotOf } from '../../excelHost/model/snapshotOf';
import { haLang } from './haLang';
import { RULE_EXAMPLES, type RuleExample } from './ruleExamples';

const SECTIONS = { J02: 'Trao đổi thông tin có lúc còn chậm.', J04: 'Tăng cường tuần tra chung.' };

/** An example as the form itself, the checker and Excel see it. */
export type ShownExample = {
  readonly issue: Issue | undefined;
  readonly all: readonly Issue[];
  /** Whether the form's own formulas complain. */
  readonly isSaidByForm: () => boolean;
  /** Whether the cell's native validation refuses what stands in it. */
  readonly isRefused: () => boolean;
};

/** Puts an example of an issue on the real form and lets everyone look at it. */
export function showExample(key: IssueKey): ShownExample {
  const example = RULE_EXAMPLES[key];
  const plan = planOf(example);
  const [planned] = applyPlan(EMPTY_WORKBOOK, plan).sheets;
  const sheet = { ...planned!, cells: example.damage?.(planned!.cells) ?? planned!.cells };
  const catalogue = example.catalogue ?? catalogueFor('land');
  const known = [catalogueFor('sea'), catalogue];
  const { reports, issues } = parseReports({ sheets: [sheet, ...besides(example)] }, known);
  const found = reports.flatMap((report) => validate(report, { stage: 'final', ...example.context }));
  const all = [...issues, ...found];
  const issue = all.find((one) => one.key === key);
  return {
    issue,
    all,
    isSaidByForm: () => saysWrong(example.damage ? recalculated(sheet) : sheet),
    isRefused: () => issue !== undefined && isRefused(plan, sheet.cells, issue.cell),
  };
}

function besides({ beside }: RuleExample): SheetSnapshot[] {
  if (!beside) return [];
  const empty = { visibility: 'visible', merges: [], hiddenRows: [], hiddenCols: [] } as const;
  return [{ ...empty, name: beside.name, cells: [{ row: 0, col: 0, value: beside.mark }] }];
}

function planOf({ rows, texts = SECTIONS, period = '2024', catalogue }: RuleExample): SheetPlan {
  const lines = Object.entries(rows).map(([code, given]) => {
    const columns = typeof given === 'object' ? given : { period: given };
    return [code, Object.fromEntries(Object.entries(columns).map(([key, value]) => [key, { value }]))];
  });
  const statements = Object.entries(texts).map(([code, value]) => [code, [{ value }]]);
  const plan = planForm({
    catalogue: catalogue ?? catalogueFor('land'),
    roster: findRoster('cao-bang-2024')!,
    unit: haLang,
    period: parsePeriod(period)!,
    content: { lines: Object.fromEntries(lines), texts: Object.fromEntries(statements) },
  });
  return { ...plan, cells: overwrite(plan, rows) };
}

/** A cumulative the form computes is typed over afterwards, as a person does. */
function overwrite({ cells }: SheetPlan, rows: RuleExample['rows']): SheetPlan['cells'] {
  return cells.map((cell) => {
    const code = cells.find(({ row, col }) => row === cell.row && col === columnOf('code'))?.value;
    const given = typeof code === 'string' ? rows[code] : undefined;
    const typed = typeof given === 'object' ? given.cumulative : undefined;
    return cell.col === columnOf('cumulative') && cell.formula !== undefined && typed !== undefined
      ? { row: cell.row, col: cell.col, value: typed }
      : cell;
  });
}

/** What the Kiểm tra column says; the texts of a plan are those of its formulas (test/excelHost/calculation). */
function saysWrong({ cells }: SheetSnapshot): boolean {
  const header = cells.find(({ value }) => value === WORDS.check);
  const said = cells.filter(
    ({ row, col, formula }) => header && col === header.col && row > header.row && formula !== undefined,
  );
  if (said.length === 0) throw new Error('no Kiểm tra column');
  return said.some(({ value }) => value !== '' && value !== CHECK_WORDS.ok);
}

/** A sheet somebody has changed, its formulas filled in by an independent calculator. */
function recalculated(sheet: SheetSnapshot): SheetSnapshot {
  const cells = sheet.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: null }));
  const workbook = openWorkbook({ sheets: [{ ...sheet, cells }] }, CULTURES['vi-VN'], new Date(0));
  workbook.calculateFully();
  return snapshotOf(workbook).sheets[0]!;
}

/** Asks an independent calculator for the validation's own formula, at the cell. */
function isRefused({ validations }: SheetPlan, cells: readonly Cell[], address: string): boolean {
  const at = parseAddress(address)!;
  const validation = validations.find(({ range }) => isInside(at, range));
  const content = cells.find(({ row, col }) => row === at.row && col === at.col);
  if (validation?.rule.type !== 'custom' || !content || content.value === null) return false;
  const first = validation.range.from;
  const engine = newEngine();
  enter(engine, 0, first.row, first.col, content.value as CellValue);
  enter(engine, 0, 0, 0, { formula: validation.rule.formula });
  engine.evaluate();
  return calculated(engine, 0, 0, 0) !== true;
}
