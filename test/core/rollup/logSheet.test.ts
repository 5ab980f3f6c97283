import type { MatchOptions } from '../../../src/core/rollup/matchUnits';
import type { Submission } from '../../../src/core/rollup/submission';
import { applyPlans } from '../../../src/core/sheet/applyPlan';
import { EMPTY_WORKBOOK, type SheetSnapshot } from '../../../src/core/sheet/snapshot';
import {
  fileOf,
  HA_LANG,
  merge,
  planNamed,
  received,
  rosterOf,
  rowsOf,
  sheetOf,
  THACH_AN,
} from './miniProvince';

/** The log's rows of cells: `F24 B01 gần 400 → 400: what was done`. */
function changes(files: readonly Submission[], options: MatchOptions & { period?: string } = {}): string[] {
  const rows = rowsOf(planNamed(merge(files, { roster: rosterOf(HA_LANG), ...options }).plans, 'Nhật ký'));
  return rows
    .filter(([, , , , , cell, code]) => cell !== '' || code !== '')
    .map(([, , , , , cell, code, text, used, done]) => `${cell} ${code} ${text} → ${used}: ${done}`.trim());
}

/** The log's rows of files: unit, file, what was done. */
function files(submissions: readonly Submission[], options: MatchOptions = {}): string[] {
  return rowsOf(planNamed(merge(submissions, options).plans, 'Nhật ký'))
    .filter(([, , , , , cell, code]) => cell === '' && code === '')
    .map(([, unit, file, , sheet, , , , , done]) => `${unit} | ${file} | ${sheet} | ${done}`);
}

const strip = (formula: string) => (sheet: SheetSnapshot) => ({
  ...sheet,
  cells: sheet.cells.map((cell) => (cell.formula === formula ? { ...cell, value: null } : cell)),
});

describe('every cell that was not taken as it stood', () => {
  type Filled = NonNullable<Parameters<typeof fileOf>[1]>;

  test.each<[string, Filled, string[]]>([
    ['plain numbers and x need no word', { lines: { B01: 5, B02: 60, C09: 1.25, E07: 'x' } }, []],
    [
      'text that reads as a number',
      { lines: { C09: 'gần 400' } },
      ['F22 C09 gần 400 → 400: Chuyển chữ thành số'],
    ],
    ['a word for none', { lines: { E07: 'không' } }, ['F28 E07 không → 0: Hiểu là 0']],
    [
      'not applicable, said otherwise',
      { lines: { E07: '///' } },
      ['F28 E07 /// → x: Hiểu là x (không áp dụng)'],
    ],
    ['a phrase', { lines: { E07: 'hàng trăm' } }, ['F28 E07 hàng trăm → : Không tính, giữ ở Ghi chú']],
    [
      'a person’s formula',
      { lines: { E07: { value: 157, formula: '=120+37' } } },
      ['F28 E07 157 → 157: Lấy kết quả công thức: =120+37'],
    ],
    [
      'last year and plan too',
      { lines: { E07: { plan: '60 đảng viên', previous: '-' } } },
      ['E28 E07 60 đảng viên → 60: Chuyển chữ thành số', 'H28 E07 - → 0: Hiểu là 0'],
    ],
    [
      'words in the qualifier column',
      { lines: { E07: { period: 5, qualifier: 'dưới' } } },
      ['K28 E07 dưới → : Không tính, giữ ở Ghi chú'],
    ],
    [
      'words beside a qualifier',
      { lines: { E07: { period: 5, qualifier: 'gần, ước' } } },
      ['K28 E07 gần, ước → gần: Không tính, giữ ở Ghi chú'],
    ],
  ])('%s', (_, filled, expected) => {
    expect(changes([fileOf('a.xlsx', filled)])).toEqual(expected);
  });

  test('a figure typed over the form’s own, when errors are taken', () => {
    const file = fileOf('a.xlsx', { lines: { E07: 59 }, change: typeOver('G28', 200) });
    expect(changes([file], { includeErrors: true })).toEqual([
      'G28 E07 200 → 59: Không dùng, lũy kế tính theo biểu',
    ]);
  });

  test('a formula without a stored result, when errors are taken', () => {
    const lines = { E07: { value: 0, formula: '=A1/B1' } };
    const file = fileOf('a.xlsx', { lines, change: strip('=A1/B1') });
    expect(changes([file])).toEqual([]);
    expect(changes([file], { includeErrors: true })).toEqual([
      'F28 E07 =A1/B1 → : Không tính, giữ ở Ghi chú',
    ]);
  });

  test('of a summary what was typed, but none of its formulas', () => {
    const { plans } = merge([fileOf('a.xlsx', { lines: { B01: 5, B02: 60, E07: 59 } })], {
      roster: rosterOf(HA_LANG),
    });
    const sheets = applyPlans(EMPTY_WORKBOOK, plans).sheets.map((sheet) =>
      sheet.name === 'Tổng hợp' ? typeOver('F28', 'gần 60')(sheet) : sheet,
    );
    const province = { ...HA_LANG, code: '2024:04' };
    const rows = rowsOf(
      planNamed(merge([received('t.xlsx', sheets)], { roster: rosterOf(province) }).plans, 'Nhật ký'),
    );
    expect(rows.map(([, , , , sheet, cell, , text]) => [sheet, cell, text])).toEqual([
      ['Tổng hợp', '', ''],
      ['Tổng hợp', 'F28', 'gần 60'],
    ]);
  });

  function typeOver(address: string, value: number | string) {
    const [, letter, row] = /^([A-Z])(\d+)$/.exec(address)!;
    const at = { row: Number(row) - 1, col: letter!.charCodeAt(0) - 65 };
    return (sheet: SheetSnapshot): SheetSnapshot => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        cell.row === at.row && cell.col === at.col ? { ...at, value } : cell,
      ),
    });
  }
});

