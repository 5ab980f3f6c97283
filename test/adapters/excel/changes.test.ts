import { plannedSheet } from '../../core/sheet/plannedSheet';
import { openExcel } from './openExcel';

type Open = ReturnType<typeof openExcel>;

/** An Excel that is listened to; `heard` are the calls so far, told once a burst has been over for long enough. */
async function listening(open = openExcel()) {
  let calls = 0;
  const stop = open.host.onChanged(() => calls++);
  await open.excel.settled();
  const heard = async (milliseconds = 300) => {
    await open.excel.settled();
    open.pass(milliseconds);
    return calls;
  };
  return { ...open, stop, heard };
}

test.each<[string, (open: Open) => void]>([
  ['a cell typed', ({ excel }) => excel.user.enter('Sheet1', 'B2', 'gần 57')],
  ['a column pasted', ({ excel }) => excel.user.enter('Sheet1', 'B2:B200', 1)],
  ['a sheet added', ({ excel }) => excel.user.addSheet('Hai')],
  ['a sheet deleted', ({ excel }) => excel.user.deleteSheet('Cũ')],
])('%s is told once', async (_, work) => {
  const open = await listening();
  open.excel.user.addSheet('Cũ');
  const before = await open.heard();
  work(open);
  expect(await open.heard()).toBe(before + 1);
  expect(await open.heard()).toBe(before + 1);
});

test('a burst is told when it has been over for a while, not before', async () => {
  const { excel, heard } = await listening();
  excel.user.enter('Sheet1', 'A1', 1);
  expect(await heard(299)).toBe(0);
  for (let row = 2; row < 9; row++) excel.user.enter('Sheet1', `A${row}`, row);
  excel.user.addSheet('Hai');
  expect(await heard(299)).toBe(0);
  expect(await heard(300)).toBe(1);
});

test('formulas that come to other values are told, also when they were not calculated on the spot', async () => {
  const { excel, heard } = await listening();
  excel.user.enter('Sheet1', 'A1:B1', [[1, '=A1+1']]);
  expect(await heard()).toBe(1);
  excel.model.calculationMode = 'Manual';
  excel.user.enter('Sheet1', 'A1', 5);
  expect(await heard()).toBe(2);
  excel.user.calculate();
  expect(await heard()).toBe(3);
});

test('selecting and reading are no changes', async () => {
  const { excel, host, heard } = await listening();
  excel.user.select('Sheet1', 'C3');
  await host.read();
  await host.select('Sheet1', 'A1');
  expect(await heard()).toBe(0);
});

/** An Excel that tells of the add-in's own writes whatever it is asked. */
function indiscreet(open: Open): Open {
  Object.defineProperty(open.excel.model.events, 'enabled', { get: () => true, set: () => undefined });
  return open;
}

test('own writes are known as such even where Excel goes on telling of them', async () => {
  const { excel, host, heard } = await listening(indiscreet(openExcel()));
  await host.apply([
    plannedSheet({ name: 'Biểu', cells: [{ row: 0, col: 0, value: 2, formula: '=1+1' }] }),
    plannedSheet({ name: 'Hai' }),
  ]);
  await host.edit([{ sheet: 'Biểu', cells: [{ row: 0, col: 0, value: 3, formula: '=1+2' }] }]);
  await host.remove(['Hai']);
  expect(await heard()).toBe(0);
  excel.user.enter('Sheet1', 'A1', 1);
  expect(await heard()).toBe(1);
});

test("a person's change is told though a write of ours follows on its heels", async () => {
  const { excel, host, heard } = await listening();
  excel.user.enter('Sheet1', 'A1', 1);
  await excel.settled();
  await host.edit([{ sheet: 'Sheet1', cells: [{ row: 3, col: 0, value: 1 }] }]);
  expect(await heard()).toBe(1);
});

test('who stops is told no more, even of what has happened already', async () => {
  const { excel, heard, stop } = await listening();
  excel.user.enter('Sheet1', 'A1', 1);
  await excel.settled();
  stop();
  excel.user.enter('Sheet1', 'A1', 2);
  expect(await heard()).toBe(0);
});

test('Excel is asked for events once, and only while someone listens', async () => {
  const { excel, host, stop, heard } = await listening();
  const isWatched = () => excel.model.events.isHeard('dataChanged');
  excel.stats.reset();
  const stopOther = host.onChanged(() => undefined);
  await excel.settled();
  expect([excel.stats.syncs, isWatched()]).toEqual([0, true]);
  stop();
  stop();
  await excel.settled();
  expect(isWatched()).toBe(true);
  stopOther();
  await excel.settled();
  expect([isWatched(), excel.referenceCount()]).toEqual([false, 0]);
  expect(await heard()).toBe(0);
});

test('stopping and starting again at once is one registration, which lasts', async () => {
  const { excel, host, pass } = openExcel();
  let calls = 0;
  host.onChanged(() => undefined)();
  host.onChanged(() => calls++);
  await excel.settled();
  expect(excel.stats.syncs).toBe(1);
  excel.user.enter('Sheet1', 'A1', 1);
  await excel.settled();
  pass(300);
  expect(calls).toBe(1);
});

test('Excel is asked to keep quiet about our writes, and speaks again after them', async () => {
  const { excel, host } = openExcel();
  const told: string[] = [];
  await excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const tell = async ({ type }: { readonly type: string }) => void told.push(type);
    worksheets.onChanged.add(tell);
    worksheets.onAdded.add(tell);
    worksheets.onDeleted.add(tell);
    worksheets.onCalculated.add(tell);
    await context.sync();
  });
  await host.apply([plannedSheet({ name: 'Biểu', cells: [{ row: 0, col: 0, value: 2, formula: '=1+1' }] })]);
  await host.edit([{ sheet: 'Biểu', cells: [{ row: 0, col: 0, value: 3, formula: '=1+2' }] }]);
  await expect(
    host.edit([{ sheet: 'Biểu', cells: [{ row: 0, col: 0, value: 3, formula: '=9' }] }]),
  ).rejects.toThrow();
  await host.remove(['Biểu']);
  await excel.settled();
  expect(told).toEqual([]);
  excel.user.enter('Sheet1', 'A1', 1);
  await excel.settled();
  expect(told).toEqual(['WorksheetChanged']);
});

test('a busy Excel is asked again later', async () => {
  const open = openExcel();
  open.excel.faults.failRequest('throttled');
  const { excel, heard } = await listening(open);
  excel.user.enter('Sheet1', 'A1', 1);
  expect(await heard()).toBe(0);
  expect(await heard(5000)).toBe(0);
  await excel.settled();
  excel.user.enter('Sheet1', 'A1', 2);
  expect(await heard()).toBe(1);
});
