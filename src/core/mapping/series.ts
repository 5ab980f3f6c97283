import type { Period } from '../catalogue/period';
import type { Roster } from '../catalogue/roster';
import { VALUE_COLUMNS } from '../template/columns';
import { hasTypedFigures, isUnderComparison, withoutComparison } from './compared';
import { type HeaderPart, headerParts, periodsOver } from './headerParts';
import type { HeaderRole } from './headerRole';
import type { Measure } from './measure';
import type { SaidPeriod } from './periodInText';
import { periodMeaning } from './periodMeaning';
import type { Certainty, FigureColumn, NotTaken, Reason } from './sheetMapping';
import type { Table } from './table';
import type { UnreadMeasure } from './unreadMeasure';
import type { Word } from './words';

/** A value column of a view: what its figures are, of which unit, and in which measures. */
export type Series = {
  readonly col: number;
  readonly header: string;
  readonly meaning?: FigureColumn | NotTaken;
  readonly certainty: Certainty;
  readonly reasons: readonly Reason[];
  readonly unit?: string;
  readonly measures: readonly Measure[];
  readonly unread?: UnreadMeasure;
  /** Topic words of the header: Tuyên truyền over Số buổi. */
  readonly words: readonly Word[];
};

export type SeriesOptions = {
  readonly roster: Roster | undefined;
  /** The period the figures are of, when known. */
  readonly period: Period | undefined;
  /** The period its own title gives the table, when it is another. */
  readonly tablePeriod: Period | undefined;
};

/** The value columns of a table with what their headers say. */
export function readSeries(table: Table, options: SeriesOptions): Series[] {
  const headers = table.valueCols.map((col) => ({ col, parts: headerParts(table, col, options.roster) }));
  const hasUnits = headers.some(({ parts }) => parts.some(({ unit }) => unit !== undefined));
  const years = periodsOver(table, headers);
  return headers.map(({ col, parts }) => {
    const siblings = headers.filter((other) => other.col !== col && isBeside(other.parts, parts));
    const isPart = !hasUnits && isPartOfTotal(parts, siblings);
    const isCompared = isUnderComparison(parts) && hasTypedFigures(table, col);
    const hasOutcome = siblings.some((one) => one.parts.at(-1)?.role === 'computed');
    const compared = isCompared ? (hasOutcome ? 'figure' : 'either') : undefined;
    return seriesOf(table, col, parts, {
      ...options,
      hasUnits,
      years,
      isPart,
      ...(compared ? { compared } : {}),
    });
  });
}

type Header = { readonly col: number; readonly parts: readonly HeaderPart[] };

/** Whether two headers stand under the same name, of several lines. */
function isBeside(a: readonly HeaderPart[], b: readonly HeaderPart[]): boolean {
  const outer = (parts: readonly HeaderPart[]) => parts.slice(0, -1).map(({ text }) => text);
  return a.length > 1 && outer(a).join('\n') === outer(b).join('\n');
}

/** BĐBP and Địa phương beside Tổng cộng: what some did of the figure that counts. */
function isPartOfTotal(parts: readonly HeaderPart[], siblings: readonly Header[]): boolean {
  const isNamed = (part: HeaderPart | undefined) =>
    part !== undefined &&
    (part.role === undefined || part.role === 'unitName') &&
    part.periods.length + part.measures.length === 0;
  const others = siblings.filter((one) => one.parts.at(-1)?.role !== 'total');
  return (
    isNamed(parts.at(-1)) &&
    others.length < siblings.length &&
    others.every((one) => isNamed(one.parts.at(-1)))
  );
}

type Context = SeriesOptions & {
  readonly hasUnits: boolean;
  readonly years: readonly SaidPeriod[];
  readonly isPart: boolean;
  /** A name of figures under So sánh over typed numbers: one of the figures compared, or perhaps what they come to. */
  readonly compared?: 'figure' | 'either';
};

