import fc from 'fast-check';
import { readXlsx } from '../../../src/adapters/xlsx/readXlsx';
import { BOOK, book, cell, ofPart, ofSheet, reasonOf, SHEET } from './hostileWorkbook';
import { links, type WorkbookOptions, workbookFile, workbookParts } from './workbookFixture';
import { bytesOf, type Parts, zip } from './zipFixture';

describe('parts that do not say what they must', () => {
  const at = (cause: string, address = 'B1') => ({ cause, part: SHEET, cell: address });
  const wrongAddress = { cause: 'address', part: SHEET, offset: expect.any(Number) };
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
    ['a cell beyond the last column', { sheet: '<row><c r="XFE1"><v>1</v></c></row>' }, wrongAddress],
    [
      'a cell beyond all letters and digits',
      { sheet: '<row><c r="ZZZZ99999999"><v>1</v></c></row>' },
      wrongAddress,
    ],
    ['a cell in row 0', { sheet: '<row><c r="A0"><v>1</v></c></row>' }, wrongAddress],
    ['a cell with two addresses', { sheet: '<row><c r="A1:B2"><v>1</v></c></row>' }, wrongAddress],
    ['a row beyond the last', { sheet: '<row r="1048577"/>' }, wrongAddress],
    ['a row nobody can count', { sheet: '<row r="99999999999999999999"/>' }, wrongAddress],
    ['rows that run over the end', { sheet: '<row r="1048576"/><row/>' }, wrongAddress],
    ['cells that run over the end', { sheet: '<row><c r="XFD1"/><c/></row>' }, wrongAddress],
    [
      'a merge of nothing',
      { sheet: '<sheetData/><mergeCells><mergeCell ref="A1:"/></mergeCells>' },
      wrongAddress,
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
