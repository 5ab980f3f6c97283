import { checkWorkbook } from '../../../src/actions/checkWorkbook';
import { insertRollup } from '../../../src/actions/insertRollup';
import { insertTemplate } from '../../../src/actions/insertTemplate';
import { makeSample } from '../../../src/actions/makeSample';
import { STANDARD_CATALOGUES } from '../../../src/core/catalogue/standard/catalogues';
import { formatAddress } from '../../../src/core/sheet/address';
import { findSheet, type WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { columnOf } from '../../../src/core/template/columns';
import { openExcel } from './openExcel';

/** The address of a metric's cell on a sheet. */
function addressOf(workbook: WorkbookSnapshot, sheet: string, code: string, column: 'period'): string {
  const found = findSheet(workbook, sheet)!.cells.find(
    ({ col, value }) => col === columnOf('code') && value === code,
  );
  return formatAddress({ row: found!.row, col: columnOf(column) });
}

async function valueAt(open: ReturnType<typeof openExcel>, sheet: string, address: string) {
  const { sheets } = await open.host.read();
  return findSheet({ sheets }, sheet)!.cells.find((cell) => formatAddress(cell) === address)?.value;
}

test.each(['vi-VN', 'en-US'] as const)(
  'form, figures, check, correction and summary in %s',
  async (culture) => {
    const open = openExcel({ culture });
    const { excel, host } = open;
    const forms = makeSample();
    for (const form of forms) await insertTemplate(host, form);
    const { roster, period } = forms[0]!;
    const request = { roster, period, catalogues: STANDARD_CATALOGUES };
    const before = await host.read();
    const cell = addressOf(before, 'Hạ Lang', 'B61', 'period');
    const figure = await valueAt(open, 'Hạ Lang', cell);

    excel.user.enter('Hạ Lang', cell, "'1 352");
    const found = (await checkWorkbook(host, STANDARD_CATALOGUES)).flatMap(({ issues }) => issues);
    expect(found.filter(({ key }) => key === 'V03.number')).toEqual([
      expect.objectContaining({ sheet: 'Hạ Lang', cell, facts: { text: '1 352', value: 1352 } }),
    ]);
    expect((await insertRollup(host, request)).totals?.B61?.period).toBe(18_400 - Number(figure));
    await host.select('Hạ Lang', cell);
    expect(excel.model.active.name).toBe('Hạ Lang');

    excel.user.enter('Hạ Lang', cell, figure);
    const { totals } = await insertRollup(host, request);
    expect(totals).toMatchObject({
      B01: { period: 1570 },
      B02: { period: 56558 },
      C09: { period: 400, qualifier: 'gần' },
      D71: { period: 3000, qualifier: 'trên' },
    });
    const total = addressOf(await host.read(), 'Tổng hợp', 'B61', 'period');
    expect(await valueAt(open, 'Tổng hợp', total)).toBe(totals?.B61?.period);

    excel.user.enter('Hạ Lang', cell, Number(figure) + 7);
    expect(await valueAt(open, 'Tổng hợp', total)).toBe(Number(totals?.B61?.period) + 7);
    const again = await insertRollup(host, request);
    expect(again.totals?.B61?.period).toBe(Number(totals?.B61?.period) + 7);
    expect((await host.read()).sheets.map(({ name }) => name)).toEqual([
      ...before.sheets.map(({ name }) => name),
      'Tổng hợp',
      'Chi tiết',
    ]);
  },
);
