import { applyPlans } from '../../src/core/sheet/applyPlan';
import type { CellValue, WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { plannedSheet } from '../core/sheet/plannedSheet';
import { haLang } from '../fixtures/forms/haLang';
import { parseForm } from '../mapping/formNotation';
import { writeForm } from '../mapping/formWorkbook';
import { type PickedFile, sampleTabs } from './sampleForms';

/** Sheets that offices drew themselves, without codes or tags. */

/** Hạ Lang's own annual table; of its rows five are open: one is a metric in other words, four are nobody's. */
export const ownForm = (): Uint8Array => writeForm(parseForm(haLang));

/** The same as a picker hands it over. */
export const ownFile = (): PickedFile => ({
  name: 'PL HL nam 2024.xlsx',
  mimeType: '',
  buffer: Buffer.from(ownForm()),
});

const SUMMARY_ROWS: readonly (readonly CellValue[])[] = [
  ['TỔNG HỢP TOÀN TỈNH NĂM 2024'],
  ['STT', 'Nội dung', 'Đơn vị tính', 'Thực hiện trong kỳ'],
  [1, 'Tổng số buổi tuyên truyền', 'buổi'],
  [2, 'Tổng số lượt người nghe', 'lượt người', 50_000],
  [3, 'Phối hợp tuần tra bảo vệ biên giới', 'lần'],
  [4, 'Lượt người tham gia tuần tra', 'lượt người'],
];

/** The sheet of `withOwnSummary`; figures stand in D3:D6, of which D4 is taken. */
export const OWN_SUMMARY = 'Biểu của tỉnh';

/** The sample's tabs beside a province's own summary to be filled in. */
export function withOwnSummary(): WorkbookSnapshot {
  const cells = SUMMARY_ROWS.flatMap((values, row) => values.map((value, col) => ({ row, col, value })));
  return applyPlans(sampleTabs(), [plannedSheet({ name: OWN_SUMMARY, cells })]);
}
