import fc from 'fast-check';
import { cutFormula, moveFormula } from '../../../src/adapters/xlsx/movableFormula';

const move = (formula: string, rows: number, cols: number) => moveFormula(cutFormula(formula), rows, cols);

describe('a formula written for the cell two below and one right', () => {
  const cases: readonly (readonly [formula: string, moved: string])[] = [
    // References, with and without $.
    ['=A1', '=B3'],
    ['=$A1+A$1+$A$1', '=$A3+B$1+$A$1'],
    ['=SUM(A1:B2,$C$3:D4)', '=SUM(B3:C4,$C$3:E6)'],
    ['=a1&z9', '=B3&AA11'],
    ['=SUM(A:C)+SUM($A:B)', '=SUM(B:D)+SUM($A:C)'],
    ['=SUM(1:3)+SUM($1:4)', '=SUM(3:5)+SUM($1:6)'],
    ['=A1:INDEX(B:B,3)', '=B3:INDEX(C:C,3)'],
    ['=SUM(A1#,@B1)', '=SUM(B3#,@C3)'],
    ['=-A1%*(B1^2)', '=-B3%*(C3^2)'],
    // Sheets: the reference moves, the name does not, even when it looks like one.
    ['=Trang!A1+Q1!B2', '=Trang!B3+Q1!C4'],
    ["='Hạ Lang'!A1+'Tờ A1 của ''B2'''!A1:A2", "='Hạ Lang'!B3+'Tờ A1 của ''B2'''!B3:B4"],
    ['=SUM(Q1:Q4!A1)', '=SUM(Q1:Q4!B3)'],
    ["=SUM('Q1:Q4'!A1)", "=SUM('Q1:Q4'!B3)"],
    ['=[1]Trang!A1+[A1.xlsx]B2!C3', '=[1]Trang!B3+[A1.xlsx]B2!D5'],
    ['=Trang!A1:Trang!B2', '=Trang!B3:Trang!C4'],
    ['=Trang!A:A', '=Trang!B:B'],
    // Text, numbers, functions, names, tables, errors.
    ['="A1"&"say ""B2"" "&A1', '="A1"&"say ""B2"" "&B3'],
    ['=LOG10(A1)+_xlfn.DAYS360(B1)', '=LOG10(B3)+_xlfn.DAYS360(C3)'],
    ['=1E5+1E+5+A1', '=1E5+1E+5+B3'],
    ['=TAX2024+XFE1+A1048577+A0+Năm1', '=TAY2026+XFE1+A1048577+A0+Năm1'],
    ['=Tổng_A1+A1.B2+A1_', '=Tổng_A1+A1.B2+A1_'],
    [
      "=SUM(Bảng1[A1],Bảng1[[#This Row],[B'[2]:[C3]])+A1",
      "=SUM(Bảng1[A1],Bảng1[[#This Row],[B'[2]:[C3]])+B3",
    ],
    ['=IFERROR(#REF!,#N/A)+#DIV/0!+A1', '=IFERROR(#REF!,#N/A)+#DIV/0!+B3'],
    ['=SUM({1,2;3,4},A1)', '=SUM({1,2;3,4},B3)'],
    ['=IF(TRUE,A1 B2)', '=IF(TRUE,B3 C4)'],
    // Nothing closes: the rest is left as it is.
    ['="A1', '="A1'],
    ["='A1", "='A1"],
    ['=[A1', '=[A1'],
    ['=', '='],
  ];

  test.each(cases)('%s', (formula, moved) => {
    expect(move(formula, 2, 1)).toBe(moved);
  });
});

test('what leaves the grid is an error', () => {
  expect(move('=A1+B2+$A1+A$1', -1, -1)).toBe('=#REF!+A1+#REF!+#REF!');
  expect(move('=XFD1048576', 1, 0)).toBe('=#REF!');
  expect(move('=XFD1048576', 0, 1)).toBe('=#REF!');
});

test('moving there and back changes nothing', () => {
  const cell = fc
    .tuple(
      fc.constantFrom('', '$'),
      fc.constantFrom('Z', 'AB', 'ZZ'),
      fc.constantFrom('', '$'),
      fc.integer({ min: 100, max: 999 }),
    )
    .map((parts) => parts.join(''));
  const formula = fc.array(cell, { minLength: 1 }).map((cells) => `=${cells.join('+')}`);
  fc.assert(
    fc.property(
      formula,
      fc.integer({ min: -20, max: 20 }),
      fc.integer({ min: -20, max: 20 }),
      (text, rows, cols) => {
        expect(move(move(text, rows, cols), -rows, -cols)).toBe(text);
      },
    ),
  );
});
