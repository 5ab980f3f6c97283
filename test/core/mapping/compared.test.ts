import { catalogueFor } from '../../../src/core/catalogue/standard/catalogues';
import { findRoster } from '../../../src/core/catalogue/standard/rosters';
import { proposeMapping } from '../../../src/core/mapping/proposeMapping';
import { gridSheet } from './gridSheet';

const options = {
  catalogue: catalogueFor('land'),
  roster: findRoster('cao-bang-2024')!,
  period: { type: 'year', year: 2024 },
} as const;

const columnsOf = (grid: string) =>
  proposeMapping(gridSheet(grid), options).columns.map(({ meaning, match, certainty }) =>
    `${meaning ?? (match ? JSON.stringify(match) : '')} ${certainty}`.trim(),
  );

/** Two columns under So sánh beside the result. */
const table = (
  outer: string,
  first: string,
  second: string,
  cells: string,
) => `TT | Nội dung | ĐVT | Thực hiện | ${outer} | <
^ | ^ | ^ | ^ | ${first} | ${second}
1 | Số buổi tuyên truyền | buổi | 12 | ${cells}`;

test.each([
  [
    'beside what they come to',
    table('So sánh', 'Cùng kỳ 2023', 'Tăng giảm (%)', '10 | 120'),
    ['previous likely', 'computed certain'],
  ],
  [
    'a year, beside what it comes to',
    table('So sánh', 'Năm 2023', 'Tỷ lệ (%)', '10 | 120'),
    ['previous likely', 'computed certain'],
  ],
  [
    'with nothing beside to tell',
    table('So sánh', 'Cùng kỳ 2023', 'Kế hoạch 2024', '10 | 15'),
    ['unclear', 'unclear'],
  ],
  [
    'worked out by formulas',
    table('So sánh', 'Cùng kỳ 2023', 'Kế hoạch 2024', '=D3/10 → 1.2 | =D3/15 → 0.8'),
    ['computed certain', 'computed certain'],
  ],
  [
    'in per cent',
    table('So sánh (%)', 'Cùng kỳ 2023', 'Kế hoạch 2024', '120 | 80'),
    ['computed certain', 'computed certain'],
  ],
  [
    'as so với',
    table('So với', 'Cùng kỳ 2023', 'Kế hoạch 2024', '120 | 80'),
    ['computed certain', 'computed certain'],
  ],
])('figures under So sánh, %s', (_what, grid, meanings) => {
  expect(columnsOf(grid)).toEqual(['period certain', ...meanings]);
});

it('asks about a year before under So sánh over columns of metrics', () => {
  const columns = columnsOf(`Đơn vị | Số buổi tuyên truyền | < | <
^ | Thực hiện | So sánh | <
^ | ^ | Cùng kỳ 2023 | Tỷ lệ (%)
Hạ Lang | 12 | 10 | 120
Bảo Lạc | 5 | 6 | 83`);
  expect(columns.map((column) => column.split(' ').at(-1))).toEqual(['certain', 'unclear', 'certain']);
});
