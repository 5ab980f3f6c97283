import fc from 'fast-check';
import { readXlsx } from '../../../src/adapters/xlsx/readXlsx';
import {
  links,
  readSheet,
  valuesOf,
  type WorkbookOptions,
  workbookFile,
  workbookParts,
} from './workbookFixture';
import { zip } from './zipFixture';

const STRINGS = '<si><t>Hạ Lang</t></si><si><t/></si><si><t>0012</t></si>';

describe('values of cells, as files write them', () => {
  const cases: readonly (readonly [name: string, options: WorkbookOptions, values: object])[] = [
    [
      'numbers',
      {
        sheet:
          '<row r="1"><c r="A1"><v>1570</v></c><c r="B1" t="n"><v>-0.5</v></c><c r="C1"><v>9.0364E+1</v></c></row>',
      },
      { A1: 1570, B1: -0.5, C1: 90.364 },
    ],
    ['numbers with white space around', { sheet: '<row r="1"><c r="A1"><v>\n 7 </v></c></row>' }, { A1: 7 }],
    [
      'shared strings',
      {
        sheet: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v> 2 </v></c></row>',
        strings: STRINGS,
      },
      { A1: 'Hạ Lang', B1: '0012' },
    ],
    [
      'a number stored as text stays text',
      {
        sheet:
          '<row r="1"><c r="A1" t="str"><v>12</v></c><c r="B1" t="inlineStr"><is><t>12</t></is></c></row>',
      },
      { A1: '12', B1: '12' },
    ],
    [
      'empty strings are values, empty numbers are not',
      {
        sheet:
          '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><t></t></is></c><c r="C1"><v/></c><c r="D1" t="s"/></row>',
        strings: STRINGS,
      },
      { A1: '', B1: '' },
    ],
    [
      'booleans and errors',
      {
        sheet:
          '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>false</v></c><c r="C1" t="e"><v>#DIV/0!</v></c></row>',
      },
      { A1: true, B1: false, C1: { error: '#DIV/0!' } },
    ],
    [
      'ISO dates become serial numbers',
      {
        sheet:
          '<row r="1"><c r="A1" t="d"><v>2024-12-31</v></c><c r="B1" t="d"><v>2024-12-31T18:00:00</v></c><c r="C1" t="d"><v>06:00</v></c><c r="D1" t="d"><v>1900-02-28</v></c></row>',
      },
      { A1: 45657, B1: 45657.75, C1: 0.25, D1: 59 },
    ],
    [
      'text with runs, reading aids left out',
      {
        sheet: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
        strings:
          '<si><r><rPr><b/></rPr><t xml:space="preserve">Hạ </t></r><r><t>Lang</t></r><rPh sb="0" eb="1"><t>ハ</t></rPh><phoneticPr fontId="1"/></si>',
      },
      { A1: 'Hạ Lang' },
    ],
    [
      'white space counts only where it is preserved',
      {
        sheet: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>',
        strings: '<si><t xml:space="preserve"> gần </t></si><si><t>\n  gần\u00a0\n</t></si>',
      },
      { A1: ' gần ', B1: 'gần\u00a0' },
    ],
    [
      'entities, escapes, CDATA and comments in text',
      {
        sheet: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
        strings:
          '<si><t>&lt;a&gt; &amp;amp; &#272;&#x1F600;_x000A__x005F_x000D_<![CDATA[<&>]]><!-- no -->!</t></si>',
      },
      { A1: '<a> &amp; Đ😀\n_x000D_<&>!' },
    ],
    [
      'line ends are one character',
      { sheet: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>', strings: '<si><t>một\r\nhai\rba</t></si>' },
      { A1: 'một\nhai\nba' },
    ],
    [
      'formulas with and without a last value',
      {
        sheet:
          '<row r="1"><c r="A1"><f>B1&amp;"&lt;"</f></c><c r="B1"><f>1+1</f><v>2</v></c><c r="C1" t="str"><f>IF(A1="","",1)</f><v></v></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E1"><f>=_xlfn.SUM(B1)</f><v>2</v></c></row>',
      },
      {
        A1: ['=B1&"<"', null],
        B1: ['=1+1', 2],
        C1: ['=IF(A1="","",1)', ''],
        D1: ['=1/0', { error: '#DIV/0!' }],
        E1: ['=_xlfn.SUM(B1)', 2],
      },
    ],
    [
      'an array formula stands in its first cell',
      {
        sheet:
          '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>4</v></c></row><row r="2"><c r="A2"><v>6</v></c></row>',
      },
      { A1: ['=B1:B2*2', 4], A2: 6 },
    ],
    [
      'a shared formula is written out in every cell',
      {
        sheet:
          '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$D$1</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"></f></c></row>',
      },
      { B1: ['=A1*$D$1', 1], B2: ['=A2*$D$1', 2], B3: ['=A3*$D$1', null] },
    ],
    [
      'a shared formula that begins in the middle',
      {
        sheet:
          '<row r="5"><c r="C5"><f t="shared" ref="C5:D6" si="0">$A5*C$1+B4</f></c><c r="D5"><f t="shared" si="0"/></c></row>' +
          '<row r="6"><c r="C6"><f t="shared" si="0"/></c><c r="D6"><f t="shared" si="0"/></c></row>',
      },
      {
        C5: ['=$A5*C$1+B4', null],
        D5: ['=$A5*D$1+C4', null],
        C6: ['=$A6*C$1+B5', null],
        D6: ['=$A6*D$1+C5', null],
      },
    ],
    [
      'a shared formula whose text comes last',
      {
        sheet:
          '<row r="2"><c r="B2"><f t="shared" si="7"/><v>2</v></c></row><row r="1"><c r="B1"><f t="shared" si="7" ref="B1:B2">SUM(A1:A$1)</f></c></row>',
      },
      { B1: ['=SUM(A1:A$1)', null], B2: ['=SUM(A2:A$1)', 2] },
    ],
  ];

  test.each(cases)('%s', (_, options, values) => {
    expect(valuesOf(readSheet(workbookFile(options)))).toEqual(values);
  });
});

describe('places of cells', () => {
  const cases: readonly (readonly [name: string, sheet: string, values: object])[] = [
    [
      'no addresses at all',
      '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
      { A1: 1, B1: 2, A2: 3 },
    ],
    [
      'counting goes on after a given address',
      '<row r="5"><c r="C5"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
      { C5: 1, D5: 2, A6: 3 },
    ],
    [
      'rows and cells out of order',
      '<row r="9"><c r="B9"><v>4</v></c><c r="A9"><v>3</v></c></row><row r="2"><c r="C2"><v>2</v></c><c r="A2"><v>1</v></c></row>',
      { A2: 1, C2: 2, A9: 3, B9: 4 },
    ],
    [
      'a cell given twice: the later counts',
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="A1"><v>3</v></c></row>',
      { A1: 3, B1: 2 },
    ],
    [
      'lower-case and last addresses',
      '<row r="1"><c r="b1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
      { B1: 1, XFD1048576: 2 },
    ],
    [
      'blank styled cells are no cells',
      '<row r="1"><c r="A1" s="3"/><c r="B1" s="3"></c><c r="C1" s="3"><v>1</v></c></row>',
      { C1: 1 },
    ],
    [
      'elements nobody knows',
      '<row r="1"><x><c r="A1"><v>9</v></c></x><c r="A1"><v>1</v><extLst><ext><v>8</v></ext></extLst></c></row>',
      { A1: 1 },
    ],
    [
      'cells outside the sheet data are none',
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><extLst><row r="2"><c r="A2"><v>2</v></c></row></extLst>',
      { A1: 1 },
    ],
  ];

  test.each(cases)('%s', (_, sheet, values) => {
    const read = valuesOf(readSheet(workbookFile({ sheet })));
    expect(Object.entries(read)).toEqual(Object.entries(values));
  });

  test('a large sheet, which is inflated in several steps', () => {
    // Numbers that do not compress, so that the part takes many times what is inflated at once.
    const numbers = Array.from({ length: 40_000 }, (_, i) => Math.abs(Math.sin(i)));
    const sheet = readSheet(
      workbookFile({ sheet: numbers.map((n) => `<row><c><v>${n}</v></c></row>`).join('') }),
    );
    expect(sheet.cells).toEqual(numbers.map((value, row) => ({ row, col: 0, value })));
  });

  test('whatever the order in the file, the snapshot is the same', () => {
    const places = Array.from({ length: 12 }, (_, i) => `${'ABC'[i % 3]}${Math.floor(i / 3) + 1}`);
    const file = (order: readonly string[]) =>
      workbookFile({
        sheet: order.map((at) => `<row><c r="${at}"><v>${at.charCodeAt(0)}</v></c></row>`).join(''),
      });
    const expected = readXlsx(file(places));
    fc.assert(
      fc.property(fc.shuffledSubarray(places, { minLength: 12 }), (order) => {
        expect(readXlsx(file(order))).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});

describe('what surrounds the cells', () => {
  const sheetOf = (sheet: string, rest: WorkbookOptions = {}) => readSheet(workbookFile({ ...rest, sheet }));

  test('merged ranges, hidden rows and columns', () => {
    const sheet = sheetOf(
      '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" hidden="true"/><col min="6" max="6" width="3"/></cols>' +
        '<sheetData><row r="3" hidden="1"/><row r="2" hidden="true"/><row r="4" hidden="0"/></sheetData>' +
        '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B5:B4"/></mergeCells>',
    );
    expect(sheet).toEqual({
      name: 'Trang',
      visibility: 'visible',
      cells: [],
      merges: [
        { from: { row: 0, col: 0 }, to: { row: 0, col: 2 } },
        { from: { row: 3, col: 1 }, to: { row: 4, col: 1 } },
      ],
      hiddenRows: [1, 2],
      hiddenCols: [1, 2, 4],
    });
  });

  test('"hide everything to the right" ends at the last used column', () => {
    const cell = '<sheetData><row r="1"><c r="E1"><v>1</v></c></row></sheetData>';
    expect(sheetOf(`<cols><col min="4" max="16384" hidden="1"/></cols>${cell}`).hiddenCols).toEqual([3, 4]);
    expect(sheetOf(`<cols><col min="8" max="16384" hidden="1"/></cols>${cell}`).hiddenCols).toEqual([]);
    expect(sheetOf(`<cols><col min="8" max="9" hidden="1"/></cols>${cell}`).hiddenCols).toEqual([7, 8]);
  });

  const STYLES =
    '<numFmts><numFmt numFmtId="164" formatCode="General"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/><numFmt numFmtId="166" formatCode="#,##0 &quot;người&quot;"/></numFmts>' +
    '<fonts><font><name val="Times New Roman"/></font><font><sz val="12"/><name val=".VnTime"/></font></fonts>' +
    '<cellStyleXfs><xf numFmtId="9" fontId="1"/></cellStyleXfs>' +
    '<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="4" fontId="0"/><xf numFmtId="164" fontId="1"/><xf numFmtId="165" fontId="0"/><xf numFmtId="166"/></cellXfs>' +
    '<dxfs><dxf><font><name val="Wrong"/></font></dxf></dxfs>';

  test('number formats and fonts, where they are not the usual ones', () => {
    const styled = [0, 1, 2, 3, 4, 99].map((s, i) => `<c r="${'ABCDEF'[i]}1" s="${s}"><v>1</v></c>`).join('');
    const looks = sheetOf(`<row r="1">${styled}</row>`, { styles: STYLES }).cells.map(
      ({ numberFormat, font }) => [numberFormat, font],
    );
    expect(looks).toEqual([
      [undefined, undefined],
      ['#,##0.00', undefined],
      [undefined, '.VnTime'],
      ['dd/mm/yyyy', undefined],
      ['#,##0 "người"', undefined],
      [undefined, undefined],
    ]);
  });

  test('a legacy Vietnamese font is told even where it is the usual one', () => {
    const styles = '<fonts><font><name val="VNI-Times"/></font></fonts><cellXfs><xf fontId="0"/></cellXfs>';
    expect(sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>', { styles }).cells[0]?.font).toBe('VNI-Times');
  });

  test('dates of a 1904 workbook are shifted, its other numbers and times of day are not', () => {
    const styles = `<numFmts><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf/><xf numFmtId="165"/><xf numFmtId="20"/></cellXfs>`;
    const sheet = sheetOf(
      '<row r="1"><c r="A1" s="1"><v>44195</v></c><c r="B1" s="0"><v>44195</v></c><c r="C1" s="2"><v>0.5</v></c><c r="D1" s="1"><f>A1</f><v>44195</v></c><c r="E1" s="1" t="d"><v>2024-12-31</v></c></row>',
      { styles, workbookPr: '<workbookPr date1904="1"/>' },
    );
    expect(valuesOf(sheet)).toEqual({ A1: 45657, B1: 44195, C1: 0.5, D1: ['=A1', 45657], E1: 45657 });
  });

  test('an ISO date shows as one where the cell has no format of its own', () => {
    const sheet = sheetOf(
      '<row r="1"><c r="A1" t="d"><v>2024-12-31</v></c><c r="B1" t="d"><v>07:30:00</v></c></row>',
    );
    expect(sheet.cells.map(({ numberFormat }) => numberFormat)).toEqual(['yyyy-mm-dd', 'hh:mm:ss']);
  });
});

describe('workbooks put together in other ways', () => {
  const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const CELLS = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
  const sheetPart = `<worksheet xmlns="${MAIN}">${CELLS}</worksheet>`;
  const one = workbookParts({ sheet: CELLS });
  const without = (...names: string[]) =>
    Object.fromEntries(Object.entries(one).filter(([name]) => !names.includes(name)));
  const utf16 = (text: string, mark = true) =>
    new Uint8Array(Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le'));

  const cases: readonly (readonly [name: string, parts: Record<string, string | Uint8Array>])[] = [
    ['as Excel writes it', one],
    [
      'absolute targets and odd part names',
      {
        ...without('xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/worksheets/sheet1.xml'),
        '_rels/.rels': links(['officeDocument', '/Sổ 1/wb.xml']),
        'Sổ 1/wb.xml': one['xl/workbook.xml']!,
        'Sổ 1/_rels/wb.xml.rels': links(['worksheet', '../trang/a%20b.xml']),
        'trang/a b.xml': sheetPart,
      },
    ],
    [
      'an absolute target from inside a folder',
      { ...one, 'xl/_rels/workbook.xml.rels': links(['worksheet', '/xl/worksheets/sheet1.xml']) },
    ],
    [
      'names in another case, with backslashes',
      { ...without('xl/worksheets/sheet1.xml'), 'XL\\Worksheets\\Sheet1.XML': sheetPart },
    ],
    ['no package relationships', without('_rels/.rels')],
    ['no workbook relationships', without('xl/_rels/workbook.xml.rels')],
    [
      'relationships that lead in a circle',
      {
        ...one,
        'xl/worksheets/_rels/sheet1.xml.rels': links(
          ['worksheet', 'sheet1.xml'],
          ['officeDocument', '../workbook.xml'],
        ),
      },
    ],
    [
      'strict namespaces',
      {
        ...one,
        '_rels/.rels': String(one['_rels/.rels']).replaceAll(
          'schemas.openxmlformats.org/officeDocument/2006',
          'purl.oclc.org/ooxml/officeDocument',
        ),
        'xl/worksheets/sheet1.xml': sheetPart.replace(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main'),
      },
    ],
    [
      'prefixes, single quotes, white space, comments',
      {
        ...one,
        'xl/worksheets/sheet1.xml': `<?xml version='1.0'?><!-- x -->\n<x:worksheet xmlns:x='${MAIN}' xmlns:r='r'><x:sheetData\n><x:row r = '1' ><x:c  xmlns:r="s" r='A1'\t><x:v >1</x:v\n></x:c></x:row></x:sheetData></x:worksheet>\n`,
      },
    ],
    ['a UTF-8 mark', { ...one, 'xl/worksheets/sheet1.xml': `\ufeff${sheetPart}` }],
    ['UTF-16 with a mark', { ...one, 'xl/worksheets/sheet1.xml': utf16(sheetPart) }],
    ['UTF-16 without a mark', { ...one, 'xl/worksheets/sheet1.xml': utf16(sheetPart, false) }],
    [
      'UTF-16, the other byte order',
      {
        ...one,
        'xl/worksheets/sheet1.xml': new Uint8Array(Buffer.from(`\ufeff${sheetPart}`, 'utf16le').swap16()),
      },
    ],
  ];

  test.each(cases)('%s', (_, parts) => {
    const result = readXlsx(zip(parts));
    expect(
      result.ok ? result.workbook.sheets.map((sheet) => [sheet.name, valuesOf(sheet)]) : result.reason,
    ).toEqual([['Trang', { A1: 1 }]]);
  });

  test('tab order, visibility, names; sheets without cells are left out', () => {
    const parts = workbookParts({
      parts: {
        'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="r"><sheets><sheet name="Tổng &amp; hợp" sheetId="9" r:id="rId2"/><sheet name="Biểu đồ" sheetId="2" r:id="rId3"/><sheet name="Ẩn" sheetId="1" state="hidden" r:id="rId1"/><sheet name="Meta" sheetId="4" state="veryHidden" r:id="rId4"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': links(
          ['worksheet', 'worksheets/sheet1.xml'],
          ['worksheet', 'worksheets/sheet2.xml'],
          ['chartsheet', 'chartsheets/sheet1.xml'],
          ['worksheet', 'worksheets/sheet3.xml'],
        ),
        'xl/worksheets/sheet2.xml': sheetPart,
        'xl/worksheets/sheet3.xml': sheetPart,
        'xl/chartsheets/sheet1.xml': '<chartsheet/>',
      },
    });
    const result = readXlsx(zip(parts));
    expect(
      result.ok &&
        result.workbook.sheets.map(({ name, visibility, cells }) => [name, visibility, cells.length]),
    ).toEqual([
      ['Tổng & hợp', 'visible', 1],
      ['Ẩn', 'hidden', 0],
      ['Meta', 'veryHidden', 1],
    ]);
  });
});
