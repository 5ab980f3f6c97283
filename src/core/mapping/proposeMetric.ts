import type { Catalogue } from '../catalogue/catalogue';
import { findMetric } from '../catalogue/catalogue';
import type { MetricKind } from '../catalogue/metric';
import { proposeCode } from '../ownCatalogue/proposeCode';
import type { SheetSnapshot } from '../sheet/snapshot';
import { accentKey, normaliseText } from '../text/fold';
import { splitMark } from './mark';
import { isMeant, type Placed } from './matchPlace';
import { saidUnit } from './saidUnit';
import type { ColumnMatch, RowMatch, SheetMapping } from './sheetMapping';

type Match = RowMatch | ColumnMatch;

/** A row or column of a mapping; `part` and `series` as in corrections. */
export type MetricPlace = Placed & ({ readonly row: number } | { readonly col: number });

/**
 * What a metric of someone's own would be by its row: what the sheet does not say is left to a person, and so is
 * always how it adds up over periods.
 */
export type ProposedMetric = {
  readonly label: { readonly vi: string };
  readonly kind: MetricKind;
  readonly unit?: string;
  readonly group?: string;
  /** The next free code of the group. */
  readonly code?: string;
  readonly parent?: string;
};

/**
 * Describes a row or column as a metric of someone's own: its words, its unit of measure, the group of its
 * neighbours. With the sheet, units no dictionary knows (con, kg) and decimals are seen too. Throws a RangeError on
 * a place the mapping does not have.
 */
export function draftOfRow(
  mapping: SheetMapping,
  place: MetricPlace,
  catalogue: Catalogue,
  sheet?: SheetSnapshot,
): ProposedMetric {
  const side: readonly Match[] = 'row' in place ? mapping.rows : mapping.columns;
  const match = side.find((one) => placeOf(one) === placeOf(place) && isMeant(one, place));
  if (!match) throw new RangeError('row' in place ? `row ${place.row}` : `column ${place.col}`);
  const unit = unitOf(match, sheet && saidUnit(sheet, mapping, match));
  const group = groupOf(match, side, catalogue);
  const code = group === undefined ? undefined : proposeCode(catalogue, group);
  const parent = parentOf(match, side);
  return {
    label: { vi: labelOf(match, unit, catalogue) },
    kind: kindOf(match, sheet),
    ...(unit === undefined ? {} : { unit }),
    ...(group === undefined ? {} : { group }),
    ...(code === undefined ? {} : { code }),
    ...(parent === undefined ? {} : { parent }),
  };
}

const placeOf = (match: Match | MetricPlace) => ('row' in match ? match.row : match.col);

const PART = /^(?:trong đó|bao gồm|gồm)(?!\p{L})\s*[:,–-]?\s*/iu;

/** The sheet's words without numbering, `trong đó` and end punctuation; with the unit where another metric has them. */
function labelOf(match: Match, unit: string | undefined, { metrics }: Catalogue): string {
  const said = normaliseText(wordsOf(match)).replace(/\s+/g, ' ').trim();
  const bare =
    splitMark(said)
      .rest.replace(PART, '')
      .replace(/^[-–+*•\s]+|[\s:;,.*]+$/gu, '') || said;
  const label = `${bare.charAt(0).toLocaleUpperCase('vi')}${bare.slice(1)}`;
  const isTaken = metrics.some((metric) => accentKey(metric.label.vi) === accentKey(label));
  return isTaken && unit !== undefined ? `${label} (${unit})` : label;
}

function wordsOf(match: Match): string {
  return 'row' in match ? match.label : match.header.replaceAll(' / ', ' – ');
}

/** Classes whose words are one unit of measure, however it is said; `chiếc` is not always a vessel. */
const ONE_UNIT: ReadonlySet<string> = new Set(['session', 'time', 'meeting', 'turn', 'people', 'case']);

/** Money and lengths are stored in triệu đồng and km; money of no said scale is asked about. */
function unitOf(match: Match, typed: string | undefined): string | undefined {
  const { measure, part } = match;
  if (measure?.class === 'money') return measure.factor === undefined ? undefined : 'triệu đồng';
  if (measure?.class === 'length') return 'km';
  if (typed !== undefined && part === undefined && measure?.factor === undefined && isWord(typed)) {
    return typed.toLocaleLowerCase('vi');
  }
  if (!measure) return undefined;
  const isSaid = ONE_UNIT.has(measure.class) || accentKey(wordsOf(match)).includes(accentKey(measure.word));
  return isSaid || typed !== undefined ? measure.word : undefined;
}

const LONGEST_UNIT = 20;

const isWord = (text: string) => text.length <= LONGEST_UNIT && /^[\p{L}\p{M} .%]+$/u.test(text);

const KINDS: Readonly<Record<string, MetricKind>> = { money: 'money', length: 'length', people: 'people' };

/** Counted in whole things, unless a figure beside or below it is not whole. */
function kindOf(match: Match, sheet: SheetSnapshot | undefined): MetricKind {
  const said = KINDS[match.measure?.class ?? ''];
  if (said) return said;
  const isOwn = (cell: { row: number; col: number }) =>
    ('row' in match ? cell.row : cell.col) === placeOf(match);
  const hasDecimals = sheet?.cells.some(
    (cell) => isOwn(cell) && typeof cell.value === 'number' && !Number.isInteger(cell.value),
  );
  return hasDecimals ? 'length' : 'count';
}

/** The metric a match gives figures for. */
function metricOf({ match, certainty }: Match): string | undefined {
  return certainty !== 'unclear' && match && 'metric' in match ? match.metric : undefined;
}

/** That of the nearest matched row above, else below, in the same table. */
function groupOf(match: Match, side: readonly Match[], catalogue: Catalogue): string | undefined {
  const at = side.indexOf(match);
  const near = [...side.slice(0, at).reverse(), ...side.slice(at + 1)].filter(
    ({ table }) => table === match.table,
  );
  const codes = near.flatMap((one) => metricOf(one) ?? []);
  return codes.flatMap((code) => findMetric(catalogue, code)?.group ?? [])[0];
}

/** `Trong đó: …` is a part of the row above it that is none. */
function parentOf(match: Match, side: readonly Match[]): string | undefined {
  if (!PART.test(wordsOf(match))) return undefined;
  const whole = side
    .slice(0, side.indexOf(match))
    .reverse()
    .find((one) => one.table === match.table && placeOf(one) !== placeOf(match) && !PART.test(wordsOf(one)));
  return whole && metricOf(whole);
}
