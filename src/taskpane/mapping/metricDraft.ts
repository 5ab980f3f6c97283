import type { Metric } from '../../core/catalogue/metric';
import type { SaidOfMetric } from '../../core/mapping/completeMetric';
import type { ProposedMetric } from '../../core/mapping/proposeMetric';

/** A metric of the province's own while a person describes it; what nobody has said yet is absent. */
export type DraftFields = {
  readonly label: string;
  readonly unit?: string | undefined;
  readonly group?: string | undefined;
  readonly periods?: Extract<Metric['acrossPeriods'], 'sum' | 'latest'> | undefined;
  readonly code: string;
};

export type MissingField = 'label' | 'unit' | 'group' | 'periods';

/** What the form says already. How periods add up is never taken from it. */
export function fieldsOf({ label, unit, group, code = '' }: ProposedMetric): DraftFields {
  return { label: label.vi, unit, group, code };
}

export function missingOf({ label, unit, group, periods }: DraftFields): MissingField[] {
  const said = { label: label.trim(), unit, group, periods };
  return (['label', 'unit', 'group', 'periods'] as const).filter((field) => !said[field]);
}

/** What was said of the metric to be added; undefined while something is missing. */
export function saidOf(fields: DraftFields): SaidOfMetric | undefined {
  const { label, unit, group, periods, code } = fields;
  if (!unit || !group || !periods || missingOf(fields).length > 0) return undefined;
  return {
    label: label.trim(),
    unit,
    group,
    ...(code.trim() && { code: code.trim().toUpperCase() }),
    acrossPeriods: periods,
  };
}
