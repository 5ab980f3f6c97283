import { formatAddress, formatRange } from '../../../src/core/sheet/address';
import { testEditing } from '../editingConformance';
import { type Opened, testHost } from '../hostConformance';
import { testListening } from '../listeningConformance';
import { testMarking } from '../markingConformance';
import { markedCells } from './markedCells';
import { openExcel } from './openExcel';

describe.each([
  ['1.11', 'en-US'],
  ['1.11', 'vi-VN'],
  ['1.14', 'en-US'],
  ['1.14', 'vi-VN'],
] as const)('Excel with API %s in %s', (apiVersion, culture) => {
  const open = (workbook: Parameters<Parameters<typeof testHost>[0]>[0]): Opened => {
    const { excel, host, pass } = openExcel({ workbook, apiVersion, culture });
    return {
      host,
      selection: () => {
        const { name, selection } = excel.model.active;
        return { sheet: name, cell: formatAddress(selection.from) };
      },
      person: (sheet, cell, value) => excel.user.enter(sheet, cell, value),
      later: async () => {
        await excel.settled();
        pass(1000);
        await excel.settled();
      },
      validated: (sheet) =>
        excel.model
          .findSheet(sheet)!
          .validations.map(({ area, rule }) => `${formatRange(area)} ${Object.keys(rule)[0]}`),
      marked: () => markedCells(excel.model),
    };
  };
  testHost(open);
  testEditing(open);
  testListening(open);
  testMarking(open);
});
