import fc from 'fast-check';
import { LAST_COL, LAST_ROW, range } from '../../../src/core/sheet/address';
import {
  call,
  cell,
  cells,
  type Expression,
  fixedCell,
  fixedCells,
  formula,
  number,
  operate,
  text,
} from '../../../src/core/sheet/formula';

const a1 = cell({ row: 0, col: 0 });
const b1 = cell({ row: 0, col: 1 });
const c1 = cell({ row: 0, col: 2 });

const tricky = fc.string({ unit: fc.constantFrom('(', ')', '"', "'", 'ơ', ' '), maxLength: 6 });
const operator = fc.constantFrom('+' as const, '-' as const, '*' as const, '&' as const, '<>' as const);
const { anyExpression } = fc.letrec<{ anyExpression: Expression }>((tie) => ({
  anyExpression: fc.oneof(
    { maxDepth: 4 },
    tricky.map(text),
    tricky.map((sheet) => cell({ row: 0, col: 0 }, sheet)),
    fc.integer().map(number),
    fc.tuple(tie('anyExpression'), operator, tie('anyExpression')).map((parts) => operate(...parts)),
    fc.array(tie('anyExpression'), { maxLength: 3 }).map((parts) => call('SUM', ...parts)),
  ),
}));

/** How deep in brackets each bracket of a formula leaves off, texts and sheet names passed over. */
function depths(written: string): number[] {
  const brackets = written.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '').replace(/[^()]/g, '');
  let depth = 0;
  return [...brackets].map((bracket) => (bracket === '(' ? ++depth : --depth));
}

describe('references', () => {
  test.each<[Expression, string]>([
    [cell({ row: 11, col: 5 }), 'F12'],
    [cell({ row: 11, col: 5 }, 'Hạ Lang'), "'Hạ Lang'!F12"],
    [cell({ row: 11, col: 5 }, "Ch'ơm"), "'Ch''ơm'!F12"],
    [fixedCell({ row: 11, col: 5 }), '$F$12'],
    [fixedCell({ row: 11, col: 5 }, 'Chi tiết'), "'Chi tiết'!$F$12"],
    [cells(range(11, 5, 19, 7)), 'F12:H20'],
    [cells(range(11, 5)), 'F12'],
    [cells(range(11, 5, 11, 104), 'Chi tiết'), "'Chi tiết'!F12:DA12"],
    [fixedCells(range(2, 15, 5, 15)), '$P$3:$P$6'],
    [fixedCells(range(2, 15, 5, 15), 'Chi tiết'), "'Chi tiết'!$P$3:$P$6"],
  ])('%s', (built, expected) => {
    expect(built).toBe(expected);
  });

  test('none lies outside the grid', () => {
    expect(() => cell({ row: LAST_ROW + 1, col: 0 })).toThrow(RangeError);
    expect(() => cells(range(0, 0, 0, LAST_COL + 1))).toThrow(RangeError);
  });
});

describe('text literals', () => {
  test.each([
    ['', '""'],
    ['Số lỗi: ', '"Số lỗi: "'],
    ['gọi là "chủ trì"', '"gọi là ""chủ trì"""'],
    ['"', '""""'],
    ["Ch'ơm", '"Ch\'ơm"'],
    ['=SUM(', '"=SUM("'],
  ])('%j is written %s', (value, literal) => {
    expect(text(value)).toBe(literal);
  });

  test('hold 255 characters and no more', () => {
    expect(text('"'.repeat(255))).toHaveLength(512);
    expect(() => text('x'.repeat(256))).toThrow(RangeError);
  });
});

describe('number literals', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [56558, '56558'],
    [90.364, '90.364'],
    [-1, '-1'],
    [1e21, '1E+21'],
    [1e-7, '1E-7'],
    [-1.5e300, '-1.5E+300'],
  ])('%d is written %s', (value, literal) => {
    expect(number(value)).toBe(literal);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('%d is refused', (value) => {
    expect(() => number(value)).toThrow(RangeError);
  });

  test("follow Excel's grammar and keep their value", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(number(value)).toMatch(/^-?\d+(\.\d+)?(E[+-]?\d+)?$/);
        expect(Number(number(value))).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

describe('formulas', () => {
  const sum = operate(a1, '+', b1);
  test.each<[Expression, string]>([
    [a1, '=A1'],
    [call('TODAY'), '=TODAY()'],
    [call('IF', operate(a1, '=', text('')), text(''), b1), '=IF((A1=""),"",B1)'],
    [call('SUM', a1, cells(range(1, 0, 4, 0), "Ch'ơm")), "=SUM(A1,'Ch''ơm'!A2:A5)"],
    [sum, '=A1+B1'],
    [operate(sum, '*', c1), '=(A1+B1)*C1'],
    [operate(a1, '*', operate(b1, '+', c1)), '=A1*(B1+C1)'],
    [operate(sum, '/', operate(b1, '-', c1)), '=(A1+B1)/(B1-C1)'],
    [operate(operate(sum, '-', c1), '-', number(-1)), '=((A1+B1)-C1)--1'],
    [operate(text(')'), '&', text('(')), '=")"&"("'],
    [operate(text('")"'), '&', sum), '=""")"""&(A1+B1)'],
    [operate(text("'("), '&', a1), '="\'("&A1'],
    [operate(cell({ row: 0, col: 0 }, "Ch'ơm (cũ"), '<>', sum), "='Ch''ơm (cũ'!A1<>(A1+B1)"],
    [operate(sum, '&', cell({ row: 0, col: 0 }, 'a)"b')), "=(A1+B1)&'a)\"b'!A1"],
  ])('%s in a cell is %s', (body, expected) => {
    expect(formula(body)).toBe(expected);
  });

  test('keep every bracket that means something, whatever stands in quotes', () => {
    fc.assert(
      fc.property(anyExpression, (body) => {
        const built = formula(body);
        expect(depths(built).every((depth) => depth >= 0)).toBe(true);
        expect(depths(built).at(-1) ?? 0).toBe(0);
        expect([built, `=(${built.slice(1)})`]).toContain(`=${body}`);
      }),
    );
  });

  test('have at most 8192 characters with their sign', () => {
    const filler = (length: number) => call('x'.repeat(length - '=()'.length));
    expect(formula(filler(8192))).toHaveLength(8192);
    expect(() => formula(filler(8193))).toThrow(RangeError);
  });

  test('give a function at most 255 arguments', () => {
    const hundreds = (length: number) => Array.from({ length }, () => a1);
    expect(() => call('SUM', ...hundreds(255))).not.toThrow();
    expect(() => call('SUM', ...hundreds(256))).toThrow(RangeError);
  });
});
