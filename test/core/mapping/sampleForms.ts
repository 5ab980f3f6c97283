import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { gridSheet } from './gridSheet';

/** A form as an office may keep it, and the figures a person would take from it. */
export type SampleForm = {
  readonly name: string;
  readonly sheet: SheetSnapshot;
  readonly unit?: string;
  readonly period?: string;
  /** `CELL METRIC COLUMN [unit] [#part] [×factor]`. */
  readonly figures: readonly string[];
};

const plain = gridSheet(`
UBND HUYỆN HẠ LANG
BIỂU KẾT QUẢ PHỐI HỢP NĂM 2024 | < | < | < | < | <

STT | Nội dung | ĐVT | Kế hoạch năm | Thực hiện | Ghi chú
(1) | (2) | (3) | (4) | (5) | (6)
I | Tuyên truyền, vận động quần chúng | | | |
1 | Tổng số buổi tuyên truyền | Buổi | 200 | 215 |
 | Số lượt người nghe | Lượt người | | 8120 | ước tính
2 | Cấp phát tờ rơi, tài liệu | Tờ | | 1500 |
II | Quản lý, bảo vệ đường biên, mốc giới | | | |
1 | Tuần tra biên giới | Lần | 150 | 160 |
 | Lượt người tham gia tuần tra | Lượt người | | 1900 |
2 | Phát quang đường tuần tra | Km | | 12.5 |
3 | Phát quang đường thông tầm nhìn | Km | | 8 |
III | Đấu tranh phòng, chống tội phạm | | | |
1 | Nộp ngân sách nhà nước | Nghìn đồng | | 350000 |
2 | Xử lý cháy rừng | Vụ | | 2 |
 | Cộng | | | |
Người lập biểu | | | | Thủ trưởng đơn vị
`);

const paired = gridSheet(`
Biểu số 2
Đơn vị: Huyện Trùng Khánh | | | | | |
Quý I/2024

TT | Nội dung | Kết quả | < | < | < | Ghi chú
^ | ^ | Số buổi | < | Số lượt người nghe | < | ^
^ | ^ | KH | TH | KH | TH | ^
1 | Tuyên truyền | 20 | 25 | 900 | 1020 |
2 | - Luật Biên phòng Việt Nam | | 10 | | 400 |
3 | - Nội dung khác | | 15 | | 620 |
`);

const slashed = gridSheet(`
KẾT QUẢ PHỐI HỢP 6 THÁNG ĐẦU NĂM 2024
HUYỆN BẢO LẠC

Nội dung | Đơn vị tính | Số liệu
Phối hợp tuần tra bảo vệ biên giới | lần/lượt người | 14/184
Phát hiện, bắt giữ, xử lý | vụ/đối tượng | 25/40
Trong đó: | |
- Xử lý hình sự | vụ/đối tượng | 5/9
- Xử phạt vi phạm hành chính | vụ/đối tượng | 20/31
Phạt tiền | tỷ đồng | 0.25
`);

const unitsAcross = gridSheet(`
TỔNG HỢP KẾT QUẢ NĂM 2024

STT | Chỉ tiêu | ĐVT | Tổng số | Bảo Lạc | < | H. Hạ Lang | < | Huyện Thạch An | <
^ | ^ | ^ | ^ | KH | TH | KH | TH | KH | TH
1 | Số buổi tuyên truyền | buổi | =F5+H5 → 60 | 10 | 12 | 20 | 22 | 25 | 26
2 | Số lượt người nghe tuyên truyền | lượt | 3000 | | 500 | | 900 | | 1600
3 | Cán bộ tăng cường xã | đ/c | 12 | | 3 | | 4 | | 5
`);

const unitsDown = gridSheet(`
SỐ LIỆU THỰC HIỆN QUY CHẾ PHỐI HỢP NĂM 2024

TT | Đơn vị | Tuyên truyền | < | Tuần tra | < | Trị giá suất quà (tr.đ)
^ | ^ | Số buổi | Lượt người | Số lần | Lượt người | ^
A | B | 1 | 2 | 3 | 4 | 5
 | Toàn tỉnh | 45 | 1700 | 33 | 350 | 12
1 | Bảo Lâm | 12 | 480 | 10 | 100 | 4
2 | Bảo Lạc | 15 | 600 | 11 | 120 | 5
3 | Hà Quảng | 18 | 620 | 12 | 130 | 3
 | Tổng cộng | 45 | 1700 | 33 | 350 | 12
`);

