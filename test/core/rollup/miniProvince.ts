import type { Catalogue } from '../../../src/core/catalogue/catalogue';
import { type Period, parsePeriod } from '../../../src/core/catalogue/period';
import type { ReportingUnit, Roster } from '../../../src/core/catalogue/roster';
import { titleOf } from '../../../src/core/catalogue/unitTitle';
import type { Report } from '../../../src/core/report/report';
import { type MatchOptions, matchUnits } from '../../../src/core/rollup/matchUnits';
import { planSummary, type Summary } from '../../../src/core/rollup/planSummary';
import { judgeSubmissions, readSubmission, type Submission } from '../../../src/core/rollup/submission';
import { applyPlans } from '../../../src/core/sheet/applyPlan';
import type { SheetPlan } from '../../../src/core/sheet/plan';
import { type CellValue, EMPTY_WORKBOOK, type SheetSnapshot } from '../../../src/core/sheet/snapshot';
import type { LineContent, TemplateContent } from '../../../src/core/template/content';
import { planTemplate } from '../../../src/core/template/planTemplate';
import { defaultSettings } from '../../../src/core/template/settings';
import { MINI } from '../report/miniCatalogue';

export const period = (text: string): Period => {
  const parsed = parsePeriod(text);
  if (!parsed) throw new RangeError(text);
  return parsed;
};

function unitOf(code: string, name: string, kind: ReportingUnit['kind'] = 'huyện'): ReportingUnit {
  return { code, name, kind, parent: '2024:04', border: 'land' };
}

export const HA_LANG = unitOf('2024:048', 'Hạ Lang');
export const THACH_AN = unitOf('2024:053', 'Thạch An');

/** A province of these units, of the two of the small examples unless others are given. */
export function rosterOf(...units: readonly ReportingUnit[]): Roster {
  return {
    id: 'mini-2024',
    system: 2024,
    province: { code: '2024:04', name: 'Cao Bằng', kind: 'tỉnh' },
    units: units.length > 0 ? [...units] : [HA_LANG, THACH_AN],
  };
}

/** So many units with names of their own. */
export function manyUnits(count: number): ReportingUnit[] {
  return Array.from({ length: count }, (_, index) => {
    const number = String(index + 1).padStart(3, '0');
    return unitOf(`2024:${number}`, `Bản ${number}`, 'xã');
  });
}

type Typed = CellValue | { readonly value: CellValue; readonly formula: string };

/** What a row is filled with: by columns, or just what stands in its period cell. */
type Line = Typed | Readonly<Partial<Record<keyof LineContent, Typed>>>;

type Filled = {
  readonly unit?: ReportingUnit;
  readonly period?: string;
  readonly lines?: Readonly<Record<string, Line>>;
  readonly texts?: Readonly<Record<string, readonly string[]>>;
  readonly catalogue?: Catalogue;
  readonly remark?: string;
  readonly sheet?: string;
  /** What was done to the sheet afterwards. */
  readonly change?: (sheet: SheetSnapshot) => SheetSnapshot;
};

const isContent = (line: Line): line is Typed =>
  typeof line !== 'object' || 'error' in line || 'formula' in line;

function lineOf(line: Line): LineContent {
  const columns = isContent(line) ? { period: line } : line;
  const contents = Object.entries(columns).map(([key, typed]) => [
    key,
    typeof typed === 'object' && 'formula' in typed ? typed : { value: typed },
  ]);
  return Object.fromEntries(contents);
}

function contentOf({ lines = {}, texts = {} }: Filled): TemplateContent {
  return {
    lines: Object.fromEntries(Object.entries(lines).map(([code, line]) => [code, lineOf(line)])),
    texts: Object.fromEntries(
      Object.entries(texts).map(([code, list]) => [code, list.map((value) => ({ value }))]),
    ),
  };
}

