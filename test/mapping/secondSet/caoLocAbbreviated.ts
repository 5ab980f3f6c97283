import type { FormSource } from '../formNotation';

/** A staff officer's shorthand: abbreviations everywhere, the unit last, empty columns between. Numbers are invented. */
export const caoLocAbbreviated: FormSource = {
  id: '2-shorthand',
  set: 'second',
  covers: [
    'abbreviations',
    'unit column last',
    'spacer columns',
    'no title of the unit column',
    'totals at the bottom',
  ],
  catalogue: 'land',
  roster: 'lang-son-2024',
  unit: '2024:183',
  period: '2024-Q1',
  grid: `
HU CAO LỘC - ĐU BĐBP | < | < | < | < | <
KQ THỰC HIỆN QCPH QUÝ I/2024 (HUYỆN CAO LỘC) | < | < | < | < | <

TT | ND phối hợp | | Quý I/2023 | Quý I/2024 | ĐVT | Ghi chú » [D=previous E=period G=note]
1 | TT, phổ biến PL | | 40 | 44 | buổi » B01
2 | Số người nghe TT | | 1422 | 1610 | lượt » B02
3 | TT Luật BPVN | | 21 | 23 | buổi » B11
4 | TT qua loa truyền thanh | | 88 | 90 | lượt » B62
5 | Tuần tra BVBG | | 33 | 35 | lần » C01
6 | QS tham gia tuần tra | | 381 | 402 | lượt » C02
7 | K/tra đường biên, cột mốc | | 52 | 60 | lượt mốc » C11
8 | Tổ TQ đường biên, mốc giới | | 22 | 22 | tổ » C17
9 | Tổ tự quản ANTT thôn, bản | | 40 | 40 | tổ » C19
10 | Bắt giữ, xử lý VPPL | | 17 | 14 | vụ » D01
11 | Số đối tượng VPPL | | 48 | 39 | đt » D02
12 | XNC trái phép | | 6 | 5 | vụ » D53
13 | Buôn lậu, GLTM | | 4 | 4 | vụ » D55
14 | XPVPHC | | 15 | 13 | vụ » D21
15 | Thu nộp NSNN | | 88 | 70 | trđ » D71
16 | CB tăng cường xã | | 4 | 4 | đ/c » E04
17 | ĐV phụ trách hộ GĐ | | 60 | 62 | đv » E07
18 | Số hộ do ĐV phụ trách | | 281 | 290 | hộ » E08
19 | KCB, cấp thuốc miễn phí | | 120 | 150 | lượt » F13
20 | Trực SSCĐ | | 12 | 12 | tổ
21 | HL DQTV | | 3 | 3 | lớp
| Cộng | | 2752 | 2930 |
`,
};