const years = gridSheet(`
HUYỆN HÀ QUẢNG
Biểu so sánh kết quả năm 2024

Nội dung chỉ tiêu | Năm 2023 | Năm 2024 | So sánh tăng, giảm | <
^ | ^ | ^ | Số lượng | %
Số vụ mua bán người | 1 | 2 | 1 | 100
Hội đàm, gặp gỡ với lực lượng bảo vệ biên giới nước bạn (lần) | 3 | 4 | 1 | 33
Số học sinh được đỡ đầu "Nâng bước em tới trường" (em) | 10 | 12 | 2 | 20
`);

const tcvn3 = gridSheet(
  `
HuyÖn H¹ Lang
N¨m 2024
STT | Néi dung | §VT | KÕt qu¶
1 | Sè buæi tuyªn truyÒn | buæi | 30
2 | §­êng tuÇn tra biªn giíi ®­îc ph¸t quang | km | 5
`,
  { font: '.VnTime' },
);

const twoTables = gridSheet(`
HUYỆN THẠCH AN - NĂM 2024
1. Công tác tuyên truyền
TT | Nội dung | Số buổi | Lượt người
1 | Tuyên truyền Luật Biên phòng Việt Nam | 5 | 250
2 | Tuyên truyền nội dung khác | 6 | 300

2. Kết quả đấu tranh phòng, chống tội phạm
TT | Nội dung | Số vụ | Số đối tượng
1 | Ma túy | 3 | 4
2 | Xuất nhập cảnh trái phép | 7 | 19
3 | Trộm cắp tài sản | 2 | 2
Nơi nhận: | | | TM. ỦY BAN NHÂN DÂN
- Như trên;
`);

const dense = gridSheet(
  `
Kết quả | | |
Đơn vị tính: triệu đồng | | |
Chỉ tiêu | Thực hiện quý I | Thực hiện quý II | Lũy kế
Kinh phí địa phương hỗ trợ công tác biên phòng | 100 | 120 | 220
Trị giá tang vật | 10 | 20 | 30
`,
  { name: 'Hạ Lang Q2-2024' },
);

const labelsInTwoColumns = gridSheet(`
HUYỆN ỦY HÀ QUẢNG
Số TT | Nội dung | < | ĐVT | Kết quả năm 2024
1 | Tuyên truyền | Số buổi | buổi | 12
^ | ^ | Số người nghe | lượt người | 400
2 | Tuần tra song phương | Số lần | lần | 4
^ | ^ | Lượt người tham gia | lượt người | 40
3 | Khám, chữa bệnh cho nhân dân | Lượt người | lượt người | 300
^ | ^ | Trị giá | nghìn đồng | 45000
4 | Cán bộ tăng cường xã | < | đồng chí | 3
`);

const unitBlocks = gridSheet(`
TỔNG HỢP QUÝ II NĂM 2024
STT | Nội dung | Đơn vị tính | KH năm | TH trong quý | Lũy kế
I | Huyện Bảo Lâm | | | |
1 | Số buổi tuyên truyền | Buổi | 10 | 3 | 5
II | Huyện Bảo Lạc | | | |
1 | Số buổi tuyên truyền | Buổi | 12 | 4 | 6
III | Toàn tỉnh | | | |
1 | Số buổi tuyên truyền | Buổi | 22 | 7 | 11
`);

const unitColumn = gridSheet(`
Năm 2024
Đơn vị | Chỉ tiêu | ĐVT | Số liệu
Hạ Lang | Số buổi tuyên truyền | buổi | 3
^ | Số lượt người nghe | lượt người | 300
Thạch An | Số buổi tuyên truyền | buổi | 4
^ | Số lượt người nghe | lượt người | 410
`);

const planRows = gridSheet(`
Năm 2024
Đơn vị | Nội dung | Số buổi tuyên truyền | Phát quang đường tuần tra (km)
Bảo Lâm | Kế hoạch | 10 | 5
^ | Thực hiện | 12 | 6
Hạ Lang | Kế hoạch | 11 | 7
^ | Thực hiện | 13 | 8
`);

const otherYears = gridSheet(`
BÁO CÁO KẾT QUẢ PHỐI HỢP NĂM 2024 - HUYỆN QUẢNG HÒA
TT | Chỉ tiêu | Đơn vị | TH năm 2023 | Năm 2024 | < | So sánh (%) | < | KH năm 2025 | Ghi chú
^ | ^ | ^ | ^ | KH | TH | TH2024/KH2024 | TH2024/TH2023 | ^ | ^
A | B | C | 1 | 2 | 3 | 4=3/2 | 5=3/1 | 6 | 7
1 | Phát hiện, xử lý vi phạm | vụ | 10 | 0 | 12 | | 120 | |
 | Số đối tượng | người | 15 | | 20 | | | | tăng
2 | Đảng viên phụ trách hộ gia đình | đảng viên | 30 | 30 | 31 | | | 32 |
`);

