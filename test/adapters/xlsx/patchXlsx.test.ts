import { strToU8, Unzip } from 'fflate';
import { patchXlsx } from '../../../src/adapters/xlsx/patchXlsx';
import { DEFAULT_LIMITS } from '../../../src/adapters/xlsx/readLimits';
import { writeXlsx } from '../../../src/adapters/xlsx/writeXlsx';
import { readZipIndex } from '../../../src/adapters/xlsx/zipIndex';
import type { SheetEdit } from '../../../src/core/sheet/edit';
import { editOf, partsOf, patched, readBook } from './patch/patchedFile';
import { SAMPLE_PLANS } from './samplePlan';
import { links, valuesOf, type WorkbookOptions, workbookFile, workbookParts } from './workbookFixture';
import { craftZip, bytesOf as partBytes, zip } from './zipFixture';

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="170" formatCode="0.0"/></numFmts><cellXfs count="3">' +
  '<xf numFmtId="0" fontId="1"/><xf numFmtId="170" fontId="2" xfId="0"><alignment wrapText="1"/></xf><xf numFmtId="0" fontId="1" applyNumberFormat="1"/></cellXfs><dxfs count="0"/>';
const FORMULA = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c></row>';
const WORKBOOK = 'xl/workbook.xml';

/** The names of parts whose compressed bytes, or whose presence, differ. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [before, after].map((bytes) => readZipIndex(bytes, DEFAULT_LIMITS));
  const names = new Set([...old!.keys(), ...now!.keys()]);
  const packed = (index: typeof old, name: string) => Buffer.from(index!.get(name)?.packed ?? []);
  return [...names].filter((name) => !packed(old, name).equals(packed(now, name))).sort();
}

/** Flags of a zip entry (APPNOTE 4.4.4). */
const SIZES_FOLLOW = 1 << 3;
const NAME_IN_UTF8 = 1 << 11;

/** Names and sizes as a reader meets them that goes through the file once, without its directory. */
function sizesInStream(bytes: Uint8Array): [string, number | undefined][] {
  const met: [string, number | undefined][] = [];
  const stream = new Unzip(({ name, originalSize }) => met.push([name, originalSize]));
  stream.push(bytes, true);
  return met;
}

