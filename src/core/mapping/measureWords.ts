/** What is counted. Figures of two classes never stand for one metric. */
export type MeasureClass =
  | 'session'
  | 'time'
  | 'meeting'
  | 'turn'
  | 'people'
  | 'household'
  | 'case'
  | 'document'
  | 'leaflet'
  | 'item'
  | 'regulation'
  | 'letter'
  | 'delegation'
  | 'team'
  | 'collective'
  | 'marker'
  | 'markerTime'
  | 'track'
  | 'labourDay'
  | 'specialCase'
  | 'cell'
  | 'station'
  | 'village'
  | 'commune'
  | 'body'
  | 'bodyTime'
  | 'parcel'
  | 'model'
  | 'couple'
  | 'vessel'
  | 'vesselTime'
  | 'unit'
  | 'place'
  | 'money'
  | 'length';

/** Class, the word metrics use, and what else is written for it; words of one class agree, loosely. */
export const COUNTED: readonly (readonly [MeasureClass, string, ...string[]])[] = [
  ['session', 'buổi', 'b'],
  ['time', 'lần', 'đợt', 'chuyến'],
  ['meeting', 'cuộc', 'hội nghị', 'cuộc họp'],
  ['turn', 'lượt'],
  [
    'people',
    'lượt người',
    'lượt người nghe',
    'lượt nghe',
    'lượt người tham gia nghe',
    'lượt người được nghe',
    'lượt người tham gia',
    'lượt tham gia',
    'lượt người tham dự',
    'lượt người dự',
    'lượt dự',
    'lượt đại biểu',
    'lượt đại biểu dự',
    'đại biểu',
    'người nghe',
    'người tham gia',
    'người dự',
    'người tham dự',
    'lượt thuyền viên',
    'lượt cán bộ chiến sĩ',
    'lượt CBCS',
    'lượt đồng chí',
    'lượt đ/c',
    'lượt quần chúng',
    'quân số',
    'LN',
    'lượt ng',
    'lượt ng nghe',
    'lng',
  ],
  [
    'people',
    'người',
    'thành viên',
    'cá nhân',
    'ngư dân',
    'công dân',
    'thuyền viên',
    'nhân khẩu',
    'khẩu',
    'quần chúng',
    'ng',
  ],
  ['people', 'đối tượng', 'đtg', 'ĐT', 'đ tượng', 'bị can'],
  ['people', 'đồng chí', 'đ/c', 'đ c', 'đc', 'cán bộ'],
  ['people', 'đảng viên'],
  ['people', 'em', 'học sinh', 'cháu'],
  ['people', 'nạn nhân'],
  [
    'household',
    'hộ',
    'hộ gia đình',
    'gia đình',
    'hộ dân',
    'chủ tàu',
    'hộ chủ tàu',
    'nhà',
    'căn',
    'căn nhà',
    'ngôi nhà',
  ],
  ['case', 'vụ', 'vụ việc'],
  ['document', 'văn bản', 'VB'],
  ['leaflet', 'tờ', 'tờ rơi', 'tài liệu', 'tờ gấp'],
  ['item', 'tin', 'bài', 'tin bài', 'lượt phát thanh', 'lượt phát'],
  ['regulation', 'quy chế', 'bản quy chế'],
  ['letter', 'thư', 'bức thư', 'lá thư'],
  ['delegation', 'đoàn', 'đoàn công tác', 'lượt đoàn'],
  ['team', 'tổ', 'tổ đội'],
  ['collective', 'tập thể'],
  ['marker', 'cột mốc', 'mốc', 'mốc giới', 'cột'],
  ['markerTime', 'lượt cột mốc', 'lượt mốc'],
  ['track', 'tuyến', 'đường', 'tuyến đường'],
  ['labourDay', 'ngày công', 'công', 'ngày công lao động'],
  ['specialCase', 'chuyên án', 'CA'],
  ['cell', 'chi bộ'],
  ['station', 'đồn', 'đồn biên phòng', 'đồn BP'],
  ['village', 'thôn', 'bản', 'xóm', 'thôn bản', 'xóm bản', 'khu dân cư'],
  ['commune', 'xã'],
  ['body', 'tổ chức'],
  ['bodyTime', 'lượt tổ chức'],
  ['parcel', 'suất', 'suất quà', 'phần quà', 'phần', 'món quà'],
  ['model', 'mô hình'],
  ['couple', 'cặp', 'cặp kết nghĩa'],
  ['vessel', 'tàu', 'tàu cá', 'chiếc', 'tàu thuyền'],
  ['vessel', 'phương tiện'],
  ['vesselTime', 'lượt tàu', 'lượt phương tiện', 'lượt tàu cá', 'lượt tàu thuyền'],
  ['unit', 'đơn vị'],
  ['place', 'điểm', 'nơi', 'địa điểm'],
  ['money', 'tiền', 'kinh phí', 'trị giá', 'giá trị', 'số tiền', 'tổng tiền', 'thành tiền', 'tiền phạt'],
];

/** Class, word, the factor to the stored unit (triệu đồng, km), and other spellings. */
export const SCALED: readonly (readonly [MeasureClass, string, number, ...string[]])[] = [
  ['money', 'đồng', 1e-6, 'đ', 'VNĐ', 'VND', 'đồng Việt Nam'],
  ['money', 'nghìn đồng', 1e-3, 'ngàn đồng', 'nghìn đ', 'ngàn đ', 'nghìn VNĐ'],
  ['money', 'triệu đồng', 1, 'triệu', 'trđ', 'tr đ', 'tr đồng', 'trđồng', 'tr', 'triệu đ', 'triệu VNĐ'],
  ['money', 'tỷ đồng', 1000, 'tỷ', 'tỉ đồng', 'tỉ', 'tỷ đ', 'tỷ VNĐ'],
  ['length', 'km', 1, 'ki lô mét', 'kilomet', 'kilômét', 'cây số'],
  ['length', 'm', 1e-3, 'mét'],
];
