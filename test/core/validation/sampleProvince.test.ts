import { planForm } from '../../../src/actions/insertTemplate';
import { makeSample } from '../../../src/actions/makeSample';
import { parseReports } from '../../../src/core/report/parseReports';
import { applyPlan } from '../../../src/core/sheet/applyPlan';
import { EMPTY_WORKBOOK } from '../../../src/core/sheet/snapshot';
import { describeIssue } from '../../../src/core/validation/describeIssue';
import { validate } from '../../../src/core/validation/validate';

const forms = makeSample().map((request) => {
  const report = parseReports(applyPlan(EMPTY_WORKBOOK, planForm(request)), [request.catalogue]).reports[0]!;
  return { unit: request.unit, report };
});

test.each(forms)(
  '$unit.name of the sample has nothing to answer for, even beside the other units',
  ({ unit, report }) => {
    const peers = forms.map((form) => form.report).filter((other) => other !== report);
    const issues = validate(report, { stage: 'final', unit, peers });
    expect(issues.map((issue) => describeIssue(issue, 'vi', report.catalogue).what)).toEqual([]);
  },
);
