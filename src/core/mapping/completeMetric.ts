import type { MetricKind } from '../catalogue/metric';
import type { MetricDraft } from '../ownCatalogue/addMetric';
import { parseMeasure } from './measure';
import type { ProposedMetric } from './proposeMetric';

/** What a person says of a metric proposed from a row; the rest stands as proposed. */
export type SaidOfMetric = Partial<Pick<MetricDraft, 'group' | 'code' | 'unit'>> & {
  readonly label?: string;
  /** sum: what happens in a period; latest: what there is at its end. Never guessed. */
  readonly acrossPeriods: 'sum' | 'latest';
};

/**
 * The draft of a metric, or what a person must still say:
 * - noUnit, noGroup: the sheet tells neither
 * - scaledUnit: figures are brought to `unit`, so the metric is counted in it
 */
export type CompletedMetric =
  | { readonly draft: MetricDraft }
  | { readonly problem: 'noUnit' | 'noGroup' }
  | { readonly problem: 'scaledUnit'; readonly unit: string };

/** A proposed metric with what a person said of it, ready to be added. */
export function completeMetric(proposed: ProposedMetric, said: SaidOfMetric): CompletedMetric {
  const unit = (said.unit ?? proposed.unit)?.normalize('NFC').trim();
  const group = said.group ?? said.code?.replace(/\d.*$/, '') ?? proposed.group;
  if (!unit) return { problem: 'noUnit' };
  const stored = storedUnit(unit, proposed);
  if (stored !== undefined) return { problem: 'scaledUnit', unit: stored };
  if (!group) return { problem: 'noGroup' };
  const { acrossPeriods, code = group === proposed.group ? proposed.code : undefined } = said;
  return {
    draft: {
      group,
      ...(code === undefined ? {} : { code }),
      label: { vi: said.label ?? proposed.label.vi },
      unit,
      kind: kindOf(unit, proposed, acrossPeriods),
      acrossPeriods,
      ...(proposed.parent === undefined ? {} : { parent: proposed.parent }),
    },
  };
}

/** What money, lengths and thousands are brought to, where the unit asked for is another. */
function storedUnit(unit: string, { kind }: ProposedMetric): string | undefined {
  const measure = parseMeasure(unit);
  if (kind === 'money' || measure?.class === 'money') return unit === 'triệu đồng' ? undefined : 'triệu đồng';
  if (measure?.class === 'length') return unit === 'km' ? undefined : 'km';
  return measure?.factor === undefined || measure.factor === 1 ? undefined : measure.word;
}

const KINDS: Readonly<Record<string, MetricKind>> = { money: 'money', length: 'length', people: 'people' };

/** By the unit of measure; a count of what there is at the end of a period is a stock. */
function kindOf(
  unit: string,
  proposed: ProposedMetric,
  acrossPeriods: SaidOfMetric['acrossPeriods'],
): MetricKind {
  const kind = KINDS[parseMeasure(unit)?.class ?? ''] ?? (proposed.kind === 'length' ? 'length' : 'count');
  return kind === 'count' && acrossPeriods === 'latest' ? 'stock' : kind;
}
