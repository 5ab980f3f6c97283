import type { Language } from '../core/validation/describeIssue';

const vi = {
  open: 'Mở tệp',
  save: 'Lưu tệp',
  files: 'Tệp',
  book: 'Bảng tính',
  documents: 'Các tệp đang mở',
  sheets: 'Các trang của tệp',
  grid: 'Bảng tính, chỉ để xem',
  unsaved: 'chưa lưu ra tệp',
  saved: (name: string) => `Đã lưu ra tệp ${name}`,
  readOnly: 'Chỉ để xem. Lưu tệp rồi nhập số bằng Excel, WPS hoặc LibreOffice.',
  empty: 'Tạo biểu ở thẻ Biểu mẫu, mở một tệp, hoặc xem dữ liệu mẫu.',
  sample: 'Dùng dữ liệu mẫu: Cao Bằng 2024',
  synthetic: 'Số liệu chia theo đơn vị là giả định.',
  rows: (hidden: number) => `Còn ${hidden} dòng không hiện ở đây. Mở tệp bằng Excel để xem hết.`,
  privacy: 'Trang chạy hoàn toàn trên máy này, không gửi gì ra ngoài.',
  failed: (name: string, sentence: string) => `${name}: ${sentence}`,
};

const en: typeof vi = {
  open: 'Open file',
  save: 'Save file',
  files: 'Files',
  book: 'Spreadsheet',
  documents: 'Open files',
  sheets: 'Sheets of the file',
  grid: 'Spreadsheet, to look at only',
  unsaved: 'not saved to a file',
  saved: (name) => `Saved to ${name}`,
  readOnly: 'To look at only. Save the file, then enter figures in Excel, WPS or LibreOffice.',
  empty: 'Create a form in the Form tab, open a file, or look at the sample data.',
  sample: 'Use sample data: Cao Bằng 2024',
  synthetic: 'Figures per unit are made up.',
  rows: (hidden) => `${hidden} more rows are not shown here. Open the file in Excel to see them all.`,
  privacy: 'Everything runs on this computer; nothing is sent.',
  failed: (name, sentence) => `${name}: ${sentence}`,
};

export type PageWords = typeof vi;

export function pageWords(language: Language): PageWords {
  return language === 'vi' ? vi : en;
}
