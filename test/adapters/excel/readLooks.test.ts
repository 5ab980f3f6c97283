/// <reference types="@microsoft/office-js/dist/office" />
import { askForLooks } from '../../../src/adapters/excel/readLooks';

/** A sheet whose cells all answer the same of their format. */
function sheetTelling(format: unknown): Excel.Worksheet {
  const block = {
    numberFormat: [['0.0']],
    load: () => block,
    getCellProperties: () => ({ value: [[{ format }]] }),
  };
  return { getRange: () => block } as unknown as Excel.Worksheet;
}

test('an Excel that tells nothing of locks is not taken for one where everything is locked', () => {
  const cells = [{ row: 0, col: 0 }];
  const told = askForLooks(sheetTelling({ protection: { locked: false } }), cells);
  expect(told()).toEqual([{ row: 0, col: 0, locked: false, numberFormat: '0.0' }]);
  for (const format of [undefined, {}, { protection: {} }]) {
    expect(askForLooks(sheetTelling(format), cells)).toThrow('notSupported');
  }
});
