import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sealReport } from '../../src/actions/sealReport';
import { memoryHost } from '../../src/adapters/memory/memoryHost';
import { readXlsx } from '../../src/adapters/xlsx/readXlsx';
import { writeXlsx } from '../../src/adapters/xlsx/writeXlsx';
import { STANDARD_CATALOGUES } from '../../src/core/catalogue/standard/catalogues';
import type { EditedCell } from '../../src/core/sheet/edit';
import { findSheet } from '../../src/core/sheet/snapshot';
import { formPlans } from './formFile';
import { checkJson, runCommand } from './runCommand';
import { scratchFolder } from './scratchFolder';

const SIGNING = { at: '2024-12-16T09:12', preparedBy: 'Nông Văn A', approvedBy: 'Hoàng Thị B' };

/** A unit's form as chốt số liệu leaves it, then changed. */
async function sealedForm(
  path: string,
  unit: string,
  after: (row: number) => readonly EditedCell[] = () => [],
) {
  const host = memoryHost();
  await host.apply(await formPlans({ unit, figures: { B01: 6, B02: 900, B51: 6, B52: 900 } }));
  const sealed = await sealReport(host, { sheet: unit, signing: SIGNING, catalogues: STANDARD_CATALOGUES });
  expect(sealed).toHaveProperty('done');
  const { cells } = findSheet(await host.read(), unit)!;
  const row = cells.find(({ value }) => value === 'B01')!.row;
  await host.edit([{ sheet: unit, cells: after(row) }]);
  await writeFile(path, await writeXlsx([...host.plans()]));
}

test('sealed files say so, and what was changed since is named, in check and in the merge', async () => {
  const folder = await scratchFolder();
  await sealedForm(join(folder, 'ha-lang.xlsx'), 'Hạ Lang');
  await sealedForm(join(folder, 'bao-lam.xlsx'), 'Bảo Lâm', (row) => [
    { row, col: 13, value: 'Đã đối chiếu.' },
  ]);
  const checked = await runCommand('check', join(folder, 'ha-lang.xlsx'), join(folder, 'bao-lam.xlsx'));
  expect(checked.text).toMatch(/Huyện Hạ Lang · Năm 2024\s+không có lỗi, đã chốt 16\/12\/2024 09:12/);
  expect(checked.text).toMatch(/không có lỗi, sửa sau khi chốt 16\/12\/2024 09:12: ô N\d+/);
  const { files } = await checkJson(join(folder, 'ha-lang.xlsx'));
  expect(files[0]).toMatchObject({ seal: { ...SIGNING, changed: [], isBroken: false } });

  const out = join(folder, 'tong-hop.xlsx');
  await runCommand('merge', folder, '--roster', 'cao-bang-2024', '--period', '2024', '--out', out);
  const read = await readXlsx(new Uint8Array(await readFile(out)));
  if (!read.ok) throw new Error('the summary cannot be read');
  const said = (sheet: string) =>
    findSheet(read.workbook, sheet)!.cells.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  expect(said('Tiến độ').filter((text) => text.startsWith('Đã nhận,'))).toEqual([
    'Đã nhận, sửa sau khi chốt',
    'Đã nhận, đã chốt',
  ]);
  expect(said('Nhật ký').filter((text) => text.includes('chốt'))).toEqual([
    expect.stringMatching(/chốt 16\/12\/2024 09:12, người lập Nông Văn A.*; sửa sau khi chốt: N\d+$/),
    'Nhận tệp, dùng số liệu; chốt 16/12/2024 09:12, người lập Nông Văn A, người duyệt Hoàng Thị B',
  ]);
});
