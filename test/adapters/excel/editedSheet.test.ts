import { range } from '../../../src/core/sheet/address';
import type { SheetEdit } from '../../../src/core/sheet/edit';
import { fullPlan } from './fullPlan';
import { openExcel } from './openExcel';
import { workbookPicture } from './sheetPicture';

/** The sheet of the full plan, protected as it is, and a look at it. */
async function opened() {
  const { excel, host } = openExcel();
  await host.apply([fullPlan()]);
  const sheet = excel.model.findSheet('Biểu')!;
  const picture = () => workbookPicture(excel.model).sheets[1]!;
  return { excel, host, sheet, before: picture(), picture };
}

/** The parts of a sheet's picture that are no longer what they were. */
function changedParts<P extends object>(before: P, after: P): string[] {
  const keys = Object.keys(before) as (keyof P & string)[];
  return keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
}

const cell = (row: number, col: number, value: string | number | null) => ({ row, col, value });
const RULE = { type: 'custom', formula: '=ISNUMBER(F2)' } as const;

test.each<[string, Omit<SheetEdit, 'sheet'>, readonly string[]]>([
  ['contents', { cells: [cell(1, 1, 9), cell(2, 1, '14/2'), cell(4, 0, null)] }, ['cells']],
  [
    'numbers and texts in cells formatted as text',
    { cells: [cell(1, 0, 5), cell(2, 0, '007'), cell(3, 0, "'a")] },
    ['cells'],
  ],
  ['formats', { cells: [{ ...cell(1, 1, 9), numberFormat: '0.0' }] }, ['cells', 'looks']],
  ['fonts', { cells: [{ ...cell(1, 1, 1570), font: '.VnTime' }] }, ['looks']],
  ['a row', { cells: [], hideRows: [1], showRows: [3] }, ['heights']],
  ['a column', { cells: [], showCols: [5] }, ['widths']],
  [
    'validations',
    { cells: [], validations: [{ range: range(1, 5, 3, 5), rule: RULE, severity: 'stop' }] },
    ['validations'],
  ],
  ['locks', { cells: [], looks: [{ range: range(1, 1, 2, 2), style: { locked: true } }] }, ['looks']],
  ['protection', { cells: [], protection: null }, ['protection']],
  ['nothing', { cells: [] }, []],
])('changes %s and nothing besides', async (_, edit, parts) => {
  const { host, before, picture } = await opened();
  await host.edit([{ sheet: 'Biểu', ...edit }]);
  expect(changedParts(before, picture())).toEqual(parts);
});

test('what lies between the cells of an edit stays', async () => {
  const { host, sheet } = await opened();
  await host.edit([{ sheet: 'Biểu', cells: [cell(1, 0, 'B01'), cell(1, 3, 4), cell(2, 2, 6)] }]);
  const row = [0, 1, 2, 3].map((col) => sheet.grid.at(1, col)?.content);
  expect(row).toEqual([{ value: 'B01' }, { value: 1570 }, { value: 3140, formula: '=B2*2' }, { value: 4 }]);
});

test('a validation is given as a plan gives it', async () => {
  const { host, sheet } = await opened();
  await host.edit([
    {
      sheet: 'Biểu',
      cells: [],
      validations: [
        {
          range: range(1, 5, 3, 5),
          rule: RULE,
          severity: 'warning',
          prompt: { title: 'Số', text: 'Chỉ nhập số' },
          refusal: { title: 'Sai', text: 'Phải là số' },
        },
      ],
    },
  ]);
  expect(sheet.validations.filter(({ area }) => area.from.col === 5)).toEqual([
    {
      area: range(1, 5, 3, 5),
      rule: { custom: { formula: '=ISNUMBER(F2)' } },
      ignoreBlanks: true,
      prompt: { showPrompt: true, title: 'Số', message: 'Chỉ nhập số' },
      errorAlert: { showAlert: true, style: 'Warning', title: 'Sai', message: 'Phải là số' },
    },
  ]);
});

test('formulas elsewhere follow, and the person stays where they are', async () => {
  const { excel, host, picture } = await opened();
  excel.user.enter('Sheet1', 'A1', '=Biểu!C2');
  excel.user.select('Sheet1', 'B7');
  await host.edit([{ sheet: 'Biểu', cells: [cell(1, 1, 10)] }]);
  const [own, form] = (await host.read()).sheets;
  expect([own!.cells[0]!.value, form!.cells.find(({ formula }) => formula)?.value]).toEqual([20, 20]);
  expect([excel.model.active.name, excel.model.active.selection]).toEqual(['Sheet1', range(6, 1)]);
  expect([picture().protection?.options.allowFormatColumns, excel.model.events.enabled]).toEqual([
    true,
    true,
  ]);
});

test('a formula whose value is not known is taken with any', async () => {
  const { host } = await opened();
  const cells = [{ row: 9, col: 0, value: null, formula: '=1+1' }];
  await host.edit([{ sheet: 'Biểu', cells }]);
  expect((await host.read()).sheets[1]!.cells.at(-1)).toMatchObject({ value: 2, formula: '=1+1' });
});
