import { memoryHost } from '../../../src/adapters/memory/memoryHost';
import { testHost } from '../hostConformance';

describe('the workbook in memory', () => {
  testHost((workbook) => {
    const host = memoryHost(workbook);
    return { host, selection: host.selection };
  });
});
