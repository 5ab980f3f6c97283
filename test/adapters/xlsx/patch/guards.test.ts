import { patchXlsx } from '../../../../src/adapters/xlsx/patchXlsx';
import { readGuards } from '../../../../src/adapters/xlsx/readGuards';
import { writeXlsx } from '../../../../src/adapters/xlsx/writeXlsx';
import { addressesOf, range } from '../../../../src/core/sheet/address';
import type { SheetEdit } from '../../../../src/core/sheet/edit';
import { editPlan } from '../../../../src/core/sheet/editPlan';
import { type GuardQuery, guardsIn, reverseGuards } from '../../../../src/core/sheet/guards';
import type { PlannedValidation, SheetPlan } from '../../../../src/core/sheet/plan';
import { plannedSheet } from '../../../core/sheet/plannedSheet';
import { workbookFile } from '../workbookFixture';
import { partsOf, patched, readBook } from './patchedFile';

const custom = (row: number, last: number): PlannedValidation => ({
  range: range(row, 1, last, 2),
  rule: { type: 'custom', formula: `=ISNUMBER(B${row + 1})` },
  severity: 'stop',
  prompt: { title: 'Số', text: 'Chỉ nhập số & không âm' },
  refusal: { title: 'Sai', text: 'Phải là số' },
});

const PLAN: SheetPlan = plannedSheet({
  cells: [
    { row: 1, col: 1, value: 5 },
    { row: 1, col: 2, value: 6, formula: '=B2+1' },
    { row: 2, col: 1, value: 'x' },
  ],
  formats: [
    { range: range(0, 0, 5, 4), style: { border: 'thin', wrap: true, numberFormat: '#,##0' } },
    { range: range(1, 1, 4, 2), style: { locked: false } },
  ],
  validations: [custom(1, 4)],
  protection: { allow: ['formatColumns'] },
});

const QUERY: GuardQuery = {
  sheet: 'Biểu 1',
  cells: [...addressesOf(range(0, 0, 7, 5))],
  validated: [range(1, 1, 4, 2), range(6, 1, 7, 2)],
};

const edit = (parts: Partial<SheetEdit>): SheetEdit => ({ sheet: 'Biểu 1', cells: [], ...parts });
const look = (cells: ReturnType<typeof range>, style: { locked?: boolean; numberFormat?: string }) =>
  edit({ looks: [{ range: cells, style }] });

test('a written form answers as its plan does', async () => {
  expect(readGuards(await writeXlsx([PLAN]), QUERY)).toEqual(guardsIn(PLAN, QUERY));
});

test.each<[string, readonly SheetEdit[]]>([
  ['cells locked', [look(range(1, 1, 2, 2), { locked: true })]],
  ['cells unlocked, some of them not in the file', [look(range(0, 0, 7, 5), { locked: false })]],
  ['formats of filled and blank cells', [look(range(0, 0, 7, 5), { numberFormat: '0.000' })]],
  ['General again', [look(range(1, 1, 3, 3), { numberFormat: 'General', locked: true })]],
  [
    'a lock, then a content with a format',
    [
      look(range(1, 1), { locked: true, numberFormat: '@' }),
      edit({ cells: [{ row: 1, col: 1, value: 7, numberFormat: '0.0' }] }),
    ],
  ],
  ['protection gone', [edit({ protection: null })]],
  ['protection gone and given', [edit({ protection: null }), edit({ protection: { allow: ['sort'] } })]],
  ['validations gone', [edit({ clearValidations: [range(1, 1, 4, 2)] })]],
  ['validations given', [edit({ validations: [custom(6, 7)] })]],
  [
    'all of it',
    [
      edit({
        clearValidations: [range(1, 1, 4, 2)],
        validations: [custom(1, 4), custom(6, 7)],
        looks: [
          { range: range(0, 0, 4, 5), style: { locked: false } },
          { range: range(2, 1, 3, 3), style: { locked: true, numberFormat: '@' } },
        ],
      }),
    ],
  ],
])('%s: the file answers as the edited plan does, and what it holds stays', async (_, edits) => {
  const bytes = await writeXlsx([PLAN]);
  const after = patched(bytes, ...edits);
  const plan = edits.reduce(editPlan, PLAN);
  expect(readGuards(after, QUERY)).toEqual(guardsIn(plan, QUERY));
  const contents = (file: Uint8Array) =>
    readBook(file).sheets[0]!.cells.map(({ row, col, formula }) => [row, col, formula]);
  expect(contents(after)).toEqual(contents(bytes));
});

