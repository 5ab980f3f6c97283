import { joined } from './lists';

/** The screen of a province's own catalogue: taken out to be edited, and loaded. Loads with it. */
export const catalogueScreenVi = {
  standard: 'Đang dùng các mẫu chuẩn',
  standardHint: 'Xuất một bộ để thêm, bớt, đổi tên chỉ tiêu, sửa quy tắc; sửa xong thì nạp lại ở đây.',
  inUse: (label: string, edition: number) => `${label} · lần ban hành ${edition}`,
  holds: (metrics: number, own: number) =>
    own > 0
      ? `${metrics} chỉ tiêu, trong đó ${own} chỉ tiêu riêng`
      : `${metrics} chỉ tiêu, không có chỉ tiêu riêng`,
  units: (units: number) => `${units}\u00A0đơn\u00A0vị`,
  loadedHint: 'Biểu tạo từ lúc này theo bộ này và mang nó đi cùng. Đóng ngăn rồi mở lại thì nạp lại.',
  carriedHint: 'Biểu trong sổ này mang theo bộ này. Biểu tạo thêm trong sổ cũng theo bộ này.',
  forget: 'Thôi dùng bộ này',
  exportHeading: 'Xuất một bộ để sửa',
  from: 'Bắt đầu từ',
  roster: 'Kèm danh sách đơn vị',
  noRoster: 'Không kèm',
  addSheets: 'Thêm vào sổ này để sửa',
  saveFile: 'Lưu tệp để sửa',
  added: (sheets: readonly string[]) =>
    `Đã thêm vào sổ các trang: ${joined(sheets)}. Sửa xong, bấm Nạp từ sổ này.`,
  already: 'Sổ này đã có các trang bộ chỉ tiêu. Nạp bộ đó, hoặc mở một sổ khác rồi xuất.',
  saved: (file: string) => `Đã lưu ${file}. Sửa tệp đó rồi nạp lại ở đây.`,
  unread: 'Chưa đọc được bộ chỉ tiêu; bộ đang dùng vẫn như trước.',
  done: (label: string) => `Đã nạp “${label}”.`,
  openBook: 'Sổ này',
  problems: (name: string, count: number) =>
    `${name} còn ${count} chỗ phải sửa nên chưa nạp; bộ đang dùng vẫn như trước.`,
  problemList: 'Chỗ phải sửa',
  sheet: (sheet: string) => `Trang ${sheet}`,
  sound: 'Sổ này không còn chỗ phải sửa. Bấm Nạp từ sổ này.',
  gone: 'Sổ này không còn trang bộ chỉ tiêu nào.',
};
