import type { Catalogue } from '../../../src/core/catalogue/catalogue';
import { findMetric } from '../../../src/core/catalogue/catalogue';
import { catalogueFor } from '../../../src/core/catalogue/standard/catalogues';
import { findRoster } from '../../../src/core/catalogue/standard/rosters';
import type { ProblemCode } from '../../../src/core/catalogueBook/bookProblem';
import { parseCatalogueBook } from '../../../src/core/catalogueBook/parseCatalogueBook';
import { ownCopy } from '../../../src/core/ownCatalogue/ownCopy';
import { applyEdits } from '../../../src/core/sheet/applyEdit';
import { EMPTY_WORKBOOK, type WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { bookOf, cellOf, type Typed, typedIn, withRow } from './editedBook';

const LAND = ownCopy(catalogueFor('land'));
const CAO_BANG = findRoster('cao-bang-2024')!;
const BOOK = bookOf(LAND, CAO_BANG);

function catalogueIn(book: WorkbookSnapshot): Catalogue {
  const parsed = parseCatalogueBook(book);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.catalogue;
}

function problemsIn(book: WorkbookSnapshot) {
  const parsed = parseCatalogueBook(book);
  return parsed.ok ? [] : parsed.problems;
}

describe('what a person edits', () => {
  test('a label, and with it the version', () => {
    const catalogue = catalogueIn(typedIn(BOOK, { metric: 'B61', column: 'label', value: 'Tờ rơi đã phát' }));
    expect(findMetric(catalogue, 'B61')?.label).toEqual({ vi: 'Tờ rơi đã phát', en: 'Leaflets distributed' });
    expect(catalogue.metrics).toHaveLength(LAND.metrics.length);
    expect(catalogue.version).not.toBe(LAND.version);
  });

  test('a metric of their own, only what must be said said', () => {
    const cells = {
      group: 'D',
      code: 'D101',
      label: 'Thiết bị bay bị tạm giữ',
      unit: 'vụ',
      kind: 'Số lượng',
      acrossPeriods: 'CỘNG',
    };
    expect(findMetric(catalogueIn(withRow(BOOK, cells)), 'D101')).toEqual({
      code: 'D101',
      group: 'D',
      label: { vi: 'Thiết bị bay bị tạm giữ', en: 'Thiết bị bay bị tạm giữ' },
      unit: 'vụ',
      kind: 'count',
      acrossUnits: 'sum',
      acrossPeriods: 'sum',
      borders: ['land', 'sea'],
      required: 'never',
      rules: [{ type: 'whole' }],
      source: '',
    });
  });

  test('a stock is never added up over periods, a text is put together', () => {
    const stock = { group: 'E', code: 'E101', label: 'Tổ', unit: 'tổ', kind: 'stock' };
    const text = { group: 'J', code: 'J101', label: 'Sáng kiến', kind: 'văn bản', acrossPeriods: 'ghép' };
    const catalogue = catalogueIn(withRow(withRow(BOOK, stock), text));
    expect(findMetric(catalogue, 'E101')).toMatchObject({ kind: 'stock', acrossPeriods: 'latest' });
    expect(findMetric(catalogue, 'J101')).toMatchObject({
      unit: '-',
      acrossUnits: 'concat',
      rules: [{ type: 'text' }],
    });
  });

  test('rules, as the notation says', () => {
    const typed = { metric: 'B61', column: 'rules', value: ' PAIR(B01)\n B61>=B01 ' } as const;
    expect(findMetric(catalogueIn(typedIn(BOOK, typed)), 'B61')?.rules).toEqual([
      { type: 'whole' },
      { type: 'pair', with: 'B01', zeroTogether: true, severity: 'error' },
      { type: 'atLeast', other: 'B01', factor: 1, attendance: false, severity: 'error' },
    ]);
  });

  test('a group of their own', () => {
    const heading = withRow(BOOK, { group: 'K', label: 'Nội dung riêng' });
    const catalogue = catalogueIn(
      withRow(heading, {
        group: 'K',
        code: 'K101',
        label: 'Rừng',
        unit: 'km',
        kind: 'chiều dài',
        acrossPeriods: 'cộng',
      }),
    );
    expect(catalogue.groups.at(-1)).toEqual({
      code: 'K',
      label: { vi: 'Nội dung riêng', en: 'Nội dung riêng' },
    });
  });

  test('a unit of measure of their own, written below the list', () => {
    const choices = BOOK.sheets[3]!;
    const row = Math.max(...choices.cells.map((cell) => cell.row)) + 1;
    const listed = applyEdits(BOOK, [{ sheet: choices.name, cells: [{ row, col: 1, value: 'chiếc' }] }]);
    const cells = {
      group: 'D',
      code: 'D101',
      label: 'Xe',
      unit: 'chiếc',
      kind: 'số lượng',
      acrossPeriods: 'cộng',
    };
    expect(findMetric(catalogueIn(withRow(listed, cells)), 'D101')?.unit).toBe('chiếc');
    expect(problemsIn(withRow(BOOK, cells))).toMatchObject([
      { code: 'unknownUnit', facts: { unit: 'chiếc' } },
    ]);
  });

  test('the edition, id and name', () => {
    const typed: Typed[] = [
      { property: 'edition', value: 3 },
      { property: 'id', value: 'cao-bang' },
      { property: 'label', value: 'Cao Bằng' },
      { property: 'labelEn', value: '' },
    ];
    const catalogue = catalogueIn(typedIn(BOOK, ...typed));
    expect(catalogue).toMatchObject({ id: 'cao-bang', label: { vi: 'Cao Bằng', en: 'Cao Bằng' } });
    expect(catalogue.version).toMatch(/^3\.\d+$/);
  });

  test('a unit of the roster', () => {
    const typed: Typed[] = [
      { unit: '2024:048', column: 'borderLengthKm', value: '72,5' },
      { unit: '2024:048', column: 'stations', value: 4 },
      { unit: '2024:048', column: 'aliases', value: 'Ha Lang ; HL' },
      { unit: '2024:048', column: 'validFrom', value: 36526 },
      { unit: '2024:048', column: 'validTo', value: '1-2-2025' },
    ];
    const parsed = parseCatalogueBook(typedIn(BOOK, ...typed));
    expect(parsed.ok && parsed.roster?.units.find(({ code }) => code === '2024:048')).toMatchObject({
      borderLengthKm: 72.5,
      stations: 4,
      aliases: ['Ha Lang', 'HL'],
      validFrom: '2000-01-01',
      validTo: '2025-02-01',
    });
  });

  test('sheets and columns in another order, under other names', () => {
    const moved = BOOK.sheets.map((sheet, index) => ({
      ...sheet,
      name: `Trang ${index}`,
      cells: sheet.cells.map((cell) => ({ ...cell, row: cell.row + 3, col: (cell.col * 7) % 17 })),
    }));
    expect(parseCatalogueBook({ sheets: [...moved].reverse() })).toEqual({
      ok: true,
      catalogue: LAND,
      roster: CAO_BANG,
    });
  });
});

describe('a mistake is told at its cell', () => {
  const table: [string, Typed, ProblemCode, object][] = [
    ['no code', { metric: 'A04', column: 'code', value: '' }, 'missing', { column: 'Mã' }],
    ['a code of another shape', { metric: 'A04', column: 'code', value: 'A4' }, 'badCode', { text: 'A4' }],
    [
      'a code twice',
      { metric: 'A04', column: 'code', value: 'A01' },
      'duplicateMetric',
      { metric: 'A01', first: 11 },
    ],
    ['no label', { metric: 'A04', column: 'label', value: ' ' }, 'missing', { column: 'Chỉ tiêu' }],
    ['no group', { metric: 'A04', column: 'group', value: '' }, 'missing', { column: 'Nhóm' }],
    [
      'a group that is not there',
      { metric: 'A04', column: 'group', value: 'Z' },
      'unknownGroup',
      { group: 'Z' },
    ],
    ['a group by no letter', { metric: 'A04', column: 'code', value: '' }, 'missing', { column: 'Mã' }],
    [
      'an unknown kind',
      { metric: 'A04', column: 'kind', value: 'đếm' },
      'unknownWord',
      { column: 'Loại', text: 'đếm' },
    ],
    ['no kind', { metric: 'A04', column: 'kind', value: '' }, 'missing', { column: 'Loại' }],
    [
      'no way to add over periods',
      { metric: 'A04', column: 'acrossPeriods', value: '' },
      'missing',
      { column: 'Giữa các kỳ' },
    ],
    [
      'an unknown border',
      { metric: 'A04', column: 'borders', value: 'sông' },
      'unknownWord',
      { text: 'sông' },
    ],
    [
      'an unknown unit of measure',
      { metric: 'F17', column: 'unit', value: 'công' },
      'unknownUnit',
      { unit: 'công' },
    ],
    [
      'another unit of a standard code',
      { metric: 'A04', column: 'unit', value: 'lần' },
      'standardMeaning',
      { field: 'unit', standard: 'văn bản', found: 'lần' },
    ],
    [
      'a standard flow made a state',
      { metric: 'A04', column: 'acrossPeriods', value: 'kỳ cuối' },
      'standardMeaning',
      { standard: 'sum' },
    ],
    [
      'a parent of no metric',
      { metric: 'A04', column: 'parent', value: 'A99' },
      'unknownParent',
      { parent: 'A99' },
    ],
    [
      'a parent that is no code',
      { metric: 'A04', column: 'parent', value: 'dòng trên' },
      'badCode',
      { text: 'dòng trên' },
    ],
    [
      'its own parent',
      { metric: 'A04', column: 'parent', value: 'A04' },
      'parentCycle',
      { cycle: ['A04', 'A04'] },
    ],
    [
      'a rule on no metric',
      { metric: 'A04', column: 'rules', value: 'A04<=A99' },
      'unknownMetric',
      { other: 'A99' },
    ],
    [
      'words that are no rule',
      { metric: 'A04', column: 'rules', value: 'INT0 nhỏ hơn' },
      'ruleToken',
      { token: 'nhỏ hơn' },
    ],
    [
      'a pair with nothing',
      { metric: 'A04', column: 'rules', value: 'PAIR' },
      'ruleToken',
      { reason: 'noParent' },
    ],
    [
      'a number that may be thousands',
      { metric: 'A02', column: 'rules', value: 'RATIO 10..1.000' },
      'ruleToken',
      { token: 'RATIO 10..1.000' },
    ],
    [
      'required said twice',
      { metric: 'A04', column: 'rules', value: 'REQUIRED' },
      'requiredTwice',
      { metric: 'A04' },
    ],
    [
      'a total of other things',
      { metric: 'A03', column: 'rules', value: 'SUM(A03a,A04)' },
      'partUnit',
      { part: 'A04' },
    ],
    ['an id with capitals', { property: 'id', value: 'Cao Bằng' }, 'badId', { text: 'Cao Bằng' }],
    ['the id of a standard form', { property: 'id', value: 'sea' }, 'standardId', { id: 'sea' }],
    ['an edition in words', { property: 'edition', value: 'lần 2' }, 'badEdition', { text: 'lần 2' }],
    ['no name', { property: 'label', value: '' }, 'missing', { column: 'Tên bộ chỉ tiêu' }],
    [
      'a unit code without system',
      { unit: '2024:048', column: 'code', value: '048' },
      'badUnitCode',
      { text: '048' },
    ],
    [
      'a unit twice',
      { unit: '2024:048', column: 'code', value: '2024:042' },
      'duplicateUnit',
      { code: '2024:042', first: 11 },
    ],
    [
      'a unit without name',
      { unit: '2024:048', column: 'name', value: '' },
      'missing',
      { column: 'Tên đơn vị' },
    ],
    [
      'a kind of unit of another system',
      { unit: '2024:048', column: 'kind', value: 'xã' },
      'kindSystem',
      { kind: 'xã' },
    ],
    [
      'no border',
      { unit: '2024:048', column: 'border', value: '' },
      'unknownWord',
      { column: 'Biên giới', text: '' },
    ],
    [
      'kilometres that may be metres',
      { unit: '2024:048', column: 'borderLengthKm', value: '41.587' },
      'badNumber',
      { text: '41.587' },
    ],
    ['half a station', { unit: '2024:048', column: 'stations', value: 2.5 }, 'badNumber', { text: '2.5' }],
    [
      'a day of no month',
      { unit: '2024:048', column: 'validTo', value: '31/6/2025' },
      'badDate',
      { text: '31/6/2025' },
    ],
    [
      'a successor without system',
      { unit: '2024:048', column: 'successors', value: '2025:01534; Hạ Lang' },
      'badUnitCode',
      { text: 'Hạ Lang' },
    ],
    ['a system of no year', { rosterProperty: 'system', value: 2026 }, 'badSystem', { text: '2026' }],
    [
      'a province of another system',
      { rosterProperty: 'provinceCode', value: '2025:04' },
      'codeSystem',
      { code: '2025:04' },
    ],
  ];
  test.each(table)('%s', (_, typed, code, facts) => {
    const sheet = 'unit' in typed || 'rosterProperty' in typed ? 'Đơn vị' : 'Chỉ tiêu';
    const found = problemsIn(typedIn(BOOK, typed));
    expect(found).toContainEqual({
      sheet,
      cell: cellOf(BOOK, typed),
      code,
      facts: expect.objectContaining(facts),
    });
  });

  test('once: nothing that only follows from it', () => {
    const typed: Typed[] = [
      { metric: 'D01', column: 'kind', value: 'đếm' },
      { metric: 'B01', column: 'unit', value: '' },
    ];
    expect(problemsIn(typedIn(BOOK, ...typed)).map(({ code }) => code)).toEqual(['missing', 'unknownWord']);
  });

  test('a standard code typed over another is told as twice there, not as changed', () => {
    const found = problemsIn(typedIn(BOOK, { metric: 'A04', column: 'code', value: 'A01' }));
    expect(found.map(({ code }) => code)).toEqual(['duplicateMetric']);
  });

  test('in the order of the rows', () => {
    const typed: Typed[] = [
      { metric: 'D01', column: 'kind', value: 'x' },
      { metric: 'A04', column: 'parent', value: 'A99' },
      { property: 'id', value: '' },
    ];
    expect(problemsIn(typedIn(BOOK, ...typed)).map(({ code }) => code)).toEqual([
      'badId',
      'unknownParent',
      'unknownWord',
    ]);
  });
});

describe('what is no catalogue', () => {
  test('a workbook without the table', () => {
    expect(problemsIn(EMPTY_WORKBOOK)).toEqual([
      { sheet: '', cell: 'A1', code: 'noTable', facts: { table: 'Chỉ tiêu' } },
    ]);
  });

  const retagged = (from: string, to: string | null) => {
    const sheet = BOOK.sheets[1]!;
    const { row, col } = sheet.cells.find(({ value }) => value === from)!;
    return applyEdits(BOOK, [{ sheet: sheet.name, cells: [{ row, col, value: to }] }]);
  };

  test('a table without its rules is refused, without English names it is not', () => {
    expect(problemsIn(retagged('#metric+rules', null))).toContainEqual(
      expect.objectContaining({ code: 'noColumn', facts: { column: 'Quy tắc' } }),
    );
    expect(catalogueIn(retagged('#metric+label+en', null)).metrics[0]!.label).toEqual({
      vi: LAND.metrics[0]!.label.vi,
      en: LAND.metrics[0]!.label.vi,
    });
  });

  test('a column that is there twice', () => {
    expect(problemsIn(retagged('#metric+source', '#metric+rules'))).toContainEqual(
      expect.objectContaining({
        code: 'doubleColumn',
        cell: 'M9',
        facts: { column: 'Quy tắc', other: 'L9' },
      }),
    );
  });

  test('a table without rows', () => {
    const sheets = BOOK.sheets
      .slice(0, 2)
      .map((sheet) => ({ ...sheet, cells: sheet.cells.filter(({ row }) => row < 8) }));
    expect(problemsIn({ sheets })).toEqual([
      expect.objectContaining({ code: 'noMetrics', sheet: 'Chỉ tiêu' }),
    ]);
  });
});
