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
