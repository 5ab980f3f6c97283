import { STANDARD_CATALOGUES } from '../../src/core/catalogue/standard/catalogues';
import type { Issue } from '../../src/core/report/issue';
import { parseReports } from '../../src/core/report/parseReports';
import type { Report } from '../../src/core/report/report';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import { validateTogether } from '../../src/core/validation/validateTogether';

/** What the product says of a file: its report, if it is one, and everything wrong with it. */
export type Checked = { readonly report?: Report; readonly issues: readonly Issue[] };

/** Reads and validates a sheet as before sending, alone or with other reports beside it. */
export function checkFile(sheet: SheetSnapshot, beside: readonly Report[] = []): Checked {
  const { reports, issues } = parseReports({ sheets: [sheet] }, STANDARD_CATALOGUES);
  const [report] = reports;
  if (!report) return { issues };
  const [own = []] = validateTogether([report, ...beside], { stage: 'final' });
  return { report, issues: [...issues, ...own] };
}
