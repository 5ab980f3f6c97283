import fc from 'fast-check';
import { DEFAULT_LIMITS, type ReadLimits } from '../../../src/adapters/xlsx/readLimits';
import { readXlsx } from '../../../src/adapters/xlsx/readXlsx';
import { links, type WorkbookOptions, workbookFile, workbookParts } from './workbookFixture';
import { bytesOf, type Parts, zip } from './zipFixture';

const SHEET = 'xl/worksheets/sheet1.xml';
const STRINGS = 'xl/sharedStrings.xml';
const BOOK = 'xl/workbook.xml';

const reasonOf = (bytes: Uint8Array, limits: Partial<ReadLimits> = {}) => {
  const result = readXlsx(bytes, limits);
  return result.ok ? 'read' : result.reason;
};

const cell = (inside: string, attributes = '') => `<row r="1"><c r="B1"${attributes}>${inside}</c></row>`;
const book = (sheets: string) => `<workbook><sheets>${sheets}</sheets></workbook>`;
const ofPart = (name: string, text: string | Uint8Array): WorkbookOptions => ({ parts: { [name]: text } });
const ofSheet = (text: string) => ofPart(SHEET, text);

describe('parts that do not say what they must', () => {
  const at = (cause: string, address = 'B1') => ({ cause, part: SHEET, cell: address });
  const cases: readonly (readonly [name: string, options: WorkbookOptions, reason: object])[] = [
    ['a number that is none', { sheet: cell('<v>12a</v>') }, at('number')],
    ['a number only JavaScript reads', { sheet: cell('<v>0x10</v>') }, at('number')],
    ['a number beyond numbers', { sheet: cell('<v>1e999</v>') }, at('number')],
    ['not a number', { sheet: cell('<v>NaN</v>') }, at('number')],
    ['a truth that is none', { sheet: cell('<v>2</v>', ' t="b"') }, at('boolean')],
    ['a date that is none', { sheet: cell('<v>2024-02-30</v>', ' t="d"') }, at('date')],
    ['a cell type that is none', { sheet: cell('<v>1</v>', ' t="x"') }, at('cellType')],
    ['a cell type that every object has', { sheet: cell('<v>1</v>', ' t="constructor"') }, at('cellType')],
    [
      'a shared string beyond the table',
      { sheet: cell('<v>1</v>', ' t="s"'), strings: '<si><t>a</t></si>' },
      at('stringIndex'),
    ],
    [
      'a negative shared string',
      { sheet: cell('<v>-1</v>', ' t="s"'), strings: '<si><t>a</t></si>' },
      at('stringIndex'),
    ],
    [
      'half a shared string',
      { sheet: cell('<v>0.5</v>', ' t="s"'), strings: '<si><t>a</t></si>' },
      at('stringIndex'),
    ],
    ['a shared string without a table', { sheet: cell('<v>0</v>', ' t="s"') }, at('stringIndex')],
    ['a shared formula without text', { sheet: cell('<f t="shared" si="3"/><v>1</v>') }, at('sharedFormula')],
    [
      'a cell beyond the last column',
      { sheet: '<row><c r="XFE1"><v>1</v></c></row>' },
      { cause: 'address', part: SHEET, offset: expect.any(Number) },
    ],
    [
      'a cell beyond all letters and digits',
      { sheet: '<row><c r="ZZZZ99999999"><v>1</v></c></row>' },
      { cause: 'address', part: SHEET, offset: expect.any(Number) },
    ],
    [
      'a cell in row 0',
      { sheet: '<row><c r="A0"><v>1</v></c></row>' },
      { cause: 'address', part: SHEET, offset: expect.any(Number) },
    ],
    [
      'a cell with two addresses',
      { sheet: '<row><c r="A1:B2"><v>1</v></c></row>' },
      { cause: 'address', part: SHEET, offset: expect.any(Number) },
    ],
    [
      'a row beyond the last',
      { sheet: '<row r="1048577"/>' },
      { cause: 'address', part: SHEET, offset: expect.any(Number) },
    ],
    [
      'a row nobody can count',
      { sheet: '<row r="99999999999999999999"/>' },
      { cause: 'address', part: SHEET, offset: expect.any(Number) },
    ],
    [
      'rows that run over the end',
      { sheet: '<row r="1048576"/><row/>' },
      { cause: 'address', part: SHEET, offset: expect.any(Number) },
    ],
    [
      'cells that run over the end',
      { sheet: '<row><c r="XFD1"/><c/></row>' },
      { cause: 'address', part: SHEET, offset: expect.any(Number) },
    ],
    [
      'a merge of nothing',
      { sheet: '<sheetData/><mergeCells><mergeCell ref="A1:"/></mergeCells>' },
      { cause: 'address', part: SHEET, offset: expect.any(Number) },
    ],
    ['a sheet that is no sheet', ofSheet('<html/>'), { cause: 'rootElement', part: SHEET }],
    [
      'a sheet whose part is missing',
      ofPart('xl/_rels/workbook.xml.rels', links(['worksheet', 'worksheets/sheet2.xml'])),
      { cause: 'missingPart', part: 'xl/worksheets/sheet2.xml' },
    ],
    [
      'a sheet whose link is missing',
      ofPart('xl/_rels/workbook.xml.rels', links(['theme', 'theme.xml'])),
      { cause: 'missingPart', part: SHEET },
    ],
    [
      'strings linked but missing',
      ofPart(
        'xl/_rels/workbook.xml.rels',
        links(['worksheet', 'worksheets/sheet1.xml'], ['sharedStrings', '../s.xml']),
      ),
      { cause: 'missingPart', part: 's.xml' },
    ],
    ['a workbook of no sheets', ofPart(BOOK, book('')), { cause: 'noSheets', part: BOOK }],
    [
      'two sheets of one name',
      ofPart(BOOK, book('<sheet name="Hạ Lang" id="rId1"/><sheet name="HẠ LANG" id="rId1"/>')),
      { cause: 'sheetName', part: BOOK, offset: expect.any(Number) },
    ],
    [
      'a sheet of no name',
      ofPart(BOOK, book('<sheet id="rId1"/>')),
      { cause: 'sheetName', part: BOOK, offset: expect.any(Number) },
    ],
    [
      'bytes that are no UTF-8',
      ofPart(SHEET, Uint8Array.of(0x3c, 0x61, 0xff, 0x3e)),
      { cause: 'encoding', part: SHEET },
    ],
    [
      'UTF-16 cut in the middle',
      ofPart(SHEET, Uint8Array.of(0xff, 0xfe, 0x3c, 0, 0x61)),
      { cause: 'encoding', part: SHEET },
    ],
  ];

  test.each(cases)('%s', (_, options, reason) => {
    expect(reasonOf(workbookFile(options))).toEqual({ code: 'damaged', ...reason });
  });
});

