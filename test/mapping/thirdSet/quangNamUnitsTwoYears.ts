import type { FormSource } from '../formNotation';

/** Districts down the side, every measure under two years. Numbers are invented. */
export const quangNamUnitsTwoYears: FormSource = {
  id: '3-units-by-two-years',
  set: 'third',
  covers: ['units as rows', 'two years under each measure', 'three-line heading', 'total at the bottom'],
  catalogue: 'mixed',
  roster: 'quang-nam-2024',
  period: '2024-H1',
  grid: `
ĐẢNG ỦY BĐBP TỈNH QUẢNG NAM | < | < | < | < | < | < | < | < | < | < | <
SO SÁNH KẾT QUẢ PHỐI HỢP 6 THÁNG ĐẦU NĂM 2024 VỚI CÙNG KỲ NĂM 2023 | < | < | < | < | < | < | < | < | < | < | <
TT | Huyện, thị xã, thành phố | Tuyên truyền (buổi) | < | Người nghe (lượt người) | < | Tuần tra biên giới (lần) | < | Xử phạt VPHC (vụ) | < | Suất quà tặng nhân dân (suất) | < » [C=previous:B01 D=period:B01 E=previous:B02 F=period:B02 G=previous:C01 H=period:C01 I=previous:D21 J=period:D21 K=previous:F06 L=period:F06]
^ | ^ | 2023 | 2024 | 2023 | 2024 | 2023 | 2024 | 2023 | 2024 | 2023 | 2024
1 | Tây Giang | 40 | 44 | 1502 | 1610 | 60 | 66 | 5 | 4 | 200 | 240 » @504
2 | Nam Giang | 38 | 41 | 1409 | 1555 | 55 | 58 | 7 | 7 | 180 | 210 » @510
3 | Thăng Bình | 15 | 19 | 1802 | 2400 | 20 | 21 | 3 | 5 | 100 | 110 » @513
4 | Núi Thành | 22 | 25 | 2010 | 2466 | 22 | 25 | 11 | 8 | 90 | 120 » @517
5 | TP. Hội An | 10 | 12 | 800 | 950 | 9 | 12 | 2 | 1 | 60 | 75 » @503
 | Cộng | 125 | 141 | 7523 | 8981 | 166 | 182 | 28 | 25 | 630 | 755
`,
};
