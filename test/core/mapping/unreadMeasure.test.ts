import { catalogueFor } from '../../../src/core/catalogue/standard/catalogues';
import { findRoster } from '../../../src/core/catalogue/standard/rosters';
import { proposeMapping } from '../../../src/core/mapping/proposeMapping';
import { questionsOf } from '../../../src/core/mapping/questions';
import type { ColumnMatch, RowMatch } from '../../../src/core/mapping/sheetMapping';
import { isForeignMeasure } from '../../../src/core/mapping/unreadMeasure';
import { figureText, gridSheet } from './gridSheet';

const land = { catalogue: catalogueFor('land'), roster: findRoster('cao-bang-2024')! };

/** The figures taken, and of the rows asked about the unit they say and the metric that comes to mind. */
function mapped(grid: string): { taken: string[]; asked: string[] } {
  const mapping = proposeMapping(gridSheet(grid), land);
  const { rows, columns } = questionsOf(mapping);
  return { taken: mapping.figures.map(figureText), asked: [...rows, ...columns].map(asking) };
}

function asking({ reasons, candidates }: RowMatch | ColumnMatch): string {
  const other = reasons.find(({ code }) => code === 'otherMeasure');
  const said = other && 'said' in other ? other.said : '?';
  return `${said} ${candidates[0]?.metric ?? ''}`.trim();
}

describe('a unit of measure nobody knows is asked about and said, never taken by the name', () => {
  test.each([
    ['m2', 'Phát quang đường tuần tra biên giới', 6000, 'C09'],
    ['m²', 'Đường thông tầm nhìn biên giới được phát quang', 350, 'C10'],
    ['ha', 'Phát quang đường thông tầm nhìn', 3, 'C10'],
    ['%', 'Xã được giúp đỡ', 30, 'E11'],
    ['% hộ', 'Hộ được giúp phát triển kinh tế', 12, 'F16'],
    ['thùng', 'Tờ rơi, tài liệu đã cấp phát', 75, 'B61'],
    ['giờ công', 'Phòng, chống thiên tai, giúp dân', 7500, 'F17'],
    ['công trình', 'Giúp dân phòng chống thiên tai', 6, 'F17'],
    ['giờ', 'Tin, bài, lượt phát thanh', 900, 'B62'],
    ['vị trí', 'Cột mốc quốc giới quản lý', 100, 'C13'],
    ['chương trình', 'Giao lưu hữu nghị, đối ngoại nhân dân', 25, 'G06'],
    ['USD', 'Trị giá tang vật', 75, 'D72'],
    ['rổ', 'Tờ rơi, tài liệu đã cấp phát', 75, 'B61'],
  ])('in the column of units: %s, %s', (unit, label, figure, metric) => {
    const { taken, asked } = mapped(`TT | Nội dung | ĐVT | Kết quả\n1 | ${label} | ${unit} | ${figure}`);
    expect(taken).toEqual([]);
    expect(asked).toEqual([`${unit} ${metric}`]);
  });

  test.each([
    ['Phát quang đường tuần tra (ha)', 'ha C09'],
    ['Đường tuần tra biên giới được phát quang (sải)', 'sải C09'],
    ['Đường tuần tra biên giới được phát quang (ĐVT: nghìn bước chân)', 'nghìn bước chân C09'],
    ['Xã được giúp đỡ (%)', '% E11'],
    ['Hộ được giúp phát triển kinh tế (%)', '% F16'],
    ['Cột mốc quốc giới quản lý (vị trí)', 'vị trí C13'],
  ])('at the end of the label: %s', (label, question) => {
    expect(mapped(`Nội dung | Kết quả\n${label} | 30`)).toEqual({ taken: [], asked: [question] });
  });

  it('over the figures: Kết quả (ha)', () => {
    const { taken, asked } = mapped(`TT | Nội dung | Kết quả (ha)\n1 | Phát quang đường thông tầm nhìn | 3`);
    expect({ taken, asked }).toEqual({ taken: [], asked: ['ha C10'] });
  });

  it('over columns of metrics: Xã được giúp đỡ (%)', () => {
    const { taken, asked } = mapped(
      `Đơn vị | Số buổi tuyên truyền | Xã được giúp đỡ (%)\nHạ Lang | 4 | 30\nBảo Lạc | 5 | 40`,
    );
    expect(taken).toEqual(['B2 B01 period 2024:048', 'B3 B01 period 2024:043']);
    expect(asked).toEqual(['% E11']);
  });

  it('in the heading the rows stand under, and by ditto marks', () => {
    const under = `TT | Nội dung | Kết quả
1 | Phát quang (ha)
 | - Đường tuần tra biên giới | 3`;
    const ditto = `TT | Nội dung | ĐVT | Kết quả
1 | Phát quang đường tuần tra biên giới | ha | 3
2 | Phát quang đường thông tầm nhìn | nt | 4`;
    expect(mapped(under).taken).toEqual([]);
    expect(mapped(ditto)).toEqual({ taken: [], asked: ['ha C09', 'ha C10'] });
  });
});

describe('what is no unknown unit', () => {
  test.each([
    ['words of the metric in brackets', 'Chuyên án (xác lập) | chuyên án | 3', 'C2 D61 period'],
    ['people in short', 'CBCS tham gia PCTT | lượt đ/c | 3', 'C2 F18 period'],
    ['a unit of the dictionaries', 'Phát quang đường tuần tra biên giới | m | 3', 'C2 C09 period ×0.001'],
  ])('%s', (_what, row, figure) => {
    expect(mapped(`Nội dung | ĐVT | Kết quả\n${row}`)).toEqual({ taken: [figure], asked: [] });
  });

  test.each([
    ['ha', true],
    ['Ha', true],
    ['%', true],
    ['nghìn con', true],
    ['m²', true],
    ['km', false],
    ['người', false],
    ['xác lập', false],
  ])('%s is foreign: %s', (text, isForeign) => {
    expect(isForeignMeasure(text)).toBe(isForeign);
  });

  it('the abbreviation the label begins with', () => {
    const { asked } = mapped('Nội dung | ĐVT | Kết quả\nĐV phụ trách hộ GĐ | ĐV | 3');
    expect(asked).toEqual(['? E07']);
  });

  it('a heading merged over all columns', () => {
    const { asked } = mapped(`TT | Nội dung | ĐVT | Kết quả
I | CÔNG TÁC TUYÊN TRUYỀN, VẬN ĐỘNG QUẦN CHÚNG | < | <
1 | Số buổi tuyên truyền | buổi | 3`);
    expect(asked).toEqual([]);
  });

  it('days of work are no công trình', () => {
    const { taken, asked } = mapped('Nội dung | Kết quả\nCông trình dân sinh giúp dân | 6');
    expect(taken).toEqual([]);
    expect(asked.join()).not.toContain('ngày công');
  });
});