test('a combined figure that leaves out a quarter says so', () => {
  const lines = [{ B01: { period: 5, previous: 4 } }, { B01: { previous: 6 } }, { E07: 59 }, { E07: 58 }];
  const quarters = lines.map((given, index) => {
    const sessions = 'B01' in given && 'period' in given.B01 ? { B02: 60 } : {};
    return fileOf(`q${index + 1}`, { period: `2024-Q${index + 1}`, lines: { ...given, ...sessions } });
  });
  expect(changes(quarters)).toEqual([
    'B01 Thực hiện trong kỳ → : Cộng các kỳ có số; kỳ để trống không tính',
    'B01 Cùng kỳ năm trước → : Không so cùng kỳ: có kỳ thiếu số',
    'B02 Thực hiện trong kỳ → : Cộng các kỳ có số; kỳ để trống không tính',
  ]);
});

describe('every file', () => {
  const a = fileOf('a.xlsx', { lines: { E07: 59 } });
  const b = fileOf('b.xlsx', { lines: { E07: 58 } });
  const other = fileOf('t.xlsx', { unit: THACH_AN, lines: { E07: 7 } });
  const unreadable: Submission = {
    file: 'x.xls',
    sha256: 'ff',
    reports: [],
    issues: [],
    unreadable: 'oldXls',
  };

  test.each<[string, Submission[], MatchOptions, string[]]>([
    [
      'used',
      [a, other],
      {},
      [
        'Hạ Lang | a.xlsx | Hạ Lang | Nhận tệp, dùng số liệu',
        'Thạch An | t.xlsx | Thạch An | Nhận tệp, dùng số liệu',
      ],
    ],
    [
      'two of a unit',
      [a, b],
      {},
      [
        'Hạ Lang | a.xlsx | Hạ Lang | Nhiều tệp, chưa chọn',
        'Hạ Lang | b.xlsx | Hạ Lang | Nhiều tệp, chưa chọn',
      ],
    ],
    [
      'one preferred',
      [a, b],
      { prefer: ['b.xlsx'] },
      ['Hạ Lang | b.xlsx | Hạ Lang | Nhận tệp, dùng số liệu', 'Hạ Lang | a.xlsx | Hạ Lang | Không dùng'],
    ],
    [
      'one twice',
      [a, { ...a, file: 'z.xlsx' }],
      {},
      ['Hạ Lang | a.xlsx | Hạ Lang | Nhận tệp, dùng số liệu', 'Hạ Lang | z.xlsx | Hạ Lang | Không dùng'],
    ],
    [
      'of another period',
      [a, fileOf('c.xlsx', { period: '2023' })],
      {},
      ['Hạ Lang | a.xlsx | Hạ Lang | Nhận tệp, dùng số liệu', 'Hạ Lang | c.xlsx | Hạ Lang | Không dùng'],
    ],
    ['unreadable', [unreadable], {}, [' | x.xls |  | Không đọc được']],
    [
      'of no unit',
      [received('n.xlsx', [sheetOf({ unit: { ...HA_LANG, code: '2024:999' } })])],
      {},
      ['Huyện Hạ Lang | n.xlsx |  | Không rõ đơn vị'],
    ],
  ])('%s', (_, submissions, options, expected) => {
    expect(files(submissions, options)).toEqual(expected);
  });

  test('with its fingerprint', () => {
    const [row] = rowsOf(planNamed(merge([a]).plans, 'Nhật ký'));
    expect(row![3]).toBe(a.sha256);
  });
});
