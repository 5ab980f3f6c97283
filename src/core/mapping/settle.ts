import { factorOf } from './chooseMetric';
import { figuresOf } from './figures';
import type { ColumnMatch, MappedFigure, RowMatch, SheetMapping } from './sheetMapping';

type Match = RowMatch | ColumnMatch;

/**
 * The mapping with its figures, once rows and columns that claim the same figures have become questions. What a
 * person decided stands; what was a question only for such a clash is weighed anew.
 */
export function settle(mapping: SheetMapping): SheetMapping {
  const fresh = { ...mapping, rows: mapping.rows.map(restored), columns: mapping.columns.map(restored) };
  const meanings = withoutDoubleMeanings(fresh);
  const settled = withoutDoubleMetrics(meanings);
  return { ...settled, figures: figuresOf(settled) };
}

function restored<M extends Match>(match: M): M {
  if (!match.reasons.some(({ code }) => code === 'duplicate')) return match;
  const reasons = match.reasons.filter(({ code }) => code !== 'duplicate');
  const [best] = match.candidates;
  if (match.meaning !== undefined && !best) return { ...match, certainty: 'likely', reasons };
  return best
    ? { ...match, certainty: 'likely', reasons, match: { metric: best.metric }, ...factorFields(match) }
    : match;
}

/** The factor a match's measure asks for, if any. */
export function factorFields({ measure }: Pick<Match, 'measure'>): { factor?: number } {
  const factor = factorOf(measure === undefined ? undefined : { factor: measure.factor ?? 1 });
  return factor === 1 ? {} : { factor };
}

/** Two columns of one table (or rows, where units stand in rows) for the same figures of the same unit. */
function withoutDoubleMeanings(mapping: SheetMapping): SheetMapping {
  const settleSide = <M extends Match>(
    matches: readonly M[],
    isMeaningSide: (table: number) => boolean,
    placeOf: (match: M) => number,
  ) =>
    matches.map((match) => {
      if (!isMeaningSide(match.table) || !isTakenMeaning(match)) return match;
      const others = matches.filter(
        (other) =>
          other !== match &&
          isSameMeaning(match, other) &&
          shareRows(mapping, match.table, placeOf(match), placeOf(other)),
      );
      const stands = others.length === 0 || (isDecided(match) && !others.some(isDecided));
      return stands ? match : clashing(match, others.map(placeOf));
    });
  const inRows = (table: number) => mapping.tables[table]?.metricsIn === 'rows';
  return {
    ...mapping,
    columns: settleSide(mapping.columns, inRows, ({ col }) => col),
    rows: settleSide(
      mapping.rows,
      (table) => !inRows(table),
      ({ row }) => row,
    ),
  };
}

const FIGURES: ReadonlySet<string | undefined> = new Set([
  'plan',
  'period',
  'cumulative',
  'previous',
  'qualifier',
  'note',
  'explanation',
]);

function isTakenMeaning({ meaning, certainty }: Match): boolean {
  return FIGURES.has(meaning) && certainty !== 'unclear';
}

function isSameMeaning(match: Match, other: Match): boolean {
  return (
    isTakenMeaning(other) &&
    other.table === match.table &&
    other.meaning === match.meaning &&
    other.unit === match.unit
  );
}

/** Whether one metric reads both columns: paired columns (buổi, lượt) are read by metrics of their own. */
function shareRows({ rows, columns, tables }: SheetMapping, table: number, a: number, b: number): boolean {
  const metrics: readonly Match[] = tables[table]?.metricsIn === 'rows' ? rows : columns;
  const groups = metrics.filter((match) => match.table === table && match.match && 'metric' in match.match);
  const split = groups.filter(({ series }) => series !== undefined);
  if (split.length === 0) return true;
  const isIn = (place: number) => split.filter(({ series }) => series!.includes(place));
  return isIn(a).some((match) => isIn(b).includes(match)) || (isIn(a).length === 0 && isIn(b).length === 0);
}

function isDecided({ reasons }: Match): boolean {
  return reasons.some(({ code }) => code === 'person' || code === 'remembered');
}

function clashing<M extends Match>(match: M, others: readonly number[]): M {
  const { match: _taken, ...rest } = match;
  return {
    ...rest,
    certainty: 'unclear',
    reasons: [...match.reasons, { code: 'duplicate', others: [...others] }],
  } as M;
}

/** Metrics whose figures two rows (or columns) claim: both become questions, unless one is decided or far surer. */
function withoutDoubleMetrics(mapping: SheetMapping): SheetMapping {
  const claims = new Map<string, Set<Match>>();
  for (const { key, by } of claimsOf(mapping)) claims.set(key, (claims.get(key) ?? new Set()).add(by));
  const clashes = new Map<Match, Set<Match>>();
  for (const group of claims.values()) {
    if (group.size < 2) continue;
    for (const match of group) {
      const rivals = [...group].filter((other) => other !== match && !isFarBelow(other, match));
      if (rivals.length > 0 && !isWinner(match, [...group])) {
        clashes.set(match, new Set([...(clashes.get(match) ?? []), ...rivals]));
      }
    }
  }
  const mark = <M extends Match>(match: M, placeOf: (other: Match) => number): M => {
    const rivals = clashes.get(match);
    return rivals ? clashing(match, [...rivals].map(placeOf)) : match;
  };
  return {
    ...mapping,
    rows: mapping.rows.map((row) => mark(row, (other) => ('row' in other ? other.row : -1))),
    columns: mapping.columns.map((column) => mark(column, (other) => ('col' in other ? other.col : -1))),
  };
}

/** Every figure a mapping would give, with the row or column that claims it for its metric. */
function claimsOf(mapping: SheetMapping): { key: string; by: Match }[] {
  return figuresOf(mapping, true).map(({ figure, by }) => ({ key: keyOf(figure), by }));
}

function keyOf({ metric, column, unit }: MappedFigure): string {
  return `${metric} ${column} ${unit ?? ''}`;
}

/** The one a person decided, when there is just one. */
function isWinner(match: Match, group: readonly Match[]): boolean {
  return isDecided(match) && group.filter(isDecided).length === 1;
}

const FAR = 0.25;

function isFarBelow(other: Match, match: Match): boolean {
  if (isDecided(other)) return false;
  const [a, b] = [other.candidates[0]?.score ?? 0, match.candidates[0]?.score ?? 0];
  return match.certainty === 'certain' && other.certainty !== 'certain' && b - a >= FAR;
}
