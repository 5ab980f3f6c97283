import type { Fix, Issue, IssueFacts } from '../../report/issue';
import type { Report, ReportedValue } from '../../report/report';
import { isCellError } from '../../sheet/snapshot';
import { saysNotApplicable } from '../../text/numberless';
import type { ParsedQuantity } from '../../text/quantity';
import { replaceFigure } from '../fix/replaceFigure';
import { splitParts } from '../fix/splitParts';
import { metricIssue } from '../metricIssue';
import { shapeProblemOf } from '../numberShape';
import { strangeUnitOf } from '../typedUnit';
import type { ValidationRule } from '../validationRule';
import { type ValueCell, valueCellsOf } from '../valueCells';
import { dateIssues } from './v03DateForNumber';

/** V03: text, or a date, stands where a number belongs; a warning where it reads as one number with certainty, else an error (DOMAIN §6). */
export const v03TextForNumber: ValidationRule = {
  id: 'V03',
  check: (report, context) =>
    valueCellsOf(report).flatMap((cell) => [
      ...textIssues(report, cell),
      ...dateIssues(report, cell, context),
    ]),
};

type NumberFacts = IssueFacts['V03.number'];

function textIssues(report: Report, found: ValueCell): Issue[] {
  const { metric, value } = found;
  const { raw, parsed } = value;
  const place = { sheet: report.sheet, metric: metric.code, cell: value.cell };
  const text = String(raw);
  if (typeof raw === 'boolean') return [metricIssue(place, 'V03.unread', 'error', { text })];
  if (raw === undefined || isCellError(raw) || !parsed) return [];
  const typed = strangeUnitOf(metric, value);
  if (typed !== undefined) return [metricIssue(place, 'V03.unit', 'error', { text, typed })];
  switch (parsed.type) {
    case 'number':
      // With a qualifier it is V21's matter.
      if (parsed.qualifier) return [];
      return [
        metricIssue(place, 'V03.number', 'warning', numberFacts(text, report, found), numberFix(found)),
      ];
    case 'ambiguous': {
      const readings = parsed.candidates.map((candidate) => candidate.value);
      return [metricIssue(place, 'V03.ambiguous', 'error', { text, readings }, likeliest(found, readings))];
    }
    case 'parts': {
      const facts = { text, parts: parsed.parts.map(rawOf) };
      return [metricIssue(place, 'V03.parts', 'error', facts, splitParts(report, found, parsed.parts))];
    }
    case 'zeroWord':
      return [metricIssue(place, 'V03.zero', 'hint', { text }, zeroFix(value))];
    case 'unread':
      if (saysNotApplicable(text)) {
        return [metricIssue(place, 'V03.notApplicable', 'error', { text }, crossFix(value))];
      }
      return [metricIssue(place, 'V03.unread', 'error', { text })];
    default:
      return [];
  }
}

function numberFacts(text: string, { form }: Report, { metric, value: found }: ValueCell): NumberFacts {
  const { value, parsed, factor } = found;
  const said = parsed?.type === 'number' ? parsed : undefined;
  const facts = { text, value: value ?? said?.value ?? Number.NaN };
  if (factor !== undefined) return { ...facts, measure: 'other' };
  const isMeasured = metric.kind === 'money' || metric.kind === 'length';
  return form && isMeasured && said?.unit !== undefined ? { ...facts, measure: 'said' } : facts;
}

/** The one number a text says; not where the sheet's own cells count in another measure, and a person's formula is not thrown away for it. */
function numberFix({ value: { cell, value, formula, factor } }: ValueCell): Fix | undefined {
  return value === null || formula !== undefined || factor !== undefined
    ? undefined
    : replaceFigure(cell, value, true);
}

/** The likeliest reading, where the others are nothing the metric can be (1,57 buổi). */
function likeliest(
  { metric, value: { cell, parsed, formula, factor } }: ValueCell,
  readings: readonly number[],
): Fix | undefined {
  const [first, ...others] = readings.map((reading) => shapeProblemOf(metric, reading));
  const isOnlyOne = first === undefined && others.every((problem) => problem !== undefined);
  const isQualified = parsed?.type === 'ambiguous' && parsed.qualifier !== undefined;
  const isOwn = formula === undefined && factor === undefined;
  return isOnlyOne && !isQualified && isOwn ? replaceFigure(cell, readings[0]!) : undefined;
}

function crossFix({ cell, formula }: ReportedValue): Fix | undefined {
  return formula === undefined ? { cells: [{ cell, value: 'x' }], certain: false } : undefined;
}

/** Words say that there was none; a dash may also mean that nobody knows yet. */
function zeroFix({ cell, raw, formula }: ReportedValue): Fix | undefined {
  return formula === undefined ? replaceFigure(cell, 0, /\p{L}/u.test(String(raw))) : undefined;
}

function rawOf(part: ParsedQuantity): string {
  return part.type === 'blank' ? '' : part.raw;
}
