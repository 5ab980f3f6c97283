import type { Catalogue } from '../core/catalogue/catalogue';
import type { Roster } from '../core/catalogue/roster';
import { STANDARD_ROSTERS } from '../core/catalogue/standard/rosters';
import { cataloguesInUse } from '../core/ownCatalogue/cataloguesInUse';
import type { Issue } from '../core/report/issue';
import { parseReports } from '../core/report/parseReports';
import { type FormGuards, planGuards } from '../core/report/planGuards';
import type { Report } from '../core/report/report';
import { guardQuery, planRestoredGuards } from '../core/report/restoredGuards';
import { planSeal, planUnseal } from '../core/seal/planSeal';
import type { Signing } from '../core/seal/seal';
import type { SheetEdit } from '../core/sheet/edit';
import { reverseGuards } from '../core/sheet/guards';
import { reverseEdit } from '../core/sheet/reverseEdit';
import { findSheet, type SheetSnapshot, type WorkbookSnapshot } from '../core/sheet/snapshot';
import { validateTogether } from '../core/validation/validateTogether';
import type { WorkbookHost } from './host';
import type { Done } from './undo';

/** What must be mended or answered before a report can be sealed; `noForm`: no unit's report stands on the sheet. */
export type SealRefusal =
  | { readonly problem: 'open'; readonly errors: number; readonly unexplained: number }
  | { readonly problem: 'noForm' };

export type SealRequest = {
  readonly sheet: string;
  readonly signing: Signing;
  readonly catalogues: readonly Catalogue[];
  /** What is known of the units; absent: the standard rosters. */
  readonly rosters?: readonly Roster[];
};

/**
 * Chốt số liệu: checks the report as the final version, then stamps it and locks what a person fills in. A report
 * with an error (a mark of secrecy among them) or a warning without an explanation is not sealed.
 */
export async function sealReport(
  host: WorkbookHost,
  { signing, ...asked }: SealRequest,
): Promise<{ readonly done: Done } | SealRefusal> {
  const found = await readForm(host, asked);
  if (!found) return { problem: 'noForm' };
  const { workbook, sheet, report, issues } = found;
  const open = openPoints(issues);
  if (open.errors + open.unexplained > 0) return { problem: 'open', ...open };
  const guards = planGuards(sheet, { ...report, seal: { ...signing, changed: [], isBroken: false } });
  return { done: await stamp(host, workbook, planSeal(sheet, report, signing), guards) };
}

/** Mở lại để sửa: takes the seal off and the locks with it. */
export async function reopenReport(
  host: WorkbookHost,
  asked: Omit<SealRequest, 'signing'>,
): Promise<{ readonly done: Done } | SealRefusal> {
  const found = await readForm(host, asked);
  if (!found) return { problem: 'noForm' };
  const { workbook, sheet, report } = found;
  const { seal: _, ...open } = report;
  return { done: await stamp(host, workbook, planUnseal(sheet), planGuards(sheet, open)) };
}

/** Errors and unanswered warnings: both keep a report from being sealed. */
function openPoints(issues: readonly Issue[]): { errors: number; unexplained: number } {
  const unexplained = issues.filter(({ severity, explained }) => severity === 'warning' && !explained);
  return {
    errors: issues.filter(({ severity }) => severity === 'error').length,
    unexplained: unexplained.length,
  };
}

type FoundForm = {
  readonly workbook: WorkbookSnapshot;
  readonly sheet: SheetSnapshot;
  readonly report: Report;
  readonly issues: readonly Issue[];
};

async function readForm(
  host: WorkbookHost,
  { sheet: name, catalogues, rosters = STANDARD_ROSTERS }: Omit<SealRequest, 'signing'>,
): Promise<FoundForm | undefined> {
  const workbook = await host.read();
  const { reports, issues } = parseReports(workbook, cataloguesInUse(catalogues, [workbook]));
  const sheet = findSheet(workbook, name);
  const index = reports.findIndex((one) => one.sheet === sheet?.name && one.role === 'unit');
  const report = reports[index];
  if (!sheet || !report) return undefined;
  const { culture } = workbook;
  const known = { stage: 'final', rosters, ...(culture ? { culture } : {}) } as const;
  const found = validateTogether(reports, known)[index]!;
  return {
    workbook,
    sheet,
    report,
    issues: [...issues.filter((issue) => issue.sheet === sheet.name), ...found],
  };
}

/** The stamps and the locks that go with them in one edit, with the way back to both. */
async function stamp(
  host: WorkbookHost,
  workbook: WorkbookSnapshot,
  stamps: SheetEdit,
  wanted: FormGuards | undefined,
): Promise<Done> {
  const present = wanted && (await host.readGuards(guardQuery(wanted)));
  const locks = wanted && present ? planRestoredGuards(wanted, present) : undefined;
  const edit: SheetEdit = { ...locks, ...stamps };
  await host.edit([edit]);
  const { cells, ...contents } = reverseEdit(workbook, stamps);
  const back = locks && present ? reverseGuards(present, locks) : contents;
  return {
    added: [],
    edited: [{ edit, reverse: { ...back, cells }, ...(wanted && { anchors: wanted.anchors }) }],
  };
}
