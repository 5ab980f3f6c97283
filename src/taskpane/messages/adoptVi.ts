import { firstOf } from './lists';

/** Codes and tags for an office's own sheet. */
export const adoptVi = {
  link: 'Gắn mã biểu đang dùng…',
  open: 'biểu trong sổ này',
  adopt: (metrics: number) => `Gắn mã ${metrics} chỉ tiêu`,
  checkColumn: 'Thêm cột Kiểm tra ở bên phải biểu',
  what: (sheet: string) => `gắn mã trang ${sheet}`,
  lost: (cells: readonly string[]) =>
    `Số gõ bằng chữ ở ô ${firstOf(cells)} công thức không đổi được nên không được cộng; nhập lại thành số ở đó.`,
  done: (sheet: string, unit: string, converted: number) =>
    `Đã gắn mã trang “${sheet}” cho ${unit}; phần đang dùng giữ nguyên, mã nằm ở dòng và cột ẩn.${
      converted > 0 ? ` ${converted} số chung ô hoặc khác đơn vị tính được đổi bằng công thức ẩn.` : ''
    }`,
  problems: {
    noFigures: 'Chưa có ô nào gắn mã được. Ghép ít nhất một dòng rồi bấm lại.',
    severalUnits: 'Trang này có số của nhiều đơn vị nên không gắn mã được; lấy số của trang ở thẻ Tổng hợp.',
    tooManySets: 'Các bảng trên trang này khác nhau quá nhiều. Tách mỗi bảng ra một trang rồi gắn mã.',
    noRoom: 'Trang này dùng đến cột hoặc dòng cuối cùng, không còn chỗ cho mã. Bỏ bớt cột, dòng thừa.',
  },
};

/** Formulas for a person's own summary sheet. */
export const ownSummaryVi = {
  link: 'Điền vào biểu tổng hợp đang dùng…',
  open: 'biểu tổng hợp',
  next: (metrics: number) => `Xem trước ${metrics} chỉ tiêu`,
  otherPeriod: (said: string, asked: string) =>
    `Trang này ghi ${said}, còn đang tổng hợp ${asked}. Chọn trang khác, hoặc đổi kỳ của trang nếu ghi nhầm.`,
  title: (sheet: string) => `Điền vào “${sheet}”`,
  willFill: (cells: number) =>
    `${cells} ô trống sẽ có công thức cộng từ trang của các đơn vị, qua trang Chi tiết.`,
  occupied: 'Các ô sau đang có nội dung nên được giữ nguyên; chọn ô muốn thay bằng công thức.',
  left: (cells: readonly string[]) =>
    `Không điền được: ${firstOf(cells)} (nhiều số trong một ô, hoặc đơn vị chưa có số).`,
  leftFilled: (cells: readonly string[]) => `Ô giữ số đang có vì đơn vị chưa có số: ${firstOf(cells)}.`,
  qualified: (cells: readonly string[]) => `Ô chỉ có số, đơn vị báo ước tính: ${firstOf(cells)}.`,
  fill: (cells: number) => `Điền ${cells} ô`,
  onPage:
    'Biểu tổng hợp đang dùng điền được khi nằm cùng sổ với trang của các đơn vị. Lưu tệp này, chép biểu đó vào bằng Excel, rồi mở lại và chọn “Lấy từ các trang trong sổ này”.',
  what: 'điền biểu tổng hợp',
  done: (sheet: string, cells: number, kept: number) =>
    `Đã điền ${cells} ô của “${sheet}”.${kept > 0 ? ` Giữ nguyên ${kept} ô đang có nội dung.` : ''}`,
};

/** A file whose unit nobody has said. */
export const assignVi = {
  field: 'Tệp này của đơn vị nào?',
  placeholder: 'Chọn đơn vị',
  assign: 'Nhận cho đơn vị đã chọn',
  missing: 'Chọn đơn vị của tệp này.',
  copyMissing: 'Sao chép danh sách thiếu',
  copied: (units: readonly string[]) => `Đã sao chép: ${units.join(', ')}.`,
  notCopied: (units: readonly string[]) => `Chưa có: ${units.join(', ')}.`,
};
