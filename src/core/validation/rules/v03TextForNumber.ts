import type { Issue } from '../../report/issue';
import { isCellError } from '../../sheet/snapshot';
import type { ParsedQuantity } from '../../text/quantity';
import { metricIssue } from '../metricIssue';
import { strangeUnitOf } from '../typedUnit';
import type { ValidationRule } from '../validationRule';
import { type ValueCell, valueCellsOf } from '../valueCells';

/** V03: text stands where a number belongs; a warning where it reads as one number with certainty, else an error (DOMAIN §6). */
export const v03TextForNumber: ValidationRule = {
  id: 'V03',
  check: (report) => valueCellsOf(report).flatMap((cell) => textIssues(report.sheet, cell)),
};

function textIssues(sheet: string, { metric, value }: ValueCell): Issue[] {
  const { raw, parsed } = value;
  const place = { sheet, metric: metric.code, cell: value.cell };
  const text = String(raw);
  if (typeof raw === 'boolean') return [metricIssue(place, 'V03.unread', 'error', { text })];
  if (raw === undefined || isCellError(raw) || !parsed) return [];
  const typed = strangeUnitOf(metric, value);
  if (typed !== undefined) return [metricIssue(place, 'V03.unit', 'error', { text, typed })];
  switch (parsed.type) {
    case 'number':
      // With a qualifier it is V21's matter.
      if (parsed.qualifier) return [];
      return [metricIssue(place, 'V03.number', 'warning', { text, value: parsed.value })];
    case 'ambiguous': {
      const readings = parsed.candidates.map((candidate) => candidate.value);
      return [metricIssue(place, 'V03.ambiguous', 'error', { text, readings })];
    }
    case 'parts':
      return [metricIssue(place, 'V03.parts', 'error', { text, parts: parsed.parts.map(rawOf) })];
    case 'zeroWord':
      return [metricIssue(place, 'V03.zero', 'hint', { text })];
    case 'unread':
      return [metricIssue(place, 'V03.unread', 'error', { text })];
    default:
      return [];
  }
}

function rawOf(part: ParsedQuantity): string {
  return part.type === 'blank' ? '' : part.raw;
}
