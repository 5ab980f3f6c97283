import { memoryHost } from '../../../src/adapters/memory/memoryHost';
import { formatRange, parseAddress } from '../../../src/core/sheet/address';
import { isSameSheetName, type WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { testEditing } from '../editingConformance';
import { type Opened, testHost } from '../hostConformance';
import { testListening } from '../listeningConformance';

describe('the workbook in memory', () => {
  const open = (workbook: WorkbookSnapshot): Opened => {
    const host = memoryHost(workbook);
    return {
      host,
      selection: host.selection,
      person: (sheet, cell, value) => void host.type([{ sheet, cells: [{ ...parseAddress(cell)!, value }] }]),
      later: async () => undefined,
      validated: (sheet) =>
        host
          .plans()
          .find(({ name }) => isSameSheetName(name, sheet))!
          .validations.map(({ range, rule }) => `${formatRange(range)} ${rule.type}`),
    };
  };
  testHost(open);
  testEditing(open);
  testListening(open);
});
