import { HostError } from '../../../src/actions/host';
import { runExcel } from '../../../src/adapters/excel/runExcel';
import { openExcel } from './openExcel';

test.each([
  ['throttled', 'busy'],
  ['requestTooLarge', 'tooLarge'],
  ['responseTooLarge', 'tooLarge'],
  ['accessDenied', 'readOnly'],
  ['cellEdit', 'cellEdit'],
] as const)('a request that is %s is told as %s', async (fault, code) => {
  const { excel, host } = openExcel();
  excel.faults.failRequest(fault);
  const error = await host.read().catch((one: unknown) => one);
  expect(error).toBeInstanceOf(HostError);
  expect(error).toMatchObject({ code, message: code });
});

test.each([
  ['what this Excel is too old for', (sheet: Excel.Worksheet) => sheet.getNext(), 'notSupported'],
  ['a cell that is not there', (sheet: Excel.Worksheet) => sheet.getRange('XYZ'), 'failed'],
  ['too many cells', (sheet: Excel.Worksheet) => sheet.getRange('A1:Z200000').load('values'), 'tooLarge'],
])('%s', async (_, use, code) => {
  openExcel();
  const asked = runExcel(async (context) => {
    use(context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
  });
  await expect(asked).rejects.toMatchObject({ code, message: code });
});

test('waits until the person has left the cell', async () => {
  const { excel, host } = openExcel();
  excel.user.startEditing();
  const read = host.read();
  setTimeout(() => excel.user.finishEditing(), 5);
  expect((await read).sheets).toHaveLength(1);
});

test('a bug of ours comes out as it is', async () => {
  openExcel();
  const bug = new TypeError('bug');
  await expect(runExcel(() => Promise.reject(bug))).rejects.toBe(bug);
});
