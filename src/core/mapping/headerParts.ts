import type { Period } from '../catalogue/period';
import type { Roster } from '../catalogue/roster';
import { type HeaderRole, roleOfHeader } from './headerRole';
import { isNumberingRow } from './headerRows';
import { parseLabel } from './label';
import { type Measure, parseMeasures } from './measure';
import { periodsIn, type SaidPeriod } from './periodInText';
import { latestOf } from './periodMeaning';
import { span, type Table } from './table';
import { isAmbiguousUnit, unitOfLabel } from './unitInText';
import { isForeignMeasure, type UnreadMeasure } from './unreadMeasure';
import { spreadText, type View } from './view';
import type { Word } from './words';

/** What one text of a header says. */
export type HeaderPart = {
  readonly text: string;
  readonly role?: HeaderRole;
  readonly unit?: string;
  readonly isAmbiguous: boolean;
  readonly periods: readonly SaidPeriod[];
  readonly measures: readonly Measure[];
  readonly unread?: UnreadMeasure;
  readonly words: readonly Word[];
};

/** Texts over a column from the outermost in, a merged one once. */
export function headerParts({ view, header }: Table, col: number, roster: Roster | undefined): HeaderPart[] {
  const seen = new Set<string>();
  return span(header).flatMap((row) => {
    const { from } = view.blockAt(row, col);
    const key = `${from.row},${from.col}`;
    const text = spreadText(view, row, col).replace(/\s+/g, ' ');
    if (text === '' || seen.has(key) || isNumber(view, row, text)) return [];
    seen.add(key);
    return [headerPart(text, roster)];
  });
}

/** `(1) (2) (3)` under the names, or the numbers of units that stand in rows. */
function isNumber(view: View, row: number, text: string): boolean {
  return isNumberingRow(view, row) || (view.turned && /^\d{1,3}\.?$/.test(text));
}

function headerPart(text: string, roster: Roster | undefined): HeaderPart {
  const role = roleOfHeader(text);
  const unit = unitOfLabel(text, roster)?.code;
  const periods = text.length <= 60 ? periodsIn(text) : [];
  const label = parseLabel(text);
  const measures = parseMeasures(text) ?? label.measures;
  const unread = isForeignMeasure(text) ? { said: text, isSure: true } : label.unread;
  const isNamed = role !== undefined || unit !== undefined || periods.length > 0;
  return {
    text,
    ...(role ? { role } : {}),
    ...(unit ? { unit } : {}),
    isAmbiguous: isAmbiguousUnit(text, roster),
    periods,
    measures,
    ...(unread?.isSure && measures.length === 0 ? { unread } : {}),
    words: isNamed ? [] : label.words,
  };
}

/** The period a table's headers are about, where its titles do not say. */
export function headerPeriod(table: Table): Period | undefined {
  const headers = table.valueCols.map((col) => ({ col, parts: headerParts(table, col, undefined) }));
  return latestOf(periodsOver(table, headers));
}

type Header = { readonly col: number; readonly parts: readonly HeaderPart[] };

/** Periods named over columns of results; plans reach further, and comparisons name both. */
export function periodsOver({ view }: Table, headers: readonly Header[]): SaidPeriod[] {
  return headers.flatMap(({ col, parts }) => {
    const isOther = parts.some(({ role }) => role === 'plan' || role === 'computed');
    if (view.isHiddenCol(col) || isOther) return [];
    return mergedPeriods(parts.flatMap(({ periods }) => periods));
  });
}

/** Quý I under Năm 2024 is one period. */
function mergedPeriods(periods: readonly SaidPeriod[]): SaidPeriod[] {
  const year = periods.find((one) => one.type === 'year' && one.year !== undefined)?.year;
  const parts = periods.filter(({ type, whole }) => type !== 'year' || whole);
  if (parts.length === 0 || year === undefined) return [...periods];
  return parts.map((part) => ({ year, ...part }));
}
