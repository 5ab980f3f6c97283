import type { ReportingUnit } from '../catalogue/roster';
import type { Issue } from '../report/issue';
import type { Report } from '../report/report';
import type { Culture } from '../sheet/culture';
import type { Thresholds } from './thresholds';

/** What a report is checked against. What is absent keeps the rules that need it silent. */
export type ValidationContext = {
  /** A draft still being filled in, or the final version to be sent. */
  readonly stage: 'draft' | 'final';
  /** The reporting unit as the roster has it. */
  readonly unit?: ReportingUnit;
  /** The unit's report of an earlier period of the same year. */
  readonly previousPeriod?: Report;
  /** The unit's report of the same period last year; the form's own column counts before it. */
  readonly lastYear?: Report;
  /** Reports of the province's other units for the same period. */
  readonly peers?: readonly Report[];
  readonly thresholds?: Partial<Thresholds>;
  /** How the machine reads what is typed, where the host knows it. */
  readonly culture?: Culture;
};

/** One rule of DOMAIN §6. `check` is pure; what a rule cannot judge it stays silent about. */
export type ValidationRule = {
  /** As in DOMAIN §6: `V08`. */
  readonly id: string;
  readonly check: (report: Report, context: ValidationContext) => Issue[];
};
