/** Every sentence printed in a catalogue's workbook. It is a Vietnamese document, as forms are: it has one language. */
export const BOOK_WORDS = {
  sheets: {
    guide: 'Hướng dẫn',
    metrics: 'Chỉ tiêu',
    notation: 'Quy tắc',
    choices: 'Danh mục',
    units: 'Đơn vị',
  },
  guide: {
    title: 'Cách sửa bộ chỉ tiêu của tỉnh',
    hint: 'Sửa trong tệp này, lưu lại rồi nạp vào phần mềm. Chỗ chưa đúng được chỉ ra đến từng ô.',
  },
  metrics: {
    title: 'Bộ chỉ tiêu',
    hint: 'Mỗi dòng một chỉ tiêu, in trên biểu theo thứ tự này. Dòng không có mã là tên nhóm.',
  },
  notation: {
    title: 'Cách viết quy tắc',
    hint: 'Các quy tắc của một chỉ tiêu viết cách nhau một dấu cách. B02 là chính chỉ tiêu đó, B01 là chỉ tiêu ở cột Thuộc dòng.',
  },
  choices: {
    title: 'Danh mục',
    hint: 'Giá trị chọn được ở các trang khác. Chỉ thêm được đơn vị tính: ghi vào dòng trống ở cuối.',
  },
  units: {
    title: 'Danh sách đơn vị',
    hint: 'Để trống điều chưa biết: quy tắc cần đến số đó khi ấy không xét. Nhiều tên, nhiều mã cách nhau bằng dấu chấm phẩy.',
  },
  lists: {
    kind: 'Loại',
    acrossUnits: 'Giữa các đơn vị',
    acrossPeriods: 'Giữa các kỳ',
    borders: 'Biên giới',
    required: 'Bắt buộc',
    unitKind: 'Loại đơn vị',
    measure: 'Đơn vị tính',
  },
  prompts: {
    kind: {
      title: 'Loại',
      text: 'Số phát sinh, số người, số hiện có, tiền, chiều dài, cố định hoặc văn bản.',
    },
    acrossUnits: { title: 'Giữa các đơn vị', text: 'Số thì cộng, văn bản thì ghép. Để trống: theo loại.' },
    acrossPeriods: {
      title: 'Giữa các kỳ',
      text: 'Việc phát sinh thì cộng các quý. Số hiện có thì lấy kỳ cuối; cộng bốn quý sẽ ra gấp bốn lần.',
    },
    borders: { title: 'Biên giới', text: 'Mẫu có chỉ tiêu này. Để trống: cả hai.' },
    required: { title: 'Bắt buộc', text: 'Để trống: không.' },
    measure: {
      title: 'Đơn vị tính',
      text: 'Chọn trong danh sách. Đơn vị tính mới thì ghi thêm ở cuối trang Danh mục.',
    },
  },
  refusal: {
    title: 'Chọn trong danh sách',
    text: 'Chọn một giá trị trong danh sách; ý nghĩa từng giá trị ghi ở trang Danh mục.',
  },
  unknownMeasure: {
    title: 'Đơn vị tính chưa có',
    text: 'Đơn vị tính này chưa có ở trang Danh mục. Nếu đúng, ghi thêm vào cuối trang đó.',
  },
} as const;

/** Rows of *Hướng dẫn*: what to do, and how. */
export const GUIDE: readonly (readonly [step: string, text: string])[] = [
  [
    'Đặt tên bộ chỉ tiêu',
    'Trang Chỉ tiêu, phía trên bảng: mã (chữ thường không dấu, số và dấu -, ví dụ cao-bang-rieng), tên, lần ban hành. Mã land, sea, mixed là của mẫu chuẩn, không dùng lại.',
  ],
  [
    'Sửa rồi ban hành lại',
    'Sau khi biểu đã gửi cho các đơn vị, mỗi lần sửa thì tăng Lần ban hành (1, 2, 3). Biểu của lần trước khi đó được nhận ra là bản cũ.',
  ],
  [
    'Thêm chỉ tiêu riêng',
    'Chèn một dòng trong nhóm. Mã gồm chữ của nhóm và ba chữ số, từ 101: D101, D102. Ghi tên, đơn vị tính, loại và cách cộng giữa các kỳ; các ô khác có thể để trống.',
  ],
  [
    'Đổi tên chỉ tiêu chuẩn',
    'Sửa ô tên. Mã, đơn vị tính, loại và cách cộng của chỉ tiêu chuẩn giữ nguyên để cấp trên cộng được; muốn tính khác thì dùng một mã riêng.',
  ],
  [
    'Bỏ chỉ tiêu, đổi thứ tự',
    'Xóa cả dòng, hoặc cắt và chèn sang chỗ khác. Quy tắc ở dòng khác còn nhắc đến mã đã xóa sẽ được chỉ ra.',
  ],
  ['Thêm nhóm', 'Chèn một dòng có chữ của nhóm (1 đến 3 chữ in hoa) và tên nhóm, để trống cột Mã.'],
  [
    'Dòng “trong đó”',
    'Tên bắt đầu bằng dấu -, cột Thuộc dòng ghi mã của dòng tổng; ở dòng tổng ghi SUM với mã các dòng trong đó.',
  ],
  [
    'Cặp số liệu (buổi và lượt người)',
    'Ở dòng lượt người: cột Thuộc dòng ghi mã của dòng số buổi, cột Quy tắc ghi PAIR.',
  ],
  ['Viết quy tắc', 'Theo trang Quy tắc. Để trống thì số chỉ được kiểm tra theo loại của nó.'],
  ['Đơn vị tính mới', 'Ghi vào dòng trống cuối trang Danh mục, rồi chọn ở trang Chỉ tiêu.'],
  [
    'Giữ nguyên',
    'Dòng ẩn phía trên tiêu đề cột và cột ẩn bên phải: phần mềm nhận ra bảng nhờ đó. Tên trang, độ rộng cột, thứ tự cột đổi được.',
  ],
  [
    'Use in English',
    'One metric a row on “Chỉ tiêu”; lists also take the values count, people, stock, money, length, static, text; sum, latest, concat; land, sea, both; never, annual, always. Rule notation is on “Quy tắc”.',
  ],
];
