import type { Catalogue } from '../core/catalogue/catalogue';
import { catalogueFor } from '../core/catalogue/standard/catalogues';
import type { Candidate } from '../core/rollup/candidate';
import type { MatchedUnit } from '../core/rollup/matchUnits';

/** A form that was taken though it lacks metrics of the unit's own: a sea form of a land unit. */
export type OtherForm = { readonly file: string; readonly own: Catalogue; readonly due: Catalogue };

/** Such forms of a unit; an office's own sheet has only the metrics it has rows for, and is none. */
export function otherForms(
  { unit, accepted }: MatchedUnit,
  isMapped: (source: Candidate) => boolean,
): OtherForm[] {
  const due = catalogueFor(unit.border);
  const forms = (accepted?.sources ?? []).filter((source) => !isMapped(source));
  return forms
    .map(({ file, report }) => ({ file, own: report.form ?? report.catalogue, due }))
    .filter(({ own }) => lacks(own, due));
}

function lacks(own: Catalogue, due: Catalogue): boolean {
  const codes = new Set(own.metrics.map(({ code }) => code));
  return due.metrics.some(({ code }) => !codes.has(code));
}
