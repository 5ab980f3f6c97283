import { readXlsx as readByHucre } from 'hucre/xlsx';
import { readXlsx } from '../../src/adapters/xlsx/readXlsx';
import type { Cell } from '../../src/core/sheet/snapshot';
import { scanBare } from './bareScanner';
import { writeForeignFile } from './inputs/foreignFile';
import { writeFormFiles } from './inputs/formFiles';
import { makeProvince } from './inputs/province';

const FILES = [
  ['a form of ours', async () => (await writeFormFiles(makeProvince(1)))[0]!.bytes],
  ["an office's own sheet", async () => writeForeignFile(40)],
] as const;

function cellsOf(bytes: Uint8Array): readonly Cell[] {
  const read = readXlsx(bytes);
  if (!read.ok) throw new Error(read.reason.code);
  return read.workbook.sheets.flatMap(({ cells }) => cells);
}

describe.each(FILES)('of %s', (_name, write) => {
  test('the bare scanner takes the places, values and formulas our reader takes', async () => {
    const bytes = await write();
    const ours = cellsOf(bytes).map(({ numberFormat: _format, font: _font, ...cell }) => cell);
    expect(ours.length).toBeGreaterThan(200);
    expect(scanBare(bytes).flat()).toEqual(ours);
  });

  test('hucre takes the same values', async () => {
    const bytes = await write();
    const values = cellsOf(bytes).filter(({ value }) => value !== null && value !== '');
    const { sheets } = await readByHucre(bytes);
    const [sheet] = sheets;
    expect(values.map(({ row, col }) => sheet!.rows[row]![col])).toEqual(values.map(({ value }) => value));
  });
});
