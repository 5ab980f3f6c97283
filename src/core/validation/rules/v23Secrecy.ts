import type { Issue } from '../../report/issue';
import type { Report, Writing } from '../../report/report';
import { decodeLegacy } from '../../text/legacy/decodeLegacy';
import { detectLegacy } from '../../text/legacy/detectLegacy';
import { hasSecrecyMark } from '../../text/secrecy';
import type { ValidationRule } from '../validationRule';

/** V23: a mark of secrecy (MẬT, TỐI MẬT, TUYỆT MẬT) in any text on the sheet; the issue never repeats it (DOMAIN §6). */
export const v23Secrecy: ValidationRule = {
  id: 'V23',
  check: (report) => report.writings.filter(isMarked).map((writing) => markIssue(report, writing)),
};

/** Whether a text carries a mark of secrecy, as it stands or as its old encoding shows it. */
export function isMarked(writing: Writing): boolean {
  const found = detectLegacy(writing);
  return hasSecrecyMark(found ? decodeLegacy(writing.text, found.encoding) : writing.text);
}

function markIssue({ sheet }: Report, { cell, metric }: Writing): Issue {
  const row = metric === undefined ? {} : { metric };
  return { key: 'V23.mark', severity: 'error', sheet, cell, ...row, facts: {} };
}
