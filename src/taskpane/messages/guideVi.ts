/** Hướng dẫn: short, and true of what the pane does today. */
export const guideVi = {
  title: 'Hướng dẫn',
  close: 'Đã đọc',
  steps: [
    [
      'Biểu mẫu',
      'Chọn danh sách, đơn vị, kỳ rồi bấm Tạo biểu. Nhập số vào các ô trắng; chữ “gần”, “hơn” chọn ở cột Ước tính. Biểu đơn vị đang dùng có thể gắn mã và giữ nguyên.',
    ],
    [
      'Kiểm tra',
      'Nêu từng lỗi, từng cảnh báo kèm ô, vì sao và việc cần làm; danh sách theo sát từng lần nhập. Chỗ chắc chắn sửa được một lượt, cảnh báo đúng thì giải trình, việc gì cũng hoàn tác được.',
    ],
    [
      'Tổng hợp',
      'Chọn tệp của các đơn vị, hoặc lấy các trang trong sổ này. Trang Tổng hợp cộng bằng công thức, lần theo được đến ô của từng đơn vị.',
    ],
  ],
  limitsTitle: 'Giới hạn',
  limits: [
    'Mọi việc chạy trên máy này, không gửi gì ra ngoài.',
    'Đơn vị thiếu được nêu tên, không bao giờ tính là 0.',
    'Không nhận tệp .xls, .xlsb, .ods: mở bằng Excel rồi lưu thành .xlsx.',
    'Danh sách đơn vị năm 2025 là tính từ bản đồ, chưa phải danh sách chính thức.',
    'Ngăn này chưa được thử trong Excel thật. Đã thử với thư viện Office.js của Microsoft và một Excel mô phỏng.',
  ],
  pageLimits: [
    'Trang này không chạy macro, không ký số, không nhiều người cùng sửa.',
    'Muốn in, lưu tệp rồi in bằng Excel, WPS hoặc LibreOffice.',
  ],
  sample:
    'Dữ liệu mẫu Cao Bằng 2024: tổng các chỉ tiêu chính theo số đã công bố, số chia theo đơn vị là giả định.',
};
