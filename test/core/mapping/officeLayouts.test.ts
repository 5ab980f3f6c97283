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
