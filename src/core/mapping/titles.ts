import { isSamePeriod, type Period, previousPeriod } from '../catalogue/period';
import type { Roster } from '../catalogue/roster';
import { foldText } from '../text/fold';
import { type Measure, parseMeasures } from './measure';
import type { Certainty } from './sheetMapping';
import { span, type Table } from './table';
import { periodOfTitles } from './titlePeriod';
import { type NamedUnit, unitsInTitles } from './unitInText';
import { columnsOf, turn, type View } from './view';

/** What the lines above the tables, and the sheet's tab, say of unit and period. */
export type SheetTitles = {
  readonly unit?: { readonly code: string; readonly certainty: Certainty };
  readonly period?: Period;
  readonly tables: readonly TableTitle[];
};

/** `moneyScale`: Đơn vị tính: triệu đồng, above the table. */
type TableTitle = { readonly period?: Period; readonly unit?: string; readonly moneyScale?: Measure };

/** Reads unit and period from title lines; a tab's name speaks where they are silent, and must not contradict them. */
export function readTitles(tab: string, tables: readonly Table[], roster: Roster | undefined): SheetTitles {
  const lines = tables.map(titleLines);
  const own = lines.map((texts) => oneUnit(unitsInTitles(texts, roster)));
  const several = new Set(own.flatMap((unit) => unit?.code ?? [])).size > 1;
  const unit = several
    ? undefined
    : sheetUnit(
        own.find((one) => one !== undefined),
        tab,
        roster,
      );
  const period = sheetPeriod(tables, lines) ?? periodOfTitles([tab]);
  return {
    ...(unit ? { unit } : {}),
    ...(period ? { period } : {}),
    tables: lines.map((texts, at) => {
      const scale = moneyScale(texts);
      const ownPeriod = at > 0 || tables[at]?.width ? periodOfTitles(texts) : undefined;
      return {
        ...(ownPeriod ? { period: ownPeriod } : {}),
        ...(several && own[at] ? { unit: own[at].code } : {}),
        ...(scale ? { moneyScale: scale } : {}),
      };
    }),
  };
}

function titleLines({ view, titles, width }: Table): string[] {
  const sheet = view.turned ? turn(view) : view;
  return span(titles).flatMap((row) =>
    columnsOf(sheet).flatMap((col) => (isOver(sheet, row, col, width) && sheet.textAt(row, col)) || []),
  );
}

/** Of tables side by side each has the titles over its own columns. */
function isOver(view: View, row: number, col: number, width: Table['width']): boolean {
  return width === undefined || (col <= width[1] && view.blockAt(row, col).to.col >= width[0]);
}

/** The first table's titles speak for the sheet; of two years side by side the later is the report's. */
function sheetPeriod(tables: readonly Table[], lines: readonly (readonly string[])[]): Period | undefined {
  const own = lines.map((texts) => periodOfTitles(texts));
  if (!tables[0]?.width) return own[0];
  const named = own.flatMap((period) => period ?? []).sort((a, b) => a.year - b.year);
  const last = named.at(-1);
  const before = last && previousPeriod(last);
  const isKnown = (period: Period) => [last, before].some((one) => one && isSamePeriod(one, period));
  return named.every(isKnown) ? last : undefined;
}

type Unit = { readonly code: string; readonly certainty: Certainty };

/** The unit surely named, else the only one named at all. */
function oneUnit(named: readonly NamedUnit[]): Unit | undefined {
  const sure = named.filter(({ certainty }) => certainty === 'certain');
  const [only, ...more] = sure.length > 0 ? sure : named;
  return only && more.length === 0 ? { code: only.unit.code, certainty: only.certainty } : undefined;
}

function sheetUnit(titled: Unit | undefined, tab: string, roster: Roster | undefined): Unit | undefined {
  const named = oneUnit(unitsInTitles([tab], roster));
  if (!titled || !named) return titled ?? named;
  return titled.code === named.code
    ? { ...titled, certainty: 'certain' }
    : { ...titled, certainty: 'unclear' };
}

function moneyScale(lines: readonly string[]): Measure | undefined {
  const said = lines.flatMap((line) => {
    const isAbout = /(?<![a-z])(?:don vi|dvt|tien)(?![a-z])/.test(foldText(line));
    const match = isAbout ? /(?::|\s(?:bằng|theo)\s)(.*)$/iu.exec(line.normalize('NFC'))?.[1] : undefined;
    return (match && parseMeasures(match)) || [];
  });
  return said.find(({ class: cls, factor }) => cls === 'money' && factor !== undefined);
}
