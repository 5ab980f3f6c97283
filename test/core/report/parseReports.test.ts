import type { Issue } from '../../../src/core/report/issue';
import { parseReports } from '../../../src/core/report/parseReports';
import type { Report } from '../../../src/core/report/report';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { gridSheet } from './gridSheet';
import { MINI, miniWithout } from './miniCatalogue';
import { miniReport, miniSheet, parseMini } from './miniForm';

/** `error V20.duplicateCode A12 D01 A11`: severity, key, cell, then the facts. */
const listed = (issues: readonly Issue[]) =>
  issues.map(({ severity, key, cell, facts }) => [severity, key, cell, ...Object.values(facts)].join(' '));

const parse = (...sheets: SheetSnapshot[]) => parseReports({ sheets }, [MINI]);

/** The period's figures by code, `-` for none. */
const figuresOf = ({ lines }: Report) =>
  Object.values(lines)
    .map(({ code, values }) => `${code} ${values.period.value ?? '-'}`)
    .join(', ');

describe('a sound form', () => {
  test('is read without an issue', () => {
    const { reports, issues } = parseMini();
    expect(issues).toEqual([]);
    expect(reports).toHaveLength(1);
    expect(figuresOf(reports[0]!)).toBe('B01 12, B02 640, C09 3.25, D01 8, D11 3, D21 5, E07 59');
  });

  test('says whose it is', () => {
    const changes = { C1: 'meta:name', D1: 'Huyện Hạ Lang', C2: 'meta:remark', D2: 'Số liệu giả định' };
    expect(miniReport(changes)).toMatchObject({
      sheet: 'Hạ Lang',
      role: 'unit',
      catalogue: { id: 'mini' },
      unit: '2024:048',
      period: { type: 'month', year: 2024, month: 3 },
    });
  });

  test.each([
    ['unit', 'unit'],
    ['summary', 'summary'],
    ['', 'unit'],
  ])('the role %p', (text, role) => {
    const sheet = gridSheet('Biểu', '4 | meta:role | x | meta:period | 2024-03', {
      B4: text,
      A3: 'meta:unit',
    });
    const cells = [...miniSheet().cells.filter(({ row }) => row !== 3), ...sheet.cells];
    expect(parse({ ...sheet, cells }).reports).toMatchObject([{ role }]);
  });
});

describe('a form that is not whole', () => {
  const gone = (...codes: string[]) => codes.map((code) => `error V20.missingCode A6 ${code}`);

  test.each<[string, Record<string, string>, string[]]>([
    ['the plan column lost', { C5: '' }, ['error V20.noColumn A6 plan']],
    ['the period column lost, so no report', { D5: '' }, ['error V20.noColumn A6 period']],
    ['the cumulative column lost', { E5: '' }, ['error V20.noColumn A6 cumulative']],
    ['the column of last year lost', { F5: '' }, ['error V20.noColumn A6 previous']],
    ['the qualifier column lost', { G5: '' }, ['error V20.noColumn A6 qualifier']],
    [
      'the columns of words lost',
      { H5: '', I5: '' },
      ['warning V20.noColumn A6 explanation', 'warning V20.noColumn A6 note'],
    ],
    ['the column of statements lost', { B5: '' }, ['warning V20.noColumn A6 label']],
    ['a tag no form knows', { J5: '#value+target', J8: '5' }, []],
    ['a column there twice', { J5: '#value+period', J8: '99' }, ['error V20.duplicateColumn J6 period D6']],
    ['a code typed over with another', { A12: 'D01' }, ['error V20.duplicateCode A12 D01 A11 D11']],
    [
      'its neighbour typed over with it',
      { A11: 'D11', B11: 'Số vụ phát hiện (tổng)' },
      ['error V20.duplicateCode A11 D11 A12 D01'],
    ],
    [
      'a row there twice',
      { A12: 'D01', B12: 'Số vụ' },
      [...gone('D11'), 'error V20.duplicateCode A12 D01 A11'],
    ],
    [
      'a row there three times',
      { A12: 'D01', A13: ' d01 ' },
      [...['error V20.duplicateCode A12 D01 A11 D11', 'error V20.duplicateCode A13 D01 A11 D21']],
    ],
    ['a code no form knows', { A19: 'Z99', D19: '7' }, ['error V20.unknownCode A19 Z99']],
    ['a code mistyped', { A9: 'B20' }, ['error V20.unknownCode A9 B20 B02']],
    ['a row lost', { A14: '', D14: '', E14: '', F14: '' }, gone('E07')],
    ['a section lost', { A16: '', B16: '', A17: '' }, []],
    ['text in the code column that is no code', { A18: 'Người lập biểu', A19: 'x', A20: '3' }, []],
    ['an unknown template', { B1: 'biển' }, ['error V16.template A6 biển']],
    ['no template', { B1: '' }, ['error V16.template A6 ']],
    ['another version', { B2: '"2"' }, ['error V16.version A6 2 1']],
    ['no version', { B2: '' }, ['error V16.version A6  1']],
    ['an unreadable period', { B4: 'quý I' }, ['error V16.period A6 quý I']],
    ['no period', { A4: '', B4: '' }, ['error V16.period A6 ']],
    ['no unit', { B3: '' }, ['error V17.noUnit A6']],
    [
      'nothing stamped',
      { A1: '', A2: '', A3: '', A4: '' },
      [...['error V16.template A6 ', 'error V16.period A6 ', 'error V17.noUnit A6']],
    ],
  ])('%s', (_, changes, expected) => {
    expect(listed(parseMini(changes).issues).sort()).toEqual([...expected].sort());
  });

  test.each([
    ['template', { B1: 'biển' }],
    ['period', { B4: '2024-13' }],
    ['unit', { A3: '' }],
    ['column of figures', { D5: '' }],
  ])('without its %s it is no report', (_, changes) => {
    expect(parseMini(changes).reports).toEqual([]);
  });

  test('with another version or a lost column of words it still is one', () => {
    expect(parseMini({ B2: '"7"', H5: '' }).reports).toHaveLength(1);
  });

  test('of two rows of one code the first is read, of two columns the first', () => {
    expect(figuresOf(miniReport({ A12: 'D01', J5: '#value+period', J8: '99' }))).toMatch(/^B01 12, .*D01 8/);
  });

  test('every issue names the sheet', () => {
    const { issues } = parse(miniSheet({ A12: 'D01', C5: '' }, "Ch'ơm"));
    expect(new Set(issues.map(({ sheet }) => sheet))).toEqual(new Set(["Ch'ơm"]));
  });
});

