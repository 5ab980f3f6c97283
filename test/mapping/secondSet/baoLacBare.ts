import type { FormSource } from '../formNotation';

/** No measure anywhere: not in a column, not in the labels. What can be two things may be left; many rows are nobody's. Numbers are invented. */
export const baoLacBare: FormSource = {
  id: '2-no-measures',
  set: 'second',
  covers: ['rows without a measure', 'many rows of one own kind', 'two years'],
  catalogue: 'land',
  roster: 'cao-bang-2024',
  unit: '2024:043',
  period: '2024',
  grid: `
HUYỆN ỦY BẢO LẠC | < | < | <
Kết quả phối hợp năm 2024 | < | < | <
TT | Nội dung | 2023 | 2024 » [C=previous D=period]
1 | Số buổi tuyên truyền | 120 | 131 » B01
2 | Số lượt người nghe | 4211 | 4802 » B02
3 | Tin, bài tuyên truyền | 22 | 31 » B62
4 | Lượt người tuần tra | 803 | 850 » C02
5 | Số lần tuần tra | 70 | 76 » C01
6 | Tuần tra ban đêm | 11 | 14
7 | Kiểm tra cột mốc | 60 | 64 » C11?
8 | Tổ tự quản đường biên, mốc giới | 30 | 30 » C17
9 | Tổ dân phố văn hóa | 12 | 12
10 | Số vụ phát hiện, xử lý | 21 | 19 » D01
11 | Số đối tượng | 65 | 58 » D02
12 | Mua bán người | 2 | 1 » D57
13 | Ma túy | 5 | 6 » D51?
14 | Người nghiện được cai tại nhà | 6 | 9
15 | Số chuyên án xác lập | 1 | 1 » D61
16 | Cán bộ tăng cường xã | 5 | 5 » E04
17 | Đảng viên phụ trách hộ | 51 | 52 » E07
18 | Số hộ được phụ trách | 240 | 249 » E08
19 | Hộ được vay vốn | 90 | 101
20 | Xã đạt chuẩn nông thôn mới | 1 | 2
21 | Thôn được giúp đỡ | 7 | 8 » E10
22 | Suất quà | 110 | 140 » F06
23 | Quà tặng học sinh | 60 | 75
24 | Con nuôi đồn biên phòng | 3 | 3 » F11
25 | Lớp học tình thương | 1 | 1
26 | Hội đàm | 4 | 5 » G01
27 | Cặp bản kết nghĩa | 1 | 1 » G04
28 | Thư trao đổi | 9 | 12 » G03
29 | Lượt người xuất cảnh qua cửa khẩu | 20110 | 24390
`,
};
