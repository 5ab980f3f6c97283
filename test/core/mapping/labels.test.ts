import { catalogueFor } from '../../../src/core/catalogue/standard/catalogues';
import { proposeMapping } from '../../../src/core/mapping/proposeMapping';
import { gridSheet } from './gridSheet';

/** What one row alone is taken for: the metric's code, `?` for a question, `-` where it is left out. */
function matchOf(label: string, measure: string): string {
  const sheet = gridSheet(`STT | Nội dung | ĐVT | Kết quả\n1 | ${label} | ${measure} | 5`);
  const [row] = proposeMapping(sheet, { catalogue: catalogueFor('mixed') }).rows;
  if (!row?.match) return '?';
  return 'metric' in row.match ? row.match.metric : '-';
}

/** Wordings of offices that are no label of the catalogue. */
const KNOWN: readonly (readonly [label: string, measure: string, metric: string])[] = [
  ['Tổ chức giao ban giữa cấp ủy địa phương với đồn biên phòng', 'lần', 'A01'],
  ['Trao đổi thông tin giữa các đồn với xã', 'lần', 'A03b'],
  ['Ban hành kế hoạch, văn bản chỉ đạo phối hợp', 'văn bản', 'A04'],
  ['Địa phương hỗ trợ kinh phí cho công tác biên phòng', 'trđ', 'A07'],
  ['Số buổi tuyên truyền tập trung tại thôn, bản', 'buổi', 'B01'],
  ['Tổng số lượt người tham gia nghe tuyên truyền', 'lượt', 'B02'],
  ['Tuyên truyền về Luật Biên phòng Việt Nam (người nghe)', 'lượt người', 'B12'],
  ['Tuyên truyền phòng chống khai thác IUU', 'buổi', 'B31'],
  ['Phối hợp tuần tra đường biên, mốc giới', 'lần', 'C01'],
  ['Tuần tra song phương với lực lượng bảo vệ biên giới Trung Quốc', 'lần', 'C05'],
  ['Phát quang đường thông tầm nhìn', 'm', 'C10'],
  ['Số cá nhân đăng ký tự quản đường biên', 'người', 'C16'],
  ['Thành viên tham gia tổ tự quản ANTT', 'người', 'C20'],
  ['Phát hiện, bắt giữ, xử lý', 'đối tượng', 'D02'],
  ['Xử phạt VPHC', 'đtg', 'D22'],
  ['Số vụ không xác định được chủ sở hữu', 'vụ', 'D41'],
  ['Xuất nhập cảnh trái phép', 'người', 'D54'],
  ['Số chuyên án đấu tranh thành công', 'chuyên án', 'D62'],
  ['Cán bộ BP tham gia cấp ủy huyện', 'đ/c', 'E01'],
  ['Cán bộ đồn tham gia cấp ủy xã', 'đ/c', 'E02'],
  ['Số chi bộ có đảng viên biên phòng sinh hoạt', 'chi bộ', 'E06'],
  ['Số hộ gia đình đảng viên phụ trách', 'hộ', 'E08'],
  ['Kinh phí xây dựng nhà Mái ấm biên cương', 'triệu đồng', 'F03'],
  ['Trị giá quà tặng nhân dân', 'triệu đồng', 'F07'],
  ['Cán bộ, chiến sỹ tham gia phòng chống thiên tai', 'lượt người', 'F18'],
  ['Kết nghĩa cụm dân cư hai bên biên giới', 'cặp', 'G04'],
  ['Tàu cá ra vào được kiểm chứng', 'lượt tàu', 'H01'],
];

/** What else offices count: near the catalogue's words, and not in it. */
const FOREIGN: readonly (readonly [label: string, measure: string])[] = [
  ['Số vụ tai nạn giao thông', 'vụ'],
  ['Số hộ nghèo trên địa bàn', 'hộ'],
  ['Số buổi sinh hoạt chi bộ', 'buổi'],
  ['Số đảng viên toàn huyện', 'đảng viên'],
  ['Tổng số cán bộ, chiến sĩ', 'đồng chí'],
  ['Số xã biên giới', 'xã'],
  ['Thu ngân sách trên địa bàn', 'triệu đồng'],
  ['Kinh phí sửa chữa doanh trại', 'triệu đồng'],
  ['Tập huấn nghiệp vụ cho dân quân', 'buổi'],
  ['Số đối tượng nghiện ma túy', 'đối tượng'],
  ['Khách xuất nhập cảnh qua cửa khẩu', 'lượt người'],
  ['Số cột mốc hư hỏng', 'cột mốc'],
  ['Xây dựng đường tuần tra', 'km'],
  ['Kiểm tra, giám sát đảng viên', 'lần'],
  ['Số tổ hòa giải', 'tổ'],
  ['Hộ gia đình văn hóa', 'hộ'],
  ['Số buổi tuyên truyền phòng cháy chữa cháy', 'buổi'],
];

/** Words that fit one metric, counted in what it cannot be counted in. */
const CONTRADICTED: readonly (readonly [label: string, measure: string])[] = [
  ['Phát quang đường tuần tra biên giới', 'lượt người'],
  ['Cán bộ tăng cường xã', 'triệu đồng'],
  ['Trị giá tang vật', 'vụ'],
];

describe('one row alone', () => {
  test.each(KNOWN)('%s (%s) is %s', (label, measure, metric) => {
    expect(matchOf(label, measure)).toBe(metric);
  });

  test.each(catalogueFor('mixed').metrics.map(({ code, label, unit }) => [label.vi, unit, code] as const))(
    'the printed label %s (%s) is %s or asked about',
    (label, unit, code) => {
      const isText = code === 'D73' || code.startsWith('J');
      expect(isText ? ['-', '?'] : [code, '?']).toContain(matchOf(label, isText ? '' : unit));
    },
  );

  test.each(FOREIGN)('%s (%s) is not taken', (label, measure) => {
    expect(matchOf(label, measure)).toBe('?');
  });

  test.each(CONTRADICTED)('%s (%s) is not taken', (label, measure) => {
    expect(matchOf(label, measure)).toBe('?');
  });
});
