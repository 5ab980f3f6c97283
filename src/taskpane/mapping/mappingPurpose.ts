import type { SheetMapping } from '../../core/mapping/sheetMapping';
import type { MappedForm } from './mappedForm';

/** What a form is matched for. */
export type MappingPurpose = {
  /** What pressing the primary button will do with so many metrics of all there are. */
  readonly label: (metrics: number, all: number) => string;
  /** Its numbers are about to be counted, or to get codes: they are shown first, cell by cell. */
  readonly previews?: 'counted' | 'coded';
  /** Figures that name no unit themselves need the sheet's. */
  readonly needsUnit: boolean;
  /** One sheet at a time, the one shown; else all that hold something. */
  readonly oneSheet: boolean;
  /** Whether the way of matching can be remembered. */
  readonly canRemember: boolean;
  /** A sentence where it could not be done. */
  readonly apply: (
    mappings: readonly SheetMapping[],
    remembers: boolean,
    form: MappedForm,
  ) => Promise<string | undefined>;
};
