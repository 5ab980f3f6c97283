import { formatAddress, parseAddress } from '../../../src/core/sheet/address';
import { dependentsOf } from '../../../src/core/sheet/dependents';
import type { Cell, SheetSnapshot } from '../../../src/core/sheet/snapshot';

function sheetOf(name: string, formulas: Readonly<Record<string, string>>): SheetSnapshot {
  const cells = Object.entries(formulas).map(
    ([at, formula]): Cell => ({ ...parseAddress(at)!, value: 1, formula }),
  );
  return { name, visibility: 'visible', cells, merges: [], hiddenRows: [], hiddenCols: [] };
}

/** Which formulas of the sheet may change with B3 of “Biểu tỉnh”. */
function stale(formulas: Readonly<Record<string, string>>, sheet = 'Biểu tỉnh'): string[] {
  const found = dependentsOf({ sheets: [sheetOf(sheet, formulas)] }, [
    { sheet: 'Biểu tỉnh', row: 2, col: 1 },
  ]);
  return found.map((cell) => formatAddress(cell)).sort();
}

test.each([
  ['the cell itself', '=B3*2', true],
  ['fixed', '=$B$3', true],
  ['in a block', '=SUM(A1:C9)', true],
  ['in a block written from below', '=SUM(C9:A1)', true],
  ['beside the block', '=SUM(C1:C9)', false],
  ['another cell', '=B4+B30+AB3', false],
  ['a function that looks like it', '=LOG10(5)+B4', false],
  ['only named in a text', '="B3"&B4', false],
  ['beside an error value', '=IF(B4=#N/A,#REF!,1E-5)', false],
  ['of another sheet', "='Hạ Lang'!B3+HaLang!B3", false],
  ['of its own sheet by name', "='Biểu tỉnh'!B3", true],
  ['found by calculating', '=INDIRECT("B"&3)', true],
  ['behind a name', '=Tong*2', true],
  ['a whole column', '=SUM(B:B)', true],
  ['a column of a table', '=SUM(Bang[Tong])', true],
  ['only truth values', '=IF(TRUE,1.5,FALSE)', false],
])('%s: %s', (_, formula, isStale) => {
  expect(stale({ D7: formula })).toEqual(isStale ? ['D7'] : []);
});

test('what is computed from what is computed, over sheets', () => {
  expect(stale({ D1: '=D2', D2: '=B3', D3: '=D4', B3: '=D1' })).toEqual(['D1', 'D2']);
  expect(stale({ A1: "=SUM('BIỂU TỈNH'!A1:B3)", A2: '=A1', A3: '=B3' }, 'Khác')).toEqual(['A1', 'A2']);
});