const outline = gridSheet(`
KẾT QUẢ THỰC HIỆN QUY CHẾ PHỐI HỢP 9 THÁNG NĂM 2024
Huyện Trùng Khánh
Nội dung | Kết quả
1. Tuyên truyền |
- Số buổi | 30
- Số lượt người nghe | 1200
2. Đấu tranh phòng chống tội phạm |
- Số vụ phát hiện, bắt giữ | 15
- Số đối tượng | 20
+ Khởi tố hình sự | 3 vụ/5 đối tượng
- Phạt tiền (triệu đồng) | 120
3. Tặng quà nhân dân |
- Số suất quà | 200
- Trị giá (triệu đồng) | 100
`);

const sideBySide = gridSheet(`
HUYỆN HẠ LANG
NĂM 2023 | < | < | | NĂM 2024 | < | <
Nội dung | ĐVT | Kết quả | | Nội dung | ĐVT | Kết quả
Số buổi tuyên truyền | buổi | 10 | | Số buổi tuyên truyền | buổi | 11
Lượt người nghe | lượt người | 100 | | Lượt người nghe | lượt người | 110
`);

const bareAscii = gridSheet(`
HUYEN HA LANG
NAM 2024
STT | NOI DUNG | DVT | KE HOACH | THUC HIEN
1 | So buoi tuyen truyen | buoi | 10 | 12
2 | So luot nguoi nghe | luot nguoi | 500 | 600
3 | To tu quan duong bien, cot moc | to | 3 | 3
`);

const abbreviated = gridSheet(`
HUYỆN HẠ LANG | | | 2024
TT | ND | ĐVT | KH | TH | GC
1 | P.quang đường TTra BG | km | 10 | 12 |
2 | XP VPHC | vụ | 10 | 12 |
3 | XNC trái phép | vụ | 10 | 12 |
4 | Tổ TQ ĐB, CM | tổ | 10 | 12 |
`);

const moneyOnTop = gridSheet(`
HUYỆN HẠ LANG - 2024
 | | | Đơn vị tính: nghìn đồng
STT | Nội dung | Kế hoạch | Thực hiện
1 | Kinh phí địa phương hỗ trợ | 100000 | 120000
`);

