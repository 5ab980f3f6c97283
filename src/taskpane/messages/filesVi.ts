import { joined } from './lists';

/** Checking many files at once, nothing merged. */
export const filesVi = {
  open: 'Kiểm tra nhiều tệp…',
  title: 'Kiểm tra nhiều tệp',
  empty: 'Chưa chọn tệp nào để kiểm tra',
  emptyHint: 'Mở thư mục rồi chọn mọi tệp bằng Ctrl+A. Không tệp nào bị sửa, không số nào được tổng hợp.',
  choose: 'Chọn tệp để kiểm tra',
  busy: 'Đang kiểm tra …',
  failed: 'Chưa kiểm tra được các tệp.',
  found: (forms: number, unread: number) =>
    `Đã kiểm tra ${forms} biểu${unread > 0 ? `; ${unread} tệp không đọc được` : ''}.`,
  groups: {
    errors: (count: number) => `Còn lỗi ${count}`,
    unread: (count: number) => `Không đọc được ${count}`,
    warnings: (count: number) => `Còn cảnh báo ${count}`,
    clean: (count: number) => `Không có lỗi ${count}`,
  },
  noAccess: 'không mở được',
  copy: 'trùng tệp',
  hints: (count: number) => `${count} gợi ý`,
  explained: (count: number) => `${count} đã giải trình`,
  export: 'Xuất sổ kết quả',
  exporting: 'Đang ghi kết quả …',
  undo: 'ghi kết quả kiểm tra',
  added: (sheets: readonly string[]) => `Đã thêm vào sổ các trang: ${joined(sheets)}.`,
  saved: (file: string, slips: number) =>
    slips > 0 ? `Đã lưu ${file}, có phiếu trả lại của ${slips} đơn vị.` : `Đã lưu ${file}.`,
  slip: 'Tạo phiếu trả lại',
};