describe('a row that says something and has no code', () => {
  const warning = (cell: string) => [`warning V20.unknownCode ${cell} `];

  test.each<[string, Record<string, string>, string[]]>([
    ['a figure in the table', { B18: 'Cộng', D18: '20' }, warning('A18')],
    ['a figure of last year only', { F7: '5' }, warning('A7')],
    ['a result of a formula', { D18: '=SUM(D8:D9) → 652' }, warning('A18')],
    ['a statement below the sections', { B18: 'Cấp phát tờ rơi.' }, warning('A18')],
    ['a group heading', { B7: 'Công tác tuyên truyền, vận động' }, []],
    ['a section heading', { B15: 'KẾT QUẢ NỔI BẬT' }, []],
    ['a signature', { A20: 'NGƯỜI LẬP BIỂU', H20: 'NGƯỜI DUYỆT' }, []],
    ['a year in the header', { F6: '2023' }, []],
  ])('%s', (_, changes, expected) => {
    expect(listed(parseMini(changes).issues)).toEqual(expected);
  });
});

describe('the cumulative figure of a period that begins the year', () => {
  const year = (cell: string, period = '12') =>
    listed(parseMini({ B4: '2024', ...ownFormulas(), D8: period, E8: cell }).issues);

  test.each([
    ['the form’s own formula', '=IF((D8=""),"",D8) → 12', []],
    ['the same as another program writes it', '=if( $D$8 = "" , "" , $D$8 ) → 12', []],
    ['its stored result is stale', '=IF((D8=""),"",D8) → 7', []],
    ['its result was never stored', '=IF((D8=""),"",D8) →', []],
    ['a stale link', '=D8 → 7', []],
    [
      'the form’s formula for another row',
      '=IF((D9=""),"",D9) → 640',
      ['error V20.overwritten E8 cumulative 640 =IF((D9=""),"",D9)'],
    ],
    ['the same figure typed', '12', ['hint V20.lostFormulas E8 cumulative 1 0']],
    ['left blank', '', ['hint V20.lostFormulas E8 cumulative 1 0']],
    ['another figure typed', '30', ['error V20.overwritten E8 cumulative 30']],
    ['a phrase typed', 'hàng chục', ['error V20.overwritten E8 cumulative hàng chục']],
    ['a sum of a person’s own', '=D8+18 → 30', ['error V20.overwritten E8 cumulative 30 =D8+18']],
    ['one without a stored result', '=D8+18 →', ['error V20.overwritten E8 cumulative =D8+18 =D8+18']],
    ['a sum that comes to the same', '=D8+0 → 12', []],
  ])('%s', (_, cell, expected) => {
    expect(year(cell)).toEqual(expected);
  });

  test.each([
    ['a figure', '30', ['error V20.overwritten E8 cumulative 30']],
    ['a phrase', 'hàng chục', ['error V20.overwritten E8 cumulative hàng chục']],
    ['an x', 'x', ['hint V20.lostFormulas E8 cumulative 1 0']],
  ])('%s beside a blank period', (_, cell, expected) => {
    expect(year(cell, '')).toEqual(expected);
  });

  test('is the period’s figure, and what was typed is kept apart', () => {
    const { values, overwritten } = miniReport({ B4: '2024', ...ownFormulas(), E8: '30' }).lines.B01!;
    expect(values.cumulative).toMatchObject({ cell: 'E8', state: 'number', value: 12 });
    expect(overwritten).toEqual({ cell: 'E8', state: 'number', value: 30, raw: 30 });
  });

  test('of a summary is never called overwritten while it is a formula', () => {
    const changes = { B4: '2024', ...ownFormulas(), C1: 'meta:role', D1: 'summary', E8: '=SUM(K8:M8) → 13' };
    expect(parseMini(changes).issues).toEqual([]);
  });

  test('of a month other than January an officer types; of a stock the form computes it all the same', () => {
    expect(listed(parseMini({ E8: '40', E14: '60' }).issues)).toEqual([
      'error V20.overwritten E14 cumulative 60',
    ]);
  });

  function ownFormulas(): Record<string, string> {
    const rows = [8, 9, 10, 11, 12, 13, 14];
    return Object.fromEntries(rows.map((row) => [`E${row}`, `=IF(D${row}="","",D${row}) → 0`]));
  }
});

