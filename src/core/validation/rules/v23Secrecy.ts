import type { Issue } from '../../report/issue';
import type { MarkElsewhere, Report, Writing } from '../../report/report';
import { carriesMark } from '../../text/secrecy';
import type { ValidationRule } from '../validationRule';

/**
 * V23: a mark of secrecy (MẬT, TỐI MẬT, TUYỆT MẬT) in any text on the form's sheet, on another sheet of its file, in a
 * sheet's name or in a header or footer; the issue never repeats it (DOMAIN §6).
 */
export const v23Secrecy: ValidationRule = {
  id: 'V23',
  check: (report) => [
    ...report.writings.filter(carriesMark).map((writing) => markIssue(report, writing)),
    ...(report.marksElsewhere ?? []).map((mark) => elsewhereIssue(report, mark)),
  ],
};

function markIssue({ sheet }: Report, { cell, metric }: Writing): Issue {
  const row = metric === undefined ? {} : { metric };
  return { key: 'V23.mark', severity: 'error', sheet, cell, ...row, facts: {} };
}

/** Said at the form, which must not go on with its file: at its first row, which can be seen. */
function elsewhereIssue({ sheet, lines }: Report, facts: MarkElsewhere): Issue {
  const first = Object.values(lines)[0]?.values.period.cell;
  const place = { severity: 'error', sheet, cell: first || 'A1' } as const;
  return 'at' in facts ? { ...place, key: 'V23.elsewhere', facts } : { ...place, key: 'V23.sheet', facts };
}
