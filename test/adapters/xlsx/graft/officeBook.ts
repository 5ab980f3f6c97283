import { links, workbookParts } from '../workbookFixture';
import { type Parts, zip } from '../zipFixture';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What a graft may change of a workbook; everything else keeps its bytes. */
export const LISTS = [
  ...['[content_types].xml', 'docprops/app.xml', 'xl/_rels/workbook.xml.rels', 'xl/calcchain.xml'],
  ...['xl/styles.xml', 'xl/workbook.xml'],
];

/**
 * A workbook as an office program leaves it: a chart sheet between two sheets with texts held in common, the third
 * chosen, names of the workbook and of sheets, comments and printer settings, a chain of calculation, macros.
 */
export function officeParts(): Parts {
  const row = (texts: readonly number[]) =>
    texts.map((index, col) => `<c r="${'ABC'[col]}1" s="${col}" t="s"><v>${index}</v></c>`).join('');
  const sheet = (inner: string, before = '') =>
    `<worksheet xmlns="${MAIN}" xmlns:r="${LINK}">${before}<sheetData><row r="1">${inner}</row></sheetData><pageSetup r:id="rId1"/></worksheet>`;
  return {
    ...workbookParts(),
    '[Content_Types].xml':
      '<?xml version="1.0"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/><Override PartName="/xl/comments1.xml" ContentType="${CONTENT}.comments+xml"/>` +
      `<Override PartName="/xl/calcChain.xml" ContentType="${CONTENT}.calcChain+xml"/></Types>`,
    '_rels/.rels': links(['officeDocument', 'xl/workbook.xml'], ['extended-properties', 'docProps/app.xml']),
    'docProps/app.xml':
      '<Properties xmlns:vt="v"><Application>Microsoft Excel</Application><HeadingPairs><vt:vector/></HeadingPairs><TitlesOfParts><vt:vector/></TitlesOfParts><Company>VPTU</Company></Properties>',
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${LINK}"><workbookPr/><bookViews><workbookView activeTab="2" firstSheet="2"/></bookViews>` +
      '<sheets><sheet name="Biểu 1" sheetId="7" r:id="rId1"/><sheet name="Biểu đồ" sheetId="3" r:id="rId2"/><sheet name="Tổng hợp" sheetId="12" r:id="rId3"/></sheets>' +
      '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">\'Biểu 1\'!$1:$1</definedName><definedName name="Mốc" localSheetId="0">\'Biểu 1\'!$B$1</definedName>' +
      '<definedName name="Toàn_tỉnh">\'Tổng hợp\'!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="2">\'Tổng hợp\'!$A$1:$C$9</definedName></definedNames><calcPr calcId="191029"/></workbook>',
    'xl/_rels/workbook.xml.rels': links(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['chartsheet', 'chartsheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
      ['calcChain', 'calcChain.xml'],
      ['vbaProject', 'vbaProject.bin'],
    ),
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val=".VnTime"/></font><font><b/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="1" xfId="0"><alignment wrapText="1"/></xf><xf numFmtId="170" fontId="1"/></cellXfs><dxfs count="1"><dxf><font><i/></font></dxf></dxfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>Buổi</t></si><si><r><t>Lượt </t></r><r><t>người</t></r></si></sst>`,
    'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="B1" i="7"/></calcChain>`,
    'xl/vbaProject.bin': Uint8Array.from({ length: 999 }, (_, i) => (i * i) & 255),
    'xl/chartsheets/sheet1.xml': `<chartsheet xmlns="${MAIN}"/>`,
    'xl/worksheets/sheet1.xml': sheet(`${row([0, 1])}<c r="C1"><f>B1</f><v>5</v></c>`),
    'xl/worksheets/sheet2.xml': sheet(
      `${row([1])}<c r="C1"><f>'Biểu 1'!C1</f><v>5</v></c>`,
      '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>',
    ),
    'xl/worksheets/_rels/sheet1.xml.rels': links(
      ['printerSettings', '../printerSettings/printer.bin'],
      ['comments', '../comments1.xml'],
    ),
    'xl/worksheets/_rels/sheet2.xml.rels': links(['printerSettings', '../printerSettings/printer.bin']),
    'xl/printerSettings/printer.bin': 'máy in',
    'xl/comments1.xml': `<comments xmlns="${MAIN}"/>`,
  };
}

export const officeBook = (parts: Parts = {}) => zip({ ...officeParts(), ...parts });
