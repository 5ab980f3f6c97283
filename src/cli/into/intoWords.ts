import type { UnpatchableReason } from '../../adapters/xlsx/patch/unpatchable';
import type { Language } from '../../core/validation/describeIssue';

type Obstacle = Exclude<UnpatchableReason['code'], 'unreadable'>;

const vi = {
  needsInto: (option: string) => `--${option} chỉ dùng cùng --into; ghi thêm --into BIEU-TONG-HOP.xlsx.`,
  notBook: (path: string) =>
    `“${path}” không phải tệp .xlsx hay .xlsm; ghi sau --into biểu tổng hợp đang dùng, lưu dạng .xlsx.`,
  sameKind: (out: string, ending: string) =>
    `“${out}” khác loại với biểu tổng hợp; ghi sau --out tên tệp có đuôi ${ending}.`,
  overItself: (path: string) =>
    `“${path}” vừa là --into vừa là --out; ghi tên khác sau --out, tệp gốc được giữ nguyên.`,
  unread: (path: string, why: string) => `“${path}”: ${why}`,
  noTable: (path: string) =>
    `“${path}” không có trang nào nhận ra được chỉ tiêu; xem lại tệp ghi sau --into.`,
  noSheet: (name: string) => `Không có trang số liệu “${name}” trong biểu tổng hợp; chọn một trang sau.`,
  chooseSheet: 'Biểu tổng hợp có nhiều trang số liệu; chọn một trang bằng --sheet.',
  open: (sheet: string) =>
    `Trang “${sheet}” còn chỗ chưa rõ nên chưa ghi gì; trả lời bằng --set như trên, hoặc --set "?=-" để bỏ trống.`,
  otherPeriod: (sheet: string, own: string, asked: string) =>
    `Trang “${sheet}” ghi ${own}, đang gộp ${asked} nên chưa ghi gì; sửa kỳ trên biểu, hoặc ghi --set-period nếu biểu ghi nhầm.`,
  filled: (sheet: string, cells: number) =>
    `Trang “${sheet}”: ${cells} ô có công thức cộng từ trang của các đơn vị, qua trang Chi tiết.`,
  notCell: (text: string) => `“${text}” không phải địa chỉ ô; ghi --replace D10,F4, hoặc --replace all.`,
  kept: 'Ô đã có nội dung, giữ nguyên (thay ô nào thì ghi --replace D10,F4; mọi ô có số gõ tay thì ghi --replace all):',
  ownFormula: (value: string) => `giữ công thức của biểu (các đơn vị báo ${value})`,
  replaced: 'Ô đã thay bằng công thức:',
  notReplaced: (cells: string) =>
    `--replace không thay được: ${cells} (không phải ô được điền, hoặc đang trống, hoặc đơn vị chưa có số).`,
  noFigure: (cells: string) => `Ô để trống vì đơn vị chưa có số: ${cells}.`,
  noFigureKept: (cells: string) => `Ô giữ số đang có vì đơn vị chưa có số: ${cells}.`,
  qualified: (cells: string) => `Ô chỉ có số, đơn vị báo ước tính: ${cells}.`,
  renewed: (count: number, sheets: string) => `Làm mới ${count} trang của lần điền trước: ${sheets}.`,
  removed: (sheets: string) => `Bỏ trang của đơn vị không còn số liệu: ${sheets}.`,
  keptSheets: (sheets: string) =>
    `Trang của lần điền trước được giữ nguyên, không cộng nữa (đã sửa tay, hoặc công thức khác đang dùng): ${sheets}.`,
  left: (cells: string) => `Ô không điền bằng công thức được, tự điền: ${cells}.`,
  unmatched: (place: string, label: string) =>
    `Dòng ${place} “${label}” không giống chỉ tiêu nào nên để trống; nếu là chỉ tiêu thì ghi --set "${place}=MÃ".`,
  obstacle: (code: Obstacle, sheet: string, cell: string) =>
    ({
      signed: 'Biểu tổng hợp có chữ ký số, sửa là mất hiệu lực nên chưa ghi gì; dùng bản chưa ký.',
      lockedStructure:
        'Biểu tổng hợp đang khóa cấu trúc nên chưa thêm được trang; bỏ khóa trong Excel rồi chạy lại.',
      nameTaken: `Biểu tổng hợp có trang biểu đồ tên “${sheet}”, trùng tên trang sẽ thêm; đổi tên trang đó rồi chạy lại.`,
      disordered: STRUCTURE.vi,
      noStyles: STRUCTURE.vi,
    })[code as string] ??
    `Ô ${cell} trang “${sheet}” không sửa được (ô gộp, bảng hoặc công thức mảng); sửa ô đó bằng Excel, hoặc bỏ qua bằng --set.`,
};