describe('mark-up that is broken or means harm', () => {
  const MEGABYTE = 1_000_000;
  const lol = Array.from({ length: 10 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
  const cases: readonly (readonly [name: string, text: () => string, cause: string])[] = [
    [
      'a billion laughs',
      () => `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">${lol}]><worksheet>&l9;</worksheet>`,
      'doctype',
    ],
    ['a file on the machine', () => '<!DOCTYPE x SYSTEM "file:///etc/passwd"><worksheet/>', 'doctype'],
    [
      'an entity that XML does not know',
      () => `<worksheet><sheetData>${cell('<v>&nbsp;1</v>')}</sheetData></worksheet>`,
      'entity',
    ],
    [
      'a bare ampersand',
      () => `<worksheet><sheetData>${cell('<f>A1 & B1</f>')}</sheetData></worksheet>`,
      'entity',
    ],
    [
      'a character beyond Unicode',
      () => `<worksheet><sheetData>${cell('<f>&#x110000;</f>')}</sheetData></worksheet>`,
      'entity',
    ],
    [
      'half a surrogate pair',
      () => `<worksheet><sheetData>${cell('<f>&#xD800;</f>')}</sheetData></worksheet>`,
      'entity',
    ],
    ['nothing', () => '', 'markup'],
    ['text without an element', () => 'xin chào', 'markup'],
    ['an element never closed', () => '<worksheet><sheetData>', 'markup'],
    [
      'elements closed crosswise',
      () => '<worksheet><sheetData><row></sheetData></row></worksheet>',
      'markup',
    ],
    ['an element closed by a longer name', () => '<worksheet><cols></colsx></worksheet>', 'markup'],
    ['an element closed by a shorter name', () => '<worksheet><cols></col></worksheet>', 'markup'],
    ['a tag inside an attribute', () => '<worksheet a="<b>"/>', 'markup'],
    ['a tag cut in its name', () => '<worksheet><sheetDa', 'markup'],
    ['a tag cut in an attribute', () => '<worksheet><sheetData a="', 'markup'],
    ['an attribute without quotes', () => '<worksheet a=1/>', 'markup'],
    ['an attribute without a value', () => '<worksheet a/>', 'markup'],
    ['a quote that closes in another tag', () => '<worksheet a="><b c="1"/></worksheet>', 'markup'],
    ['two megabytes of <', () => `<worksheet>${'<'.repeat(2 * MEGABYTE)}`, 'markup'],
    ['two megabytes of <a', () => `<worksheet>${'<a '.repeat(MEGABYTE)}`, 'markup'],
    ['comments that never close', () => `<worksheet>${'<!-- '.repeat(MEGABYTE)}`, 'markup'],
    [
      'CDATA that never closes',
      () => `<worksheet><sheetData>${cell(`<v>${'<![CDATA['.repeat(200_000)}`)}`,
      'markup',
    ],
    ['instructions that never close', () => `<worksheet>${'<?a '.repeat(MEGABYTE)}`, 'markup'],
    ['text that never ends', () => `<worksheet><sheetData><row><c><v>${'1'.repeat(2 * MEGABYTE)}`, 'markup'],
  ];

  test.each(cases)('%s', (_, text, cause) => {
    expect(reasonOf(workbookFile(ofSheet(text())))).toMatchObject({ code: 'damaged', cause, part: SHEET });
  });

  test('a damaged text says where', () => {
    expect(reasonOf(workbookFile(ofSheet('<worksheet><a></b></worksheet>')))).toEqual({
      code: 'damaged',
      cause: 'markup',
      part: SHEET,
      offset: 14,
    });
  });
});

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

describe('names that every JavaScript object has', () => {
  test('are ordinary names here', () => {
    const name = '__proto__';
    const parts: Parts = {
      ...workbookParts({ sheet: '<row __proto__="1" constructor="2"><c toString="3"><v>1</v></c></row>' }),
      [BOOK]: book(`<sheet name="${name}" id="rId1"/>`),
    };
    const result = readXlsx(zip(parts));
    expect(result.ok && result.workbook.sheets.map((sheet) => [sheet.name, sheet.cells])).toEqual([
      [name, [{ row: 0, col: 0, value: 1 }]],
    ]);
  });
});

test('parts changed at random never throw, and a readable result is well-formed', () => {
  const original = workbookParts({
    sheet:
      '<cols><col min="1" max="2" hidden="1"/></cols><sheetData><row r="1" hidden="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1"><f t="shared" si="0" ref="B1:B2">A1&amp;"x"</f><v>1</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/></c><c t="inlineStr"><is><t xml:space="preserve"> a </t></is></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
    strings: '<si><r><t>Hạ&#32;</t></r><r><t>Lang</t></r></si>',
    styles:
      '<numFmts><numFmt numFmtId="165" formatCode="d/m"/></numFmts><fonts><font><name val="x"/></font></fonts><cellXfs><xf/><xf numFmtId="165"/></cellXfs>',
  });
  const names = Object.keys(original).filter((name) => name !== '[Content_Types].xml');
  const bytes = fc.oneof(
    fc.integer({ min: 0, max: 255 }),
    fc.constantFrom(...'<>/"\'=&;!?-[] 0A:'.split('').map((char) => char.charCodeAt(0))),
  );
  const change = fc.tuple(
    fc.constantFrom(...names),
    fc.nat(),
    bytes,
    fc.constantFrom('set', 'cut', 'insert'),
  );
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
      const parts: Record<string, Uint8Array> = Object.fromEntries(
        names.map((name) => [name, bytesOf(original[name]!)]),
      );
      for (const [name, seed, byte, how] of changes) {
        const part = [...parts[name]!];
        part.splice(seed % part.length, how === 'insert' ? 0 : 1, ...(how === 'cut' ? [] : [byte]));
        parts[name] = Uint8Array.from(part);
      }
      const result = readXlsx(zip(parts));
      if (!result.ok) return;
      for (const { cells } of result.workbook.sheets) {
        const order = cells.map(({ row, col }) => row * 16_384 + col);
        expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
      }
    }),
    { numRuns: 1000 },
  );
});
