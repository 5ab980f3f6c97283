import { catalogueFor } from '../../../src/core/catalogue/standard/catalogues';
import { findRoster } from '../../../src/core/catalogue/standard/rosters';
import { correctHeaderRows, correctMapping } from '../../../src/core/mapping/correctMapping';
import { proposeMapping } from '../../../src/core/mapping/proposeMapping';
import { questionsOf } from '../../../src/core/mapping/questions';
import { figureText, gridSheet } from './gridSheet';

const options = { catalogue: catalogueFor('land'), roster: findRoster('cao-bang-2024')! };
const sheet = gridSheet(`
Nội dung | ĐVT | Kết quả | Nữ
Số buổi tuyên truyền | buổi | 20 | 1
Hoạt động khác | lần | 5 | 2
Tổng số buổi tuyên truyền | buổi | 25 | 3
Tiền nộp quỹ | nghìn đồng | 7000 | 4
`);
const mapping = proposeMapping(sheet, options);
const figures = (corrections: Parameters<typeof correctMapping>[1]) =>
  correctMapping(mapping, corrections).figures.map(figureText);

describe('correctMapping', () => {
  test('starts from no figure that two rows claim', () => {
    expect(mapping.figures).toEqual([]);
  });

  test('a row is the metric a person says', () => {
    expect(figures({ rows: [{ row: 2, metric: 'G06' }] })).toEqual(['C3 G06 period']);
  });

  test('of two rows for one metric the decided one is taken, the other asked', () => {
    const corrected = correctMapping(mapping, { rows: [{ row: 3, metric: 'B01' }] });
    expect(corrected.figures.map(figureText)).toEqual(['C4 B01 period']);
    expect(questionsOf(corrected).rows.map(({ row }) => row)).toContain(1);
  });

  test('once one of them is not to be taken the other needs no answer', () => {
    expect(figures({ rows: [{ row: 3, metric: null }] })).toEqual(['C2 B01 period']);
  });

  test('both decided for one metric: neither', () => {
    const rows = [1, 3].map((row) => ({ row, metric: 'B01' }));
    expect(figures({ rows })).toEqual([]);
  });

  test('a decided row keeps the scale of its unit of measure', () => {
    expect(figures({ rows: [{ row: 4, metric: 'D71' }] })).toEqual(['C5 D71 period ×0.001']);
  });

  test('a column is what a person says, or nothing', () => {
    const rows = [{ row: 2, metric: 'G06' }];
    expect(figures({ rows, columns: [{ col: 3, meaning: 'plan' }] })).toEqual([
      'C3 G06 period',
      'D3 G06 plan',
    ]);
    expect(figures({ rows, columns: [{ col: 2, meaning: null }] })).toEqual([]);
    expect(figures({ rows, columns: [{ col: 2, unit: '2024:053' }] })).toEqual(['C3 G06 period 2024:053']);
  });

  test('unit and period of the sheet', () => {
    const { unit, period } = correctMapping(mapping, {
      unit: '2024:048',
      period: { type: 'quarter', year: 2024, quarter: 3 },
    });
    expect([unit, period]).toEqual([{ code: '2024:048', certainty: 'certain' }, '2024-Q3']);
  });

  test('a part of a cell is decided by itself', () => {
    const pairs = proposeMapping(
      gridSheet('Nội dung | ĐVT | Kết quả\nHoạt động đối ngoại | lần/lượt người | 4/50'),
      options,
    );
    const corrected = correctMapping(pairs, {
      rows: [
        { row: 1, part: 0, metric: 'G01' },
        { row: 1, part: 1, metric: 'G02' },
      ],
    });
    expect(corrected.figures.map(figureText)).toEqual(['C2 G01 period #0', 'C2 G02 period #1']);
  });

  test('a row that is none is a mistake of the caller', () => {
    expect(() => correctMapping(mapping, { rows: [{ row: 77, metric: 'B01' }] })).toThrow(RangeError);
  });

  test('header rows a person points at', () => {
    const odd = gridSheet(`
Tên | Đo bằng | Đạt được
Số buổi tuyên truyền | buổi | 20
Cán bộ tăng cường xã | đồng chí | 3
`);
    expect(proposeMapping(odd, options).figures).toEqual([]);
    const again = correctHeaderRows(odd, options, [0, 0]);
    expect(again.figures.map(figureText)).toEqual(['C2 B01 period', 'C3 E04 period']);
  });
});
