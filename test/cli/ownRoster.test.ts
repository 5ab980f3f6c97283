import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportCatalogue } from '../../src/actions/exportCatalogue';
import { writeXlsx } from '../../src/adapters/xlsx/writeXlsx';
import { catalogueFor } from '../../src/core/catalogue/standard/catalogues';
import { findRoster } from '../../src/core/catalogue/standard/rosters';
import { ownCopy } from '../../src/core/ownCatalogue/ownCopy';
import { formFile } from './formFile';
import { checkJson } from './runCommand';
import { scratchFolder } from './scratchFolder';

const STANDARD = findRoster('cao-bang-2024')!;

let form: string;
let book: string;
let findings: string;

beforeAll(async () => {
  const folder = await scratchFolder();
  form = await formFile(join(folder, 'ha-lang.xlsx'), { unit: 'Hạ Lang', figures: { C12: 42 } });
  book = join(folder, 'bo.xlsx');
  findings = join(folder, 'ket-qua.xlsx');
  const units = STANDARD.units.map((unit) =>
    unit.name === 'Hạ Lang' ? { ...unit, borderLengthKm: 50 } : unit,
  );
  const catalogue = ownCopy(catalogueFor('land'));
  await writeFile(book, await writeXlsx(exportCatalogue({ catalogue, roster: { ...STANDARD, units } })));
});

const said = async (...args: readonly string[]) =>
  (await checkJson(form, ...args)).files.flatMap(({ issues }) =>
    issues.map(({ code, message }) => `${code} ${/ghi ([\d,]+)/.exec(message)?.[1] ?? ''}`),
  );

test('check knows the units as the roster beside the own catalogue has them', async () => {
  expect(await said()).toEqual([]);
  expect(await said('--catalogue', 'land')).toEqual([]);
  expect(await said('--catalogue', book)).toEqual(['V13 50']);
});

test('and so it does when findings are written', async () => {
  expect(await said('--findings', findings)).toEqual([]);
  expect(await said('--catalogue', book, '--findings', findings)).toEqual(['V13 50']);
});