/** Forms of our own, of the kinds offices keep; the independent set is scored elsewhere. */
export const SAMPLE_FORMS: readonly SampleForm[] = [
  {
    name: 'one header row, headings, notes, an unknown row',
    sheet: plain,
    unit: '2024:048',
    period: '2024',
    figures: [
      ...['D7 B01 plan', 'E7 B01 period', 'D8 B02 plan', 'E8 B02 period', 'F8 B02 note'],
      ...['D9 B61 plan', 'E9 B61 period', 'D11 C01 plan', 'E11 C01 period', 'D12 C02 plan', 'E12 C02 period'],
      ...['D13 C09 plan', 'E13 C09 period', 'D14 C10 plan', 'E14 C10 period'],
      ...['D16 D71 plan ×0.001', 'E16 D71 period ×0.001'],
    ],
  },
  {
    name: 'three header rows, paired columns',
    sheet: paired,
    unit: '2024:047',
    period: '2024-Q1',
    figures: [
      ...['C8 B01 plan', 'D8 B01 period', 'E8 B02 plan', 'F8 B02 period'],
      ...['C9 B11 plan', 'D9 B11 period', 'E9 B12 plan', 'F9 B12 period'],
      ...['C10 B51 plan', 'D10 B51 period', 'E10 B52 plan', 'F10 B52 period'],
    ],
  },
  {
    name: 'pairs in one cell',
    sheet: slashed,
    unit: '2024:043',
    period: '2024-H1',
    figures: [
      ...['C5 C01 period #0', 'C5 C02 period #1', 'C6 D01 period #0', 'C6 D02 period #1'],
      ...['C8 D11 period #0', 'C8 D12 period #1', 'C9 D21 period #0', 'C9 D22 period #1'],
      'C10 D71 period ×1000',
    ],
  },
  {
    name: 'units side by side',
    sheet: unitsAcross,
    period: '2024',
    figures: ['B01', 'B02', 'E04'].flatMap((metric, at) =>
      ['2024:043', '2024:048', '2024:053'].flatMap((unit, nth) => [
        `${'EGI'[nth]}${at + 5} ${metric} plan ${unit}`,
        `${'FHJ'[nth]}${at + 5} ${metric} period ${unit}`,
      ]),
    ),
  },
  {
    name: 'units in rows',
    sheet: unitsDown,
    period: '2024',
    figures: ['B01', 'B02', 'C01', 'C02', 'F07'].flatMap((metric, at) =>
      ['2024:042', '2024:043', '2024:045'].map(
        (unit, nth) => `${'CDEFG'[at]}${nth + 7} ${metric} period ${unit}`,
      ),
    ),
  },
  {
    name: 'two years, no column of units of measure',
    sheet: years,
    unit: '2024:045',
    period: '2024',
    figures: [
      ...['B6 D57 previous', 'C6 D57 period', 'B7 G01 previous', 'C7 G01 period'],
      ...['B8 F09 previous', 'C8 F09 period'],
    ],
  },
  {
    name: 'TCVN3',
    sheet: tcvn3,
    unit: '2024:048',
    period: '2024',
    figures: ['D4 B01 period', 'D5 C09 period'],
  },
  {
    name: 'two tables',
    sheet: twoTables,
    unit: '2024:053',
    period: '2024',
    figures: [
      ...['C4 B11 period', 'D4 B12 period', 'C5 B51 period', 'D5 B52 period'],
      ...['C9 D51 period', 'D9 D52 period', 'C10 D53 period', 'D10 D54 period'],
    ],
  },
  {
    name: 'quarters side by side, unit and period on the tab',
    sheet: dense,
    unit: '2024:048',
    period: '2024-Q2',
    figures: ['C4 A07 period', 'D4 A07 cumulative', 'C5 D72 period', 'D5 D72 cumulative'],
  },
  {
    name: 'labels in two columns, merged',
    sheet: labelsInTwoColumns,
    unit: '2024:045',
    period: '2024',
    figures: [
      ...['E3 B01 period', 'E4 B02 period', 'E5 C05 period', 'E6 C06 period', 'E7 F13 period'],
      ...['E8 F14 period ×0.001', 'E9 E04 period'],
    ],
  },
  {
    name: 'a block of rows to a unit, and one of totals',
    sheet: unitBlocks,
    period: '2024-Q2',
    figures: [
      ...['D4 B01 plan 2024:042', 'E4 B01 period 2024:042', 'F4 B01 cumulative 2024:042'],
      ...['D6 B01 plan 2024:043', 'E6 B01 period 2024:043', 'F6 B01 cumulative 2024:043'],
    ],
  },
  {
    name: 'a column of units beside the labels',
    sheet: unitColumn,
    period: '2024',
    figures: [
      ...['D3 B01 period 2024:048', 'D4 B02 period 2024:048'],
      ...['D5 B01 period 2024:053', 'D6 B02 period 2024:053'],
    ],
  },
  {
    name: 'plan and result as rows under each unit',
    sheet: planRows,
    period: '2024',
    figures: [
      ...['C3 B01 plan 2024:042', 'C4 B01 period 2024:042', 'C5 B01 plan 2024:048', 'C6 B01 period 2024:048'],
      ...['D3 C09 plan 2024:042', 'D4 C09 period 2024:042', 'D5 C09 plan 2024:048', 'D6 C09 period 2024:048'],
    ],
  },
  {
    name: 'years before and after the report',
    sheet: otherYears,
    unit: '2024:049',
    period: '2024',
    figures: [
      ...[
        'D5 D01 previous',
        'E5 D01 plan',
        'F5 D01 period',
        'D6 D02 previous',
        'E6 D02 plan',
        'F6 D02 period',
      ],
      ...['J6 D02 note', 'D7 E07 previous', 'E7 E07 plan', 'F7 E07 period'],
    ],
  },
  {
    name: 'an outline in one column',
    sheet: outline,
    unit: '2024:047',
    period: '2024-9M',
    figures: [
      ...['B5 B01 period', 'B6 B02 period', 'B8 D01 period', 'B9 D02 period'],
      ...['B10 D11 period #0', 'B10 D12 period #1', 'B11 D71 period', 'B13 F06 period', 'B14 F07 period'],
    ],
  },
  {
    name: 'two tables side by side, a year each',
    sheet: sideBySide,
    unit: '2024:048',
    period: '2024',
    figures: ['C4 B01 previous', 'C5 B02 previous', 'G4 B01 period', 'G5 B02 period'],
  },
  {
    name: 'no accents at all',
    sheet: bareAscii,
    unit: '2024:048',
    period: '2024',
    figures: ['D4 B01 plan', 'E4 B01 period', 'D5 B02 plan', 'E5 B02 period', 'D6 C17 plan', 'E6 C17 period'],
  },
  {
    name: 'abbreviations nobody listed',
    sheet: abbreviated,
    unit: '2024:048',
    period: '2024',
    figures: ['C09', 'D21', 'D53', 'C17'].flatMap((metric, at) => [
      `D${at + 3} ${metric} plan`,
      `E${at + 3} ${metric} period`,
    ]),
  },
  {
    name: 'what money is in, said above the table',
    sheet: moneyOnTop,
    unit: '2024:048',
    period: '2024',
    figures: ['C4 A07 plan ×0.001', 'D4 A07 period ×0.001'],
  },
];
