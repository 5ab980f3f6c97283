import type { Period } from '../../catalogue/period';
import type { Fix, Issue } from '../../report/issue';
import type { Report } from '../../report/report';
import { type DateOrder, dateOrderOf } from '../../sheet/culture';
import { numberFormatOf } from '../../template/formats';
import { type DateAsPair, dateOfSerial, parseDateAsPair } from '../../text/dateAsPair';
import { pairOf, splitParts } from '../fix/splitParts';
import { metricIssue } from '../metricIssue';
import { placesOf } from '../numberShape';
import type { ValidationContext } from '../validationRule';
import type { ValueCell } from '../valueCells';

/** The part of V03 on `14/2` typed for a pair, which Excel keeps as a day (DOMAIN §5.1). */
export function dateIssues(report: Report, found: ValueCell, { culture }: ValidationContext): Issue[] {
  const { dateFormat, raw } = found.value;
  if (typeof raw !== 'number') return [];
  const typedIn = culture === undefined ? {} : { order: dateOrderOf(culture) };
  if (dateFormat === undefined) return dayIssues(report, found, raw, typedIn);
  const date = parseDateAsPair({ value: raw, numberFormat: dateFormat, ...typedIn });
  if (!date) return [];
  const facts = { shown: date.shown, parts: date.parts.map(String) };
  return [metricIssue(placeOf(report, found), 'V03.date', 'error', facts, dateFix(report, found, date))];
}

/** A number is shown as one again, a pair goes into its rows; a person's formula stays. */
function dateFix(report: Report, found: ValueCell, { parts }: DateAsPair): Fix | undefined {
  const { cell, formula } = found.value;
  const numberFormat = numberFormatOf(found.metric);
  const [only] = parts;
  if (only !== undefined && parts.length === 1) {
    const content = formula === undefined ? {} : { formula };
    return { cells: [{ cell, value: only, ...content, numberFormat }], certain: true };
  }
  const split = pairFix(report, found, parts);
  return split && { ...split, cells: split.cells.map((each) => ({ ...each, numberFormat })) };
}

/**
 * A cell formatted for numbers shows the day's number: `14/2` typed there is 45.336. Only a count is asked about
 * whose partner can take the second figure, or has one that is too small for it, and only days of the years in which a report is typed.
 */
function dayIssues(report: Report, found: ValueCell, value: number, typedIn: { order?: DateOrder }): Issue[] {
  // Plans and last year's figures are copied, not typed as pairs.
  if (found.column !== 'period') return [];
  const year = dateOfSerial(value)?.year;
  if (year === undefined || placesOf(found.metric) !== 0 || !isTypedIn(year, report.period)) return [];
  const { parts } = parseDateAsPair({ value, numberFormat: 'd-mmm', ...typedIn })!;
  const fix = pairFix(report, found, parts);
  const { shown } = parseDateAsPair({ value, numberFormat: 'd/m/yyyy' })!;
  const facts = { value, shown, parts: parts.map(String) };
  const isDay = fix !== undefined || exceedsPartner(report, found, value);
  return isDay ? [metricIssue(placeOf(report, found), 'V03.day', 'warning', facts, fix)] : [];
}

/** More sessions than came to them: the second figure of the pair was typed into its own row as well. */
function exceedsPartner(report: Report, { metric, column }: ValueCell, value: number): boolean {
  const partner = pairOf(report.catalogue, metric)?.[1];
  const other = partner && partner !== metric ? report.lines[partner.code]?.values[column].value : undefined;
  return typeof other === 'number' && other > 0 && other < value;
}

/** While the period runs, or in the year after it. */
function isTypedIn(year: number, period: Period): boolean {
  const last = period.type === 'phase' ? period.lastYear : period.year;
  return year >= period.year && year <= last + 1;
}

/** Never certain: a day may have been meant. */
function pairFix(report: Report, found: ValueCell, parts: readonly number[]): Fix | undefined {
  const typed = parts.map((value) => ({ type: 'number' as const, value, raw: String(value) }));
  const split = splitParts(report, found, typed);
  return split && { ...split, certain: false };
}

function placeOf({ sheet }: Report, { metric, value }: ValueCell) {
  return { sheet, metric: metric.code, cell: value.cell };
}
