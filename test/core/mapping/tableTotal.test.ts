import { catalogueFor } from '../../../src/core/catalogue/standard/catalogues';
import { findRoster } from '../../../src/core/catalogue/standard/rosters';
import { proposeMapping } from '../../../src/core/mapping/proposeMapping';
import { gridSheet } from './gridSheet';

const options = { catalogue: catalogueFor('land'), roster: findRoster('cao-bang-2024')! };

/** What each row of sums is taken for: `? B01`, a question that offers it, or `total`, left alone. */
function totalsOf(grid: string): string[] {
  const { rows } = proposeMapping(gridSheet(grid), options);
  const totals = rows.filter(({ label }) => /^(?:tổng )?cộng$/iu.test(label));
  return totals.map(({ match, meaning, certainty, candidates }) => {
    if (certainty === 'unclear') return `? ${candidates.map(({ metric }) => metric).join(' ')}`;
    return match && 'notTaken' in match ? match.notTaken : (meaning ?? 'taken');
  });
}

test.each<[what: string, grid: string, totals: string[]]>([
  [
    'of a pair of metrics split by kind',
    `STT | Hình thức, nội dung tuyên truyền | Số buổi | Số lượt người nghe
1 | Luật Biên phòng Việt Nam | 110 | 3900
2 | Nội dung khác | 52 | 1800
 | Tổng cộng | =C2+C3 → 162 | =D2+D3 → 5700`,
    ['? B01', '? B02'],
  ],
  [
    'of one metric split by kind',
    `STT | Xử lý vi phạm | ĐVT | Kết quả
1 | Khởi tố hình sự | vụ | 6
2 | Xử phạt vi phạm hành chính | vụ | 38
 | Cộng | vụ | 44`,
    ['? D01'],
  ],
  [
    'of what the title names, over rows nobody knows',
    `KẾT QUẢ TUYÊN TRUYỀN PHÁP LUẬT NĂM 2024
STT | Nội dung | Số buổi
1 | Quý 1 ở chợ phiên | 6
2 | Ở trường bán trú | 38
 | Cộng | 44`,
    ['? B01'],
  ],
  [
    'of several metrics',
    `STT | Nội dung | Số buổi
1 | Luật Biên phòng Việt Nam | 6
2 | Số buổi giao lưu hữu nghị, đối ngoại nhân dân | 38
 | Cộng | 44`,
    ['total'],
  ],
  [
    'where the metric has a row of its own',
    `STT | Nội dung | Số buổi
1 | Tuyên truyền | 44
2 | Luật Biên phòng Việt Nam | 6
 | Cộng | 50`,
    ['total'],
  ],
  [
    'of units',
    `STT | Đơn vị | Số buổi tuyên truyền
1 | Hạ Lang | 6
2 | Bảo Lạc | 38
 | Cộng | 44`,
    ['total'],
  ],
])('the sum %s', (_what, grid, totals) => {
  expect(totalsOf(grid)).toEqual(totals);
});
