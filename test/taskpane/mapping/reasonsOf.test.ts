import { catalogueFor } from '../../../src/core/catalogue/standard/catalogues';
import { findRoster } from '../../../src/core/catalogue/standard/rosters';
import type { Reason } from '../../../src/core/mapping/sheetMapping';
import { reasonsOf } from '../../../src/taskpane/mapping/reasonsOf';
import { SCREEN_WORDS } from '../../../src/taskpane/mapping/screenWords';

const SCENE = {
  catalogue: catalogueFor('land'),
  roster: findRoster('cao-bang-2024')!,
  language: 'vi',
} as const;
const at = (reasons: Reason[]) => ({
  ...{ row: 4, label: 'Buổi', table: 0, reasons },
  ...{ certainty: 'likely' as const, candidates: [] },
});
const inColumn = (reasons: Reason[]) => ({
  ...{ col: 3, header: 'Buổi', table: 0, reasons },
  ...{ certainty: 'likely' as const, candidates: [] },
});

test.each<[Reason, string, string]>([
  [{ code: 'label', score: 0.99 }, 'tên giống', 'same words'],
  [{ code: 'label', score: 0.8 }, 'tên gần giống', 'similar words'],
  [
    { code: 'severalMetrics', metrics: ['B01', 'A01'] },
    'giống nhiều chỉ tiêu (B01 Buổi tuyên truyền (tổng), A01 Hội nghị, giao ban giữa cấp ủy hai bên)',
    'like several metrics',
  ],
  [
    { code: 'otherMeasure', said: 'lượt', unit: 'buổi' },
    'ghi “lượt”, chỉ tiêu tính bằng “buổi”',
    'says “lượt”',
  ],
  [
    { code: 'scale', said: 'nghìn đồng', unit: 'triệu đồng', factor: 0.001 },
    'đổi “nghìn đồng” ra triệu đồng (× 0,001)',
    '“nghìn đồng” made triệu đồng (× 0,001)',
  ],
  [{ code: 'group', group: 'B' }, 'đúng nhóm B ', 'in group B '],
  [{ code: 'unit', unit: '2024:048' }, 'của Hạ Lang', 'of Hạ Lang'],
  [{ code: 'duplicate', others: [4, 6, -2] }, 'trùng với 5, 7', 'same as 5, 7'],
  [{ code: 'periodInHeader', said: 'Năm 2024' }, 'tiêu đề ghi “Năm 2024”', 'headed “Năm 2024”'],
])('%j', (reason, vi, en) => {
  const [said] = reasonsOf(at([reason]), { ...SCENE, words: SCREEN_WORDS.vi });
  expect(said).toContain(vi);
  const inEnglish = { ...SCENE, language: 'en', words: SCREEN_WORDS.en } as const;
  expect(reasonsOf(at([reason]), inEnglish)[0]).toContain(en);
});

test('clashing columns are named by letter, and nothing is said twice', () => {
  const reasons: Reason[] = [{ code: 'duplicate', others: [1, 27] }, { code: 'order' }, { code: 'order' }];
  expect(reasonsOf(inColumn(reasons), { ...SCENE, words: SCREEN_WORDS.vi })).toEqual([
    'trùng với B, AB',
    'đúng thứ tự',
  ]);
});
