import { plannedSheet } from '../../core/sheet/plannedSheet';
import { openExcel } from './openExcel';

async function opened() {
  const { excel, host } = openExcel();
  await host.apply([
    plannedSheet({ name: 'Một', protection: { allow: [] } }),
    plannedSheet({ name: 'Hai', visibility: 'veryHidden' }),
  ]);
  excel.stats.reset();
  return { excel, host, names: () => excel.model.sheets.map(({ name }) => name) };
}

test('protected, hidden and active sheets go in two syncs', async () => {
  const { excel, host, names } = await opened();
  excel.user.select('Một', 'A1');
  await host.remove(['một', 'Hai', 'Ba']);
  expect([names(), excel.stats.syncs, excel.model.events.enabled]).toEqual([['Sheet1'], 2, true]);
});

test.each([
  ['the last one that shows', ['Sheet1', 'Một'], 'failed'],
  ['all', ['Sheet1', 'Một', 'Hai'], 'failed'],
])('%s stay', async (_, sheets, code) => {
  const { host, names } = await opened();
  await expect(host.remove(sheets)).rejects.toMatchObject({ code });
  expect(names()).toEqual(['Sheet1', 'Một', 'Hai']);
});

test('a workbook with a closed structure keeps its sheets', async () => {
  const { excel, host, names } = await opened();
  excel.model.isStructureProtected = true;
  await expect(host.remove(['Một'])).rejects.toMatchObject({ code: 'protectedWorkbook' });
  expect(names()).toEqual(['Sheet1', 'Một', 'Hai']);
});

test('events are told again after a removal that Excel refuses', async () => {
  const { excel, host, names } = await opened();
  excel.faults.refuseAction({ member: 'Worksheet.delete' });
  await expect(host.remove(['Một'])).rejects.toMatchObject({ code: 'failed' });
  expect([names(), excel.model.events.enabled]).toEqual([['Sheet1', 'Một', 'Hai'], true]);
});
