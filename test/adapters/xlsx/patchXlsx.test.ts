import { strToU8, Unzip } from 'fflate';
import { DEFAULT_LIMITS } from '../../../src/adapters/xlsx/readLimits';
import { writeXlsx } from '../../../src/adapters/xlsx/writeXlsx';
import { readZipIndex } from '../../../src/adapters/xlsx/zipIndex';
import type { SheetEdit } from '../../../src/core/sheet/edit';
import { editOf, partsOf, patched, readBook, STYLES } from './patch/patchedFile';
import { SAMPLE_PLANS } from './samplePlan';
import { links, valuesOf, type WorkbookOptions, workbookFile, workbookParts } from './workbookFixture';
import { craftZip, zip } from './zipFixture';

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
