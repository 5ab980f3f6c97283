import { addressesOf, range } from '../../src/core/sheet/address';
import { applyEdits } from '../../src/core/sheet/applyEdit';
import type { EditedCell, SheetEdit } from '../../src/core/sheet/edit';
import { editPlan } from '../../src/core/sheet/editPlan';
import { type GuardQuery, guardsIn, reverseGuards } from '../../src/core/sheet/guards';
import type { PlannedValidation, SheetPlan } from '../../src/core/sheet/plan';
import { reverseEdit } from '../../src/core/sheet/reverseEdit';
import type { Cell, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { plannedSheet } from '../core/sheet/plannedSheet';
import { essence, type Opened, TEXTS } from './hostConformance';

function sheetOf(name: string, cells: readonly Cell[], parts: Partial<SheetSnapshot> = {}): SheetSnapshot {
  return { name, visibility: 'visible', cells, merges: [], hiddenRows: [], hiddenCols: [], ...parts };
}

/** A column of values, the same number format for all. */
const column = (col: number, values: readonly CellValue[], numberFormat?: string): Cell[] =>
  values.map((value, row) => ({ row, col, value, ...(numberFormat && { numberFormat }) }));

const byRow = (cells: readonly Cell[]) => [...cells].sort((a, b) => a.row - b.row || a.col - b.col);

/** As a Mac may have written it. */
const DECOMPOSED = 'Hồ sơ'.normalize('NFD');

/** Cells of three formats in columns A, B and C, a formula in D, rows to see and not to see. */
const START: WorkbookSnapshot = {
  sheets: [
    sheetOf(
      'Hạ Lang',
      byRow([
        ...column(0, [1, 'hai', true, { error: '#N/A' }, 5.5, '14/2']),
        ...column(1, ['1 352', '57', 'gần', '14/2', '3 bộ', '6'], '@'),
        ...column(2, [10, 20, 30, 40, 50, 60], '#,##0'),
        { row: 0, col: 3, value: 11, formula: '=Z1+11' },
        { row: 9, col: 0, value: 'cuối' },
      ]),
      { hiddenRows: [3, 7], hiddenCols: [2] },
    ),
    sheetOf(DECOMPOSED, column(0, ['a', 'b'])),
    sheetOf('Ẩn', column(0, [1]), { visibility: 'veryHidden' }),
    sheetOf(
      'Cũ',
      column(0, ['kÕt qu¶', 'vô', 'x', 'H¹ Lang']).map((cell) => ({ ...cell, font: '.VnTime' })),
    ),
  ],
};

const edit = (sheet: string, ...cells: readonly EditedCell[]): SheetEdit => ({ sheet, cells });
const inColumn = (col: number, values: readonly (CellValue | null)[], numberFormat?: string): EditedCell[] =>
  values.map((value, row) => ({ row, col, value, ...(numberFormat && { numberFormat }) }));

const EDITS: Readonly<Record<string, readonly SheetEdit[]>> = {
  'numbers in place of texts': [edit('Hạ Lang', ...inColumn(1, [1352, 57, 0.1, -5, 1e15, 0]))],
  'all kinds in cells of any format': [
    edit(
      'Hạ Lang',
      ...[0, 1, 2].flatMap((col) => inColumn(col, [1.5, 'chữ', false, { error: '#DIV/0!' }, '=1', null])),
    ),
  ],
  'texts that would be read otherwise': [
    edit('Hạ Lang', ...[0, 1, 2, 6].flatMap((col) => inColumn(col, TEXTS))),
  ],
  'formats given': [
    edit(
      'Hạ Lang',
      ...inColumn(0, ['1', 2, null, '3'], '@'),
      ...inColumn(1, [1, '2', 3], '#,##0'),
      ...inColumn(2, [4, 'x'], 'General'),
    ),
  ],
  'fonts given': [
    edit('Cũ', ...inColumn(0, ['kết quả', null, 5, 'Hạ Lang']).map((cell) => ({ ...cell, font: 'Arial' }))),
    edit('Cũ', { row: 0, col: 0, value: 'Kết quả' }, { row: 2, col: 0, value: null }),
  ],
  'cells emptied': [edit('Hạ Lang', ...[0, 1, 2, 3].flatMap((col) => inColumn(col, [null, '', null])))],
  'formulas and their values': [
    edit(
      'Hạ Lang',
      { row: 0, col: 0, value: 2, formula: '=1+1' },
      { row: 1, col: 1, value: 22, formula: '=A1+C2' },
      { row: 2, col: 2, value: 'ab', formula: '="a"&"b"' },
      { row: 3, col: 2, value: '', formula: '=IF(Z9="","",Z9)' },
      { row: 4, col: 3, value: { error: '#DIV/0!' }, formula: '=1/0' },
      { row: 0, col: 3, value: 12 },
    ),
  ],
  'cells far apart': [
    edit(
      'Hạ Lang',
      { row: 300, col: 60, value: 'xa' },
      { row: 0, col: 2, value: 3 },
      { row: 8, col: 8, value: 1 },
    ),
  ],
  'one cell twice, and twice again': [
    edit('Hạ Lang', { row: 1, col: 2, value: 1, numberFormat: '0.0%' }, { row: 1, col: 2, value: 'hai' }),
    edit('Hạ Lang', { row: 1, col: 0, value: null }, { row: 1, col: 0, value: 3 }),
    edit('Hạ Lang', { row: 1, col: 2, value: 4 }),
  ],
  'sheets of several spellings': [
    edit('HẠ LANG', { row: 0, col: 0, value: 2 }),
    edit('Hồ sơ', { row: 0, col: 0, value: 'mới' }),
    edit('hạ lang'.normalize('NFD'), { row: 1, col: 0, value: 3 }),
    edit('Ẩn', { row: 0, col: 0, value: 2 }),
  ],
  'rows and columns hidden and shown': [
    {
      sheet: 'Hạ Lang',
      cells: [],
      hideRows: [0, 1, 5, 3],
      showRows: [7, 8],
      hideCols: [0, 3],
      showCols: [2],
    },
    { sheet: 'Hạ Lang', cells: [], hideRows: [4, 8], showRows: [0, 4] },
  ],
  'an edit of nothing': [edit('Hạ Lang')],
  'no edit': [],
};

/** What hosts must agree on after edits: formats and what is hidden too. */
function essenceOf(workbook: WorkbookSnapshot) {
  return essence(workbook).map((sheet, index) => {
    const { cells, hiddenRows, hiddenCols } = workbook.sheets[index]!;
    return { ...sheet, hiddenRows, hiddenCols, formats: cells.map(({ numberFormat }) => numberFormat) };
  });
}

/** A text cell that looks like a formula; our formulas calculated again. */
const rule = (first: number, last: number): PlannedValidation => ({
  range: range(first, 1, last, 1),
  rule: { type: 'custom', formula: `=ISNUMBER(B${first + 1})` },
  severity: 'stop',
});

/** What every host must do alike when sheets that are there are changed or removed. */
export function testEditing(open: (workbook: WorkbookSnapshot) => Opened): void {
  describe.each(Object.keys(EDITS))('%s', (name) => {
    const edits = EDITS[name]!;

    test('become what the edits mean', async () => {
      const { host } = open(START);
      await host.edit(edits);
      expect(essenceOf(await host.read())).toEqual(essenceOf(applyEdits(START, edits)));
    });

    test('are taken back, the last one first', async () => {
      const { host } = open(START);
      const before = await host.read();
      let workbook = before;
      const reverses = edits.map((one) => {
        const reverse = reverseEdit(workbook, one);
        workbook = applyEdits(workbook, [one]);
        return reverse;
      });
      await host.edit(edits);
      await host.edit(reverses.reverse());
      expect(await host.read()).toEqual(before);
    });
  });

  test('a font goes to the cells it is given to, and stays until another is given', async () => {
    const { host } = open(START);
    const fonts = async () =>
      (await host.read()).sheets.find(({ name }) => name === 'Cũ')!.cells.map(({ font }) => font);
    expect(await fonts()).toEqual(['.VnTime', '.VnTime', '.VnTime', '.VnTime']);
    const [first, last] = [0, 3].map((row) => ({ row, col: 0, value: 'chữ', font: 'Times New Roman' }));
    await host.edit([edit('Cũ', first!, { row: 1, col: 0, value: 'vụ', font: 'Arial' }, last!)]);
    await host.edit([edit('Cũ', { row: 3, col: 0, value: 'khác' })]);
    expect(await fonts()).toEqual(['Times New Roman', 'Arial', '.VnTime', 'Times New Roman']);
  });

  test('validations are given to cells and taken from them', async () => {
    const { host, validated } = open(START);
    await host.apply([plannedSheet({ name: 'Biểu', validations: [rule(0, 2)] })]);
    const given: SheetEdit = {
      sheet: 'Biểu',
      cells: [],
      validations: [
        rule(5, 9),
        { range: range(0, 3, 4, 3), rule: { type: 'textLength', max: 250 }, severity: 'warning' },
      ],
    };
    await host.edit([given]);
    expect([...validated('Biểu')].sort()).toEqual(['B1:B3 custom', 'B6:B10 custom', 'D1:D5 textLength']);
    await host.edit([reverseEdit(await host.read(), given)]);
    expect(validated('Biểu')).toEqual(['B1:B3 custom']);
    await host.edit([
      { sheet: 'Biểu', cells: [], clearValidations: [range(0, 1, 2, 1)], validations: [rule(0, 9)] },
    ]);
    expect(validated('Biểu')).toEqual(['B1:B10 custom']);
  });

  test('locks, formats, validations and protection are told, given and taken back; contents stay', async () => {
    const { host } = open(START);
    const plan = plannedSheet({
      ...{ name: 'Biểu', cells: [...inColumn(1, [5, 'x', 7])] as SheetPlan['cells'] },
      validations: [rule(0, 2)],
      formats: [
        { range: range(0, 1, 9, 2), style: { locked: false, numberFormat: '#,##0' } },
        { range: range(2, 1, 2, 2), style: { locked: true } },
      ],
    });
    await host.apply([plan]);
    const query: GuardQuery = {
      sheet: 'Biểu',
      cells: [...addressesOf(range(0, 0, 9, 3))],
      validated: [range(0, 1, 2, 1), range(5, 1, 9, 1)],
    };
    expect(await host.readGuards(query)).toEqual(guardsIn(plan, query));
    const before = await host.read();
    const given: SheetEdit = {
      ...{ sheet: 'Biểu', cells: [], validations: [rule(5, 9)], clearValidations: [range(0, 1, 2, 1)] },
      looks: [
        { range: range(0, 0, 4, 1), style: { locked: false } },
        { range: range(1, 1, 1, 3), style: { locked: true, numberFormat: '0.0%' } },
        { range: range(1, 3), style: { numberFormat: '@' } },
      ],
      protection: { allow: ['formatRows'] },
    };
    const found = await host.readGuards(query);
    await host.edit([given]);
    expect(await host.readGuards(query)).toEqual(guardsIn(editPlan(plan, given), query));
    expect(essenceOf(await host.read())).toEqual(essenceOf(applyEdits(before, [given])));
    await host.edit([reverseGuards(found, given)]);
    expect(await host.readGuards(query)).toEqual(found);
    expect(essence(await host.read())).toEqual(essence(before));
  });

  test('protection that is there keeps its own permissions', async () => {
    const { host } = open(START);
    await host.apply([plannedSheet({ name: 'Biểu', protection: { allow: ['sort'] } })]);
    const query: GuardQuery = { sheet: 'Biểu', cells: [{ row: 0, col: 0 }], validated: [] };
    const look: SheetEdit = {
      ...{ sheet: 'Biểu', cells: [] },
      looks: [{ range: range(0, 0), style: { locked: false } }],
    };
    await host.edit([look]);
    expect(await host.readGuards(query)).toMatchObject({ isProtected: true, cells: [{ locked: false }] });
    await host.edit([{ ...look, protection: null }]);
    expect(await host.readGuards(query)).toMatchObject({ isProtected: false });
  });

  test('an edit of a sheet that is not there is refused, and the others with it', async () => {
    const { host } = open(START);
    const before = await host.read();
    const edits = [
      edit('Hạ Lang', { row: 0, col: 0, value: 2 }),
      edit('Không có', { row: 0, col: 0, value: 2 }),
    ];
    await expect(host.edit(edits)).rejects.toMatchObject({ code: 'failed', facts: { sheet: 'Không có' } });
    expect(await host.read()).toEqual(before);
  });

  test('sheets are removed by name, what is not there is none', async () => {
    const { host } = open(START);
    await host.remove(['Hồ sơ', 'Không có', 'ẨN', 'Cũ']);
    expect((await host.read()).sheets.map(({ name }) => name)).toEqual(['Hạ Lang']);
    await host.remove(['Hồ sơ']);
    await host.remove([]);
    expect((await host.read()).sheets).toHaveLength(1);
  });

  test('the last visible sheet is never removed, nor any with it', async () => {
    const { host } = open(START);
    const before = await host.read();
    await expect(host.remove(['Hạ Lang', 'Hồ sơ', 'Cũ'])).rejects.toMatchObject({ code: 'failed' });
    expect(await host.read()).toEqual(before);
  });
}
