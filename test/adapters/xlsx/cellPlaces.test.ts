import fc from 'fast-check';
import { readXlsx } from '../../../src/adapters/xlsx/readXlsx';
import { readSheet, valuesOf, workbookFile } from './workbookFixture';

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
