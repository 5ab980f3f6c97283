import { graftSheets } from '../../../../src/adapters/xlsx/graft/graftSheets';
import { range } from '../../../../src/core/sheet/address';
import type { PageSetup, SheetPlan } from '../../../../src/core/sheet/plan';
import { plannedSheet } from '../../../core/sheet/plannedSheet';
import { partsOf, readBook } from '../patch/patchedFile';
import { SAMPLE_PLANS } from '../samplePlan';
import { links, workbookFile } from '../workbookFixture';
import type { Parts } from '../zipFixture';
import { changedParts, grafted } from './grafted';
import { LISTS, officeBook, officeParts } from './officeBook';

const WORKBOOK = 'xl/workbook.xml';
const page: PageSetup = {
  orientation: 'landscape',
  paper: 'A4',
  fitToWidth: 1,
  repeatRows: [0, 1],
  printArea: range(0, 0, 3, 3),
  margins: { top: 20, bottom: 20, left: 15, right: 15 },
};
const text = (value: string) => [{ row: 0, col: 0, value }];
const NEW = plannedSheet({ name: 'Chi tiết', cells: text('mới'), page });

const xmlOf = async (part: string, graft: Parameters<typeof grafted>[1], parts: Parts = {}) =>
  partsOf(await grafted(officeBook(parts), graft))[part]!;
const all = (xml: string, pattern: RegExp) =>
  [...xml.matchAll(pattern)].map(([, ...found]) => found.join('|'));

describe('what counts tabs', () => {
  const tabs = (xml: string) =>
    all(xml, /<sheet name="([^"]*)" sheetId="(\d+)" r:id="(\w+)"(?: state="(\w+)")?/g);
  const names = (xml: string) =>
    all(xml, /<definedName name="([^"]*)"(?: hidden="1")?(?: localSheetId="(\d+)")?>([^<]*)</g);

  test('new sheets stand at the end, their names with them', async () => {
    const hidden = plannedSheet({ name: 'Ẩn & kín', visibility: 'veryHidden' });
    const xml = await xmlOf(WORKBOOK, { plans: [NEW, hidden] });
    expect(tabs(xml)).toEqual([
      ...['Biểu 1|7|rId1|', 'Biểu đồ|3|rId2|', 'Tổng hợp|12|rId3|', 'Chi tiết|13|rId8|'],
      'Ẩn &amp; kín|14|rId9|veryHidden',
    ]);
    expect(names(xml)).toEqual([
      "_xlnm.Print_Titles|0|'Biểu 1'!$1:$1",
      "Mốc|0|'Biểu 1'!$B$1",
      "Toàn_tỉnh||'Tổng hợp'!$A$1",
      "_xlnm.Print_Area|2|'Tổng hợp'!$A$1:$C$9",
      "_xlnm.Print_Area|3|'Chi tiết'!$A$1:$D$4",
      "_xlnm.Print_Titles|3|'Chi tiết'!$1:$2",
    ]);
    expect(xml).toContain('<workbookView activeTab="2" firstSheet="2"/>');
    expect(xml).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
  });

  test('a sheet that is replaced stays where it is; a person’s own names on it stay', async () => {
    const xml = await xmlOf(WORKBOOK, { plans: [{ ...NEW, name: 'BIỂU 1' }] });
    expect(tabs(xml)).toEqual(['BIỂU 1|7|rId1|', 'Biểu đồ|3|rId2|', 'Tổng hợp|12|rId3|']);
    expect(names(xml)).toEqual([
      "Mốc|0|'Biểu 1'!$B$1",
      "Toàn_tỉnh||'Tổng hợp'!$A$1",
      "_xlnm.Print_Area|2|'Tổng hợp'!$A$1:$C$9",
      "_xlnm.Print_Area|0|'BIỂU 1'!$A$1:$D$4",
      "_xlnm.Print_Titles|0|'BIỂU 1'!$1:$2",
    ]);
  });

  test('a sheet taken out leaves the others their names and the chosen tab chosen', async () => {
    const xml = await xmlOf(WORKBOOK, { remove: ['biểu 1', 'không có'] });
    expect(tabs(xml)).toEqual(['Biểu đồ|3|rId2|', 'Tổng hợp|12|rId3|']);
    expect(names(xml)).toEqual(["Toàn_tỉnh||'Tổng hợp'!$A$1", "_xlnm.Print_Area|1|'Tổng hợp'!$A$1:$C$9"]);
    expect(xml).toContain('<workbookView activeTab="1" firstSheet="1"/>');
  });

  test('the chosen one taken out, the first visible is chosen; what names said of it is void', async () => {
    const xml = await xmlOf(WORKBOOK, { remove: ['Tổng hợp'] });
    expect(names(xml)).toEqual([
      ...["_xlnm.Print_Titles|0|'Biểu 1'!$1:$1", "Mốc|0|'Biểu 1'!$B$1", 'Toàn_tỉnh||#REF!'],
    ]);
    expect(xml).toContain('<workbookView activeTab="0"/>');
  });

  test('prefixes are spelled as the file does, and names begin where there were none', async () => {
    const bytes = workbookFile({
      parts: {
        ...{ 'xl/styles.xml': officeParts()['xl/styles.xml']! },
        'xl/workbook.xml':
          '<x:workbook xmlns:x="m"><x:sheets><x:sheet xmlns:q="r" name="Trang" sheetId="1" q:id="rId1"></x:sheet></x:sheets><x:calcPr/></x:workbook>',
        'xl/_rels/workbook.xml.rels': links(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml']),
      },
    });
    const after = await grafted(bytes, { plans: [NEW] });
    const xml = partsOf(after)[WORKBOOK]!;
    expect(xml).toContain(
      '</x:sheet><x:sheet xmlns:q="r" name="Chi tiết" sheetId="2" q:id="rId3"/></x:sheets>',
    );
    expect(xml).toContain(
      '</x:sheets><x:definedNames><x:definedName name="_xlnm.Print_Area" localSheetId="1">',
    );
    expect(readBook(after).sheets.map(({ name }) => name)).toEqual(['Trang', 'Chi tiết']);
  });
});

