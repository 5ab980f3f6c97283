import { catalogueFor } from '../../../src/core/catalogue/standard/catalogues';
import { findRoster } from '../../../src/core/catalogue/standard/rosters';
import { proposeMapping } from '../../../src/core/mapping/proposeMapping';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { isWorthSeeing, mappingLines, whyNotTaken } from '../../../src/taskpane/mapping/mappingLines';
import { gridSheet } from '../../core/mapping/gridSheet';

const OPTIONS = {
  catalogue: catalogueFor('land'),
  roster: findRoster('cao-bang-2024')!,
  period: { type: 'year', year: 2024 },
} as const;

/** The lines worth seeing: `row 5 open: C5: 110`, and why none is taken in brackets. */
function seen(sheet: SheetSnapshot): string[] {
  return mappingLines(proposeMapping(sheet, OPTIONS), sheet)
    .filter(isWorthSeeing)
    .map((line) => {
      const why = whyNotTaken(line);
      const state = `${line.isOpen ? ' open' : ''}${why ? ` (${why})` : ''}`;
      return `${line.isRow ? 'row' : 'column'} ${line.place}${state}: ${line.shown.join(' ')}`.trim();
    });
}

test('of several tables below each other a column has the figures of its own table only', () => {
  const sheet = gridSheet(`
Huyện Hạ Lang - Năm 2024
1. Tuyên truyền
TT | Nội dung | Số buổi | Số lượt người nghe
1 | Luật Biên phòng Việt Nam | 110 | 3900
2 | Nội dung khác | 52 | 1800

2. Tuần tra
TT | Lực lượng | Số lần | Lượt người tham gia
1 | Với công an, quân sự, dân quân | 160 | 1900
2 | Song phương với lực lượng nước bạn | 12 | 180
`);
  expect(seen(sheet).filter((line) => line.startsWith('column'))).toEqual([
    'column C: C4: 110 C5: 52',
    'column D: D4: 3.900 D5: 1.800',
    'column C: C9: 160 C10: 12',
    'column D: D9: 1.900 D10: 180',
  ]);
});

test('an open line shows what may be a figure, text too, but no words, no remark and no figure of another table', () => {
  const sheet = gridSheet(`
Huyện Hạ Lang - Năm 2024
TT | Nội dung | Đơn vị tính | Năm 2024 | Ghi chú
1 | Phối hợp tuần tra bảo vệ biên giới | lần | 120 |
2 | Chăm sóc vườn cây thanh niên | vườn | "275.500 vườn" | xem mục 2
3 | Tặng ảnh Bác Hồ cho các nhà | ảnh | chưa có | "15 nhà"
`);
  expect(seen(sheet).filter((line) => line.includes('open'))).toEqual([
    'row 4 open: D4: “275.500 vườn”',
    'row 5 open:',
  ]);
});

test('a column of numbers can be seen although nothing of it is taken, with why', () => {
  const sheet = gridSheet(`
Huyện Hạ Lang
TT | Nội dung | Đơn vị tính | Năm 2022 | Năm 2024 | So sánh (%)
1 | Tổng số buổi tuyên truyền | buổi | 200 | 215 | 107.5
2 | Phối hợp tuần tra bảo vệ biên giới | lần | 100 | 120 | 120
`);
  expect(seen(sheet).filter((line) => line.startsWith('column'))).toEqual([
    'column D (otherPeriod): D3: 200 D4: 100',
    'column E: E3: 215 E4: 120',
    'column F (computed): F3: 107,5 F4: 120',
  ]);
});

test('a long text is shown as far as it is known by', () => {
  const long = 'đã trồng 12 vườn cây ở các xóm biên giới cùng với đoàn thanh niên xã và trường học';
  const sheet = gridSheet(`
Huyện Hạ Lang - Năm 2024
TT | Nội dung | Đơn vị tính | Năm 2024
1 | Phối hợp tuần tra bảo vệ biên giới | lần | 120
2 | Chăm sóc vườn cây thanh niên | vườn | ${long}
`);
  expect(seen(sheet)).toContain(
    'row 4 (text): D4: “đã trồng 12 vườn cây ở các xóm biên giới cùng với đoàn thanh…”',
  );
});
