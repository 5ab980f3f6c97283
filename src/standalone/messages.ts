import type { Language } from '../core/validation/describeIssue';

const vi = {
  open: 'Mở tệp',
  save: 'Lưu tệp',
  stop: 'Dừng',
  dismiss: 'Đóng thông báo',
  files: 'Tệp',
  sides: 'Phần đang xem',
  book: 'Bảng tính',
  pane: 'Ngăn',
  documents: 'Các tệp đang mở',
  sheets: 'Các trang của tệp',
  grid: 'Bảng tính, chỉ để xem',
  notInFile: 'chưa lưu ra tệp',
  unsaved: 'Chưa lưu ra tệp',
  saved: (time: string) => `Đã lưu ra tệp, ${time}`,
  /** What the name of a changed file ends with, so that the original stays. */
  editedSuffix: ' (đã sửa)',
  reading: (index: number, all: number, name: string) => `Đang đọc ${index}/${all} tệp · ${name}`,
  makingSample: 'Đang tạo dữ liệu mẫu …',
  readOnly: 'Chỉ để xem. Lưu tệp rồi nhập số bằng Excel, WPS hoặc LibreOffice.',
  readOnlyOpened: 'Chỉ để xem. Muốn nhập số, mở tệp này bằng Excel, WPS hoặc LibreOffice.',
  empty: 'Tạo biểu ở thẻ Biểu mẫu, mở một tệp, hoặc xem dữ liệu mẫu.',
  sample: 'Dùng dữ liệu mẫu: Cao Bằng 2024',
  synthetic: 'Số liệu chia theo đơn vị là giả định.',
  rows: (hidden: number) => `Còn ${hidden} dòng không hiện ở đây. Mở tệp bằng Excel để xem hết.`,
  privacy: 'Trang chạy hoàn toàn trên máy này, không gửi gì ra ngoài.',
  refused: (name: string, sentence: string) => `${name}: ${sentence}`,
  /** Why a change was not made in an opened file. */
  obstacles: {
    signed: 'Tệp có chữ ký số, sửa là mất hiệu lực nên chưa sửa ô nào. Nhờ đơn vị gửi bản chưa ký.',
    structure: 'Tệp có cấu trúc khác thường nên chưa sửa ô nào. Mở và lưu lại bằng Excel rồi mở lại ở đây.',
    cell: (sheet: string, cell: string) =>
      `Ô ${cell} trang “${sheet}” không sửa được ở đây (ô gộp, bảng hoặc công thức mảng). Sửa ô đó bằng Excel.`,
    locked:
      'Sổ đang khóa cấu trúc nên chưa thêm trang nào. Bỏ khóa trong Excel (Review, Protect Workbook), lưu rồi mở lại.',
    nameTaken: (sheet: string) =>
      `Sổ đã có trang biểu đồ tên “${sheet}” nên chưa thêm trang nào. Đổi tên trang đó trong Excel rồi mở lại.`,
  },
  notRead: (name: string) => `${name}: Chưa đọc được tệp. Chép lại tệp rồi bấm Mở tệp để thử lại.`,
  secret: (name: string, sheet: string, cell: string) =>
    `Chưa lưu ${name}: ô ${cell} trang “${sheet}” có dấu hiệu tài liệu mật. Không gửi, không chép tệp này qua mạng; báo người phụ trách bảo mật.`,
  notSaved: (name: string) => `Chưa lưu được ${name}; số liệu vẫn còn trên trang. Bấm Lưu tệp để thử lại.`,
};

const en: typeof vi = {
  open: 'Open file',
  save: 'Save file',
  stop: 'Stop',
  dismiss: 'Close the message',
  files: 'Files',
  sides: 'What is shown',
  book: 'Spreadsheet',
  pane: 'Pane',
  documents: 'Open files',
  sheets: 'Sheets of the file',
  grid: 'Spreadsheet, to look at only',
  notInFile: 'not saved to a file',
  unsaved: 'Not saved to a file',
  saved: (time) => `Saved to file, ${time}`,
  editedSuffix: ' (edited)',
  reading: (index, all, name) => `Reading file ${index} of ${all} · ${name}`,
  makingSample: 'Creating the sample data …',
  readOnly: 'To look at only. Save the file, then enter figures in Excel, WPS or LibreOffice.',
  readOnlyOpened: 'To look at only. To enter figures, open the file in Excel, WPS or LibreOffice.',
  empty: 'Create a form in the Form tab, open a file, or look at the sample data.',
  sample: 'Use sample data: Cao Bằng 2024',
  synthetic: 'Figures per unit are made up.',
  rows: (hidden) => `${hidden} more rows are not shown here. Open the file in Excel to see them all.`,
  privacy: 'Everything runs on this computer; nothing is sent.',
  refused: (name, sentence) => `${name}: ${sentence}`,
  obstacles: {
    signed:
      'The file is digitally signed; a change would void that, so none was made. Ask for one not signed.',
    structure:
      'The file is built unusually, so nothing was changed. Open and save it in Excel, then open it here.',
    cell: (sheet, cell) =>
      `Cell ${cell} of sheet “${sheet}” cannot be changed here (merged, table or array formula). Change it in Excel.`,
    locked:
      'The workbook’s structure is locked, so no sheet was added. Unlock it in Excel (Review, Protect Workbook), save, then open it here.',
    nameTaken: (sheet) =>
      `The workbook has a chart sheet named “${sheet}”, so no sheet was added. Rename that sheet in Excel, then open it here.`,
  },
  notRead: (name) => `${name}: The file was not read. Copy it and select Open file to try again.`,
  secret: (name, sheet, cell) =>
    `${name} was not saved: cell ${cell} of sheet “${sheet}” carries a mark of secrecy. Don’t send or copy this file over a network; tell the security officer.`,
  notSaved: (name) =>
    `${name} was not saved; the figures are still on the page. Select Save file to try again.`,
};

export type PageWords = typeof vi;

export function pageWords(language: Language): PageWords {
  return language === 'vi' ? vi : en;
}
