import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from '../../src/adapters/xlsx/writeXlsx';
import { catalogueFor, STANDARD_CATALOGUES } from '../../src/core/catalogue/standard/catalogues';
import { parseReports } from '../../src/core/report/parseReports';
import { planSeal } from '../../src/core/seal/planSeal';
import { applyPlan } from '../../src/core/sheet/applyPlan';
import { editPlan } from '../../src/core/sheet/editPlan';
import type { SheetPlan } from '../../src/core/sheet/plan';
import { EMPTY_WORKBOOK, type WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import type { LineContent, TemplateContent } from '../../src/core/template/content';
import { plannedForm } from '../plannedForm';
import { read } from '../recalculate';
import { reportFacts } from '../reportFacts';
import { type Bench, type Check, sameFacts } from '../scenario';

/** A little of everything a person puts into a form. */
const ROWS: Record<string, LineContent> = {
  A01: {
    plan: { value: 4 },
    period: { value: 5 },
    previous: { value: 5 },
    note: { value: 'Có cả họp đột xuất' },
  },
  A03: { period: { value: 157, formula: '=120+37' } },
  B01: { period: { value: 150 }, previous: { value: 141 } },
  B02: { period: { value: 5572 }, previous: { value: 5293 }, qualifier: { value: 'hơn' } },
  B11: { period: { value: 'x' } },
  C01: { period: { value: '1 352' } },
  C02: {
    period: { value: 15942 },
    explanation: { value: 'Tăng do phối hợp "tháng cao điểm"\nvà <mưa lũ> & sạt lở' },
  },
  C09: { period: { value: 38.5 }, qualifier: { value: 'gần' } },
  C11: { period: { value: 0 }, previous: { value: '-' } },
  C12: { period: { value: 41.587 } },
  D71: { period: { value: 'trên 3 tỉ đồng' } },
  F04: { period: { value: 'hàng trăm' } },
};

const CONTENT: TemplateContent = {
  lines: ROWS,
  texts: {
    J01: [
      { value: 'Tuần tra đúng kế hoạch.' },
      { value: 'Phát quang đường tuần tra;\nđường thông tầm nhìn.' },
    ],
    J04: [{ value: '0123' }],
  },
};

/** A form renamed, moved and hidden about in LibreOffice and saved by it reads as the same report. */
export async function resavedForm({ office, work }: Bench): Promise<Check[]> {
  const file = join(work, 'form.xlsx');
  const plan = plannedForm({ name: 'Biểu', catalogue: catalogueFor('land'), content: CONTENT });
  writeFileSync(file, await writeXlsx([sealed(plan)]));
  const before = read(readFileSync(file));
  const after = read(readFileSync(office.rework(file, join(work, 'resaved.xlsx'))));
  return [
    sameFacts('resaved form: everything was moved', MOVED, changes(before, after)),
    sameFacts('resaved form: the same report', reportFacts(before), reportFacts(after)),
    sameFacts('resaved form: the seal holds', [WHOLE], [sealOf(after)]),
  ];
}

const SIGNING = { at: '2024-12-16T09:12', preparedBy: 'Nông Văn A', approvedBy: 'Hoàng Thị B' };
const WHOLE = JSON.stringify({ ...SIGNING, changed: [], isBroken: false });

/** The form as chốt số liệu leaves it. */
function sealed(plan: SheetPlan): SheetPlan {
  const workbook = applyPlan(EMPTY_WORKBOOK, plan);
  const { reports } = parseReports(workbook, STANDARD_CATALOGUES);
  return editPlan(plan, planSeal(workbook.sheets[0]!, reports[0]!, SIGNING));
}

function sealOf(workbook: WorkbookSnapshot): string {
  return JSON.stringify(parseReports(workbook, STANDARD_CATALOGUES).reports[0]?.seal);
}

const MOVED = ['sheet renamed', 'table 3 rows lower', '3 more rows hidden', 'two columns elsewhere'];

/** What the macro did, found by comparing the two files. */
function changes(before: WorkbookSnapshot, after: WorkbookSnapshot): string[] {
  const [old, now] = [before.sheets[0]!, after.sheets[0]!];
  const tags = (sheet: typeof old) => sheet.cells.filter(({ value }) => String(value).startsWith('#'));
  const orders = [old, now].map((sheet) => tags(sheet).map(({ value }) => String(value)));
  const moved = ['#value+previous', '#value+qualifier'].filter(
    (tag) => orders[0]!.indexOf(tag) !== orders[1]!.indexOf(tag),
  );
  return [
    ...(now.name !== old.name ? ['sheet renamed'] : []),
    `table ${tags(now)[0]!.row - tags(old)[0]!.row} rows lower`,
    `${now.hiddenRows.length - old.hiddenRows.length} more rows hidden`,
    ...(moved.length === 2 ? ['two columns elsewhere'] : []),
  ];
}
