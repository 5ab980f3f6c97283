import { formatAddress } from '../sheet/address';
import type { Form } from './form';
import type { Issue, IssueFacts, IssueKey, Severity } from './issue';

/** A structural issue; without a better cell it points at the header of the code column. */
export function issueAt<K extends IssueKey>(
  form: Form,
  key: K,
  facts: IssueFacts[K],
  cell = formatAddress({ row: form.tagRow + 1, col: form.columns.code! }),
  severity: Severity = 'error',
): Issue {
  return { key, severity, sheet: form.sheet.name, cell, facts } as Issue;
}
