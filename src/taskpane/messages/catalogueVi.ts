/** A province's own catalogue: what the pane says before its screen has loaded. */
export const catalogueVi = {
  open: 'Bộ chỉ tiêu riêng…',
  title: 'Bộ chỉ tiêu riêng',
  exporting: 'Đang ghi bộ chỉ tiêu …',
  undo: 'ghi bộ chỉ tiêu',
  choose: 'Chọn tệp bộ chỉ tiêu',
  loadOpen: 'Nạp từ sổ này',
  reading: 'Đang đọc bộ chỉ tiêu …',
  toForm: 'Tạo biểu theo bộ này',
};