type Words = typeof vi;

const en: Words = {
  needsInto: (option) => `--${option} goes with --into only; add --into SUMMARY.xlsx.`,
  notBook: (path) =>
    `“${path}” is no .xlsx or .xlsm file; give your own summary, saved as .xlsx, after --into.`,
  sameKind: (out, ending) =>
    `“${out}” is of another kind than the summary; give a name ending in ${ending} after --out.`,
  overItself: (path) =>
    `“${path}” is both --into and --out; give another name after --out, the original is kept.`,
  unread: (path, why) => `“${path}”: ${why}`,
  noTable: (path) => `“${path}” has no sheet in which a metric was recognised; check the file after --into.`,
  noSheet: (name) => `The summary has no sheet of figures “${name}”; choose one of these.`,
  chooseSheet: 'The summary has several sheets of figures; choose one with --sheet.',
  open: (sheet) =>
    `Sheet “${sheet}” has open questions, so nothing was written; answer with --set as above, or leave them out with --set "?=-".`,
  otherPeriod: (sheet, own, asked) =>
    `Sheet “${sheet}” says ${own}, but ${asked} is being merged, so nothing was written; correct the sheet, or add --set-period where it is wrong.`,
  filled: (sheet, cells) =>
    `Sheet “${sheet}”: ${cells} cells have formulas over the units’ sheets, through Chi tiết.`,
  notCell: (text) => `“${text}” is no cell; give --replace D10,F4, or --replace all.`,
  kept: 'Cells that hold something, left as they are (--replace D10,F4 for some; --replace all for all typed figures):',
  ownFormula: (value) => `the sheet’s own formula is kept (the units report ${value})`,
  replaced: 'Cells replaced with a formula:',
  notReplaced: (cells) =>
    `--replace could not replace: ${cells} (no cell to fill, blank already, or no unit has a figure).`,
  noFigure: (cells) => `Cells left blank, since the units have no figure yet: ${cells}.`,
  noFigureKept: (cells) => `Cells that keep their figure, since the units have none yet: ${cells}.`,
  qualified: (cells) => `Cells with the figure only; the units call it an estimate: ${cells}.`,
  renewed: (count, sheets) => `${count} sheets of an earlier filling were renewed: ${sheets}.`,
  removed: (sheets) => `Sheets of units without a report any more were taken out: ${sheets}.`,
  keptSheets: (sheets) =>
    `Sheets of an earlier filling left as they are and no longer summed (typed into, or read by other formulas): ${sheets}.`,
  left: (cells) => `Cells no formula can stand for, to be filled by hand: ${cells}.`,
  unmatched: (place, label) =>
    `Row ${place} “${label}” is like no metric and was left blank; if it is one, add --set "${place}=CODE".`,
  obstacle: (code, sheet, cell) =>
    ({
      signed:
        'The summary is digitally signed; a change would void that, so nothing was written. Use one not signed.',
      lockedStructure:
        'The summary’s structure is locked, so no sheet can be added; unlock it in Excel and run again.',
      nameTaken: `The summary has a chart sheet “${sheet}”, the name of a sheet to be added; rename it and run again.`,
      disordered: STRUCTURE.en,
      noStyles: STRUCTURE.en,
    })[code as string] ??
    `Cell ${cell} of sheet “${sheet}” cannot be changed (merged, table or array formula); change it in Excel, or leave it out with --set.`,
};

const STRUCTURE = {
  vi: 'Biểu tổng hợp có cấu trúc khác thường nên chưa ghi gì; mở và lưu lại bằng Excel rồi chạy lại.',
  en: 'The summary is built unusually, so nothing was written; open and save it in Excel, then run again.',
};

/** What `merge --into` says, one sentence each: what is wrong and what to type, or what was done. */
export const INTO_WORDS: Readonly<Record<Language, Words>> = { vi, en };
