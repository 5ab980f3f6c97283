import type { FormSource } from '../formNotation';

/** TCVN3; the unit column says buổi/lượt and the cells hold pairs; plan, result, rate. Numbers are invented. */
export const thachAnPairUnits: FormSource = {
  id: '3-pair-units',
  set: 'third',
  covers: ['TCVN3', 'pairs in the unit column', 'plan and result', 'group rows with numbers', 'hand total'],
  catalogue: 'land',
  roster: 'cao-bang-2024',
  unit: '2024:053',
  period: '2024-H2',
  encoding: 'tcvn3',
  font: '.VnTime',
  grid: `
{H}Huyện uỷ Thạch An | < | < | | |
Kết quả phối hợp 6 tháng cuối năm 2024 | < | < | < | < | <

STT | Nội dung | ĐVT | Kế hoạch | Thực hiện | Tỷ lệ (%) | Ghi chú » [D=plan E=period G=note]
1 | Hội nghị giao ban | cuộc/đại biểu | '1/40 | '2/76 | 200 » A01/A02
2 | Tuyên truyền tập trung | buổi/lượt người | '60/2.100 | '66/2.403 | 110 » B01/B02
3 | Phối hợp tuần tra | lần/lượt người | '40/450 | '44/510 | 110 » C01/C02
4 | Phát quang đường thông tầm nhìn | km | 4 | 4,2 | 105 » C10
5 | Tổ tự quản đường biên, mốc quốc giới | tổ/thành viên | '20/140 | '20/144 | 100 » C17/C18
6 | Phát hiện, bắt giữ, xử lý | vụ/đối tượng | | '9/22 | | 02 vụ vô chủ » D01/D02
7 | Xử lý vi phạm hành chính | vụ/đối tượng | | '6/19 » D21/D22
8 | Số tiền xử phạt | triệu đồng | | 31,5 » D71
9 | Phân công đảng viên phụ trách hộ gia đình | đảng viên/hộ | '30/140 | '31/144 | 103 » E07/E08
10 | Tặng quà nhân dân | suất/triệu đồng | '100/50 | '130/65 | 130 » F06/F07
11 | Hội đàm | lần/lượt người | '3/30 | '3/33 | 100 » G01/G02
12 | Bóng chuyền giao hữu | trận/lượt người | '2/20 | '2/24 | 100
13 | Quà Trung thu | suất | 100 | 150 | 150
`,
};