test('an edit of guards is taken back, in the same file and in the one patched', async () => {
  const pasted = patched(
    await writeXlsx([PLAN]),
    edit({ clearValidations: [range(1, 1, 2, 1)], protection: null }),
    look(range(1, 1, 2, 2), { locked: true, numberFormat: '@' }),
  );
  const found = readGuards(pasted, QUERY);
  const restore = edit({
    clearValidations: [range(1, 1, 4, 2)],
    validations: [custom(1, 4)],
    looks: [{ range: range(1, 1, 2, 2), style: { locked: false, numberFormat: '#,##0' } }],
    protection: { allow: [] },
  });
  const back = reverseGuards(found, restore);
  const byCell = (file: Uint8Array) => {
    const cells = [...addressesOf(range(1, 1, 4, 2))].map((at) => ({ from: at, to: at }));
    return readGuards(file, { ...QUERY, validated: cells });
  };
  expect(readGuards(patched(pasted, restore), QUERY)).toEqual(guardsIn(PLAN, QUERY));
  expect(byCell(patched(patched(pasted, restore), back))).toEqual(byCell(pasted));
  expect(byCell(patched(pasted, restore, back))).toEqual(byCell(pasted));
});

test('only the sheet and the styles change, and no formula is worked out anew', async () => {
  const bytes = await writeXlsx([PLAN]);
  const [before, after] = [
    partsOf(bytes),
    partsOf(patched(bytes, look(range(1, 1, 2, 2), { locked: true }))),
  ];
  const changed = Object.keys(after).filter((part) => after[part] !== before[part]);
  expect(changed.sort()).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml']);
});

const XFS = (xf: string) => `<cellXfs count="2"><xf/>${xf}</cellXfs>`;

test.each([
  [
    'no protection',
    '<xf numFmtId="3"/>',
    '<xf numFmtId="3" applyProtection="1"><protection locked="0"/></xf>',
  ],
  [
    'an alignment',
    '<xf><alignment wrapText="1"/></xf>',
    '<xf applyProtection="1"><alignment wrapText="1"/><protection locked="0"/></xf>',
  ],
  [
    'a hidden formula',
    '<xf applyProtection="0"><protection hidden="1"/></xf>',
    '<xf applyProtection="1"><protection hidden="1" locked="0"/></xf>',
  ],
  [
    'an extension',
    '<xf><alignment></alignment><extLst><ext/></extLst></xf>',
    '<xf applyProtection="1"><alignment></alignment><protection locked="0"/><extLst><ext/></extLst></xf>',
  ],
])('a cell format with %s is unlocked by one more', (_, xf, unlocked) => {
  const file = workbookFile({ sheet: '<row r="1"><c r="A1" s="1"><v>1</v></c></row>', styles: XFS(xf) });
  const given: SheetEdit = {
    sheet: 'Trang',
    cells: [],
    looks: [{ range: range(0, 0), style: { locked: false } }],
  };
  const parts = partsOf(patched(file, given));
  expect(parts['xl/styles.xml']).toContain(`${xf}${unlocked}</cellXfs>`);
  expect(parts['xl/worksheets/sheet1.xml']).toContain('<c r="A1" s="2"><v>1</v></c>');
});

test('a password stays, and a workbook without styles says that it takes no locks', () => {
  const locked = workbookFile({
    sheet: '<sheetData/><sheetProtection password="CC1A" sheet="1"/><pageMargins left="1" right="1"/>',
  });
  const given: SheetEdit = { sheet: 'Trang', cells: [], protection: null };
  expect(partsOf(patched(locked, given))['xl/worksheets/sheet1.xml']).toContain('password="CC1A"');
  const plain = workbookFile({ sheet: '<row r="1"><c r="A1"><v>1</v></c></row>' });
  const look_ = {
    ...given,
    protection: undefined,
    looks: [{ range: range(0, 0), style: { locked: false } }],
  };
  const { protection: __, ...unlocked } = look_;
  expect(patchXlsx(plain, [unlocked])).toEqual({ ok: false, reason: { code: 'noStyles' } });
});
