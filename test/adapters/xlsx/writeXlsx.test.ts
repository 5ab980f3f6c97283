import { writeXlsx } from '../../../src/adapters/xlsx/writeXlsx';
import { parseRange, range } from '../../../src/core/sheet/address';
import type { PageSetup, SheetPlan } from '../../../src/core/sheet/plan';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { plannedSheet } from '../../core/sheet/plannedSheet';
import { SAMPLE_PLANS } from './samplePlan';
import { attributes, child, childrenOf, writtenParts } from './writtenParts';

const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES = 'xl/styles.xml';
const WORKBOOK = 'xl/workbook.xml';

const PAGE: PageSetup = {
  orientation: 'landscape',
  paper: 'A4',
  fitToWidth: 1,
  margins: { top: 20, bottom: 20, left: 25.4, right: 12.7 },
};

async function sheetXml(parts: Partial<SheetPlan>): Promise<string> {
  return (await writtenParts(plannedSheet(parts)))[SHEET]!;
}

describe('the sample forms keep to the format', () => {
  // CT_Worksheet, ISO 29500-1 §18.3.1.99
  const SEQUENCE = [
    ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr'],
    ...['sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate'],
    ...['customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting', 'dataValidations'],
    ...['hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks'],
  ];

  test('a full sheet has all its parts, in the order of the schema', async () => {
    const xml = (await writtenParts(...SAMPLE_PLANS))['xl/worksheets/sheet2.xml']!;
    expect(childrenOf(xml).map(({ name }) => name)).toEqual([
      ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetProtection'],
      ...['autoFilter', 'mergeCells', 'conditionalFormatting', 'dataValidations', 'printOptions'],
      ...['pageMargins', 'pageSetup', 'headerFooter'],
    ]);
  });

  test.each([1, 2])('sheet %d follows the order of the schema', async (number) => {
    const xml = (await writtenParts(...SAMPLE_PLANS))[`xl/worksheets/sheet${number}.xml`]!;
    const places = childrenOf(xml).map(({ name }) => SEQUENCE.indexOf(name));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('every style a cell or rule names exists', async () => {
    const parts = await writtenParts(...SAMPLE_PLANS);
    const sheet = parts['xl/worksheets/sheet2.xml']!;
    const count = (element: string) => childrenOf(child(parts[STYLES]!, element)).length;
    const highest = (numbers: readonly string[]) => Math.max(...numbers.map(Number));
    const xfs = child(parts[STYLES]!, 'cellXfs');
    expect(highest(attributes(sheet, 'c', 's'))).toBe(count('cellXfs') - 1);
    expect(highest(attributes(sheet, 'cfRule', 'dxfId'))).toBe(count('dxfs') - 1);
    expect(highest(attributes(xfs, 'xf', 'fontId'))).toBeLessThan(count('fonts'));
    expect(highest(attributes(xfs, 'xf', 'fillId'))).toBeLessThan(count('fills'));
    expect(highest(attributes(xfs, 'xf', 'borderId'))).toBeLessThan(count('borders'));
  });

  test('no cell has two validations', async () => {
    const sheet = (await writtenParts(...SAMPLE_PLANS))['xl/worksheets/sheet2.xml']!;
    const covered = attributes(sheet, 'dataValidation', 'sqref').flatMap((reference) => {
      const { from, to } = parseRange(reference)!;
      const cells: string[] = [];
      for (let row = from.row; row <= to.row; row++) {
        for (let col = from.col; col <= to.col; col++) cells.push(`${row},${col}`);
      }
      return cells;
    });
    expect(covered).toHaveLength(4 + 6 + 4 + 2);
    expect(new Set(covered).size).toBe(covered.length);
  });

  test('the first visible sheet is shown, and all is recalculated on opening', async () => {
    const workbook = (await writtenParts(...SAMPLE_PLANS))[WORKBOOK]!;
    expect(workbook).toContain('activeTab="1"');
    expect(workbook).toContain('fullCalcOnLoad="1"');
    expect(attributes(workbook, 'sheet', 'state')).toEqual(['hidden']);
  });

  test('the same plans give the same bytes on another day', async () => {
    const first = await writeXlsx(SAMPLE_PLANS);
    jest.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), advanceTimers: true });
    const later = await writeXlsx(SAMPLE_PLANS).finally(() => jest.useRealTimers());
    expect(later).toEqual(first);
  });
});

