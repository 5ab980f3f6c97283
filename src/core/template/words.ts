import type { Period } from '../catalogue/period';
import type { Role } from './columns';

/** Every sentence printed on a form. Forms are Vietnamese documents: they have one language. */
export const WORDS = {
  party: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  state: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  star: '*',
  date: (place: string, year: number) => `${place}, ngày …… tháng …… năm ${year}`,
  title: (role: Role, period: string) =>
    `${role === 'summary' ? 'Biểu tổng hợp' : 'Biểu'} kết quả thực hiện quy chế phối hợp ${period}`,
  window: (from: string, to: string) => `(Kèm theo Báo cáo số …… ngày ……; số liệu chốt từ ${from} đến ${to})`,
  unit: (name: string, due: string) => `Đơn vị báo cáo: ${name} · Hạn gửi: ${due}`,
  errors: 'Số lỗi: ',
  /** In a summary, where units lack last year's figure or the plan. */
  notComparable: 'không so sánh được',
  incompletePlan: 'chưa đủ kế hoạch',
  number: 'STT',
  code: 'Mã',
  label: 'Chỉ tiêu',
  measure: 'Đơn vị tính',
  plan: 'Kế hoạch năm',
  period: 'Thực hiện trong kỳ',
  cumulative: (period: Period) => (period.type === 'phase' ? 'Lũy kế từ đầu giai đoạn' : 'Lũy kế từ đầu năm'),
  previous: 'Cùng kỳ năm trước',
  change: 'So cùng kỳ (%)',
  completion: 'So kế hoạch (%)',
  qualifier: 'Ước tính',
  check: 'Kiểm tra',
  explanation: 'Giải trình',
  note: 'Ghi chú',
  preparer: 'NGƯỜI LẬP BIỂU',
  approver: 'NGƯỜI DUYỆT',
  sign: '(Ký, ghi rõ họ tên)',
  legend: [
    'Ô trắng: nhập số liệu. Ô xám: nội dung cố định hoặc công thức, không sửa. Không thêm, bớt cột.',
    'Ô số chỉ nhập số. Để trống: chưa có số; 0: không phát sinh; x: không áp dụng. Tiền tính bằng triệu đồng, chiều dài bằng km.',
    'Ước tính: chọn gần, hơn, trên hoặc khoảng khi số chưa chính xác. Giải trình: ghi lý do của số khác thường.',
    'Không nhập nội dung bí mật nhà nước trên máy kết nối Internet.',
  ],
} as const;

/** The four words of the Ước tính column (DOMAIN §5.1). */
export const QUALIFIER_WORDS = ['gần', 'hơn', 'trên', 'khoảng'] as const;

/** Said in the Kiểm tra column; short, since it is printed beside the figures. */
export const CHECK_WORDS = {
  ok: 'OK',
  formulaError: 'Có ô báo lỗi công thức',
  text: 'Ô số chỉ nhập số',
  negative: 'Số nhỏ hơn 0',
  fraction: 'Phải là số nguyên',
  places: (places: number) => `Quá ${places} chữ số thập phân`,
  halfHere: (other: string) => `Chưa có số, dòng ${other} đã có`,
  halfThere: (other: string) => `Dòng ${other} chưa có số`,
  zero: (other: string) => `Bằng 0 không khớp dòng ${other}`,
  fewer: (other: string) => `Ít hơn số ở dòng ${other}`,
  belowFactor: (other: string, factor: number) => `Ít hơn ${factor} lần dòng ${other}`,
  above: (other: string) => `Lớn hơn số ở dòng ${other}`,
  aboveFactor: (other: string, factor: number) => `Lớn hơn ${factor} lần dòng ${other}`,
  noTotal: 'Chưa có tổng, dòng trong đó đã có số',
  differs: 'Khác cộng các dòng trong đó: ',
  exceeds: 'Nhỏ hơn cộng các dòng trong đó: ',
} as const;

/** Shown by Excel when an input cell is selected or refuses an entry. */
export const PROMPT_WORDS = {
  whole: { title: 'Nhập số nguyên', text: 'Số nguyên từ 0 trở lên.' },
  decimal: { title: 'Nhập số', text: 'Số từ 0 trở lên, phần thập phân theo dấu của máy.' },
  money: { title: 'Nhập số tiền', text: 'Triệu đồng, từ 0 trở lên (3 tỷ đồng là 3000).' },
  legend: 'Không phát sinh nhập 0, không áp dụng nhập x.',
  pair: (other: string) => `Đi cùng dòng ${other}.`,
  attendance: (other: string) => `Không ít hơn số ở dòng ${other}.`,
  sum: (parts: string) => `Bằng cộng các dòng ${parts}.`,
  refusal: {
    title: 'Chưa nhận số này',
    text: 'Chỉ nhập số từ 0 trở lên, đúng loại số của chỉ tiêu, hoặc x nếu không áp dụng.',
  },
  qualifier: {
    title: 'Ước tính',
    text: 'Chọn khi số chưa chính xác; áp dụng cho số trong kỳ và lũy kế. Số đã chính xác thì để trống.',
  },
  qualifierRefusal: {
    title: 'Chọn trong danh sách',
    text: 'Chọn một trong bốn từ: gần, hơn, trên, khoảng; hoặc để trống.',
  },
} as const;