describe('looks', () => {
  test('are numbered after those that are there, which stay', async () => {
    const plan: SheetPlan = plannedSheet({
      name: 'Màu',
      cells: [...text('đậm'), { row: 0, col: 1, value: 'thường' }],
      formats: [
        { range: range(0, 0), style: { bold: true, fill: 'FFF2CC', border: 'thin', numberFormat: '0.0"%"' } },
        { range: range(1, 0), style: { numberFormat: '#,##0' } },
      ],
      conditionalFormats: [{ range: range(0, 0), formula: '=A1=1', style: { color: 'A4262C' } }],
    });
    const parts = partsOf(await grafted(officeBook(), { plans: [plan] }));
    const styles = parts['xl/styles.xml']!;
    expect(styles).toContain(
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot;%&quot;"/></numFmts><fonts count="4">',
    );
    expect(styles).toContain(
      '<patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/>',
    );
    expect(all(styles, /<(fonts|fills|borders|cellXfs|dxfs) count="(\d+)"/g)).toEqual([
      ...['fonts|4', 'fills|3', 'borders|3', 'cellXfs|6', 'dxfs|2'],
    ]);
    const sheet = parts['xl/worksheets/sheet3.xml']!;
    expect(all(sheet, /<c r="(\w+)" s="(\d+)"/g)).toEqual(['A1|3', 'B1|4', 'A2|5']);
    expect(sheet).toContain('dxfId="1"');
    expect(styles).toMatch(/<xf numFmtId="164" fontId="2" fillId="2" borderId="1" [^>]*applyFill="1"/);
    expect(styles).toMatch(/<xf numFmtId="3" fontId="3" fillId="0" borderId="2"/);
  });

  test('stand in tables of their own where a careless program has none', async () => {
    const bytes = workbookFile({ styles: '<cellXfs count="2"><xf/><xf numFmtId="14"/></cellXfs><extLst/>' });
    const rule = { range: range(0, 0), formula: '=A1=1', style: { bold: true } };
    const plan = {
      ...NEW,
      conditionalFormats: [rule],
      formats: [{ range: range(0, 0), style: { fill: 'FFF2CC', border: 'thin' } }],
    } as const;
    const after = await grafted(bytes, { plans: [plan] });
    const styles = partsOf(after)['xl/styles.xml']!;
    expect(all(styles, /<(\w+) count="(\d+)">(<\w+\/>)*/g)).toEqual([
      ...['fonts|2|<font/>', 'fills|3|<fill/>', 'borders|2|<border/>', 'cellXfs|3|<xf/>', 'dxfs|1|'],
    ]);
    expect(styles).toMatch(/<dxfs .*<\/dxfs><extLst\/>/);
    expect(readBook(after).sheets[1]).toMatchObject({
      name: 'Chi tiết',
      cells: [{ font: 'Times New Roman' }],
    });
  });

  test('grow no further when the same sheets come again', async () => {
    const once = await grafted(officeBook(), { plans: SAMPLE_PLANS });
    const twice = await grafted(once, { plans: SAMPLE_PLANS });
    expect(partsOf(twice)['xl/styles.xml']).toBe(partsOf(once)['xl/styles.xml']);
  });
});

