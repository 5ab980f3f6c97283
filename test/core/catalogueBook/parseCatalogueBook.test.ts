import { findMetric } from '../../../src/core/catalogue/catalogue';
import { parseCatalogueBook } from '../../../src/core/catalogueBook/parseCatalogueBook';
import { applyEdits } from '../../../src/core/sheet/applyEdit';
import { EMPTY_WORKBOOK } from '../../../src/core/sheet/snapshot';
import { type Typed, typedIn, withRow } from './editedBook';
import { BOOK, CAO_BANG, catalogueIn, LAND, problemsIn } from './landBook';

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
