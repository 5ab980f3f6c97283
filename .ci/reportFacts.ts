import { formatPeriod } from '../src/core/catalogue/period';
import { STANDARD_CATALOGUES } from '../src/core/catalogue/standard/catalogues';
import { parseReports } from '../src/core/report/parseReports';
import type { Report } from '../src/core/report/report';
import type { WorkbookSnapshot } from '../src/core/sheet/snapshot';

/**
 * What the reports of a workbook say, a sentence per line and text, without where on the sheet it stands: the same
 * before and after a form was moved about. Issues of structure are facts too.
 */
export function reportFacts(workbook: WorkbookSnapshot): string[] {
  const { reports, issues } = parseReports(workbook, STANDARD_CATALOGUES);
  return [...reports.flatMap(factsOf), ...issues.map(({ key, facts }) => JSON.stringify([key, facts]))];
}

function factsOf({ role, unit, unitName, period, remark, catalogue, lines, texts }: Report): string[] {
  const whose = `${unit} ${formatPeriod(period)}`;
  const stamps = { template: `${catalogue.id} ${catalogue.version}`, role, unitName, remark };
  const statements = Object.entries(texts).map(([code, list]) => [code, ...list.map(({ text }) => text)]);
  return [stamps, ...Object.values(lines).map(lineFacts), ...statements].map(
    (fact) => `${whose} ${JSON.stringify(fact)}`,
  );
}

function lineFacts({ code, values, qualifier, explanation, note }: Report['lines'][string]) {
  const cells = Object.entries(values).map(([column, { state, value, raw }]) => [column, state, value, raw]);
  return [code, ...cells, { qualifier, explanation: explanation?.text, note: note?.text }];
}