function seriesOf(table: Table, col: number, parts: readonly HeaderPart[], context: Context): Series {
  const header = parts.map(({ text }) => text).join(' / ');
  const unit = parts.find((part) => part.unit !== undefined)?.unit;
  const measures = [...parts].reverse().find((part) => part.measures.length > 0)?.measures ?? [];
  const unread = [...parts].reverse().find((part) => part.unread)?.unread;
  const words = parts.flatMap((part) => part.words);
  const said = context.compared ? comparedMeaning(parts, context) : meaningOf(parts, context);
  const found = isOfNoUnit(said, unit, context) ? { ...said, meaning: 'total' as const } : said;
  const isHidden = table.view.isHiddenCol(col);
  return {
    col,
    header,
    ...found,
    ...(isHidden && isFigureMeaning(found.meaning) ? { certainty: 'unclear' } : {}),
    reasons: [
      ...found.reasons,
      ...(unit ? [{ code: 'unit', unit } as const] : []),
      ...(isHidden ? [{ code: 'hidden' } as const] : []),
    ],
    ...(unit ? { unit } : {}),
    measures,
    ...(unread ? { unread } : {}),
    words,
  };
}

function comparedMeaning(parts: readonly HeaderPart[], context: Context): Found {
  const found = meaningOf(withoutComparison(parts), context);
  if (context.compared === 'either') return { certainty: 'unclear', reasons: [{ code: 'unknownHeader' }] };
  return { ...found, certainty: found.certainty === 'certain' ? 'likely' : found.certainty };
}

/** Beside columns of units one without a unit is of all of them, or of nobody known. */
function isOfNoUnit({ meaning }: Found, unit: string | undefined, { hasUnits }: Context): boolean {
  return hasUnits && unit === undefined && isFigureMeaning(meaning);
}

function isFigureMeaning(meaning: Series['meaning']): boolean {
  return meaning !== undefined && ['plan', 'period', 'cumulative', 'previous', 'qualifier'].includes(meaning);
}

type Found = Pick<Series, 'meaning' | 'certainty' | 'reasons'>;

const FIGURES: ReadonlySet<HeaderRole | undefined> = new Set(VALUE_COLUMNS);

/** Inner names decide over outer ones; comparisons decide wherever they stand, unless figures are named under them. */
function meaningOf(parts: readonly HeaderPart[], context: Context): Found {
  const said = parts.map(({ text }) => text).join(' / ');
  if (parts.length === 0) return { certainty: 'unclear', reasons: [{ code: 'unknownHeader' }] };
  if (parts.some(({ isAmbiguous }) => isAmbiguous)) {
    return { certainty: 'unclear', reasons: [{ code: 'severalUnits' }] };
  }
  if (context.isPart) return { meaning: 'unit', certainty: 'likely', reasons: [{ code: 'header', said }] };
  const roles = [...parts].reverse().flatMap(({ role }) => role ?? []);
  const reason = { code: 'header', said } as const;
  const role = decide(roles, context.hasUnits, parts);
  if (role === 'mixed') return { certainty: 'unclear', reasons: [{ code: 'unknownHeader' }] };
  if (role !== undefined && !FIGURES.has(role))
    return { meaning: asMeaning(role), certainty: 'certain', reasons: [reason] };
  const isValue =
    role !== undefined || parts.some(({ unit, measures }) => unit !== undefined || measures.length > 0);
  return periodMeaning(
    { role: role as FigureColumn | undefined, isValue, said, periods: parts.flatMap((part) => part.periods) },
    context,
  );
}

/** Which of the roles said, the innermost first, holds. */
function decide(
  roles: readonly HeaderRole[],
  hasUnits: boolean,
  parts: readonly HeaderPart[],
): HeaderRole | undefined {
  const inner = roles.filter((role) => role !== 'total' || hasUnits)[0];
  if (roles.includes('total') && hasUnits) return 'total';
  if (roles.includes('total') && inner === undefined) return 'period';
  if (roles.includes('computed') && inner !== 'computed') {
    const leaf = parts.at(-1)?.text ?? '';
    return /số liệu|thực hiện/iu.test(leaf) ? inner : 'computed';
  }
  if (inner === 'previous' || inner === 'plan' || inner === 'cumulative') return inner;
  const special = roles.find((role) => role === 'previous' || role === 'plan' || role === 'cumulative');
  return special && inner === 'period' ? special : inner;
}

function asMeaning(role: HeaderRole): FigureColumn | NotTaken {
  switch (role) {
    case 'unitName':
      return 'unit';
    case 'mixed':
      return 'computed';
    default:
      return role;
  }
}
