export const checkVi = {
  empty: 'Chưa có biểu để kiểm tra.',
  emptyHint: 'Tạo biểu, hoặc mở tệp của đơn vị.',
  toForm: 'Sang Biểu mẫu',
  ready: (metrics: number, unit: string) => `Kiểm tra ${metrics} chỉ tiêu của ${unit}`,
  readyForms: (forms: number) => `Kiểm tra ${forms} biểu trong sổ này`,
  marks: 'Ô có lỗi được đánh dấu trong biểu; xóa dấu lúc nào cũng được.',
  run: 'Kiểm tra',
  again: 'Kiểm tra lại',
  busy: 'Đang kiểm tra …',
  nothing: 'Không có lỗi',
  nothingHint: 'Mọi chỉ tiêu đã nhập đều khớp với các quy tắc của biểu.',
  groups: {
    error: (count: number) => `Lỗi ${count} · phải sửa trước khi chốt`,
    warning: (count: number) => `Cảnh báo ${count} · sửa hoặc giải trình`,
    hint: (count: number) => `Gợi ý ${count} · không bắt buộc`,
    explained: (count: number) => `Đã giải trình ${count}`,
  },
  severity: { error: 'Lỗi', warning: 'Cảnh báo', hint: 'Gợi ý' },
  counts: (errors: number, warnings: number, hints: number) =>
    `${errors} lỗi, ${warnings} cảnh báo, ${hints} gợi ý.`,
  cell: (cell: string) => `ô ${cell}`,
  goTo: 'Đến ô',
  nextError: 'Đến lỗi kế tiếp',
  nextWarning: 'Đến cảnh báo kế tiếp',
  position: (severity: string, index: number, all: number) => `${severity}, ${index} trên ${all}.`,
  fold: {
    what: (key: string, count: number, first: string) => {
      if (key === 'V01.blank') return `${count} chỉ tiêu chưa có số.`;
      if (key === 'V03.number') return `${count} ô là chữ; khi tổng hợp được đọc thành số.`;
      if (key === 'V20.overwritten') return `${count} công thức của biểu đã bị gõ đè.`;
      return `${count} ô cùng loại. Ô đầu: ${first}`;
    },
    where: (first: string, last: string) => `Ô ${first} … ${last}`,
    each: (cell: string, what: string) => `Ô ${cell}: ${what}`,
    fixAll: (cells: number) => `Sửa ${cells} ô…`,
  },
};
