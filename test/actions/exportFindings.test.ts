import { checkFiles } from '../../src/actions/checkFiles';
import {
  addFindings,
  addReturnSlips,
  writeFindings,
  writeReturnSlips,
} from '../../src/actions/exportFindings';
import { undo } from '../../src/actions/undo';
import { memoryHost } from '../../src/adapters/memory/memoryHost';
import { receiveFile } from '../../src/adapters/xlsx/receiveFile';
import { writeXlsx } from '../../src/adapters/xlsx/writeXlsx';
import { STANDARD_CATALOGUES } from '../../src/core/catalogue/standard/catalogues';
import type { Finding } from '../../src/core/findings/finding';
import { applyPlans } from '../../src/core/sheet/applyPlan';
import { EMPTY_WORKBOOK } from '../../src/core/sheet/snapshot';
import { type Filled, formPlans } from '../cli/formFile';
import { brokenInvariants } from '../core/sheet/planInvariants';

const OPTIONS = { language: 'vi', day: '2024-12-16' } as const;
const OPEN = 'Sổ của tôi';

const FORMS: readonly Filled[] = [
  { unit: 'Hạ Lang', figures: { B61: -1 } },
  { unit: 'Thạch An', figures: { C09: 'gần 4' } },
  { unit: 'Bảo Lạc' },
];

let findings: Finding[];
beforeAll(async () => {
  const workbook = applyPlans(EMPTY_WORKBOOK, await formPlans(...FORMS));
  findings = checkFiles([{ name: 'a.xlsx', sha256: 'a', workbook }], { catalogues: STANDARD_CATALOGUES });
});

/** A workbook with a person's own sheet. */
async function openHost() {
  const [plan] = await formPlans({ unit: 'Hạ Lang' });
  return memoryHost(applyPlans(EMPTY_WORKBOOK, [{ ...plan!, name: OPEN }]));
}

const namesIn = async (host: ReturnType<typeof memoryHost>) =>
  (await host.read()).sheets.map(({ name }) => name);

test('the findings stand beside the workbook’s own sheets, twice under other names, and can be taken back', async () => {
  const host = await openHost();
  const first = await addFindings(host, findings, OPTIONS);
  const second = await addFindings(host, findings, OPTIONS);
  expect([first.sheets, second.sheets]).toEqual([
    ['Kết quả', 'Chi tiết lỗi'],
    ['Kết quả (2)', 'Chi tiết lỗi (2)'],
  ]);
  await undo(host, first.done);
  expect(await namesIn(host)).toEqual([OPEN, 'Kết quả (2)', 'Chi tiết lỗi (2)']);
});

test('slips of several units get names of their own', async () => {
  const host = await openHost();
  const { sheets } = await addReturnSlips(host, findings, OPTIONS);
  expect(sheets).toEqual(['Phiếu trả lại', 'Phiếu trả lại (2)']);
  expect(host.plans().flatMap(brokenInvariants)).toEqual([]);
});

test('as files: one workbook, and a slip for every unit that has something to do', async () => {
  const book = await writeFindings(findings, OPTIONS, writeXlsx);
  const slips = await writeReturnSlips(findings, OPTIONS, writeXlsx);
  expect([book, ...slips].map(({ name }) => name)).toEqual([
    'Ket-qua-kiem-tra_2024-12-16.xlsx',
    'Phieu-tra-lai_huyen-ha-lang_2024.xlsx',
    'Phieu-tra-lai_huyen-thach-an_2024.xlsx',
  ]);
  const slip = receiveFile('slip.xlsx', slips[1]!.bytes);
  const texts = 'workbook' in slip ? slip.workbook.sheets[0]!.cells.map(({ value }) => value) : [];
  expect(texts).toContain('Đơn vị: Huyện Thạch An');
  expect(texts).not.toContain('Đơn vị: Huyện Hạ Lang');
});
