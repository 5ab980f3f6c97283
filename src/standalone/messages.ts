import type { Language } from '../core/validation/describeIssue';

const vi = {
  open: 'Mở tệp',
  save: 'Lưu tệp',
  stop: 'Dừng',
  dismiss: 'Đóng thông báo',
  files: 'Tệp',
  book: 'Bảng tính',
  pane: 'Ngăn Phối hợp',
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
  empty: 'Tạo biểu ở thẻ Biểu mẫu, mở một tệp, hoặc xem dữ liệu mẫu.',
  sample: 'Dùng dữ liệu mẫu: Cao Bằng 2024',
  synthetic: 'Số liệu chia theo đơn vị là giả định.',
  rows: (hidden: number) => `Còn ${hidden} dòng không hiện ở đây. Mở tệp bằng Excel để xem hết.`,
  privacy: 'Trang chạy hoàn toàn trên máy này, không gửi gì ra ngoài.',
  refused: (name: string, sentence: string) => `${name}: ${sentence}`,
  notRead: (name: string) => `${name}: Chưa đọc được tệp. Chép lại tệp rồi bấm Mở tệp để thử lại.`,
  notSaved: (name: string) => `Chưa lưu được ${name}; số liệu vẫn còn trên trang. Bấm Lưu tệp để thử lại.`,
};

const en: typeof vi = {
  open: 'Open file',
  save: 'Save file',
  stop: 'Stop',
  dismiss: 'Close the message',
  files: 'Files',
  book: 'Spreadsheet',
  pane: 'Coordination pane',
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
  empty: 'Create a form in the Form tab, open a file, or look at the sample data.',
  sample: 'Use sample data: Cao Bằng 2024',
  synthetic: 'Figures per unit are made up.',
  rows: (hidden) => `${hidden} more rows are not shown here. Open the file in Excel to see them all.`,
  privacy: 'Everything runs on this computer; nothing is sent.',
  refused: (name, sentence) => `${name}: ${sentence}`,
  notRead: (name) => `${name}: The file was not read. Copy it and select Open file to try again.`,
  notSaved: (name) =>
    `${name} was not saved; the figures are still on the page. Select Save file to try again.`,
};

export type PageWords = typeof vi;

export function pageWords(language: Language): PageWords {
  return language === 'vi' ? vi : en;
}
