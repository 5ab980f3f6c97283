import { catalogueFor } from '../../../src/core/catalogue/standard/catalogues';
import { findRoster } from '../../../src/core/catalogue/standard/rosters';
import { proposeMapping } from '../../../src/core/mapping/proposeMapping';
import { figureText, gridSheet } from './gridSheet';

const land = { catalogue: catalogueFor('land'), roster: findRoster('cao-bang-2024')! };

function figuresIn(grid: string): string[] {
  return proposeMapping(gridSheet(grid), land).figures.map(figureText);
}

describe('what offices lay out their own way', () => {
  test.each<[what: string, grid: string, figures: string[]]>([
    [
      'a label broken over two rows, the second in another unit of measure',
      `TT | Nội dung | ĐVT | Kết quả
1 | Phối hợp tuần tra, bảo vệ đường biên, | lần | 8
 | mốc quốc giới | lượt người | 91`,
      ['D2 C01 period', 'D3 C02 period'],
    ],
    [
      'a label broken over two rows, the second without figures',
      `TT | Nội dung | ĐVT | Kết quả
1 | Tuyên truyền, phổ biến giáo dục pháp luật | buổi | 8
 | cho nhân dân khu vực biên giới`,
      ['D2 B01 period'],
    ],
    [
      'parts beside their total',
      `Nội dung | ĐVT | Kết quả | < | <
^ | ^ | BĐBP | Địa phương | Tổng cộng
Số buổi tuyên truyền | buổi | 20 | 5 | 25`,
      ['E3 B01 period'],
    ],
    [
      'units of measure in the cells',
      `Nội dung | Kết quả
Hội đàm, gặp gỡ với lực lượng nước bạn | 4 lần
Nộp ngân sách nhà nước | trên 3 tỷ đồng`,
      ['B2 G01 period', 'B3 D71 period'],
    ],
    [
      'blocks of units under names of their own',
      `TT | Đơn vị | Tuyên truyền | <
^ | ^ | Số buổi | Lượt người nghe
I | Miền tây | 30 | 900
1 | Bảo Lâm | 10 | 300
2 | Bảo Lạc | 20 | 600
II | Miền đông | 40 | 1200
3 | Hạ Lang | 15 | 400
4 | Trùng Khánh | 25 | 800`,
      ['042', '043', '048', '047'].flatMap((unit, at) => {
        const row = [4, 5, 7, 8][at];
        return [`C${row} B01 period 2024:${unit}`, `D${row} B02 period 2024:${unit}`];
      }),
    ],
    [
      'units down and two years under every measure',
      `KẾT QUẢ PHỐI HỢP NĂM 2024
TT | Đơn vị | Tuyên truyền (buổi) | < | Tuần tra biên giới (lần) | <
^ | ^ | 2023 | 2024 | Năm 2023 | Năm 2024
1 | Hạ Lang | 10 | 12 | 5 | 6
2 | Bảo Lạc | 20 | 22 | 7 | 8`,
      ['048', '043'].flatMap((unit, at) => [
        `C${at + 4} B01 previous 2024:${unit}`,
        `D${at + 4} B01 period 2024:${unit}`,
        `E${at + 4} C01 previous 2024:${unit}`,
        `F${at + 4} C01 period 2024:${unit}`,
      ]),
    ],
    [
      'units down and half-years in short',
      `6 THÁNG ĐẦU NĂM 2024
Đơn vị | Tuần tra biên giới (lần) | <
^ | 6T/2023 | 6T/2024
Hạ Lang | 5 | 6
Bảo Lạc | 7 | 8`,
      ['048', '043'].flatMap((unit, at) => [
        `B${at + 4} C01 previous 2024:${unit}`,
        `C${at + 4} C01 period 2024:${unit}`,
      ]),
    ],
    [
      'units down, the years over their measures',
      `Đơn vị | Năm 2023 | < | Năm 2024 | <
^ | Số buổi tuyên truyền | Lượt người nghe tuyên truyền | Số buổi tuyên truyền | Lượt người nghe tuyên truyền
Hạ Lang | 10 | 300 | 12 | 400
Bảo Lạc | 20 | 600 | 22 | 700`,
      ['048', '043'].flatMap((unit, at) => [
        `B${at + 3} B01 previous 2024:${unit}`,
        `C${at + 3} B02 previous 2024:${unit}`,
        `D${at + 3} B01 period 2024:${unit}`,
        `E${at + 3} B02 period 2024:${unit}`,
      ]),
    ],
    [
      'units down, plan and result of the year under every measure, and what they come to',
      `KẾT QUẢ PHỐI HỢP NĂM 2024
Đơn vị | Tuyên truyền | < | <
^ | Số buổi | < | <
^ | KH 2024 | TH 2024 | Đạt (%)
Hạ Lang | 10 | 12 | 120
Bảo Lạc | 20 | 22 | 110`,
      ['048', '043'].flatMap((unit, at) => [
        `B${at + 5} B01 plan 2024:${unit}`,
        `C${at + 5} B01 period 2024:${unit}`,
      ]),
    ],
    [
      'units down, the quarter, the year so far, the quarter before and the growth',
      `KẾT QUẢ PHỐI HỢP QUÝ III NĂM 2024
Đơn vị | Số buổi tuyên truyền | < | < | <
^ | Kỳ trước | Quý III | Lũy kế 9 tháng | Tăng, giảm
Hạ Lang | 10 | 12 | 30 | 2
Bảo Lạc | 20 | 22 | 60 | 2`,
      ['048', '043'].flatMap((unit, at) => [
        `C${at + 4} B01 period 2024:${unit}`,
        `D${at + 4} B01 cumulative 2024:${unit}`,
      ]),
    ],
    [
      'a meeting counted in the lines below it',
      `TT | Nội dung | ĐVT | Kết quả
1 | Hội nghị giao ban
 | - Số cuộc | cuộc | 3
 | - Lượt đại biểu dự | lượt người | 105`,
      ['D3 A01 period', 'D4 A02 period'],
    ],
    [
      'money whose unit stands above the table',
      `(ĐVT: triệu đồng)
TT | Nội dung | Kết quả
1 | Kinh phí địa phương hỗ trợ công tác biên phòng | 120
2 | "Xuân Biên phòng ấm lòng dân bản" | 210
3 | Mua sắm máy tính | 95`,
      ['C3 A07 period', 'C4 F08 period'],
    ],
    [
      'a cumulative column called cộng dồn',
      'Nội dung | ĐVT | Trong tháng | Cộng dồn từ đầu năm\nSố buổi tuyên truyền | buổi | 2 | 9',
      ['C2 B01 period', 'D2 B01 cumulative'],
    ],
    ['one letter left out', 'Nội dung | ĐVT | Kết quả\nTuyên truền pháp luật | buổi | 2', ['C2 B01 period']],
    [
      'a counted thing under what it is of',
      'Nội dung | ĐVT | Kết quả\nSuất quà tặng nhân dân (trị giá, triệu đồng) | triệu đồng | 2',
      ['C2 F07 period'],
    ],
    [
      'two figures to a cell, each with its words',
      `TT | Nội dung | Kết quả
1 | Tuyên truyền | 12 buổi, 1.450 lượt người nghe
2 | Phối hợp tuần tra bảo vệ biên giới | 12 lần, 145 lượt người`,
      ['C2 B01 period #0', 'C2 B02 period #1', 'C3 C01 period #0', 'C3 C02 period #1'],
    ],
    [
      'remarks behind the figures under a heading of labels',
      'TT | Nội dung | Số lượng | ĐVT | Diễn giải\n1 | Họp giao ban định kỳ | 3 | cuộc | với đồn\n2 | Thông báo tình hình | 4 | lần | tại xã',
      ['C2 A01 period', 'C3 A03 period'],
    ],
  ])('%s', (_what, grid, figures) => {
    expect(figuresIn(grid).sort()).toEqual([...figures].sort());
  });

  test.each([
    ['a heading of its own sum', 'Giúp dân | 12'],
    ['meetings or those who came', 'Hội đàm | 4'],
    ['cells there are, not those with border guards', 'Số chi bộ thôn, bản | 88'],
    ['entries that may be lawful', 'Công dân nhập cảnh | 20'],
    ['a deputy secretary of the district', 'Phó Bí thư Huyện ủy | 1'],
    ['what the district earns', 'Thu ngân sách trên địa bàn (triệu đồng) | 900'],
  ])('asks about %s', (_what, row) => {
    expect(figuresIn(`Nội dung | Kết quả\nSố buổi tuyên truyền | 20\n${row}`)).toEqual(['B2 B01 period']);
  });

  it('asks about work whose name only begins like a comparison', () => {
    const { columns } = proposeMapping(
      gridSheet(`Đơn vị | Giúp dân | < | <
^ | Giảm nghèo | Tăng gia | Tờ rơi (tờ)
Hạ Lang | 1 | 2 | 3
Bảo Lạc | 5 | 6 | 7`),
      land,
    );
    expect(columns.map(({ certainty }) => certainty)).toEqual(['unclear', 'unclear', 'certain']);
  });

  it('leaves the quarter before alone without asking, and the comparison too', () => {
    const { columns } = proposeMapping(
      gridSheet(`KẾT QUẢ QUÝ III NĂM 2024
Đơn vị | Số buổi tuyên truyền | < | <
^ | Kỳ trước | Kỳ này | So sánh (%)
Hạ Lang | 10 | 12 | 120
Bảo Lạc | 20 | 22 | 110`),
      land,
    );
    expect(columns.map(({ match, certainty }) => ({ match, certainty }))).toEqual([
      { match: { notTaken: 'otherPeriod' }, certainty: 'likely' },
      { match: { metric: 'B01' }, certainty: 'certain' },
      { match: { notTaken: 'computed' }, certainty: 'certain' },
    ]);
  });

  it('asks about what is only like money where the line above says triệu đồng', () => {
    const figures = figuresIn(`(ĐVT: triệu đồng)
TT | Nội dung | Kết quả
1 | Kinh phí địa phương hỗ trợ công tác biên phòng | 120
2 | Xuân Biên phòng ấm lòng dân bản các xã | 210`);
    expect(figures).toEqual(['C3 A07 period']);
  });

  it('knows the report from what is planned after it', () => {
    const { period } = proposeMapping(
      gridSheet(
        'KẾT QUẢ PHỐI HỢP NĂM 2024, KẾ HOẠCH NĂM 2025\n\nNội dung | ĐVT | Chỉ tiêu giao năm 2024 | Kết quả\nSố buổi tuyên truyền | buổi | 20 | 21',
      ),
      land,
    );
    expect(period).toBe('2024');
  });
});
