import { catalogueFor } from '../../../src/core/catalogue/standard/catalogues';
import { findRoster } from '../../../src/core/catalogue/standard/rosters';
import { proposeMapping } from '../../../src/core/mapping/proposeMapping';
import { questionsOf } from '../../../src/core/mapping/questions';
import type { ColumnMatch, RowMatch } from '../../../src/core/mapping/sheetMapping';
import { figureText, type GridExtras, gridSheet } from './gridSheet';

const options = { catalogue: catalogueFor('land'), roster: findRoster('cao-bang-2024')! };

function ask(grid: string, extras?: GridExtras) {
  const mapping = proposeMapping(gridSheet(grid, extras), options);
  const { rows, columns } = questionsOf(mapping);
  return {
    figures: mapping.figures.map(figureText),
    rows: rows.map(summary),
    columns: columns.map(summary),
    mapping,
  };
}

/** `row 3: B11, B01 (severalMetrics)`, the reasons that make it a question. */
function summary(match: RowMatch | ColumnMatch): string {
  const place = 'row' in match ? `row ${match.row + 1}` : `column ${match.col + 1}`;
  const why = match.reasons.map(({ code }) => code).filter((code) => DOUBTS.has(code));
  return `${place}: ${match.candidates.map(({ metric }) => metric).join(' ')} (${why.join(' ')})`;
}

const DOUBTS = new Set([
  'duplicate',
  'severalMetrics',
  'weakLabel',
  'hidden',
  'unknownHeader',
  'severalUnits',
]);

describe('what is asked and not taken', () => {
  test('a row of one wording and two metrics', () => {
    const { rows, figures } = ask(
      'Nội dung | ĐVT | Kết quả\nPhát quang đường tuần tra, đường thông tầm nhìn | km | 20',
    );
    expect(rows).toEqual(['row 2: C10 C09 (severalMetrics)']);
    expect(figures).toEqual([]);
  });

  test('two rows for one metric: both', () => {
    const { rows, figures } = ask(`Nội dung | ĐVT | Kết quả
Số buổi tuyên truyền | buổi | 20
Số lần tuần tra biên giới | lần | 5
Tổng số buổi tuyên truyền | buổi | 25`);
    expect(rows.map((text) => text.slice(0, 6))).toEqual(['row 2:', 'row 4:']);
    expect(figures).toEqual(['C3 C01 period']);
  });

  test('two columns of one meaning: both, and so no figure', () => {
    const { columns, figures } = ask(
      'Nội dung | ĐVT | Kết quả | Thực hiện\nSố buổi tuyên truyền | buổi | 20 | 21',
    );
    expect(columns).toEqual(['column 3:  (duplicate)', 'column 4:  (duplicate)']);
    expect(figures).toEqual([]);
  });

  test('a column whose header says nothing known', () => {
    const { columns, figures } = ask('Nội dung | ĐVT | Kết quả | Nữ\nSố buổi tuyên truyền | buổi | 20 | 3');
    expect(columns).toEqual(['column 4:  (unknownHeader)']);
    expect(figures).toEqual(['C2 B01 period']);
  });

  test('a hidden column, and a hidden row', () => {
    const grid =
      'Nội dung | ĐVT | Kế hoạch | Kết quả\nSố buổi tuyên truyền | buổi | 20 | 3\nLượt người nghe | lượt người | 1 | 2';
    const { rows, columns, figures } = ask(grid, { hiddenCols: [3], hiddenRows: [3] });
    expect(columns).toEqual(['column 3:  (hidden)']);
    expect(rows.map((text) => text.slice(0, 6))).toEqual(['row 3:']);
    expect(figures).toEqual(['D2 B01 period']);
  });

  test('a pair of the same label with nothing that says which', () => {
    const { rows, figures } = ask('Nội dung | Kết quả\nXuất, nhập cảnh trái phép | 20');
    expect(rows).toEqual(['row 2: D53 D54 (severalMetrics)']);
    expect(figures).toEqual([]);
  });

  test('two figures in a cell where the label is of one', () => {
    const { rows, figures } = ask('Nội dung | ĐVT | Kết quả\nCán bộ tăng cường xã | đ/c | 14/3');
    expect(rows).toHaveLength(1);
    expect(figures).toEqual([]);
  });

  test('figures without any header: the rows are known, the columns asked', () => {
    const { columns, figures, mapping } = ask(`Số buổi tuyên truyền | buổi | 20
Phát quang đường tuần tra biên giới | km | 5
Cán bộ tăng cường xã | đồng chí | 3`);
    expect(mapping.rows.map(({ match }) => match)).toEqual(
      ['B01', 'C09', 'E04'].map((metric) => ({ metric })),
    );
    expect(columns).toEqual(['column 3:  (unknownHeader)']);
    expect(figures).toEqual([]);
  });
});

