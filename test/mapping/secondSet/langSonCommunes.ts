import type { FormSource } from '../formNotation';

/** After July 2025: a column for every border commune, the total first. Numbers are invented. */
export const langSonCommunes: FormSource = {
  id: '2-communes-across',
  set: 'second',
  covers: ['units side by side', 'total before the units', '2025 roster', 'merged label over two measures'],
  catalogue: 'land',
  roster: 'lang-son-2025',
  period: '2025-Q4',
  grid: `
BAN CHỈ HUY BĐBP TỈNH LẠNG SƠN | < | < | < | | | | |
TỔNG HỢP SỐ LIỆU PHỐI HỢP CỦA CÁC XÃ BIÊN GIỚI QUÝ IV NĂM 2025 | < | < | < | < | < | < | < | <

TT | Nội dung | Đơn vị tính | Tổng số | Trong đó | < | < | < | < » [E=period@06004 F=period@06037 G=period@06148 H=period@06184 I=period@06196]
^ | ^ | ^ | ^ | Xã Quốc Khánh | Xã Kháng Chiến | Xã Thụy Hùng | Xã Đồng Đăng | Xã Ba Sơn
1 | Tuyên truyền pháp luật | Buổi | 71 | 12 | 10 | 14 | 20 | 15 » B01
^ | ^ | Lượt người | 2590 | 430 | 345 | 512 | 803 | 500 » B02
2 | Tuần tra, bảo vệ đường biên, mốc giới | Lần | 45 | 8 | 7 | 9 | 11 | 10 » C01
^ | ^ | Lượt người | 498 | 90 | 76 | 100 | 121 | 111 » C02
3 | Phát quang đường tuần tra | Km | 21.3 | 4 | 3.3 | 5 | 2 | 7 » C09
4 | Tổ tự quản đường biên, mốc giới | Tổ | 38 | 7 | 6 | 8 | 9 | 8 » C17
^ | ^ | Người | 240 | 42 | 38 | 50 | 60 | 50 » C18
5 | Xử phạt hành chính | Vụ | 19 | 2 | 1 | 4 | 9 | 3 » D21
^ | ^ | Đối tượng | 51 | 5 | 2 | 11 | 26 | 7 » D22
^ | ^ | Triệu đồng | 92.5 | 7.5 | 3 | 20 | 50 | 12 » D71
6 | Cán bộ biên phòng tham gia cấp ủy xã | Đồng chí | 5 | 1 | 1 | 1 | 1 | 1 » E02
7 | Phương tiện vận tải qua cửa khẩu | Lượt | 8140 | 0 | 0 | 0 | 8140 | 0
8 | Suất quà tặng nhân dân | Suất | 240 | 50 | 40 | 50 | 60 | 40 » F06
9 | Cặp bản kết nghĩa | Cặp | 4 | 1 | 0 | 1 | 1 | 1 » G04
10 | Số hộ thoát nghèo | Hộ | 61 | 11 | 14 | 12 | 8 | 16
Cộng số vụ, việc | < | | 90 | 14 | 10 | 22 | 30 | 14
`,
};
