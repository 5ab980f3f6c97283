import { closingWindow, formatDate } from '../../core/catalogue/closing';
import type { Period } from '../../core/catalogue/period';
import type { ReportingUnit } from '../../core/catalogue/roster';
import { titleOf } from '../../core/catalogue/unitTitle';
import type { Words } from '../messages/vi';

/** What the abolition of districts on 1 July 2025 means for a unit and a period; undefined where it means nothing. */
export type LifetimeRemark = {
  /** The unit did not exist on any day of the period. */
  readonly isOutside: boolean;
  readonly text: string;
};

/**
 * Compares a unit's days with the calendar months of the period: the first days of a closing window lie before
 * its own period and would make every July 2025 look doubtful.
 */
export function remarkOnLifetime(
  unit: ReportingUnit,
  period: Period,
  { form }: Words,
): LifetimeRemark | undefined {
  const { from, to } = closingWindow(period, 'calendar');
  const { validFrom: first, validTo: last } = unit;
  const title = titleOf(unit);
  if (last && last < to) {
    const isOutside = last < from;
    return { isOutside, text: (isOutside ? form.ended : form.endsWithin)(title, formatDate(last)) };
  }
  if (first && first > from) {
    const isOutside = first > to;
    return { isOutside, text: (isOutside ? form.notBegun : form.startsWithin)(title, formatDate(first)) };
  }
  return undefined;
}
