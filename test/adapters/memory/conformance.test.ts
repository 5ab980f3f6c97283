import { type MemoryHost, memoryHost } from '../../../src/adapters/memory/memoryHost';
import { formatRange, parseAddress } from '../../../src/core/sheet/address';
import { isSameSheetName, type WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { testEditing } from '../editingConformance';
import { type Opened, testHost } from '../hostConformance';
import { testListening } from '../listeningConformance';
import { testMarking } from '../markingConformance';

/** What has no look is not seen. */
function markedIn(host: MemoryHost): string[] {
  const seen = host.marks().filter(({ severity }) => severity !== 'hint');
  return seen.map(({ sheet, cell, severity }) => [sheet.normalize('NFC'), cell, severity].join(' '));
}

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
      marked: () => markedIn(host),
    };
  };
  testHost(open);
  testEditing(open);
  testListening(open);
  testMarking(open);
});
