import { range } from '../../../src/core/sheet/address';
import type { PlannedCell, SheetPlan } from '../../../src/core/sheet/plan';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { plannedSheet } from '../../core/sheet/plannedSheet';

/** A unit's form by hand, smaller than the real one but with everything a plan can say. */
const HEADER = 9;
const LAST = 16;
const LAST_COL = 8;

function row(index: number, ...values: readonly (CellValue | null | readonly [string, CellValue])[]) {
  return values.flatMap((value, col): PlannedCell[] => {
    if (value === null) return [];
    if (Array.isArray(value)) return [{ row: index, col, formula: value[0], value: value[1] }];
    return [{ row: index, col, value: value as CellValue }];
  });
}

function metric(index: number, ...[number, code, label, unit]: readonly string[]) {
  return (plan: number | null, period: number | null, check: string, note: string | null = null) => {
    const r = index + 1;
    const done: CellValue = plan && period ? period / plan : '';
    return row(
      ...[index, number || null, code!, label!, unit!, plan, period],
      [`=IF(OR(E${r}="",E${r}=0,F${r}=""),"",F${r}/E${r})`, done],
      [`=IF(AND(F${r}<>"",F${r}<0),"Không được âm","OK")`, check],
      note,
    );
  };
}

const form = plannedSheet({
  name: "Hạ Lang 'thử' & <mẫu>",
  tabColor: '1F6F3D',
  cells: [
    ...row(0, 'meta:template', 'land'),
    ...row(1, 'meta:unit', '2024:042'),
    ...row(2, 'meta:period', '2024'),
    ...row(3, 'ĐẢNG BỘ TỈNH CAO BẰNG', null, null, null, 'ĐẢNG CỘNG SẢN VIỆT NAM'),
    ...row(4, 'HUYỆN ỦY HẠ LANG', null, null, null, 'Hạ Lang, ngày     tháng     năm 2024'),
    ...row(5, 'BÁO CÁO KẾT QUẢ PHỐI HỢP BẢO VỆ BIÊN GIỚI'),
    ...row(6, 'Năm 2024 (từ 15/12/2023 đến 14/12/2024)'),
    ...row(7, null, null, null, null, null, null, null, [
      '="Số lỗi: "&(COUNTIF(H11:H17,"?*")-COUNTIF(H11:H17,"OK"))',
      'Số lỗi: 0',
    ]),
    ...row(8, '#item+number', '#indicator+code', '#indicator+label', '#indicator+unit', '#value+plan'),
    ...row(HEADER, 'STT', 'Mã', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch năm', 'Thực hiện trong kỳ'),
    ...[
      { row: HEADER, col: 6, value: 'So kế hoạch (%)' },
      { row: HEADER, col: 7, value: 'Kiểm tra' },
      { row: HEADER, col: 8, value: 'Ghi chú' },
    ],
    ...row(10, 'I', null, 'Tuyên truyền, vận động quần chúng'),
    ...metric(11, '1', 'B01', 'Buổi tuyên truyền tập trung', 'buổi')(1500, 1570, 'OK'),
    ...metric(12, '2', 'B02', 'Lượt người nghe tuyên truyền', 'lượt')(null, 56558, 'OK'),
    ...row(13, 'II', null, 'Tuần tra, bảo vệ đường biên, mốc giới'),
    ...metric(
      14,
      '3',
      'C01',
      'Phối hợp tuần tra song phương, đơn phương trên đoạn biên giới',
      'lần',
    )(1300, 1352, 'OK'),
    ...metric(15, '', 'C01a', '- trong đó: có dân quân tham gia', 'lần')(null, null, 'OK'),
    ...metric(
      16,
      '4',
      'C09',
      'Phát quang đường tuần tra',
      'km',
    )(410.5, 400, 'OK', 'gần 400 km theo báo cáo của các đồn'),
  ],
  formats: [
    { range: range(0, 0, LAST, LAST_COL), style: { vertical: 'center' } },
    { range: range(3, 0, 4, LAST_COL), style: { horizontal: 'center', bold: true } },
    { range: range(4, 4), style: { bold: false, italic: true } },
    { range: range(3, 4), style: { underline: true } },
    { range: range(5, 0, 5, LAST_COL), style: { horizontal: 'center', bold: true, size: 14 } },
    { range: range(6, 0, 6, LAST_COL), style: { horizontal: 'center', italic: true } },
    { range: range(HEADER, 0, LAST, LAST_COL), style: { border: 'thin' } },
    {
      range: range(HEADER, 0, HEADER, LAST_COL),
      style: { bold: true, wrap: true, horizontal: 'center', fill: 'DCE6F1' },
    },
    { range: range(10, 0, 10, LAST_COL), style: { bold: true, fill: 'F2F2F2' } },
    { range: range(13, 0, 13, LAST_COL), style: { bold: true, fill: 'F2F2F2' } },
    { range: range(10, 0, LAST, 1), style: { horizontal: 'center', color: '7F7F7F' } },
    { range: range(10, 2, LAST, 2), style: { wrap: true } },
    { range: range(15, 2), style: { indent: 1, italic: true } },
    { range: range(11, 4, LAST, 5), style: { numberFormat: '#,##0.###', locked: false, fill: 'FFF9E5' } },
    { range: range(13, 4, 13, 5), style: { locked: true, fill: 'F2F2F2' } },
    { range: range(11, 6, LAST, 6), style: { numberFormat: '0.0%' } },
    { range: range(11, 8, LAST, 8), style: { wrap: true, locked: false } },
  ],
  merges: [
    range(3, 0, 3, 3),
    range(3, 4, 3, LAST_COL),
    range(4, 0, 4, 3),
    range(4, 4, 4, LAST_COL),
    range(5, 0, 5, LAST_COL),
    range(6, 0, 6, LAST_COL),
  ],
  validations: [
    {
      range: range(11, 4, 12, 5),
      rule: { type: 'custom', formula: '=AND(ISNUMBER(E12),E12>=0,E12=INT(E12))' },
      severity: 'stop',
      prompt: {
        title: 'Nhập số nguyên',
        text: 'Chỉ nhập chữ số, không kèm đơn vị.\nĐể trống nếu chưa có số liệu.',
      },
      refusal: { title: 'Chưa đúng', text: 'Ô này nhận số nguyên từ 0 trở lên. Ví dụ: 1570' },
    },
    {
      range: range(14, 4, LAST, 5),
      rule: { type: 'custom', formula: '=AND(ISNUMBER(E15),E15>=0)' },
      severity: 'warning',
    },
    {
      range: range(11, 8, 14, 8),
      rule: { type: 'textLength', max: 200 },
      severity: 'information',
      prompt: { title: 'Ghi chú', text: 'Không quá 200 ký tự.' },
    },
    {
      range: range(15, 8, LAST, 8),
      rule: { type: 'list', source: "='Danh mục'!$A$1:$A$4" },
      severity: 'information',
      prompt: { title: 'Ước tính', text: 'Chọn một từ hoặc để trống' },
    },
  ],
  conditionalFormats: [
    {
      range: range(11, 7, LAST, 7),
      formula: '=AND(H12<>"OK",H12<>"")',
      style: { bold: true, color: 'C00000', fill: 'FFC7CE' },
    },
  ],
  widths: { 0: 5, 1: 7, 2: 40, 3: 10, 4: 13, 5: 13, 6: 12, 7: 16, 8: 24 },
  heights: { 5: 24, [HEADER]: 36, 14: 30, 16: 30 },
  hiddenRows: [0, 1, 2, 8],
  freeze: { row: HEADER + 1, col: 3 },
  autoFilter: range(HEADER, 0, LAST, LAST_COL),
  protection: { allow: ['formatColumns', 'formatRows', 'autoFilter', 'sort'] },
  page: {
    orientation: 'landscape',
    paper: 'A4',
    fitToWidth: 1,
    repeatRows: [HEADER, HEADER],
    printArea: range(3, 0, LAST, LAST_COL),
    footer: 'Trang &P/&N',
    margins: { top: 20, bottom: 20, left: 25.4, right: 15 },
    blackAndWhite: true,
    centered: true,
  },
});

const lists = plannedSheet({
  name: 'Danh mục',
  visibility: 'hidden',
  cells: ['gần', 'hơn', 'trên', 'khoảng'].map((value, index) => ({ row: index, col: 0, value })),
  hiddenCols: [2],
});

export const SAMPLE_PLANS: readonly SheetPlan[] = [lists, form];