describe('parts', () => {
  test('the new sheet is not chosen, and its texts stand in its cells', async () => {
    const xml = await xmlOf('xl/worksheets/sheet3.xml', { plans: [NEW] });
    expect(xml).toContain('<c r="A1" s="3" t="inlineStr"><is><t>mới</t></is></c>');
    expect(xml).not.toContain('tabSelected');
  });

  test('are listed, the chain and the titles are not any more', async () => {
    const parts = partsOf(await grafted(officeBook(), { plans: [NEW] }));
    expect(parts['[Content_Types].xml']).toContain(
      '<Override PartName="/xl/worksheets/sheet3.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    );
    expect(parts['[Content_Types].xml']).not.toContain('calcChain');
    expect(parts['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
    expect(parts['xl/calcChain.xml']).toBeUndefined();
    expect(parts['docProps/app.xml']).toBe(
      '<Properties xmlns:vt="v"><Application>Microsoft Excel</Application><Company>VPTU</Company></Properties>',
    );
  });

  test.each([
    ['replaced', { plans: [{ ...NEW, name: 'Biểu 1' }] }, ['xl/worksheets/sheet1.xml']],
    ['taken out', { remove: ['Biểu 1'] }, ['xl/worksheets/sheet1.xml']],
  ])(
    'a sheet %s takes its comments with it, but not the printer another one has',
    async (_, graft, others) => {
      const bytes = officeBook();
      const after = await grafted(bytes, graft);
      expect(changedParts(bytes, after).filter((part) => !LISTS.includes(part))).toEqual([
        ...['xl/comments1.xml', 'xl/worksheets/_rels/sheet1.xml.rels', ...others],
      ]);
      expect(partsOf(after)['xl/comments1.xml']).toBeUndefined();
      expect(partsOf(after)['[Content_Types].xml']).not.toContain('comments');
    },
  );

  test('of a strict file are strict', async () => {
    const strict = (xml: string) =>
      xml
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/',
          'http://purl.oclc.org/ooxml/officeDocument/',
        );
    const parts = Object.entries(officeParts()).map(([name, part]) => [
      name,
      typeof part === 'string' ? strict(part) : part,
    ]);
    const after = partsOf(await grafted(officeBook(Object.fromEntries(parts)), { plans: [NEW] }));
    expect(after['xl/worksheets/sheet3.xml']).not.toContain('schemas.openxmlformats.org');
    expect(after['xl/_rels/workbook.xml.rels']).not.toContain('schemas.openxmlformats.org/office');
  });

  test('nothing asked, nothing changed', async () => {
    const bytes = officeBook();
    // A chart sheet is a person's own, whatever it is called.
    expect(await grafted(bytes, { remove: ['không có', 'Biểu đồ'] })).toBe(bytes);
  });
});

describe('what cannot be done', () => {
  const locked = '<workbookProtection workbookPassword="CC1A" lockStructure="1"/>';
  test.each<[string, Parts, string, unknown]>([
    [
      'a structure that is locked',
      { [WORKBOOK]: (officeParts()[WORKBOOK] as string).replace('<bookViews>', `${locked}<bookViews>`) },
      'Chi tiết',
      { code: 'lockedStructure' },
    ],
    [
      'a signature',
      { '_rels/.rels': links(['officeDocument', WORKBOOK], ['digital-signature/origin', 'o.sigs']) },
      'Chi tiết',
      { code: 'signed' },
    ],
    ['a chart sheet of that name', {}, 'BIỂU ĐỒ', { code: 'nameTaken', sheet: 'BIỂU ĐỒ' }],
    [
      'no looks to add to',
      {
        'xl/_rels/workbook.xml.rels': (officeParts()['xl/_rels/workbook.xml.rels'] as string).replace(
          '/styles"',
          '/theme"',
        ),
      },
      'Chi tiết',
      { code: 'noStyles' },
    ],
  ])('%s', async (_, parts, name, reason) => {
    const result = await graftSheets(officeBook(parts), { plans: [{ ...NEW, name }], remove: [] });
    expect(result).toEqual({ ok: false, reason });
  });

  test('a file that cannot be read', async () => {
    const result = await graftSheets(new Uint8Array([1, 2, 3]), { plans: [NEW], remove: [] });
    expect(result).toMatchObject({ ok: false, reason: { code: 'unreadable' } });
  });

  test('no visible sheet would be left', async () => {
    const hidden = { ...NEW, name: 'Trang', visibility: 'hidden' as const };
    const bytes = workbookFile({
      styles: (officeParts()['xl/styles.xml'] as string).replace(/<\/?styleSheet[^>]*>/g, ''),
    });
    await expect(graftSheets(bytes, { plans: [hidden], remove: [] })).rejects.toThrow(RangeError);
  });
});