describe('parts', () => {
  test.each<[string, WorkbookOptions, SheetEdit, string[]]>([
    ['a value nothing is computed from', {}, editOf({ A1: 1 }), ['xl/worksheets/sheet1.xml']],
    [
      'a value in a workbook with formulas',
      { sheet: FORMULA },
      editOf({ C1: 1 }),
      [WORKBOOK, 'xl/worksheets/sheet1.xml'],
    ],
    [
      'a first formula',
      { strings: '<si><t>x</t></si>', styles: STYLES },
      editOf({ C1: '=1+1' }),
      [WORKBOOK, 'xl/worksheets/sheet1.xml'],
    ],
    [
      'a number format',
      { styles: STYLES },
      editOf({ A1: { value: 1, numberFormat: '0.000' } }),
      ['xl/styles.xml', 'xl/worksheets/sheet1.xml'],
    ],
    ['a hidden column', { sheet: FORMULA }, editOf({}, { hideCols: [1] }), ['xl/worksheets/sheet1.xml']],
    ['a format it has', { styles: STYLES }, editOf({ A1: { value: null, numberFormat: 'General' } }), []],
  ])('%s changes only what it must', (_, options, edit, expected) => {
    const bytes = workbookFile({
      ...options,
      parts: {
        'xl/vbaProject.bin': Uint8Array.from({ length: 999 }, (_, i) => (i * i) & 255),
        'xl/media/ảnh.png': 'x'.repeat(999),
      },
    });
    expect(changedParts(bytes, patched(bytes, edit))).toEqual(expected);
  });

  test('the same edits give the same bytes', async () => {
    const bytes = await writeXlsx(SAMPLE_PLANS);
    const edit = editOf({ B3: 7 }, { sheet: 'Danh mục' });
    expect(patched(bytes, edit)).toEqual(patched(bytes, edit));
  });

  test('entries of every kind are copied, with their sizes before them', () => {
    const parts = Object.entries(workbookParts({ sheet: FORMULA }));
    const entries = parts.map(([name, data], i) => ({
      ...{ name, data, method: i % 2 === 0 ? 8 : 0, flags: SIZES_FOLLOW },
      ...(i === 3 && { isZip64: true }),
    }));
    const others = [
      { name: 'xl/media/', data: '' },
      { name: 'xl\\ghi chú.bin', data: 'ô', flags: SIZES_FOLLOW | NAME_IN_UTF8 },
    ];
    const bytes = craftZip([...entries, ...others]);
    const after = patched(bytes, editOf({ A1: 5 }));
    expect(changedParts(bytes, after)).toEqual([WORKBOOK, 'xl/worksheets/sheet1.xml']);
    expect(valuesOf(readBook(after).sheets[0]!)).toEqual({ A1: 5, B1: ['=A1', 1] });
    const texts = partsOf(after);
    expect(sizesInStream(after)).toEqual([
      ...parts.map(([name]) => [name, strToU8(texts[name]!).length]),
      ['xl\\ghi chú.bin', 2],
    ]);
  });

  test('a part in UTF-16 is written, and declared, in UTF-8', () => {
    const xml = workbookParts()['xl/worksheets/sheet1.xml'] as string;
    const text = `\ufeff${xml.replace('UTF-8', 'UTF-16')}`;
    const bytes = workbookFile({ parts: { 'xl/worksheets/sheet1.xml': Buffer.from(text, 'utf16le') } });
    const after = partsOf(patched(bytes, editOf({ A1: 'Đường' })))['xl/worksheets/sheet1.xml']!;
    expect(after).toMatch(/^<\?xml version="1.0" encoding="UTF-8" standalone="yes"\?>/);
    expect(after).toContain('<t>Đường</t>');
  });

  test('sheets are found by their links', () => {
    const bytes = zip({
      ...workbookParts(),
      'xl/workbook.xml':
        '<x:workbook xmlns:x="m" xmlns:rel="r"><x:sheets><x:sheet name="Một" rel:id="rId2"/><x:sheet name="Trang" rel:id="rId1"/></x:sheets></x:workbook>',
      'xl/_rels/workbook.xml.rels': links(
        ['worksheet', '/khác/Hai.XML'],
        ['worksheet', 'worksheets/sheet1.xml'],
      ),
      'khác/hai.xml': '<worksheet><sheetData/></worksheet>',
    });
    const after = patched(bytes, editOf({ A1: '=1' }, { sheet: 'TRANG' }));
    expect(changedParts(bytes, after)).toEqual(['khác/hai.xml', WORKBOOK]);
    expect(partsOf(after)[WORKBOOK]).toContain('</x:sheets><x:calcPr fullCalcOnLoad="1"/></x:workbook>');
  });
});

describe('recalculation', () => {
  const chain = {
    sheet: FORMULA,
    parts: {
      'xl/_rels/workbook.xml.rels': links(
        ['worksheet', 'worksheets/sheet1.xml'],
        ['calcChain', 'CalcChain.xml'],
      ),
      'xl/calcChain.xml': '<calcChain><c r="B1" i="1"/></calcChain>',
      '[Content_Types].xml':
        '<Types><Override PartName="/xl/workbook.xml" ContentType="w"/><Override PartName="/xl/calcChain.xml" ContentType="c"/></Types>',
    },
  };

  test.each([
    ['a formula goes', editOf({ B1: 1 })],
    ['a formula comes', editOf({ C1: '=A1' })],
  ])('the order of calculation is dropped where %s', (_, edit) => {
    const after = partsOf(patched(workbookFile(chain), edit));
    expect(Object.keys(after)).not.toContain('xl/calcChain.xml');
    expect(after['xl/_rels/workbook.xml.rels']).toBe(links(['worksheet', 'worksheets/sheet1.xml']));
    expect(after['[Content_Types].xml']).toBe(
      '<Types><Override PartName="/xl/workbook.xml" ContentType="w"/></Types>',
    );
  });

  test('it stays where only an input changes', () => {
    const bytes = workbookFile(chain);
    expect(changedParts(bytes, patched(bytes, editOf({ A1: 9 })))).toEqual([
      WORKBOOK,
      'xl/worksheets/sheet1.xml',
    ]);
  });

  test.each([
    [
      'set where there are settings',
      '<calcPr calcId="191029" calcMode="manual"/>',
      '<calcPr calcId="191029" calcMode="manual" fullCalcOnLoad="1"/>',
    ],
    ['left where it is set', '<calcPr fullCalcOnLoad="1"/>', '<calcPr fullCalcOnLoad="1"/>'],
    [
      'put behind names',
      '<definedNames/><oleSize ref="A1"/>',
      '<definedNames/><calcPr fullCalcOnLoad="1"/><oleSize ref="A1"/>',
    ],
  ])('is %s', (_, before, after) => {
    const parts = workbookParts({ sheet: FORMULA });
    const workbook = (parts[WORKBOOK] as string).replace('</sheets>', `</sheets>${before}`);
    const bytes = zip({ ...parts, [WORKBOOK]: workbook });
    expect(partsOf(patched(bytes, editOf({ A1: 2 })))[WORKBOOK]).toContain(`</sheets>${after}</workbook>`);
  });
});

