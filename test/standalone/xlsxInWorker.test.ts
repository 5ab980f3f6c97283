import { receiveFile } from '../../src/adapters/xlsx/receiveFile';
import { writeXlsx } from '../../src/adapters/xlsx/writeXlsx';
import { xlsxInWorker } from '../../src/standalone/xlsxInWorker';
import { formPlans } from '../cli/formFile';
import { fakeWorkers } from './fakeWorker';

const form = async () => writeXlsx(await formPlans({ unit: 'Hạ Lang' }));

test('a file is received as it would be without a worker', async () => {
  const bytes = await form();
  const files = xlsxInWorker(fakeWorkers().start);
  expect(await files.receive('a.xlsx', bytes)).toEqual(receiveFile('a.xlsx', bytes));
  expect(await files.receive('b.xlsx', new Uint8Array())).toMatchObject({ reason: { code: 'empty' } });
});

test('what is written is the same, byte for byte', async () => {
  const plans = await formPlans({ unit: 'Hạ Lang' });
  expect(await xlsxInWorker(fakeWorkers().start).write(plans)).toEqual(await writeXlsx(plans));
});

test('one worker, started when first needed, serves them all', async () => {
  const workers = fakeWorkers();
  const files = xlsxInWorker(workers.start);
  expect(workers.log).toEqual([]);
  await Promise.all([files.receive('a', new Uint8Array()), files.receive('b', new Uint8Array())]);
  await files.write(await formPlans({ unit: 'Hạ Lang' }));
  expect(workers.log).toEqual(['start', 'receive a', 'receive b', 'write']);
});

test('what is stopped rejects with the reason, ends the worker, and leaves the others to a new one', async () => {
  const workers = fakeWorkers();
  const files = xlsxInWorker(workers.start);
  const run = new AbortController();
  workers.hold();
  const stopped = files.receive('a', new Uint8Array(), run.signal);
  const other = files.receive('b', new Uint8Array());
  run.abort('dừng');
  workers.release();
  await expect(stopped).rejects.toBe('dừng');
  expect(await other).toMatchObject({ name: 'b' });
  expect(workers.log).toEqual(['start', 'receive a', 'receive b', 'end', 'start', 'receive b']);
});

test('what is stopped beforehand is not even begun, and afterwards nothing happens', async () => {
  const workers = fakeWorkers();
  const files = xlsxInWorker(workers.start);
  await expect(files.receive('a', new Uint8Array(), AbortSignal.abort('trước'))).rejects.toBe('trước');
  const run = new AbortController();
  await files.receive('b', new Uint8Array(), run.signal);
  run.abort();
  expect(workers.log).toEqual(['start', 'receive b']);
});

test('a broken invariant is thrown here with what it said', async () => {
  const [plan] = await formPlans({ unit: 'Hạ Lang' });
  const files = xlsxInWorker(fakeWorkers().start);
  await expect(files.write([{ ...plan!, name: '' }])).rejects.toThrow(/RangeError/);
});

test('a worker that breaks down takes what waits with it; the next thing gets a new one', async () => {
  const workers = fakeWorkers();
  const files = xlsxInWorker(workers.start);
  workers.hold();
  const waiting = [files.receive('a', new Uint8Array()), files.receive('b', new Uint8Array())];
  workers.breakDown('hết bộ nhớ');
  for (const one of waiting) await expect(one).rejects.toThrow('hết bộ nhớ');
  workers.release();
  expect(await files.receive('c', new Uint8Array())).toMatchObject({ name: 'c' });
  expect(workers.log).toEqual(['start', 'receive a', 'receive b', 'handled', 'end', 'start', 'receive c']);
});
