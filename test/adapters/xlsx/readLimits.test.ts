import { DEFAULT_LIMITS, type ReadLimits } from '../../../src/adapters/xlsx/readLimits';
import { readXlsx } from '../../../src/adapters/xlsx/readXlsx';
import { BOOK, book, cell, ofPart, ofSheet, reasonOf, SHEET, STRINGS } from './hostileWorkbook';
import { type WorkbookOptions, workbookFile } from './workbookFixture';

describe('what is too much, by the limit it passes', () => {
  const many = (count: number, text: string) => text.repeat(count);
  const attributes = Array.from({ length: 300 }, (_, i) => ` a${i}="1"`).join('');
  const long = 'x'.repeat(1_000_001);
  const runs = many(70_000, '<r><t>mười sáu ký tự!</t></r>');
  const longFormula = `<f t="shared" si="0">A1&amp;"${'x'.repeat(8_000)}"</f>`;
  const shared = many(9_000, '<c><f t="shared" si="0"/></c>');
  const cases: readonly (readonly [
    what: keyof ReadLimits,
    name: string,
    options: WorkbookOptions,
    part: string,
  ])[] = [
    ['nesting', 'elements a million deep', ofSheet(`<worksheet>${many(1_000_000, '<a>')}`), SHEET],
    ['attributes', 'a flood of attributes', ofSheet(`<worksheet${attributes}/>`), SHEET],
    ['text', 'a text of a megabyte', { strings: `<si><t>${long}</t></si>` }, STRINGS],
    ['text', 'a text of many runs', { strings: `<si>${runs}</si>` }, STRINGS],
    ['text', 'an attribute of a megabyte', ofPart(BOOK, book(`<sheet name="${long}" id="rId1"/>`)), BOOK],
    [
      'styles',
      'cell formats without end',
      { styles: `<cellXfs>${many(250_001, '<xf/>')}</cellXfs>` },
      'xl/styles.xml',
    ],
    [
      'styles',
      'fonts without end',
      { styles: `<fonts>${many(250_001, '<font/>')}</fonts>` },
      'xl/styles.xml',
    ],
    [
      'merges',
      'merges without end',
      { sheet: `<sheetData/><mergeCells>${many(100_001, '<mergeCell ref="A1"/>')}</mergeCells>` },
      SHEET,
    ],
    [
      'sheets',
      'sheets without end',
      ofPart(BOOK, book(Array.from({ length: 1_001 }, (_, i) => `<sheet name="${i}"/>`).join(''))),
      BOOK,
    ],
    [
      'formulaText',
      'a long formula shared by thousands',
      { sheet: `<row><c r="A1">${longFormula}</c>${shared}</row>` },
      SHEET,
    ],
  ];

  test.each(cases)('%s: %s', (what, _, options, part) => {
    expect(reasonOf(workbookFile(options))).toEqual({
      code: 'tooLarge',
      what,
      limit: DEFAULT_LIMITS[what],
      part,
    });
  });

  test('links without end', () => {
    const rels = `<Relationships>${many(10_001, '<Relationship/>')}</Relationships>`;
    expect(reasonOf(workbookFile(ofPart('_rels/.rels', rels)))).toEqual({
      code: 'tooLarge',
      what: 'entries',
      limit: 10_000,
      part: '_rels/.rels',
    });
  });

  test('texts that are slow to search are read all the same', () => {
    const almost = 999_000;
    const strings = `<si><t>x${many(almost, ' ')}x</t></si><si><t>${many(almost / 2, '_x')}</t></si>`;
    const code = many(almost, '[');
    const styles = `<numFmts><numFmt numFmtId="200" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs>`;
    const sheet =
      cell(`<f t="shared" si="0">${many(almost / 3, '#A"')}</f>`) + cell('<f t="shared" si="0"/>');
    expect(reasonOf(workbookFile({ strings, styles, sheet }))).toBe('read');
  });

  test('cells, strings: the last one allowed is read, the next is not', () => {
    const row = '<row><c><v>1</v></c><c/><c s="1"></c><c><f>A1</f></c></row>';
    expect(reasonOf(workbookFile({ sheet: row }), { cells: 2 })).toBe('read');
    expect(reasonOf(workbookFile({ sheet: row }), { cells: 1 })).toEqual({
      code: 'tooLarge',
      what: 'cells',
      limit: 1,
      part: SHEET,
    });
    const strings = many(3, '<si/>');
    expect(reasonOf(workbookFile({ strings }), { strings: 3 })).toBe('read');
    expect(reasonOf(workbookFile({ strings }), { strings: 2 })).toEqual({
      code: 'tooLarge',
      what: 'strings',
      limit: 2,
      part: STRINGS,
    });
  });

  test('a hundred thousand blank styled cells count for nothing', () => {
    const blanks = `<row>${many(10_000, '<c s="1"/>')}</row>`;
    expect(reasonOf(workbookFile({ sheet: many(10, blanks) }), { cells: 0 })).toBe('read');
  });

  test('hidden columns told a thousand times over are few', () => {
    const cols = `<cols>${many(16_000, '<col min="1" max="16384" hidden="1"/>')}</cols>`;
    const result = readXlsx(workbookFile({ sheet: `${cols}<sheetData>${cell('<v>1</v>')}</sheetData>` }));
    expect(result.ok && result.workbook.sheets[0]?.hiddenCols).toEqual([0, 1]);
  });
});
