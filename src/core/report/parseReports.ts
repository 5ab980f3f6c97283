import type { Catalogue } from '../catalogue/catalogue';
import { parsePeriod } from '../catalogue/period';
import { readSeal } from '../seal/readSeal';
import { formatAddress } from '../sheet/address';
import { findSheet, type WorkbookSnapshot } from '../sheet/snapshot';
import { type ColumnKey, VALUE_COLUMNS } from '../template/columns';
import { atSources } from './atSources';
import { type Form, findForm } from './form';
import { issueAt } from './formIssue';
import type { Issue, Severity } from './issue';
import { lostFormulaIssues } from './lostFormulas';
import { marksBeside, marksBySheet } from './marksElsewhere';
import { templateOfRows } from './otherTemplate';
import { printedWordIssues } from './printedWords';
import { readLines, rowsByCode } from './readLines';
import { readTexts } from './readTexts';
import { readWritings } from './readWritings';
import type { Report } from './report';
import { strayRowIssues } from './strayRows';

/** What a workbook holds: every form that could be read, and what is wrong with the structure of any. */
export type ParsedReports = { readonly reports: readonly Report[]; readonly issues: readonly Issue[] };

/**
 * Finds the forms of a workbook by their tags and reads them by metric code, wherever rows and columns stand
 * and whatever the sheets are called. `catalogues` are those a form may have been made from; of two with the
 * same id the one of the stamped version is taken, else the last.
 */
export function parseReports(workbook: WorkbookSnapshot, catalogues: readonly Catalogue[]): ParsedReports {
  const parsed = workbook.sheets.flatMap((sheet) => {
    const form = findForm(sheet);
    return form ? [parseForm(form, catalogues)] : [];
  });
  const reports = parsed.flatMap((one) => one.reports);
  return {
    reports: reports.length === 0 ? [] : withMarks(reports, workbook),
    issues: parsed.flatMap(({ issues }) => issues),
  };
}

/** Each report with what the rest of its file shows of secrecy. */
function withMarks(reports: readonly Report[], workbook: WorkbookSnapshot): Report[] {
  const marks = marksBySheet(workbook);
  return reports.map((report) => {
    const marksElsewhere = marksBeside(marks, findSheet(workbook, report.sheet)!);
    return marksElsewhere.length === 0 ? report : { ...report, marksElsewhere };
  });
}

function parseForm(form: Form, catalogues: readonly Catalogue[]): ParsedReports {
  const stamp = readStamp(form, catalogues);
  const columns = form.isAdopted ? [] : columnIssues(form);
  const other = otherTemplateIssue(form, stamp, catalogues);
  if (other) return { reports: [], issues: [other] };
  if (!stamp.report || form.columns.period === undefined) {
    return { reports: [], issues: [...stamp.issues, ...columns] };
  }
  const catalogue = form.isAdopted ? askedBy(form, stamp.report.catalogue) : stamp.report.catalogue;
  const { lines, issues } = readLines(form, catalogue, stamp.report);
  const writings = readWritings(form, catalogue);
  const whole = form.isAdopted ? { form: stamp.report.catalogue } : {};
  const read = { ...stamp.report, ...whole, catalogue, lines, ...readTexts(form, catalogue), writings };
  const seal = readSeal(form.sheet, read);
  const report = seal ? { ...read, seal } : read;
  const [overwritten, others] = [issues.filter(isOverwritten), issues.filter((one) => !isOverwritten(one))];
  const formulas = lostFormulaIssues(form, report, overwritten);
  const stray = form.isAdopted ? [] : strayRowIssues(form, catalogue);
  const words = printedWordIssues(form, report);
  return {
    reports: [report],
    issues: [...stamp.issues, ...columns, ...words, ...atSources([...others, ...formulas], report), ...stray],
  };
}

/** A form of another template than it says is no report of either until a person says which. */
function otherTemplateIssue(
  form: Form,
  { report }: { readonly report?: Stamp },
  catalogues: readonly Catalogue[],
): Issue | undefined {
  if (!report || form.isAdopted) return undefined;
  const actual = templateOfRows(form, report.catalogue, catalogues);
  const names = { stamped: report.catalogue.label.vi, actual: actual?.label.vi ?? '' };
  return actual && issueAt(form, 'V16.otherTemplate', names);
}

const isOverwritten = ({ key }: Issue) => key === 'V20.overwritten';

/** An office's own sheet asks for what it has rows for; the rest is not applicable there, never missing. */
function askedBy(form: Form, catalogue: Catalogue): Catalogue {
  const rows = rowsByCode(form);
  return { ...catalogue, metrics: catalogue.metrics.filter(({ code }) => rows.has(code.toLowerCase())) };
}

type Stamp = Omit<Report, 'lines' | 'texts' | 'textCells' | 'writings'>;

/** The stamped identity of a form; without template, unit and period it cannot be taken for a report. */
function readStamp(form: Form, catalogues: readonly Catalogue[]): { report?: Stamp; issues: Issue[] } {
  const { meta, sheet } = form;
  const issues: Issue[] = [];
  const same = catalogues.filter(({ id }) => id === meta.template);
  const catalogue = same.find(({ version }) => version === meta.version) ?? same.at(-1);
  const period = parsePeriod(meta.period ?? '');
  if (!catalogue) issues.push(issueAt(form, 'V16.template', { template: meta.template ?? '' }));
  else if (catalogue.version !== meta.version) {
    const versions = { version: meta.version ?? '', known: catalogue.version };
    issues.push(issueAt(form, 'V16.version', form.isAdopted ? { ...versions, adopted: true } : versions));
  }
  if (!period) issues.push(issueAt(form, 'V16.period', { text: meta.period ?? '' }));
  if (!meta.unit) issues.push(issueAt(form, 'V17.noUnit', {}));
  if (!catalogue || !period || !meta.unit) return { issues };
  const role = meta.role === 'summary' ? 'summary' : 'unit';
  const unit = { unit: meta.unit, unitName: meta.name ?? '' };
  const remark = meta.remark ? { remark: meta.remark } : {};
  return { report: { sheet: sheet.name, role, catalogue, ...unit, period, ...remark }, issues };
}

/** Columns whose loss would lose figures. */
const FIGURE_COLUMNS: readonly ColumnKey[] = [...VALUE_COLUMNS, 'qualifier'];

/** Columns whose loss would lose what was written beside the figures. */
const WORD_COLUMNS: readonly ColumnKey[] = ['label', 'explanation', 'note'];

/** Columns lost, and columns there twice. */
function columnIssues(form: Form): Issue[] {
  const missing = (keys: readonly ColumnKey[], severity: Severity) =>
    keys
      .filter((key) => form.columns[key] === undefined)
      .map((column) => issueAt(form, 'V20.noColumn', { column }, undefined, severity));
  return [
    ...missing(FIGURE_COLUMNS, 'error'),
    ...missing(WORD_COLUMNS, 'warning'),
    ...form.duplicates.map(({ key, col }) => {
      const otherCell = formatAddress({ row: form.tagRow + 1, col: form.columns[key]! });
      return issueAt(
        form,
        'V20.duplicateColumn',
        { column: key, otherCell },
        formatAddress({ row: form.tagRow + 1, col }),
      );
    }),
  ];
}
