import { formatAddress } from '../../../src/core/sheet/address';
import { testHost } from '../hostConformance';
import { openExcel } from './openExcel';

describe.each([
  ['1.11', 'en-US'],
  ['1.11', 'vi-VN'],
  ['1.14', 'en-US'],
  ['1.14', 'vi-VN'],
] as const)('Excel with API %s in %s', (apiVersion, culture) => {
  testHost((workbook) => {
    const { excel, host } = openExcel({ workbook, apiVersion, culture });
    const selection = () => {
      const { name, selection } = excel.model.active;
      return { sheet: name, cell: formatAddress(selection.from) };
    };
    return { host, selection };
  });
});