describe('what is neither asked nor taken', () => {
  test.each([
    ['a total row', 'Cộng | | 20'],
    ['a signature', 'NGƯỜI LẬP BIỂU | | '],
    ['a note below', 'Ghi chú: số liệu đến 15/12 | | '],
    ['a heading', 'II. Đấu tranh phòng, chống tội phạm | | '],
    ['recipients', 'Nơi nhận: | | '],
    ['words without a figure', 'Một số nội dung nổi bật trong năm | | '],
  ])('%s', (_name, row) => {
    const { rows, figures } = ask(`Nội dung | ĐVT | Kết quả\nSố buổi tuyên truyền | buổi | 20\n${row}`);
    expect(rows).toEqual([]);
    expect(figures).toEqual(['C2 B01 period']);
  });

  test('a remark that goes on under a merged label', () => {
    const { rows, figures } = ask(`Nội dung | ĐVT | Kết quả | Ghi chú
Số buổi tuyên truyền | buổi | 20 | cả năm
^ | | | chưa kể tháng 12`);
    expect(rows).toEqual([]);
    expect(figures).toEqual(['C2 B01 period', 'D2 B01 note']);
  });

  test.each([
    ['comparisons', 'So với cùng kỳ (%)'],
    ['the plan of another year', 'Kế hoạch năm 2025'],
    ['a quarter of the year reported', 'Quý IV'],
    ['a sum of units', 'Toàn tỉnh'],
    ['figures of no unit beside those of units', 'Kế hoạch'],
  ])('%s', (_name, header) => {
    const { columns, figures } = ask(
      `Năm 2024\nNội dung | ĐVT | Hạ Lang | ${header}\nSố buổi tuyên truyền | buổi | 20 | 21`,
    );
    expect(columns).toEqual([]);
    expect(figures).toEqual(['C3 B01 period 2024:048']);
  });
});

describe('the unit of the sheet', () => {
  const table = 'Nội dung | ĐVT | Kết quả\nSố buổi tuyên truyền | buổi | 20';
  test.each([
    ['its kind and name', 'UBND HUYỆN HẠ LANG', '2024:048', 'certain'],
    ['its Party committee', 'HUYỆN ỦY TRÙNG KHÁNH', '2024:047', 'certain'],
    ['the bare name', 'Đơn vị báo cáo: Thạch An', '2024:053', 'likely'],
    ['a commune of the same name', 'XÃ HẠ LANG', undefined, undefined],
    ['two units', 'HUYỆN HẠ LANG VÀ HUYỆN THẠCH AN', undefined, undefined],
    ['only a place and date', 'Hạ Lang, ngày 14 tháng 12 năm 2024', undefined, undefined],
  ])('%s', (_name, title, code, certainty) => {
    const { unit } = proposeMapping(gridSheet(`${title}\n${table}`), options);
    expect([unit?.code, unit?.certainty]).toEqual([code, certainty]);
  });

  test('a tab that contradicts the title makes it a question', () => {
    const { unit } = proposeMapping(gridSheet(`HUYỆN HẠ LANG\n${table}`, { name: 'Thạch An' }), options);
    expect(unit).toEqual({ code: '2024:048', certainty: 'unclear' });
  });
});
