import { strToU8 } from 'fflate';
import { patchXlsx } from '../../../src/adapters/xlsx/patchXlsx';
import type { SheetEdit } from '../../../src/core/sheet/edit';
import { editOf } from './patch/patchedFile';
import { links, type WorkbookOptions, workbookFile, workbookParts } from './workbookFixture';
import { bytesOf as partBytes } from './zipFixture';

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
