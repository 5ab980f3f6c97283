import { catalogueFor } from '../../../src/core/catalogue/standard/catalogues';
import { proposeMapping } from '../../../src/core/mapping/proposeMapping';
import { questionsOf } from '../../../src/core/mapping/questions';
import { gridSheet } from './gridSheet';

const land = { catalogue: catalogueFor('land') };

/** The metric of every row, or `?` and what it may be. */
function metricsOf(grid: string): string[] {
  const mapping = proposeMapping(gridSheet(grid), land);
  const { rows } = questionsOf(mapping);
  return mapping.rows.map((row) => {
    if (rows.includes(row)) return `? ${row.candidates.map(({ metric }) => metric).join(' ')}`;
    return row.match && 'metric' in row.match ? row.match.metric : '-';
  });
}

describe('a total of people after parts is of the whole, never of the last part', () => {
  test.each<[what: string, grid: string, metrics: string[]]>([
    [
      'under the whole, beside its parts',
      `TT | Nội dung | ĐVT | Thực hiện
I | Tuyên truyền | buổi | 60
 | Luật Biên phòng | buổi | 40
 | Nội dung khác | buổi | 20
 | Tổng lượt người nghe | lượt | 2000
II | Phát hiện, bắt giữ | vụ | 20
 | Xử phạt vi phạm hành chính | vụ | 15
 | Tổng số đối tượng | đối tượng | 33
III | Tuần tra | lần | 44
 | Song phương | lần | 4
 | Tổng quân số | lượt người | 440`,
      ['B01', 'B11', 'B51', 'B02', 'D01', 'D21', 'D02', 'C01', 'C05', 'C02'],
    ],
    [
      'without numbers',
      `Chỉ tiêu | ĐVT | Số liệu 2024
Tổng số buổi tuyên truyền | Buổi | 242
Luật Biên phòng | Buổi | 110
Nội dung khác | Buổi | 132
Tổng số lượt người nghe | Lượt người | 8200`,
      ['B01', 'B11', 'B51', 'B02'],
    ],
    [
      'parts beside Trong đó, what counts the whole in the outer column',
      `Chỉ tiêu | < | ĐVT | Số liệu 2024
Tổng số buổi tuyên truyền | < | Buổi | 242
Trong đó | Luật Biên phòng | Buổi | 110
^ | Nội dung khác | Buổi | 132
Lượt người nghe | < | Lượt người | 8200`,
      ['B01', 'B11', 'B51', 'B02'],
    ],
    [
      'under headings',
      `Chỉ tiêu | < | ĐVT | Số liệu 2024
A. TUYÊN TRUYỀN
Tổng số buổi | | Buổi | 242
Trong đó: | Luật Biên phòng | Buổi | 110
 | Nội dung khác | Buổi | 132
Tổng số lượt người nghe | | Lượt | 8200
B. TUẦN TRA
Tổng số lần | | Lần | 172
Trong đó: | Với công an, quân sự, dân quân | Lần | 160
 | Song phương | Lần | 12
Tổng số lượt người | | Lượt | 2080`,
      ['-', 'B01', 'B11', 'B51', 'B02', '-', 'C01', 'C03', 'C05', 'C02'],
    ],
    [
      'of a whole nobody found',
      `Chỉ tiêu | ĐVT | Số liệu 2024
Tổng số vụ | vụ | 50
Khởi tố | vụ | 5
Bàn giao | vụ | 3
Tổng số đối tượng | đối tượng | 90`,
      ['? D01', 'D11', 'D31', '? D02'],
    ],
  ])('%s', (_what, grid, metrics) => {
    expect(metricsOf(grid)).toEqual(metrics);
  });
});

describe('how many people, after a part', () => {
  it('is asked about while the whole has no such figure', () => {
    const rows = `Nội dung | ĐVT | Năm 2024
Phát hiện, bắt giữ | vụ | 50
Xử phạt hành chính | vụ | 40
Số đối tượng | đối tượng | 80`;
    expect(metricsOf(rows).slice(0, 2)).toEqual(['D01', 'D21']);
    expect(metricsOf(rows)[2]).toMatch(/^\? D22 D02/);
  });

  it('is of the part once the whole has its own', () => {
    const rows = `Nội dung | ĐVT | Năm 2024
Phát hiện, bắt giữ | vụ | 50
Số đối tượng | đối tượng | 90
Xử phạt hành chính | vụ | 40
Số đối tượng | đối tượng | 80`;
    expect(metricsOf(rows)).toEqual(['D01', 'D02', 'D21', 'D22']);
  });

  it('is of the part it stands under', () => {
    const rows = `TT | Nội dung | ĐVT | Năm 2024
1 | Phát hiện, bắt giữ | vụ | 50
2 | Xử phạt hành chính | vụ | 40
 | - Số đối tượng | đối tượng | 80`;
    expect(metricsOf(rows)).toEqual(['D01', 'D21', 'D22']);
  });
});

describe('a name two metrics begin with', () => {
  test.each([
    ['alone', 'Thành viên tổ tự quản | người | 9', ['? C18 C20']],
    [
      'after one of them',
      'Tổ tự quản đường biên, cột mốc | tổ | 2\nThành viên tổ tự quản | người | 9',
      ['C17', 'C18'],
    ],
  ])('%s', (_where, rows, metrics) => {
    const found = metricsOf(`Nội dung | ĐVT | Kết quả\n${rows}`);
    expect(found.map((one) => one.slice(0, metrics[0]!.length))).toEqual(metrics);
  });
});

test.each([
  ['Tiền phạt | triệu đồng | 210', '? D71'],
  ['Tiền phạt (triệu đồng) | | 210', '? D71'],
  ['Số vụ | vụ | 20', '? D01'],
])('a name of nothing but a measure is offered: %s', (row, offered) => {
  expect(metricsOf(`Nội dung | ĐVT | Kết quả\n${row}`)[0]).toMatch(new RegExp(`^\\${offered}`));
});