describe('which sheets are forms', () => {
  test.each([
    ['an empty sheet', ''],
    ['somebody’s own table', '1 | Mã | Chỉ tiêu | Thực hiện\n2 | B01 | Buổi | 5'],
    ['stamps without tags', '1 | meta:template | mini\n2 | B01 | 5'],
    ['a lone tag', '1 | #indicator+code\n2 | B01'],
    ['tags of figures without the code', '1 | #value+plan | #value+period\n2 | 3 | 4'],
    ['tags spread over rows', '1 | #indicator+code\n2 | | #value+period'],
  ])('%s is passed over', (_, grid) => {
    expect(parse(gridSheet('Trang 1', grid))).toEqual({ reports: [], issues: [] });
  });

  test('a workbook holds several, in tab order, each with its own issues', () => {
    const { reports, issues } = parse(
      miniSheet({}, 'Hạ Lang'),
      gridSheet('Nháp', '1 | B01 | 99'),
      miniSheet({ B3: '2024:053', A8: 'B07' }, 'Thạch An'),
      miniSheet({ B3: '' }, 'Chưa ghi đơn vị'),
    );
    expect(reports.map(({ sheet, unit }) => `${sheet} ${unit}`)).toEqual([
      'Hạ Lang 2024:048',
      'Thạch An 2024:053',
    ]);
    expect(issues.map(({ sheet, key }) => `${sheet} ${key}`)).toEqual([
      'Thạch An V20.unknownCode',
      'Chưa ghi đơn vị V17.noUnit',
    ]);
  });

  test('a hidden sheet counts like any', () => {
    expect(parse({ ...miniSheet(), visibility: 'veryHidden' }).reports).toHaveLength(1);
  });
});

describe('the catalogue a form was made from', () => {
  const version2 = { ...miniWithout('mini', 'E07'), version: '2' };
  const parseAs = (version: string) =>
    parseReports({ sheets: [miniSheet({ B2: `"${version}"` })] }, [MINI, version2]);

  test.each([
    ['1', '1', []],
    ['2', '2', ['V20.unknownCode']],
    ['3', '2', ['V16.version', 'V20.unknownCode']],
  ])('stamped %s: read by version %s', (stamped, used, keys) => {
    const { reports, issues } = parseAs(stamped);
    expect(reports[0]!.catalogue.version).toBe(used);
    expect(issues.map(({ key }) => key)).toEqual(keys);
  });
});

describe('rows and columns may stand anywhere', () => {
  const moved = gridSheet(
    'Bản sao',
    `
     3 |     | 2024-03      | meta:period
     4 |     | 2024:048     | meta:unit
     5 | ghi chú của huyện
     6 | mini | | | | meta:template
     7 |     |   | meta:version | | "1"
     9 | #value+qualifier | # VALUE + PERIOD  | #note | #INDICATOR+CODE | #description+note | #value+cumulative | #value+plan | #value+previous | #indicator+label | #description+explanation
    12 |     | 59   |   | e07 |    | =IF((B12=""),"",B12) → 59
    13 |     |      |   | J01 |    |     |     |    | Ra quân.
    15 | gần | 3.25 | 8 | C09 | xa |     | 40
    20 |     | 12   |   | b01 |    | 30  | 100 | 11
    21 |     | 640  |   | B02
    22 |     | 8    |   | D01
    23 |     | 3    |   | D11
    24 |     | 5    |   | D21
  `,
  );

  test('the report is the same', () => {
    const { reports, issues } = parse(moved);
    expect(issues).toEqual([]);
    expect(figuresOf(reports[0]!)).toBe('B01 12, B02 640, C09 3.25, D01 8, D11 3, D21 5, E07 59');
    expect(reports[0]!.lines.C09).toMatchObject({
      qualifier: 'gần',
      qualifierCell: 'A15',
      note: { cell: 'E15', text: 'xa' },
      values: { plan: { cell: 'G15', value: 40 }, previous: { cell: 'H15', state: 'blank' } },
    });
    expect(reports[0]!.texts).toEqual({ J01: [{ cell: 'I13', text: 'Ra quân.' }] });
  });
});
