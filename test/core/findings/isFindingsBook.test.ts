import { isFindingsBook } from '../../../src/core/findings/isFindingsBook';
import { planFindings } from '../../../src/core/findings/planFindings';
import { planReturnSlip, returnSlips } from '../../../src/core/findings/returnSlip';
import { applyPlans } from '../../../src/core/sheet/applyPlan';
import { EMPTY_WORKBOOK, type WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { sheetOf } from '../rollup/miniProvince';
import { formFinding, IN_ENGLISH, IN_VIETNAMESE } from './miniFindings';

const wrong = formFinding('a.xlsx', { lines: { B01: 'chưa rõ' } });
const book = applyPlans(EMPTY_WORKBOOK, planFindings([wrong], IN_VIETNAMESE));
const slip = applyPlans(EMPTY_WORKBOOK, planReturnSlip(returnSlips([wrong])[0]!, IN_ENGLISH));

test.each<[string, WorkbookSnapshot, boolean]>([
  ['the findings workbook', book, true],
  ['a return slip, in English', slip, true],
  ['an empty workbook', EMPTY_WORKBOOK, false],
  ['a form', { sheets: [sheetOf()] }, false],
  ['findings beside a person’s own sheet', { sheets: [...book.sheets, sheetOf()] }, false],
])('%s', (_name, workbook, expected) => {
  expect(isFindingsBook(workbook)).toBe(expected);
});
