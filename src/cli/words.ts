/** What the command line says besides issues. Usage is for IT staff: Vietnamese first, English second. */
export const USAGE = `Tổng hợp Phối hợp – dòng lệnh (command line)

  template --roster ID --unit NAME --period KỲ --out FILE.xlsx [--catalogue land|sea|mixed] [--header party|state]
  template --roster ID --period KỲ --out FOLDER           (mỗi đơn vị một tệp – one file per unit)
  check FILE|FOLDER... [--json] [--lang vi|en]
  merge FILE|FOLDER... --roster ID --period KỲ --out FILE.xlsx
        [--include-errors] [--prefer FILE] [--json] [--lang vi|en]
  sample FOLDER                                           (dữ liệu mẫu – sample data: Cao Bằng 2024)

KỲ (period): 2024 · 2024-Q1 · 2024-H1 · 2024-9M · 2024-03 · 2021..2025
Mã thoát (exit): 0 không có gì chặn – nothing blocks; 1 có tệp bị chặn – a file was not taken or has errors;
                 2 dùng sai hoặc không đọc được tệp nào – wrong usage or nothing readable.`;

export const WORDS = {
  unknownCommand: (name: string) => `Không có lệnh “${name}”. Chọn một trong các lệnh sau.`,
  unknownOption: (name: string) => `Không có tùy chọn “${name}”. Xem cách dùng dưới đây.`,
  noValue: (name: string) => `Tùy chọn “${name}” thiếu giá trị. Ghi giá trị ngay sau nó.`,
  needed: (name: string) => `Thiếu --${name}. Thêm --${name} vào lệnh.`,
  noFiles: 'Chưa có tệp hay thư mục nào. Ghi tên tệp hoặc thư mục sau lệnh.',
  oneFolder: 'Ghi đúng một thư mục sau lệnh sample.',
  unknownRoster: (id: string, ids: readonly string[]) =>
    `Không có danh sách đơn vị “${id}”. Chọn: ${ids.join(', ')}.`,
  unknownPeriod: (text: string) =>
    `Không hiểu kỳ báo cáo “${text}”. Ghi như 2024, 2024-Q1, 2024-H1, 2024-9M, 2024-03 hoặc 2021..2025.`,
  otherSystem: (id: string, period: string) =>
    `Các đơn vị của danh sách “${id}” không có trong kỳ ${period}. Chọn danh sách của năm đó (2024: huyện; 2025: xã).`,
  unknownCatalogue: (id: string) => `Không có mẫu “${id}”. Chọn land, sea hoặc mixed.`,
  unknownHeader: (id: string) => `Không có thể thức “${id}”. Chọn party hoặc state.`,
  unknownUnit: (text: string, names: readonly string[]) =>
    `Không có đơn vị “${text}” trong danh sách. Chọn: ${names.join(', ')}.`,
  severalUnits: (text: string, names: readonly string[]) =>
    `“${text}” có thể là nhiều đơn vị. Ghi mã của một trong: ${names.join(', ')}.`,
  unknownLanguage: (text: string) => `Không có ngôn ngữ “${text}”. Chọn vi hoặc en.`,
  notFound: (path: string) => `Không thấy “${path}”. Xem lại tên tệp hoặc thư mục.`,
  needsXlsx: (path: string) => `“${path}” không phải tên tệp .xlsx. Ghi tên tệp có đuôi .xlsx.`,
  needsFolder: (path: string) =>
    `“${path}” là tên tệp; muốn tạo cho mọi đơn vị thì ghi tên thư mục, hoặc thêm --unit.`,
  cannotWrite: (path: string, code: string) =>
    `Không ghi được “${path}” (${code}). Đóng tệp nếu đang mở, hoặc chọn nơi khác.`,
  preferUnused: (path: string) =>
    `Tệp “${path}” ghi sau --prefer không nằm trong các tệp đã cho. Xem lại tên tệp.`,
  noForm: {
    vi: 'Không thấy biểu phối hợp trong tệp. Nhờ đơn vị gửi biểu làm từ mẫu.',
    en: 'No coordination form inside. Ask the unit for one made from the template.',
  },
  saved: (path: string) => `Đã ghi ${path}`,
  madeForms: (count: number, folder: string) => `Đã tạo ${count} tệp trong ${folder}`,
  synthetic:
    'Tổng các chỉ tiêu chính theo số đã công bố; số chia theo đơn vị và các chỉ tiêu khác là giả định.',
  nothingWritten: 'Chưa có đơn vị nào được nhận nên không ghi tệp tổng hợp.',
  cell: { vi: 'ô', en: 'cell' },
  severity: {
    vi: { error: 'Lỗi', warning: 'Cảnh báo', hint: 'Gợi ý' },
    en: { error: 'Error', warning: 'Warning', hint: 'Hint' },
  },
  status: {
    vi: { ok: 'không có lỗi', warnings: 'có cảnh báo', errors: 'có lỗi', unreadable: 'không đọc được' },
    en: { ok: 'no issues', warnings: 'warnings', errors: 'errors', unreadable: 'unreadable' },
  },
  states: {
    vi: {
      accepted: 'đã nhận',
      missing: 'chưa có tệp',
      duplicate: 'có nhiều tệp, chọn một bằng --prefer',
      unknownUnit: 'không rõ đơn vị',
      wrongPeriod: 'khác kỳ báo cáo',
      wrongVersion: 'khác bản mẫu',
      hasErrors: 'còn lỗi, chưa nhận',
      unreadable: 'không đọc được',
    },
    en: {
      accepted: 'accepted',
      missing: 'no file',
      duplicate: 'several files, choose one with --prefer',
      unknownUnit: 'unknown unit',
      wrongPeriod: 'another period',
      wrongVersion: 'another form version',
      hasErrors: 'has errors, not taken',
      unreadable: 'unreadable',
    },
  },
} as const;
