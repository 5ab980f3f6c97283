import type { ReportingUnit } from './roster';

/** A unit as printed: `Huyện Hạ Lang`; the province's own body has its full name already. */
export function titleOf({ kind, name }: ReportingUnit): string {
  return kind === 'cơ quan tỉnh' ? name : `${kind[0]!.toLocaleUpperCase('vi')}${kind.slice(1)} ${name}`;
}

/** The short name of a unit, for sheet tabs and column heads. */
export function shortNameOf({ kind, name }: ReportingUnit): string {
  return kind === 'cơ quan tỉnh' ? 'Cơ quan tỉnh' : name;
}
