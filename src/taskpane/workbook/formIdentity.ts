import type { CheckedForm } from '../../actions/checkWorkbook';
import { describePeriod } from '../../core/catalogue/period';
import { findUnit, type ReportingUnit, type Roster } from '../../core/catalogue/roster';
import { STANDARD_ROSTERS } from '../../core/catalogue/standard/rosters';
import { shortNameOf } from '../../core/catalogue/unitTitle';
import type { Report } from '../../core/report/report';
import type { Language } from '../../core/validation/describeIssue';

/** A unit with the roster it stands in. */
export type ListedUnit = { readonly unit: ReportingUnit; readonly roster: Roster };

/** The unit of that code in one of the rosters, the first that has it. */
export function findListedUnit(
  code: string,
  rosters: readonly Roster[] = STANDARD_ROSTERS,
): ListedUnit | undefined {
  return rosters.flatMap((roster) => {
    const unit = findUnit(roster, code);
    return unit ? [{ unit, roster }] : [];
  })[0];
}

/** The short name of a report's unit, or the name its form carries. */
export function unitNameOf({ unit, unitName }: Report): string {
  const listed = findListedUnit(unit);
  return listed ? shortNameOf(listed.unit) : unitName || unit;
}

/** `Hạ Lang · Năm 2024` */
export function identityOf(report: Report, language: Language): string {
  return `${unitNameOf(report)} · ${describePeriod(report.period, language)}`;
}

/** The provincial summary of a workbook, if it has one: the one on that sheet, else the first. */
export function summaryOf(
  forms: readonly CheckedForm[],
  sheet?: string,
): (CheckedForm & { readonly report: Report }) | undefined {
  const summaries = forms.flatMap(({ report, ...form }) =>
    report?.role === 'summary' ? [{ ...form, report }] : [],
  );
  return summaries.find((one) => one.sheet === sheet) ?? summaries[0];
}

/** The units' reports of a workbook. */
export function unitReportsOf(forms: readonly CheckedForm[]): Report[] {
  return forms.flatMap(({ report }) => (report?.role === 'unit' ? [report] : []));
}
