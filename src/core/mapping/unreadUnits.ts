import { type Catalogue, findMetric } from '../catalogue/catalogue';
import type { Metric } from '../catalogue/metric';
import { editionOf } from '../ownCatalogue/edition';
import { withOwnVersion } from '../ownCatalogue/ownVersion';
import type { SheetSnapshot } from '../sheet/snapshot';
import { accentKey } from '../text/fold';
import { parseMeasure } from './measure';
import { saidUnit } from './saidUnit';
import { settle } from './settle';
import type { ColumnMatch, RowMatch, SheetMapping } from './sheetMapping';

/** What is made of a catalogue, by it. */
const COUNTABLE = new WeakMap<Catalogue, Catalogue>();

/**
 * The catalogue without the metrics figures of foreign forms cannot be counted for: those in đồng or m, since
 * whatever a sheet says is brought to triệu đồng and km.
 */
export function countableCatalogue(catalogue: Catalogue): Catalogue {
  const metrics = catalogue.metrics.filter(isCountable);
  if (metrics.length === catalogue.metrics.length) return catalogue;
  const made = COUNTABLE.get(catalogue) ?? withOwnVersion({ ...catalogue, metrics }, editionOf(catalogue));
  COUNTABLE.set(catalogue, made);
  return made;
}

/** Whether its unit of measure is one figures are stored in. */
export function isCountable({ unit }: Pick<Metric, 'unit'>): boolean {
  return (parseMeasure(unit)?.factor ?? 1) === 1;
}

/**
 * Asks about matches with a metric whose unit of measure no dictionary knows (con, tấn): nothing would show that a
 * sheet counts in nghìn con or kg. Where the row says the very unit, or a person decided, the match stands.
 */
export function askUnreadUnits(
  mapping: SheetMapping,
  catalogue: Catalogue,
  sheet: SheetSnapshot,
): SheetMapping {
  const ask = <M extends RowMatch | ColumnMatch>(match: M): M => {
    const unit = unreadUnitOf(match, catalogue);
    const said = saidUnit(sheet, mapping, match);
    if (unit === undefined || saysUnit(match, unit, said)) return match;
    const { match: _taken, factor: _factor, ...rest } = match;
    const reasons = match.reasons.filter(({ code }) => code !== 'duplicate' && code !== 'noMeasure');
    const why = said === undefined ? { code: 'noMeasure' } : { code: 'otherMeasure', said, unit };
    return { ...rest, certainty: 'unclear', reasons: [...reasons, why] } as M;
  };
  const asked = { ...mapping, rows: mapping.rows.map(ask), columns: mapping.columns.map(ask) };
  const isSame = [...asked.rows, ...asked.columns].every(
    (match) => mapping.rows.includes(match as RowMatch) || mapping.columns.includes(match as ColumnMatch),
  );
  return isSame ? mapping : settle(asked);
}

function unreadUnitOf(match: RowMatch | ColumnMatch, catalogue: Catalogue): string | undefined {
  const isDecided = match.reasons.some(({ code }) => code === 'person' || code === 'remembered');
  const code = isDecided ? undefined : wouldBe(match);
  const metric = code === undefined ? undefined : findMetric(catalogue, code);
  return metric && metric.kind !== 'text' && !parseMeasure(metric.unit) ? metric.unit : undefined;
}

/** What it is matched with, or would be again once nothing else claims the same figures. */
function wouldBe({ match, reasons, candidates }: RowMatch | ColumnMatch): string | undefined {
  if (reasons.some(({ code }) => code === 'duplicate')) return candidates[0]?.metric;
  return match && 'metric' in match ? match.metric : undefined;
}

/** In the column of units, or in brackets beside the words: `Bò giống (con)`. */
function saysUnit(match: RowMatch | ColumnMatch, unit: string, typed: string | undefined): boolean {
  const key = accentKey(unit);
  if (typed !== undefined) return accentKey(typed) === key;
  return accentKey('row' in match ? match.label : match.header).includes(`(${key})`);
}
