import type { RosterField } from '../catalogue/rule';
import type { Report } from '../report/report';
import type { ValidationContext } from './validationRule';

/** What the roster says of the unit the report is of; undefined where it is unknown, or the unit is another. */
export function rosterFigure(
  { unit: code, role }: Pick<Report, 'unit' | 'role'>,
  { unit }: ValidationContext,
  field: RosterField,
): number | undefined {
  return role === 'unit' && unit?.code === code ? unit[field] : undefined;
}
