import type { FormSource } from '../formNotation';

/** Units down the side, the province's total on top, a three-line heading with column numbers. Numbers are invented. */
export const quangNinhTotalsOnTop: FormSource = {
  id: '2-units-down-total-on-top',
  set: 'second',
  covers: ['units as rows', 'total row first', 'three-line heading', 'column numbers', 'money in nghìn đồng'],
  catalogue: 'mixed',
  roster: 'quang-ninh-2024',
  period: '2024-H1',
  grid: `
ĐẢNG ỦY BĐBP TỈNH QUẢNG NINH | < | < | < | < | < | < | < | < | < | <
BẢNG SỐ 3. SỐ LIỆU PHỐI HỢP VỚI CÁC HUYỆN, THỊ, THÀNH ỦY | < | < | < | < | < | < | < | < | < | <
6 tháng đầu năm 2024 | < | < | < | < | < | < | < | < | < | <

STT | Địa phương | Công tác tuyên truyền | < | < | Tuần tra | < | Xử phạt VPHC | < | < | Tàu cá ra, vào | < » [C=period:B01 D=period:B02 E=period:B61 F=period:C01 G=period:C02 H=period:D21 I=period:D22 J=period:D71*0.001 K=period:H01 L=period:H02]
^ | ^ | Buổi | Lượt người nghe | Tờ rơi (tờ) | Lần | Lượt người | Vụ | Đối tượng | Tiền phạt (nghìn đồng) | Lượt tàu | Lượt thuyền viên
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11) | (12)
 | TOÀN TỈNH | 402 | 21090 | 9000 | 310 | 3402 | 61 | 88 | 705000 | 24710 | 105800
1 | TP Móng Cái | 120 | 6100 | 3000 | 110 | 1302 | 20 | 31 | 250000 | 2100 | 8400 » @194
2 | Hải Hà | 60 | 3010 | 1500 | 52 | 540 | 9 | 12 | 90000 | 3110 | 13000 » @201
3 | Bình Liêu | 52 | 2200 | 1000 | 61 | 690 | 7 | 13 | 60000 | » @198
4 | Đầm Hà | 31 | 1600 | 500 | 15 | 140 | 3 | 4 | 35000 | 2500 | 10300 » @200
5 | Vân Đồn | 71 | 4380 | 1500 | 38 | 410 | 12 | 16 | 160000 | 11000 | 50100 » @203
6 | Cô Tô | 68 | 3800 | 1500 | 34 | 320 | 10 | 12 | 110000 | 6000 | 24000 » @207
Số liệu tính đến hết ngày 14/6/2024. Riêng Móng Cái có 02 đồn, 10 xã. | < | < | < | < | < | < | < | < | < | < » []
`,
};
