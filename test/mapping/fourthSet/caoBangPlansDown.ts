import type { FormSource } from '../formNotation';

/** Border communes of 2025 down the side; work, measure, then plan and result in a three-line heading. Numbers are invented. */
export const caoBangPlansDown: FormSource = {
  id: '4-communes-plan-and-result',
  set: 'fourth',
  covers: [
    'units as rows',
    'plan and result under each measure',
    'three-line grouped heading',
    'commune of 2025',
  ],
  catalogue: 'land',
  roster: 'cao-bang-2025',
  period: '2025-H2',
  grid: `
BAN CHỈ HUY BỘ ĐỘI BIÊN PHÒNG TỈNH CAO BẰNG | < | < | < | < | | | | | | | |
PHÒNG CHÍNH TRỊ | < | < | < | < | | | | | | | |
Biểu tổng hợp kết quả thực hiện Quy chế phối hợp với các Đảng ủy xã biên giới | < | < | < | < | < | < | < | < | < | < | < | <
6 tháng cuối năm 2025 | < | < | < | < | < | < | < | < | < | < | < | <

TT | Tên đơn vị | Tuyên truyền, vận động | < | < | < | Tuần tra bảo vệ biên giới | < | < | < | Phát quang đường thông tầm nhìn (km) | < | Ghi chú » [C=plan:B01 D=period:B01 E=plan:B02 F=period:B02 G=plan:C01 H=period:C01 I=plan:C02 J=period:C02 K=plan:C10 L=period:C10]
^ | ^ | Số buổi | < | Số lượt người nghe | < | Số lần | < | Lượt người tham gia | < | ^ | < | ^
^ | ^ | KH | TH | KH | TH | KH | TH | KH | TH | KH | TH | ^
1 | Xã Trường Hà | 24 | 26 | 900 | 1014 | 30 | 31 | 300 | 322 | 4 | 4.5 | » @01392
2 | Xã Lũng Nặm | 18 | 18 | 650 | 702 | 24 | 26 | 240 | 255 | 3 | 2.8 | Còn 0,2 km do mưa lũ » @01393
3 | Xã Tổng Cọt | 20 | 23 | 700 | 811 | 26 | 26 | 260 | 271 | 5 | 5.2 | » @01414
4 | Xã Đàm Thuỷ | 30 | 34 | 1200 | 1390 | 28 | 30 | 300 | 334 | 2 | 2 | » @01501
5 | Xã Lý Quốc | 16 | 15 | 500 | 488 | 22 | 24 | 210 | 240 | 3.5 | 3.5 | » @01537
6 | Xã Phục Hoà | 22 | 25 | 850 | 930 | 20 | 20 | 200 | 206 | 1.5 | 2 | » @01648
Tổng cộng | < | 130 | 141 | 4800 | 5335 | 150 | 157 | 1510 | 1628 | 19 | 20 |
NGƯỜI LẬP BIỂU | < | < | < | | | | | CHỦ NHIỆM CHÍNH TRỊ | < | < | < | < » []
`,
};
