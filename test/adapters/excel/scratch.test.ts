import { insertRollup } from '../../../src/actions/insertRollup';
import { insertTemplate } from '../../../src/actions/insertTemplate';
import { makeSample } from '../../../src/actions/makeSample';
import { STANDARD_CATALOGUES } from '../../../src/core/catalogue/standard/catalogues';
import { openExcel } from './openExcel';

test('x', async () => {
  const { excel, host } = openExcel();
  const { roster, period } = makeSample()[0]!;
  for (const form of makeSample()) {
    excel.stats.reset();
    await insertTemplate(host, form);
    console.log(
      form.unit.code,
      excel.stats.syncs,
      excel.stats.requests.length,
      excel.stats.largestRequest,
      excel.stats.largestResponse,
    );
  }
  const request = { roster, period, catalogues: STANDARD_CATALOGUES };
  for (const i of [1, 2]) {
    excel.stats.reset();
    const { totals } = await insertRollup(host, request);
    console.log(
      i,
      totals?.B01,
      JSON.stringify(
        excel.stats.requests.map((r) => [r.isCleanup, r.requestBytes, r.responseBytes, r.actions]),
      ),
    );
  }
  excel.stats.reset();
  const w = await host.read();
  console.log(
    w.sheets.map((s) => s.name),
    excel.stats.syncs,
    excel.stats.largestResponse,
  );
});
