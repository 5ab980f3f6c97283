/**
 * One catalogue rule has three evaluators for what stands in a cell: the native validation while it is typed, the Kiểm
 * tra formula beside it, and `validate`. The two formulas are evaluated here by a calculator that is not ours.
 * They differ only where a formula cannot know better, and the table says where:
 * - `x`, “không”, `1 352`: typing takes numbers and x only; `validate` reads what is certain and says so;
 * - too many decimals and numbers that may be dates are let in while typing.
 */
import { parseReports } from '../../../src/core/report/parseReports';
import { formatAddress, isInside } from '../../../src/core/sheet/address';
import { applyPlan } from '../../../src/core/sheet/applyPlan';
import { type CellValue, EMPTY_WORKBOOK } from '../../../src/core/sheet/snapshot';
import { columnOf } from '../../../src/core/template/columns';
import { layOutRequest, planTemplate } from '../../../src/core/template/planTemplate';
import { CHECK_WORDS } from '../../../src/core/template/words';
import { RULES } from '../../../src/core/validation/registry';
import { calculated, enter, newEngine } from '../../excelHost/calculation/engine';
import { CULTURES } from '../../excelHost/model/culture';
import { openWorkbook } from '../../excelHost/model/openWorkbook';
import { snapshotOf } from '../../excelHost/model/snapshotOf';
import { contentOf, SMALL, smallRequest } from './smallForm';

const { text, negative, fraction, places } = CHECK_WORDS;
const NBSP = '\u00a0';

test.each<[code: string, content: CellValue, typing: 'takes' | 'refuses', check: string, rules: string[]]>([
  ['B01', 0, 'takes', '', []],
  ['B01', 136, 'takes', '', []],
  ['B01', 1.57, 'refuses', fraction, ['V04.slip']],
  ['B01', 0.5, 'refuses', fraction, ['V02.fraction']],
  ['B01', -3, 'refuses', negative, ['V02.negative']],
  ['B01', -1.5, 'refuses', negative, ['V02.negative']],
  ['B01', 'x', 'takes', '', []],
  ['B01', 'X', 'takes', '', []],
  ['B01', '1 352', 'refuses', text, ['V03.number']],
  ['B01', `1${NBSP}352`, 'refuses', text, ['V03.number']],
  ['B01', '1.352', 'refuses', text, ['V03.number']],
  ['B01', '12 cột mốc', 'refuses', text, ['V03.number']],
  ['B01', '12 km', 'refuses', text, ['V03.unit']],
  ['B01', '251/813', 'refuses', text, ['V03.parts']],
  ['B01', 'gần 400', 'refuses', text, ['V21.qualifier']],
  ['B01', 'hàng trăm', 'refuses', text, ['V21.phrase']],
  ['B01', 'không', 'refuses', text, ['V03.zero']],
  ['B01', '-', 'refuses', text, ['V03.zero']],
  ['B01', 'đang thống kê', 'refuses', text, ['V03.unread']],
  ['B02', 57.5, 'takes', '', []],
  ['B02', -1, 'refuses', negative, ['V02.negative']],
  ['B02', '4,3 tỷ đồng', 'refuses', text, ['V03.number']],
  ['B02', 'gần 57', 'refuses', text, ['V21.qualifier']],
  ['B03', 90.364, 'takes', '', []],
  ['B03', 90.36412, 'takes', places(3), ['V02.places']],
  ['B03', -0.001, 'refuses', negative, ['V02.negative']],
  ['B03', '3.000', 'refuses', text, ['V03.ambiguous']],
  ['B03', '90,364 km', 'refuses', text, ['V03.ambiguous']],
  ['B03', '90,36 km', 'refuses', text, ['V03.number']],
])(
  '%s holding %j: typing %s it, Kiểm tra says "%s", the checker %j',
  (code, content, typing, check, rules) => {
    const judged = judge(code, content);
    expect(judged).toEqual({ typing, check, rules });
  },
);

/** The content on the small form, as typing, the sheet's own formulas and the checker see it. */
function judge(code: string, content: CellValue) {
  const request = smallRequest({ content: contentOf({ [code]: content as string }) });
  const plan = planTemplate(request);
  const row = layOutRequest(request).metricRows[code]!;
  const at = { row, col: columnOf('period') };
  const planned = applyPlan(EMPTY_WORKBOOK, plan);
  const { reports } = parseReports(planned, [SMALL]);
  const issues = RULES.flatMap((rule) => rule.check(reports[0]!, { stage: 'draft' }));
  return {
    typing: isRefused(),
    check: saidBySheet(),
    rules: issues.filter(({ cell }) => cell === formatAddress(at)).map(({ key }) => key),
  };

  function isRefused() {
    const { range, rule } = plan.validations.find((one) => isInside(at, one.range))!;
    if (rule.type !== 'custom') throw new Error(rule.type);
    const engine = newEngine();
    // The formula is written for the first cell of its range, and asked about that one.
    enter(engine, 0, range.from.row, range.from.col, content);
    enter(engine, 0, 0, 0, { formula: rule.formula });
    engine.evaluate();
    return calculated(engine, 0, 0, 0) === true ? 'takes' : 'refuses';
  }

  function saidBySheet() {
    const [sheet] = planned.sheets;
    const cells = sheet!.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: null }));
    const workbook = openWorkbook({ sheets: [{ ...sheet!, cells }] }, CULTURES['vi-VN'], new Date(0));
    workbook.calculateFully();
    const found = snapshotOf(workbook).sheets[0]!.cells.find(
      (cell) => cell.row === row && cell.col === columnOf('check'),
    );
    const said = String(found?.value ?? '');
    return said === CHECK_WORDS.ok ? '' : said;
  }
}
