import { catalogueFor, STANDARD_CATALOGUES } from '../../../src/core/catalogue/standard/catalogues';
import { findRoster, STANDARD_ROSTER_IDS } from '../../../src/core/catalogue/standard/rosters';
import { parseCatalogueBook } from '../../../src/core/catalogueBook/parseCatalogueBook';
import { planCatalogueBook } from '../../../src/core/catalogueBook/planCatalogueBook';
import { ownCopy } from '../../../src/core/ownCatalogue/ownCopy';
import { parseRange } from '../../../src/core/sheet/address';
import { indexCells } from '../../../src/core/sheet/snapshot';
import { withMetric } from '../ownCatalogue/ownCatalogues';
import { brokenInvariants } from '../sheet/planInvariants';
import { bookOf } from './editedBook';

const LAND = catalogueFor('land');
const CAO_BANG = findRoster('cao-bang-2024')!;

describe('a workbook as it was written reads back', () => {
  const catalogues = [
    ...STANDARD_CATALOGUES,
    ...STANDARD_CATALOGUES.map(ownCopy),
    withMetric('K101', 'Rừng'),
  ];
  test.each(catalogues.map((one) => [one.id, one] as const))('the catalogue %s', (_, catalogue) => {
    expect(parseCatalogueBook(bookOf(catalogue))).toEqual({ ok: true, catalogue });
  });

  test.each(STANDARD_ROSTER_IDS)('the roster %s', (id) => {
    const roster = findRoster(id)!;
    const catalogue = ownCopy(LAND);
    expect(parseCatalogueBook(bookOf(catalogue, roster))).toEqual({ ok: true, catalogue, roster });
  });
});

describe('the sheets', () => {
  const plans = planCatalogueBook(ownCopy(LAND), CAO_BANG);

  test('stand in reading order, the units only with a roster', () => {
    const names = plans.map(({ name }) => name);
    expect(names).toEqual(['Hướng dẫn', 'Chỉ tiêu', 'Quy tắc', 'Danh mục', 'Đơn vị']);
    expect(planCatalogueBook(LAND).map(({ name }) => name)).toEqual(names.slice(0, 4));
  });

  test('are sound, printed on A4 one page wide with the header on each page', () => {
    expect(plans.flatMap(brokenInvariants)).toEqual([]);
    for (const { page, freeze } of plans) {
      expect(page).toMatchObject({ paper: 'A4', orientation: 'landscape', fitToWidth: 1 });
      expect(page?.repeatRows?.[1]).toBe(freeze!.row - 1);
    }
  });

  test('take free names beside sheets that stay, and their lists follow', () => {
    const beside = planCatalogueBook(LAND, undefined, ['Danh mục', 'chỉ tiêu']);
    expect(beside.map(({ name }) => name)).toEqual(['Hướng dẫn', 'Chỉ tiêu (2)', 'Quy tắc', 'Danh mục (2)']);
    const sources = beside[1]!.validations.map(({ rule }) => (rule.type === 'list' ? rule.source : ''));
    expect(sources.every((source) => source.startsWith("='Danh mục (2)'!"))).toBe(true);
  });

  test('offer in every column exactly the words its list has', () => {
    const book = bookOf(ownCopy(LAND), CAO_BANG);
    const choices = indexCells(book.sheets[3]!);
    const offered = [plans[1]!, plans[4]!].flatMap(({ name, validations }) =>
      validations.map(({ rule, range }) => {
        const area = parseRange((rule.type === 'list' ? rule.source : '').split('!')[1]!)!;
        const words: unknown[] = [];
        for (let row = area.from.row; row <= area.to.row; row++)
          words.push(choices(row, area.from.col)?.value ?? '');
        return [`${name} ${range.from.col}`, words.filter((word) => word !== '').join(', ')];
      }),
    );
    const { 'Chỉ tiêu 4': measures, ...closed } = Object.fromEntries(offered) as Record<string, string>;
    expect(closed).toEqual({
      'Chỉ tiêu 5': 'số lượng, số người, số hiện có, tiền, chiều dài, cố định, văn bản',
      'Chỉ tiêu 6': 'cộng, ghép',
      'Chỉ tiêu 7': 'cộng, kỳ cuối, ghép',
      'Chỉ tiêu 8': 'đất liền, biển, cả hai',
      'Chỉ tiêu 10': 'không, báo cáo năm, luôn luôn',
      'Đơn vị 2': 'huyện, thị xã, thành phố, xã, phường, đặc khu, cơ quan tỉnh',
      'Đơn vị 3': 'đất liền, biển, cả hai',
    });
    expect(measures).toContain('lượt người, ');
  });
});
