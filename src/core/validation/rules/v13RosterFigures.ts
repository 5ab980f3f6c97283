import type { RuleOf } from '../../catalogue/rule';
import type { Issue } from '../../report/issue';
import type { Report } from '../../report/report';
import { ceilingIssues } from '../ceiling';
import { replaceFigure } from '../fix/replaceFigure';
import { metricIssue } from '../metricIssue';
import { roundFigure } from '../numberShape';
import { figureAt, isNumber } from '../relations';
import { rosterFigure } from '../rosterFigure';
import type { ValidationContext, ValidationRule } from '../validationRule';

/** How near to 1.000 times the roster's figure a slipped mark brings one: sources of one length differ so much. */
const NEAR = 0.15;

/**
 * V13: a fixed figure (km of border, markers) is the roster's, within the roster's own tolerance; `gần`, `hơn`
 * allow 15 %. One about 1.000 times too large or small lost its decimal mark (41.587 km for 41,587 km, as
 * printed). Warnings: the roster may be the one that is wrong (DOMAIN §2.3, §6). A roster's figure that is
 * itself computed is not offered in place of a person's. Any length of 500 km or more is a warning: no unit has it.
 */
export const v13RosterFigures: ValidationRule = {
  id: 'V13',
  check: (report, context) => {
    const fixed = report.catalogue.metrics.flatMap(({ code, rules }) =>
      rules
        .filter((rule): rule is RuleOf<'fixed'> => rule.type === 'fixed')
        .flatMap((rule) => fixedIssues(report, context, code, rule)),
    );
    return [...fixed, ...ceilingIssues(report, context, 'V13.ceiling', fixed)];
  },
};

function fixedIssues(
  report: Report,
  context: ValidationContext,
  code: string,
  { field }: RuleOf<'fixed'>,
): Issue[] {
  const roster = rosterFigure(report, context, field);
  const own = figureAt(report, code, 'period');
  if (roster === undefined || !isNumber(own)) return [];
  const known = field === 'borderLengthKm' ? (context.unit?.borderLengthTolerance ?? 0) : 0;
  const tolerance = report.lines[code]?.qualifier ? Math.max(known, NEAR) : known;
  const value = own.figure;
  if (isWithin(value, roster, tolerance)) return [];
  const place = { sheet: report.sheet, metric: code, cell: own.cell };
  const proposal = [roundFigure(value / 1000), roundFigure(value * 1000)].find((one) =>
    isWithin(one, roster, NEAR),
  );
  if (proposal !== undefined) {
    const facts = { value, field, roster, proposal };
    return [metricIssue(place, 'V13.slip', 'warning', facts, replaceFigure(own.cell, proposal))];
  }
  const fix = known === 0 ? replaceFigure(own.cell, roster) : undefined;
  return [metricIssue(place, 'V13.differs', 'warning', { value, field, roster }, fix)];
}

function isWithin(value: number, base: number, share: number): boolean {
  return roundFigure(Math.abs(value - base)) <= roundFigure(share * base);
}