describe('number formats', () => {
  const sheet =
    '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1" t="d"><v>2024-12-31</v></c></row>';

  test('are added at the end, like the cell’s own format but for the number', () => {
    const edit = editOf({
      A1: { value: 1, numberFormat: '0" "&"<m>"' },
      B1: { value: 2, numberFormat: '0.0' },
      C1: { value: 3, numberFormat: '0.00' },
      D1: { value: 4, numberFormat: '0.00' },
      E1: { value: 5, numberFormat: 'General' },
      F1: { value: 6, numberFormat: '0" "&"<m>"' },
    });
    const parts = partsOf(patched(workbookFile({ sheet, styles: STYLES }), edit));
    expect(parts['xl/styles.xml']).toContain(
      '<numFmts count="2"><numFmt numFmtId="170" formatCode="0.0"/><numFmt numFmtId="171" formatCode="0&quot; &quot;&amp;&quot;&lt;m&gt;&quot;"/></numFmts>' +
        '<cellXfs count="7"><xf numFmtId="0" fontId="1"/><xf numFmtId="170" fontId="2" xfId="0"><alignment wrapText="1"/></xf><xf numFmtId="0" fontId="1" applyNumberFormat="1"/>' +
        '<xf numFmtId="171" fontId="2" xfId="0" applyNumberFormat="1"><alignment wrapText="1"/></xf>' +
        '<xf numFmtId="170" fontId="1" applyNumberFormat="1"/><xf numFmtId="2" fontId="1" applyNumberFormat="1"/><xf numFmtId="171" fontId="1" applyNumberFormat="1"/></cellXfs><dxfs count="0"/>',
    );
    const styles = [...parts['xl/worksheets/sheet1.xml']!.matchAll(/<c r="(..)"(?: s="(\d)")?/g)];
    expect(styles.map(([, at, style]) => `${at} ${style}`)).toEqual([
      ...['A1 3', 'B1 4', 'C1 5', 'D1 5', 'E1 undefined', 'F1 6'],
    ]);
  });

  test('a workbook without formats of its own gets its first', () => {
    const styles = '<fonts/><cellXfs count="1"><xf/></cellXfs>';
    const bytes = workbookFile({ sheet, styles });
    const after = partsOf(patched(bytes, editOf({ B1: { value: 2, numberFormat: '0.0' } })));
    expect(after['xl/styles.xml']).toContain(
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0"/></numFmts><fonts/><cellXfs count="2"><xf/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs>',
    );
  });

  test('a date stored as ISO text keeps showing as a date', () => {
    const read = readBook(patched(workbookFile({ sheet, styles: STYLES }), editOf({ C1: 45_657 })));
    expect(read.sheets[0]!.cells[2]).toEqual({ row: 0, col: 2, value: 45_657, numberFormat: 'yyyy-mm-dd' });
  });

  test('a workbook without styles can be given none', () => {
    const bytes = workbookFile({ sheet });
    const numbered = (numberFormat: string) => patchXlsx(bytes, [editOf({ A1: { value: 1, numberFormat } })]);
    expect(numbered('0.0')).toEqual({ ok: false, reason: { code: 'noStyles' } });
    expect(numbered('General').ok).toBe(true);
  });

  test('dates of 1904 are counted from there', () => {
    const styles = '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
    const options = { workbookPr: '<workbookPr date1904="1"/>', styles, sheet };
    const after = patched(
      workbookFile(options),
      editOf({ A1: 45_657, B1: 45_657, D1: { value: 45_657, numberFormat: 'mm-dd-yy' } }),
    );
    const xml = partsOf(after)['xl/worksheets/sheet1.xml']!;
    expect([...xml.matchAll(/<v>(\d+)<\/v>/g)].map(([, digits]) => digits)).toEqual([
      '44195',
      '45657',
      '44195',
    ]);
    expect(readBook(after).sheets[0]!.cells.map(({ value }) => value)).toEqual([
      45_657, 45_657, 45_657, 45_657,
    ]);
  });
});

