import type { Issue } from '../report/issue';
import type { Report } from '../report/report';

/** What a report is checked for: a draft still being filled in, or the final version to be sent. */
export type ValidationContext = { readonly stage: 'draft' | 'final' };

/** One rule of DOMAIN §6. `check` is pure; what a rule cannot judge it stays silent about. */
export type ValidationRule = {
  /** As in DOMAIN §6: `V08`. */
  readonly id: string;
  readonly check: (report: Report, context: ValidationContext) => Issue[];
};
