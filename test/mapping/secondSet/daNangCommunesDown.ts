import type { FormSource } from '../formNotation';

/** Communes of the system of 2025 down the side, in two blocks with a subtotal each. Numbers are invented. */
export const daNangCommunesDown: FormSource = {
  id: '2-communes-in-blocks',
  set: 'second',
  covers: ['units as rows in blocks', 'subtotals', 'year 2025', 'money in đồng', 'column numbers'],
  catalogue: 'mixed',
  roster: 'da-nang-2025',
  period: '2025',
  grid: `
BAN CHỈ HUY BĐBP THÀNH PHỐ ĐÀ NẴNG | < | < | < | < | < | < | < | <
THỐNG KÊ SỐ LIỆU PHỐI HỢP THEO XÃ, PHƯỜNG NĂM 2025 | < | < | < | < | < | < | < | <

TT | Tên xã, phường | Số buổi TT | Số lượt người nghe | Phối hợp tuần tra | < | Quà tặng nhân dân | < | Khám bệnh, cấp thuốc miễn phí (lượt người) | Nâng bước em tới trường (em) | Nhà Mái ấm tình thương | < | Số hộ nghèo » [C=period:B01 D=period:B02 E=period:C01 F=period:C02 G=period:F06 H=period:F07*0.000001 I=period:F13 J=period:F09 K=period:F02 L=period:F03]
^ | ^ | ^ | ^ | Số lần | Lượt người | Số suất | Trị giá (đồng) | ^ | ^ | Số nhà | Kinh phí (triệu đồng) | ^
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13
I | Tuyến biển | 70 | 5400 | 30 | 240 | 350 | 175000000 | 300 | 12 | 2 | 120 | 61
1 | Phường Hải Vân | 20 | 1500 | 10 | 80 | 100 | 50000000 | 100 | 4 | 1 | 60 | 20 » @20194
2 | P. Liên Chiểu | 25 | 1900 | 8 | 60 | 120 | 60000000 | 100 | 4 | 0 | 0 | 21 » @20197
3 | Sơn Trà | 25 | 2000 | 12 | 100 | 130 | 65000000 | 100 | 4 | 1 | 60 | 20 » @20263
II | Tuyến biên giới đất liền | 60 | 2100 | 55 | 640 | 400 | 200000000 | 500 | 20 | 4 | 240 | 402
4 | Xã Hùng Sơn | 35 | 1200 | 30 | 340 | 200 | 100000000 | 250 | 10 | 2 | 120 | 200 » @20443
5 | Xã Tây Giang | 15 | 600 | 15 | 180 | 120 | 60000000 | 150 | 6 | 1 | 60 | 120 » @20455
6 | Xã A Vương | 10 | 300 | 10 | 120 | 80 | 40000000 | 100 | 4 | 1 | 60 | 82 » @20458
 | Tổng cộng toàn thành phố | 130 | 7500 | 85 | 880 | 750 | 375000000 | 800 | 32 | 6 | 360 | 463
`,
};
