import type { Metric, MetricKind } from '../../core/catalogue/metric';
import type { ProposedMetric } from '../../core/mapping/proposeMetric';
import type { MetricDraft } from '../../core/ownCatalogue/addMetric';

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

/** The metric to be added; undefined while something is missing. */
export function draftOf(fields: DraftFields, proposed: ProposedMetric): MetricDraft | undefined {
  const { label, unit, group, periods, code } = fields;
  if (!unit || !group || !periods || missingOf(fields).length > 0) return undefined;
  return {
    group,
    ...(code.trim() && { code: code.trim().toUpperCase() }),
    label: { vi: label.trim() },
    unit,
    kind: kindFor(unit, periods, proposed.kind),
    acrossPeriods: periods,
    ...(proposed.parent && { parent: proposed.parent }),
  };
}

/** Money and lengths have units of their own; things counted at a period's end are a stock. */
function kindFor(unit: string, periods: DraftFields['periods'], proposed: MetricKind): MetricKind {
  if (unit === 'triệu đồng') return 'money';
  if (unit === 'km') return 'length';
  const counted = proposed === 'money' ? 'count' : proposed;
  return counted === 'count' && periods === 'latest' ? 'stock' : counted;
}
