import { catalogueFor } from '../../../src/core/catalogue/standard/catalogues';
import { findRoster } from '../../../src/core/catalogue/standard/rosters';
import { correctMapping } from '../../../src/core/mapping/correctMapping';
import { fingerprintOf } from '../../../src/core/mapping/fingerprint';
import { EMPTY_MEMORY, rememberMapping } from '../../../src/core/mapping/memory';
import { parseMappingSheet, planMappingSheet } from '../../../src/core/mapping/memorySheet';
import { proposeMapping } from '../../../src/core/mapping/proposeMapping';
import { applyPlan } from '../../../src/core/sheet/applyPlan';
import { EMPTY_WORKBOOK } from '../../../src/core/sheet/snapshot';
import { figureText, gridSheet } from './gridSheet';
import { SAMPLE_FORMS } from './sampleForms';

const options = { catalogue: catalogueFor('mixed'), roster: findRoster('cao-bang-2024')! };
const FORM = `
HUYỆN HẠ LANG
BÁO CÁO NĂM 2024
Nội dung | ĐVT | Năm 2023 | Năm 2024 | Nữ
Số buổi tuyên truyền | buổi | 10 | 20 | 1
Hoạt động khác | lần | 4 | 5 | 2
`;
const mapping = proposeMapping(gridSheet(FORM), options);
const decided = correctMapping(mapping, {
  rows: [{ row: 4, metric: 'G06' }],
  columns: [{ col: 4, meaning: null }],
});
const memory = rememberMapping(EMPTY_MEMORY, decided);

const fingerprint = (grid: string) => {
  const sheet = gridSheet(grid);
  return fingerprintOf(sheet, proposeMapping(sheet, options).tables);
};

describe('fingerprintOf', () => {
  test.each([
    ['other numbers', FORM.replace('20 | 1', '999 | 77'), true],
    ['blank figures', FORM.replace('10 | 20 | 1', ' | | '), true],
    [
      'another unit and year',
      FORM.replace('HẠ LANG', 'THẠCH AN').replace(/2023/g, '2022').replace(/2024/g, '2023'),
      true,
    ],
    ['a blank row', FORM.replace('Hoạt động', '\nHoạt động'), true],
    ['one more row', `${FORM}Tờ rơi | tờ | 1 | 2 | 3\n`, false],
    ['another label', FORM.replace('Hoạt động khác', 'Giao lưu'), false],
    ['another unit of measure', FORM.replace('| lần', '| cuộc'), false],
    ['another header', FORM.replace('Nữ', 'Nam'), false],
  ])('%s', (_name, grid, same) => {
    expect(fingerprint(grid) === fingerprint(FORM)).toBe(same);
  });
});

