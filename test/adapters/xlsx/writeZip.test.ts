import { unzipSync } from 'fflate';
import { writeZip } from '../../../src/adapters/xlsx/writeZip';

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const FILES = [file('PH_048_2024.xlsx', 'hạ lang'), file('Cơ quan tỉnh.xlsx', ''), file('1.xlsx', 'một')];

test('the files come out as they went in', () => {
  const read = Object.entries(unzipSync(writeZip(FILES)));
  expect(read.map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])).toEqual([
    ['PH_048_2024.xlsx', 'hạ lang'],
    ['Cơ quan tỉnh.xlsx', ''],
    ['1.xlsx', 'một'],
  ]);
});

test('the same files give the same bytes, whatever the day', () => {
  const first = writeZip(FILES);
  jest.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z') });
  expect(writeZip(FILES)).toEqual(first);
  jest.useRealTimers();
});

test('two files of one name are refused rather than one of them lost', () => {
  expect(() => writeZip([...FILES, file('1.xlsx', 'hai')])).toThrow('1.xlsx');
});
