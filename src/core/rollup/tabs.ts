import type { Catalogue } from '../catalogue/catalogue';
import { isSamePeriod, type Period } from '../catalogue/period';
import type { Roster } from '../catalogue/roster';
import type { Issue } from '../report/issue';
import { parseReports } from '../report/parseReports';
import type { Report, ReportedValue, ReportLine } from '../report/report';
import { toSheetName } from '../sheet/sheetName';
import { isSameSheetName, type WorkbookSnapshot } from '../sheet/snapshot';
import { validateTogether } from '../validation/validateTogether';
import { isDetailSheet } from './detailSheet';
import type { Submission } from './submission';
import type { SummaryNames } from './summaryRequest';
import { SUMMARY_WORDS } from './words';

/**
 * The unit tabs of an open workbook, each as a submission named after its sheet. A formula over a tab sees only
 * what stands in the cell, so text that a merge of files would turn into a number is an error here.
 */
export function readTabs(
  workbook: WorkbookSnapshot,
  catalogues: readonly Catalogue[],
  rosters: readonly Roster[],
): Submission[] {
  const { reports, issues } = parseReports(workbook, catalogues);
  const judged = validateTogether(reports, { stage: 'draft', rosters });
  const forms = new Set([...reports, ...issues].map(({ sheet }) => sheet));
  return [...forms].flatMap((sheet): Submission[] => {
    const index = reports.findIndex((one) => one.sheet === sheet);
    const report = reports[index];
    if (report?.role === 'summary') return [];
    const structural = issues.filter((issue) => issue.sheet === sheet);
    const found = report ? judged[index]!.map(asSeenByFormula) : [];
    return [
      {
        file: sheet,
        sha256: '',
        reports: report ? [withoutWords(report)] : [],
        issues: [...structural, ...found],
      },
    ];
  });
}

function asSeenByFormula(issue: Issue): Issue {
  const isTextNumber = issue.key === 'V03.number' || issue.key === 'V21.qualifier';
  return isTextNumber ? { ...issue, severity: 'error' } : issue;
}

/** `-` and `không` are text to a formula: they add nothing, and they are not counted as figures given. */
function withoutWords(report: Report): Report {
  const lines = Object.entries(report.lines).map(([code, line]) => [code, blankWords(line)]);
  return { ...report, lines: Object.fromEntries(lines) };
}

function blankWords(line: ReportLine): ReportLine {
  const seen = (value: ReportedValue): ReportedValue =>
    value.parsed?.type === 'zeroWord' ? { ...value, state: 'blank', value: null } : value;
  const { plan, period, cumulative, previous } = line.values;
  return {
    ...line,
    values: {
      plan: seen(plan),
      period: seen(period),
      cumulative: seen(cumulative),
      previous: seen(previous),
    },
  };
}

/**
 * Where the totals over the tabs go: the sheets of an earlier rollup of this province and period, else new ones; and
 * that earlier summary as it stands.
 * A sheet of the same name that was not written here is a person's own and keeps its name.
 */
export function findEarlierRollup(
  workbook: WorkbookSnapshot,
  catalogues: readonly Catalogue[],
  roster: Roster,
  period: Period,
): { readonly names: SummaryNames; readonly earlier?: Report } {
  const { reports } = parseReports(workbook, catalogues);
  const earlier = reports.find(
    (report) =>
      report.role === 'summary' &&
      report.unit === roster.province.code &&
      isSamePeriod(report.period, period),
  );
  const total = earlier?.sheet;
  const wanted = SUMMARY_WORDS.detail;
  const detail = workbook.sheets.find(
    (sheet) => isSameSheetName(sheet.name, wanted) && isDetailSheet(sheet),
  )?.name;
  const taken = workbook.sheets.map(({ name }) => name);
  const names = {
    total: total ?? toSheetName(SUMMARY_WORDS.total, taken),
    detail: (total && detail) ?? toSheetName(wanted, taken),
  };
  return earlier ? { names, earlier } : { names };
}