/** A form of Hạ Lang for 2024 unless said otherwise, as its sheet. */
export function sheetOf(filled: Filled = {}): SheetSnapshot {
  const { unit = HA_LANG, catalogue = MINI, remark, change = (sheet) => sheet } = filled;
  const of = period(filled.period ?? '2024');
  const plan = planTemplate({
    sheetName: filled.sheet ?? unit.name,
    catalogue,
    unit: { code: unit.code, title: titleOf(unit) },
    period: of,
    role: 'unit',
    settings: { ...defaultSettings(rosterOf(unit), unit, of), ...(remark ? { remark } : {}) },
    content: contentOf(filled),
  });
  return change(applyPlans(EMPTY_WORKBOOK, [plan]).sheets[0]!);
}

/** A file of such forms, its fingerprint that of what they were filled with. */
export function fileOf(file: string, ...forms: readonly Filled[]): Submission {
  const catalogues = forms.flatMap(({ catalogue }) => catalogue ?? []);
  return { ...received(file, forms.map(sheetOf), catalogues), sha256: fingerprint(JSON.stringify(forms)) };
}

/** A file of these sheets; catalogues are those its forms may be made from beside the small one. */
export function received(
  file: string,
  sheets: readonly SheetSnapshot[],
  catalogues: readonly Catalogue[] = [],
): Submission {
  const sha256 = fingerprint(JSON.stringify(sheets));
  const submission = readSubmission({ name: file, sha256 }, { sheets }, [MINI, ...catalogues]);
  return judgeSubmissions([submission])[0]!;
}

/** Stands for SHA-256: the same text gives the same sign, another text another. */
function fingerprint(text: string): string {
  const sum = [...text].reduce((hash, sign) => (Math.imul(hash, 31) + sign.codePointAt(0)!) >>> 0, 7);
  return sum.toString(16).padStart(64, '0');
}

/** The report read from such a form. */
export function reportOf(filled: Filled = {}): Report {
  const [report] = fileOf('a.xlsx', filled).reports;
  if (!report) throw new Error('no report');
  return report;
}

type Province = MatchOptions & {
  readonly roster?: Roster;
  readonly period?: string;
  readonly catalogue?: Catalogue;
};

type Figures = Readonly<
  Record<string, Readonly<Partial<Record<'plan' | 'period' | 'previous', number | null>>>>
>;

/** The report with these figures instead, the cumulative being the period's: quicker than a form for each. */
export function withFigures(report: Report, figures: Figures): Report {
  const lines = Object.entries(figures).map(([code, { plan = null, period: of = null, previous = null }]) => {
    const line = report.lines[code]!;
    const numbers = { plan, period: of, cumulative: of, previous };
    const values = Object.entries(numbers).map(([column, value]) => {
      const { cell } = line.values[column as keyof typeof numbers];
      return [
        column,
        value === null ? { cell, state: 'blank', value } : { cell, state: 'number', value, raw: value },
      ];
    });
    return [code, { ...line, values: Object.fromEntries(values) }];
  });
  return { ...report, lines: { ...report.lines, ...Object.fromEntries(lines) } };
}

/** The files merged into the province's sheets. */
export function merge(submissions: readonly Submission[], options: Province = {}): Summary {
  const { roster = rosterOf(), catalogue = MINI } = options;
  const of = period(options.period ?? '2024');
  const match = matchUnits(submissions, roster, of, options);
  return planSummary({ match, roster, period: of, catalogue });
}

export function planNamed(plans: readonly SheetPlan[], name: string): SheetPlan {
  const plan = plans.find((one) => one.name === name);
  if (!plan) throw new Error(`no sheet ${name}`);
  return plan;
}

/** The text of a list sheet's rows below its header, blank cells as empty text. */
export function rowsOf({ cells }: SheetPlan, header = 3): CellValue[][] {
  const last = Math.max(...cells.map(({ row }) => row));
  const width = Math.max(...cells.map(({ col }) => col)) + 1;
  return Array.from({ length: last - header }, (_, index) =>
    Array.from(
      { length: width },
      (_cell, col) => cells.find((cell) => cell.row === header + 1 + index && cell.col === col)?.value ?? '',
    ),
  );
}