describe('cells', () => {
  test.each<[CellValue, string]>([
    [1570, '<c r="A1"><v>1570</v></c>'],
    [1.5e300, '<c r="A1"><v>1.5e+300</v></c>'],
    [true, '<c r="A1" t="b"><v>1</v></c>'],
    [{ error: '#N/A' }, '<c r="A1" t="e"><v>#N/A</v></c>'],
    ['=1', '<c r="A1" t="s"><v>0</v></c>'],
    ['007', '<c r="A1" t="s"><v>0</v></c>'],
    ['#N/A', '<c r="A1" t="inlineStr"><is><r><t>#N/A</t></r></is></c>'],
  ])('constant %j', async (value, expected) => {
    expect(await sheetXml({ cells: [{ row: 0, col: 0, value }] })).toContain(expected);
  });

  test.each<[CellValue, string]>([
    [1.25, '<c r="A1"><f>B1</f><v>1.25</v></c>'],
    ['đủ & đúng', '<c r="A1" t="str"><f>B1</f><v>đủ &amp; đúng</v></c>'],
    ['', '<c r="A1" t="str"><f>B1</f><v/></c>'],
    ['#N/A', '<c r="A1" t="str"><f>B1</f><v>#N/A</v></c>'],
    [false, '<c r="A1" t="b"><f>B1</f><v>0</v></c>'],
    [{ error: '#DIV/0!' }, '<c r="A1" t="e"><f>B1</f><v>#DIV/0!</v></c>'],
  ])('formula with the computed value %j', async (value, expected) => {
    expect(await sheetXml({ cells: [{ row: 0, col: 0, value, formula: '=B1' }] })).toContain(expected);
  });

  test.each([
    [' đầu và cuối ', '<si><t xml:space="preserve"> đầu và cuối </t></si>'],
    ['hai\ndòng', '<si><t xml:space="preserve">hai\ndòng</t></si>'],
    ['_x0041_', '<si><t>_x005F_x0041_</t></si>'],
  ])('text %j in the shared strings', async (value, expected) => {
    const parts = await writtenParts(plannedSheet({ cells: [{ row: 0, col: 0, value }] }));
    expect(parts['xl/sharedStrings.xml']).toContain(expected);
  });

  test('only the computed error is an error, not a text computed beside it', async () => {
    const xml = await sheetXml({
      cells: [
        { row: 0, col: 0, formula: '=B1', value: { error: '#REF!' } },
        { row: 0, col: 1, formula: '=C1', value: 'chữ' },
      ],
      formats: [{ range: range(0, 0, 0, 1), style: { bold: true } }],
    });
    expect(xml).toContain('<c r="A1" s="1" t="e">');
    expect(xml).toContain('<c r="B1" s="1" t="str">');
  });
});