describe('a remembered form', () => {
  test('next year needs nothing, and its years are read anew', () => {
    const next = FORM.replace(/2024/g, '2025').replace(/2023/g, '2024').replace('HẠ LANG', 'BẢO LẠC');
    const known = proposeMapping(gridSheet(next), { ...options, remembered: memory });
    expect(known.figures.map(figureText)).toEqual([
      'C4 B01 previous',
      'D4 B01 period',
      'C5 G06 previous',
      'D5 G06 period',
    ]);
    expect([known.unit?.code, known.period]).toEqual(['2024:043', '2025']);
  });

  test('of quarters side by side takes the quarter reported, not the one remembered', () => {
    const grid = (quarter: string) => `Quý ${quarter}/2024
Nội dung | ĐVT | Quý I | Quý II | Quý III | Ghi chú (mẫu 1)
Số buổi tuyên truyền | buổi | 1 | 2 | 3 |`;
    const first = rememberMapping(EMPTY_MEMORY, proposeMapping(gridSheet(grid('I')), options));
    const next = gridSheet(grid('II').replace('mẫu 1', 'mẫu 2'));
    const known = proposeMapping(next, { ...options, remembered: first });
    expect(known.fingerprint).toBe(first.forms[0]!.fingerprint);
    expect(known.figures.map(figureText)).toEqual(['D3 B01 period']);
  });

  const unitsByQuarter = (quarter: string) => `KẾT QUẢ PHỐI HỢP QUÝ ${quarter} NĂM 2024
Đơn vị | Tuyên truyền (buổi) | <
^ | Quý I | Quý II
Hạ Lang | 10 | 12
Bảo Lạc | 20 | 22`;

  test('of quarters under each measure, units down, takes the quarter reported', () => {
    const first = proposeMapping(gridSheet(unitsByQuarter('I')), options);
    expect(first.figures.map(figureText)).toEqual(['B4 B01 period 2024:048', 'B5 B01 period 2024:043']);
    const known = proposeMapping(gridSheet(unitsByQuarter('II')), {
      ...options,
      remembered: rememberMapping(EMPTY_MEMORY, first),
    });
    expect(known.fingerprint).toBe(first.fingerprint);
    expect(known.figures.map(figureText)).toEqual(['C4 B01 period 2024:048', 'C5 B01 period 2024:043']);
  });

  test('of years as rows under a metric reads them anew', () => {
    const rows = (first: number) => `KẾT QUẢ PHỐI HỢP NĂM 2024
TT | Nội dung | ĐVT | Số liệu
1 | Số buổi tuyên truyền | buổi |
 | Thực hiện ${first} | buổi | 10
 | Thực hiện ${first + 1} | buổi | 12`;
    const first = proposeMapping(gridSheet(rows(2023)), options);
    expect(first.figures.map(figureText)).toEqual(['D4 B01 previous', 'D5 B01 period']);
    const known = proposeMapping(gridSheet(rows(2024)), {
      ...options,
      remembered: rememberMapping(EMPTY_MEMORY, first),
    });
    expect(known.figures.map(figureText)).toEqual(['D4 B01 period']);
  });

  test('of years under each measure keeps the metric a person gave and what they left out', () => {
    const years = (last: number) => `KẾT QUẢ PHỐI HỢP NĂM ${last}
Đơn vị | Tuyên truyền (buổi) | < | Hội đàm (lần) | <
^ | ${last - 1} | ${last} | ${last - 1} | ${last}
Hạ Lang | 10 | 12 | 1 | 2
Bảo Lạc | 20 | 22 | 3 | 4`;
    const corrected = correctMapping(proposeMapping(gridSheet(years(2024)), options), {
      columns: [
        { col: 1, metric: 'B11' },
        { col: 2, metric: 'B11' },
        { col: 3, metric: null },
      ],
    });
    const known = proposeMapping(gridSheet(years(2025)), {
      ...options,
      remembered: rememberMapping(EMPTY_MEMORY, corrected),
    });
    expect(known.figures.filter(({ unit }) => unit === '2024:048').map(figureText)).toEqual([
      'B4 B11 previous 2024:048',
      'C4 B11 period 2024:048',
      'E4 G01 period 2024:048',
    ]);
  });

  test('keeps a row of pairs as such while its cells are blank', () => {
    const grid = (cell: string) =>
      `Nội dung | Kết quả\nTuần tra biên giới | ${cell}\nCán bộ tăng cường xã (đ/c) | 5`;
    const pairs = rememberMapping(EMPTY_MEMORY, proposeMapping(gridSheet(grid('14/184')), options));
    const blank = proposeMapping(gridSheet(grid('')), { ...options, remembered: pairs });
    expect(blank.figures.map(figureText)).toEqual(['B2 C01 period #0', 'B2 C02 period #1', 'B3 E04 period']);
  });

  test('is remembered once, by its last decisions', () => {
    const other = correctMapping(decided, { rows: [{ row: 4, metric: 'A06' }] });
    const twice = rememberMapping(memory, other);
    expect(twice.forms).toHaveLength(1);
    const again = proposeMapping(gridSheet(FORM), { ...options, remembered: twice });
    expect(again.figures.map(figureText)).toContain('D5 A06 period');
  });
});

describe('the sheet of known forms', () => {
  const all = SAMPLE_FORMS.reduce(
    (known, { sheet }) => rememberMapping(known, proposeMapping(sheet, options)),
    memory,
  );

  test('gives the memory back, and lies very hidden', () => {
    const plan = planMappingSheet(all);
    expect(plan.visibility).toBe('veryHidden');
    const [sheet] = applyPlan(EMPTY_WORKBOOK, plan).sheets;
    expect(parseMappingSheet(sheet!)).toEqual(all);
  });

  test('numbers typed over its texts by other programs do no harm', () => {
    const [sheet] = applyPlan(EMPTY_WORKBOOK, planMappingSheet(memory)).sheets;
    const cells = sheet!.cells.map((cell) =>
      /^\d$/.test(String(cell.value)) ? { ...cell, value: Number(cell.value) } : cell,
    );
    expect(parseMappingSheet({ ...sheet!, cells })).toEqual(memory);
  });

  test.each([
    ['another sheet', gridSheet('Nội dung | ĐVT')],
    ['a damaged one', gridSheet('meta:mappings | 1\nx\nabc | nowhere | 0 | w | 0')],
    ['one of a later version', gridSheet('meta:mappings | 2\nx')],
  ])('%s is none', (_name, sheet) => {
    expect(parseMappingSheet(sheet)).toBeUndefined();
  });
});
