const ERROR = 'lỗi';
const WARNING = 'cảnh báo';

/** Rows of *Quy tắc*: the notation, what it means, an example, how much weight it has. */
export const NOTATION: readonly (readonly [
  form: string,
  meaning: string,
  example: string,
  severity: string,
])[] = [
  ['INT0', 'Số nguyên từ 0 trở lên. Không ghi cũng được: theo loại.', 'INT0', ERROR],
  ['DEC0 … DEC6', 'Số từ 0 trở lên, nhiều nhất từng ấy chữ số thập phân.', 'DEC3', ERROR],
  ['MON0', 'Tiền, triệu đồng, từ 0 trở lên.', 'MON0', ERROR],
  ['TEXT', 'Văn bản.', 'TEXT', ''],
  [
    'PAIR',
    'Cùng có số hoặc cùng trống với B01; số này bằng 0 khi và chỉ khi số kia bằng 0. Với lượt người: không ít hơn B01.',
    'PAIR',
    ERROR,
  ],
  ['PAIR0', 'Cùng có số hoặc cùng trống với B01; số tiền có thể bằng 0 hoặc chưa biết.', 'PAIR0', ERROR],
  ['PAIR?', 'Như PAIR nhưng chỉ nhắc.', 'PAIR?', WARNING],
  [
    'PAIR(C01)',
    'Cặp với một chỉ tiêu khác chỉ tiêu ở cột Thuộc dòng. Viết được cho PAIR0, PAIR?, RATIO.',
    'PAIR?(C01)',
    '',
  ],
  [
    'SUM(B11,B21)',
    'Bằng cộng các dòng trong đó khi đã đủ số; khi chưa đủ thì không nhỏ hơn.',
    'SUM(A03a,A03b)',
    ERROR,
  ],
  ['B02>=B01', 'Không nhỏ hơn chỉ tiêu kia. Viết được hệ số: B02>=2*B01.', 'H15>=2*H14', ERROR],
  ['B02<=B01', 'Không lớn hơn chỉ tiêu kia. Viết được hệ số: B02<=2*B01.', 'E03<=E02', ERROR],
  ['… warn', 'Thêm sau một so sánh: chỉ nhắc.', 'E06<=E05 warn', WARNING],
  ['WARN<B01', 'Nhắc khi nhỏ hơn B01.', 'WARN<D11', WARNING],
  ['WARN>B01', 'Nhắc khi lớn hơn B01.', 'WARN>D61', WARNING],
  [
    'WARN if D02<D01-D41',
    'Nhắc khi số đối tượng ít hơn số vụ có chủ (số vụ trừ số vụ vô chủ).',
    'WARN if D02<D01-D41',
    WARNING,
  ],
  [
    'B02<=số xã biên giới',
    'Không lớn hơn số của đơn vị trong danh sách: số xã biên giới, số đồn, số cột mốc, chiều dài biên giới.',
    'E09<=số đồn',
    ERROR,
  ],
  [
    'FIXED(số cột mốc)',
    'Bằng đúng số của đơn vị trong danh sách (bốn số trên).',
    'FIXED(chiều dài biên giới)',
    WARNING,
  ],
  ['B02>0=>B01>0', 'Chỉ lớn hơn 0 khi B01 lớn hơn 0.', 'D71>0=>D21>0', WARNING],
  [
    'RATIO 10..500',
    'Tỷ số với B01 ngoài khoảng này thì nhắc. Số thập phân viết 0.5 hoặc 0,5; không viết dấu hàng nghìn.',
    'RATIO 2..7',
    WARNING,
  ],
  ['RATIO 0.3..0.7/tháng', 'Như trên, chia thêm cho số tháng của kỳ.', 'RATIO 0.3..0.7/tháng', WARNING],
  [
    'APPROX(hàng trăm)',
    'Nhận cả cụm từ này thay cho số; ghi lại, không cộng.',
    'APPROX(hàng chục, hàng trăm)',
    '',
  ],
];
