import type { FormReading } from '../../actions/formReading';
import type { Catalogue } from '../../core/catalogue/catalogue';
import type { Period } from '../../core/catalogue/period';
import type { Roster } from '../../core/catalogue/roster';
import type { SheetMapping } from '../../core/mapping/sheetMapping';
import type { WorkbookSnapshot } from '../../core/sheet/snapshot';

/** The form being matched, and what it is matched against. */
export type MappedForm = {
  /** Of the file, or of the workbook that is open. */
  readonly name: string;
  readonly workbook: WorkbookSnapshot;
  readonly mappings: readonly SheetMapping[];
  /** Names of hidden sheets with figures, which are not read. */
  readonly hidden: readonly string[];
  readonly roster: Roster;
  readonly period: Period;
  readonly catalogue: Catalogue;
};

/** What the form is read against. */
export function readingOf({ roster, period, catalogue }: MappedForm): FormReading & { catalogue: Catalogue } {
  return { roster, period, catalogue };
}
