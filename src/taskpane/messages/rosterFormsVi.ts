/** Blank forms for a whole roster at once. */
export const rosterFormsVi = {
  open: (units: number) => `Cả danh sách (${units} đơn vị)…`,
  title: (units: number) => `Cả danh sách (${units} đơn vị)`,
  about: 'Mỗi đơn vị một biểu trống theo mẫu đất liền hoặc biển của đơn vị, tất cả trong một tệp nén.',
  aboutOne: (label: string) => `Mỗi đơn vị một biểu trống theo mẫu “${label}”, tất cả trong một tệp nén.`,
  file: (name: string) => `Tên tệp: ${name}`,
  save: (forms: number) => `Lưu ${forms} biểu (.zip)`,
  making: (index: number, all: number, unit: string) => `Đang tạo ${index}/${all} biểu · ${unit}`,
  made: (done: number, all: number) => `Đã tạo ${done} trên ${all} biểu.`,
  stopped: 'Đã dừng, chưa lưu tệp nào.',
  done: (forms: number, name: string) =>
    `Đã lưu ${forms} biểu trống vào tệp ${name}. Giải nén rồi gửi từng đơn vị.`,
  failed: 'Chưa lưu được biểu nào.',
};