describe('refused', () => {
  const withLink = (type: string, part: string): WorkbookOptions => ({
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': links([type, `../${type}.xml`]),
      [`xl/${type}.xml`]: part,
    },
  });
  const table = withLink('table', '<table ref="B2:C5"/>');
  const pivot = withLink(
    'pivotTable',
    '<pivotTableDefinition><location ref="B2:C5"/></pivotTableDefinition>',
  );
  const array = (type: string) => ({
    sheet: `<row r="2"><c r="B2"><f t="${type}" ref="B2:C3">A1:B2</f><v>1</v></c><c r="C2"><v>2</v></c></row>`,
  });
  const merged = {
    sheet:
      '<sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="B2:C3"/></mergeCells>',
  };

  test.each<[string, WorkbookOptions, SheetEdit, string, string]>([
    ['the first cell of an array formula', array('array'), editOf({ B2: 1 }), 'arrayFormula', 'B2'],
    ['another cell of it', array('array'), editOf({ A1: 1, C3: null }), 'arrayFormula', 'C3'],
    ['a cell of a data table', array('dataTable'), editOf({ C2: 1 }), 'dataTable', 'C2'],
    ['a covered cell of a merged range', merged, editOf({ B2: 1, C3: 'x' }), 'merged', 'C3'],
    ['a heading of a table', table, editOf({ C2: 'x' }), 'tableHeader', 'C2'],
    ['a cell of a pivot table', pivot, editOf({ C4: 'x' }), 'pivotTable', 'C4'],
    ['rows in no order', { sheet: '<row r="3"/><row r="2"/>' }, editOf({ A1: 1 }), 'disordered', 'A3'],
    ['rows in two places', { sheet: '<sheetData/><sheetData/>' }, editOf({ A1: 1 }), 'disordered', 'A1'],
    ['a row twice', { sheet: '<row r="3"/><row r="3"/>' }, editOf({ A1: 1 }), 'disordered', 'A3'],
    [
      'cells in no order',
      { sheet: '<row r="3"><c r="B3"/><c r="A3"/></row>' },
      editOf({ A1: 1 }),
      'disordered',
      'B3',
    ],
    [
      'a cell of another row',
      { sheet: '<row r="3"><c r="B4"/></row>' },
      editOf({ A1: 1 }),
      'disordered',
      'A3',
    ],
  ])('%s', (_, options, edit, code, cell) => {
    const reason = { code, sheet: 'Trang', cell };
    expect(patchXlsx(workbookFile(options), [edit])).toEqual({ ok: false, reason });
  });

  test.each<[string, WorkbookOptions, SheetEdit]>([
    ['cells beside an array formula', array('array'), editOf({ A2: 1, B4: 1 })],
    ['the first cell of a merged range, and blanks in it', merged, editOf({ B2: 2, C3: null, B3: '' })],
    ['cells under the headings of a table', table, editOf({ B3: 1, C5: 2 })],
    [
      'a table without headings',
      withLink('table', '<table ref="B2:C5" headerRowCount="0"/>'),
      editOf({ B2: 1 }),
    ],
    [
      'a heading written as it is',
      { ...table, sheet: '<row r="2"><c r="B2" t="str"><v>Xã</v></c></row>' },
      editOf({ B2: 'Xã' }),
    ],
  ])('but not %s', (_, options, edit) => {
    expect(patchXlsx(workbookFile(options), [edit]).ok).toBe(true);
  });

  test('a signed file', () => {
    const origin = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin';
    const rels = (workbookParts()['_rels/.rels'] as string).replace(
      '</Relationships>',
      `<Relationship Id="s" Type="${origin}" Target="_xmlsignatures/origin.sigs"/></Relationships>`,
    );
    const bytes = workbookFile({ parts: { '_rels/.rels': rels } });
    expect(patchXlsx(bytes, [editOf({ A1: 1 })])).toEqual({ ok: false, reason: { code: 'signed' } });
  });

  test.each([
    ['no workbook', strToU8('%PDF-1.7'), { code: 'notWorkbook', actual: 'pdf' }],
    ['a damaged one', workbookFile({ sheet: '<row' }), { code: 'damaged', cause: 'markup' }],
  ])('%s', (_, bytes, reason) => {
    expect(patchXlsx(partBytes(bytes), [])).toMatchObject({
      ok: false,
      reason: { code: 'unreadable', reason },
    });
  });

  test('a sheet that is not there is the caller’s mistake', () => {
    expect(() => patchXlsx(workbookFile(), [editOf({}, { sheet: 'Khác' })])).toThrow('missing sheet Khác');
  });
});
