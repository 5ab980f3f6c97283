import type { Metric } from '../../catalogue/metric';
import type { Fix, Issue } from '../../report/issue';
import type { ReportedValue, ReportLine } from '../../report/report';
import { parseAddress } from '../../sheet/address';
import { foldText } from '../../text/fold';
import { combineQualifiers, type Qualifier } from '../../text/qualifier';
import { metricIssue } from '../metricIssue';
import { strangeUnitOf } from '../typedUnit';
import type { ValidationRule } from '../validationRule';
import { type ValueCell, valueCellsOf } from '../valueCells';

/**
 * V21: a value cell holds a qualifier (`gần 400`), which has its own column, or a phrase nobody can count
 * (`hàng trăm`); or its own column holds more than the four words. Warnings: the figure counts with its qualifier, the
 * phrase is kept and not counted (DOMAIN §6).
 */
export const v21Qualifier: ValidationRule = {
  id: 'V21',
  check: (report) => [
    ...valueCellsOf(report).flatMap((cell) => qualifierIssues(report.sheet, cell)),
    ...Object.values(report.lines).flatMap((line) => unreadIssues(report.sheet, line)),
  ],
};

/** The list of the column refuses other words, a paste does not ask it. */
function unreadIssues(sheet: string, { code, unreadQualifier: said }: ReportLine): Issue[] {
  if (!said) return [];
  return [
    metricIssue({ sheet, metric: code, cell: said.cell }, 'V21.unread', 'warning', { text: said.text }),
  ];
}

function qualifierIssues(sheet: string, { metric, line, column, value }: ValueCell): Issue[] {
  const { parsed } = value;
  const place = { sheet, metric: metric.code, cell: value.cell };
  if (parsed?.type === 'phrase') {
    const severity = acceptsPhrase(metric, parsed.raw) ? 'hint' : 'warning';
    return [metricIssue(place, 'V21.phrase', severity, { text: parsed.raw })];
  }
  if (parsed?.type !== 'number' || !parsed.qualifier || strangeUnitOf(metric, value) !== undefined) return [];
  const facts = { text: parsed.raw, value: parsed.value, qualifier: parsed.qualifier };
  // The qualifier column speaks of period and cumulative only.
  if (column === 'plan' || column === 'previous')
    return [metricIssue(place, 'V21.qualifier', 'warning', facts)];
  const { qualifierCell } = line;
  // An office's own sheet may have no such column.
  const beside = qualifierCell === '' ? {} : { qualifierCell };
  const merged = overruling(line);
  return merged === undefined
    ? [metricIssue(place, 'V21.qualifier', 'warning', { ...facts, ...beside }, splitFix(line, value))]
    : [metricIssue(place, 'V21.conflict', 'warning', { ...facts, qualifierCell, merged })];
}

/** Figure and word into their columns; none where the form has no such column (its cell then stands in the first) or more is written there. */
function splitFix(
  { qualifier, qualifierCell, unreadQualifier }: ReportLine,
  { cell, value, formula }: ReportedValue,
): Fix | undefined {
  const hasColumn = (parseAddress(qualifierCell)?.col ?? 0) !== 0;
  if (!hasColumn || !qualifier || value === null || unreadQualifier || formula !== undefined)
    return undefined;
  return {
    cells: [
      { cell, value },
      { cell: qualifierCell, value: qualifier },
    ],
    certain: false,
  };
}

/** The line's qualifier where the qualifier column made it another than the cells alone say. */
function overruling({ qualifier, values }: ReportLine): Qualifier | undefined {
  const typed = [values.period, values.cumulative].flatMap(({ parsed }) =>
    parsed && 'qualifier' in parsed && parsed.qualifier ? [parsed.qualifier] : [],
  );
  return qualifier === combineQualifiers(typed) ? undefined : qualifier;
}

/** Some metrics are known to be reported by a phrase (F04: hàng trăm). */
function acceptsPhrase({ rules }: Metric, text: string): boolean {
  const folded = foldText(text);
  return rules.some(
    (rule) =>
      rule.type === 'approximate' && rule.phrases.some((phrase) => folded.startsWith(foldText(phrase))),
  );
}