describe('what a sheet says beside its cells', () => {
  test.each<[string, Partial<SheetPlan>, string]>([
    ['hidden rows below the cells', { hiddenRows: [2] }, '<sheetData><row r="3" hidden="1"/></sheetData>'],
    [
      'a hidden row with its height',
      { hiddenRows: [0], heights: { 0: 20 } },
      'ht="20" customHeight="1" hidden="1"',
    ],
    ['a height', { heights: { 1: 36.5 } }, '<row r="2" ht="36.5" customHeight="1"/>'],
    [
      'a width with its padding',
      { widths: { 1: 10 } },
      '<cols><col min="2" max="2" width="10.714285714285714" cu',
    ],
    [
      'a hidden column',
      { hiddenCols: [0], widths: { 0: 4 } },
      'width="4.714285714285714" customWidth="true" hidden',
    ],
    [
      'merges',
      { merges: [range(0, 0, 1, 3)] },
      '<mergeCells count="1"><mergeCell ref="A1:D2"/></mergeCells>',
    ],
    [
      'frozen rows',
      { freeze: { row: 3, col: 0 } },
      '<pane ySplit="3" topLeftCell="A4" state="frozen" activeP',
    ],
    [
      'frozen corner',
      { freeze: { row: 3, col: 2 } },
      '<pane xSplit="2" ySplit="3" topLeftCell="C4" state="fro',
    ],
    ['nothing frozen', { freeze: { row: 0, col: 0 } }, '<sheetView workbookViewId="0"/>'],
    ['a filter', { autoFilter: range(9, 0, 20, 3) }, '<autoFilter ref="A10:D21"/>'],
    [
      'protection that allows what is listed',
      { protection: { allow: ['autoFilter', 'formatColumns'] } },
      '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" autoFilter="0"/>',
    ],
    [
      'paper',
      { page: PAGE },
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    ],
    ['fitting to pages', { page: PAGE }, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'],
    ['margins in inches', { page: PAGE }, '<pageMargins left="1" right="0.5" top="0.7874015748031497"'],
    [
      'black and white',
      { page: { ...PAGE, blackAndWhite: true } },
      '<pageSetup blackAndWhite="1" paperSize="9"',
    ],
    ['centred', { page: { ...PAGE, centered: true } }, '<printOptions horizontalCentered="1"/>'],
    ['a footer', { page: { ...PAGE, footer: 'Trang &P/&N' } }, '<oddFooter>Trang &amp;P/&amp;N</oddFooter>'],
    ['tab colour', { tabColor: '1F6F3D' }, '<sheetPr><tabColor rgb="FF1F6F3D"/></sheetPr>'],
  ])('%s', async (_, parts, expected) => {
    expect(await sheetXml(parts)).toContain(expected);
  });

  test.each<[string, Partial<SheetPlan>, string]>([
    [
      'Print_Area',
      { page: { ...PAGE, printArea: range(3, 0, 16, 8) } },
      "Print_Area\" localSheetId=\"0\">'Xã ''A'' Đức'!$A$4:$I$17<",
    ],
    [
      'Print_Titles',
      { page: { ...PAGE, repeatRows: [8, 9] } },
      "Print_Titles\" localSheetId=\"0\">'Xã ''A'' Đức'!$9:$10<",
    ],
    [
      '_FilterDatabase',
      { autoFilter: range(9, 0, 20, 3) },
      "_FilterDatabase\" hidden=\"1\" localSheetId=\"0\">'Xã ''A'' Đức'!$A$10:$D$21<",
    ],
  ])('the reserved name %s quotes the sheet', async (_, parts, expected) => {
    const workbook = (await writtenParts(plannedSheet({ ...parts, name: "Xã 'A' Đức" })))[WORKBOOK]!;
    expect(workbook).toContain(`<definedName name="_xlnm.${expected}/definedName>`);
  });

  test('validations: custom, list and text length with their words', async () => {
    const xml = await sheetXml({
      validations: [
        {
          range: range(0, 4, 9, 5),
          rule: { type: 'custom', formula: '=E1>=0' },
          severity: 'stop',
          prompt: { title: 'Nhập số', text: 'Số nguyên\ntừ 0 "trở lên"' },
          refusal: { title: 'Chưa đúng', text: 'Ví dụ: 1570' },
        },
        {
          range: range(0, 6),
          rule: { type: 'list', source: "='Danh mục'!$A$1:$A$4" },
          severity: 'information',
        },
        { range: range(0, 7), rule: { type: 'textLength', max: 200 }, severity: 'warning' },
      ],
    });
    const shown = 'allowBlank="1" showInputMessage="1" showErrorMessage="1" errorStyle="stop"';
    const silent = (style: string) => `allowBlank="1" showErrorMessage="1" errorStyle="${style}"`;
    expect(child(xml, 'dataValidations')).toBe(
      '<dataValidations count="3">' +
        `<dataValidation type="custom" sqref="E1:F10" ${shown} promptTitle="Nhập số" ` +
        'prompt="Số nguyên&#10;từ 0 &quot;trở lên&quot;" errorTitle="Chưa đúng" error="Ví dụ: 1570">' +
        '<formula1>E1&gt;=0</formula1></dataValidation>' +
        `<dataValidation type="list" sqref="G1" ${silent('information')}>` +
        "<formula1>'Danh mục'!$A$1:$A$4</formula1></dataValidation>" +
        `<dataValidation type="textLength" sqref="H1" operator="lessThanOrEqual" ${silent('warning')}>` +
        '<formula1>200</formula1></dataValidation></dataValidations>',
    );
  });

  test('a plan Excel could not hold is refused', async () => {
    await expect(writeXlsx([plannedSheet({ visibility: 'hidden' })])).rejects.toThrow(RangeError);
  });

  test('a later plan of the same sheet takes the place of the earlier', async () => {
    const parts = await writtenParts(
      plannedSheet({ name: 'Tổng hợp', tabColor: '111111' }),
      plannedSheet({ name: 'Chi tiết', visibility: 'veryHidden' }),
      plannedSheet({ name: 'TỔNG HỢP', tabColor: '222222' }),
    );
    expect(attributes(parts[WORKBOOK]!, 'sheet', 'name')).toEqual(['TỔNG HỢP', 'Chi tiết']);
    expect(attributes(parts[WORKBOOK]!, 'sheet', 'state')).toEqual(['veryHidden']);
    expect(parts[SHEET]).toContain('FF222222');
  });
});
