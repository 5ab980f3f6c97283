import { LAST_COL, LAST_ROW, type Range, range } from '../../../src/core/sheet/address';
import type { PageSetup, PlannedValidation, SheetPlan } from '../../../src/core/sheet/plan';
import { brokenInvariants } from './planInvariants';
import { plannedSheet } from './plannedSheet';

const A1 = { row: 0, col: 0 };
const B1 = { row: 0, col: 1 };
const one = range(0, 0);
const PAGE: PageSetup = {
  orientation: 'landscape',
  paper: 'A4',
  fitToWidth: 1,
  margins: { top: 10, bottom: 10, left: 10, right: 10 },
};
const validation = (parts: Partial<PlannedValidation> = {}): PlannedValidation => ({
  range: range(5, 4, 9, 7),
  rule: { type: 'custom', formula: '=ISNUMBER(E6)' },
  severity: 'stop',
  ...parts,
});
const shade = (formula: string) => ({ range: one, formula, style: { bold: true } });

test('a sound plan breaks nothing, at its limits too', () => {
  const words = { title: 'x'.repeat(32) };
  const sound = plannedSheet({
    name: 'x'.repeat(31),
    cells: [
      { row: 0, col: 0, value: 'x'.repeat(32_767) },
      { row: 0, col: 4, value: '', formula: `=${'x'.repeat(8191)}` },
      { row: 1, col: 0, value: 0 },
      { row: LAST_ROW, col: LAST_COL, value: { error: '#N/A' } },
    ],
    formats: [
      { range: range(0, 0, 9, 9), style: { bold: true } },
      { range: range(5, 5, 9, 9), style: {} },
    ],
    merges: [range(0, 0, 0, 3), range(0, 4, 0, 7), range(2, 0, 3, 0)],
    validations: [
      validation({
        prompt: { ...words, text: 'x'.repeat(255) },
        refusal: { ...words, text: 'x'.repeat(224) },
      }),
      validation({ range: range(10, 4, 19, 7), rule: { type: 'list', source: '=$P$3:$P$6' } }),
      validation({ range: range(5, 8, 9, 8), rule: { type: 'textLength', max: 500 } }),
    ],
    conditionalFormats: [shade('=A1="x"'), shade('=A1="y"')],
    hiddenRows: [0, 1, 5],
    hiddenCols: [3],
    autoFilter: range(4, 0, 9, 9),
  });
  expect(brokenInvariants(sound)).toEqual([]);
});

test.each<[string[], Partial<SheetPlan>]>([
  [['sheet name "Quý I/2024"'], { name: 'Quý I/2024' }],
  [['A1: blank but listed'], { cells: [{ ...A1, value: '' }] }],
  [['A1: number NaN'], { cells: [{ ...A1, value: Number.NaN }] }],
  [['A1: text of 32768 characters'], { cells: [{ ...A1, value: 'x'.repeat(32_768) }] }],
  [['A1: no formula A2'], { cells: [{ ...A1, value: 1, formula: 'A2' }] }],
  [['A1: no formula ='], { cells: [{ ...A1, value: 1, formula: '=' }] }],
  [['A1: formula of 8193 characters'], { cells: [{ ...A1, value: 1, formula: `=${'x'.repeat(8192)}` }] }],
  [
    ['{"from":{"row":1048576,"col":0},"to":{"row":1048576,"col":0}}: outside the grid'],
    { cells: [{ row: LAST_ROW + 1, col: 0, value: 1 }] },
  ],
  [
    ['A1: not after the cell before it'],
    {
      cells: [
        { ...B1, value: 1 },
        { ...A1, value: 2 },
      ],
    },
  ],
  [
    ['B1: not after the cell before it'],
    {
      cells: [
        { ...B1, value: 1 },
        { ...B1, value: 2 },
      ],
    },
  ],
  [
    ['B1: not after the cell before it'],
    {
      cells: [
        { row: 1, col: 0, value: 1 },
        { ...B1, value: 2 },
      ],
    },
  ],
  [['merge A1: one cell'], { merges: [one] }],
  [['merges A1:B2 B2:C3: overlap'], { merges: [range(0, 0, 1, 1), range(1, 1, 2, 2)] }],
  [
    ['merge A1:D1: hides B1'],
    {
      merges: [range(0, 0, 0, 3)],
      cells: [
        { ...A1, value: 1 },
        { ...B1, value: 2 },
      ],
    },
  ],
  [['validations E6:H10 H10: overlap'], { validations: [validation(), validation({ range: range(9, 7) })] }],
  [
    ['E6:H10: no formula gần,hơn'],
    { validations: [validation({ rule: { type: 'list', source: 'gần,hơn' } })] },
  ],
  [
    ['E6:H10: rule of 256 characters'],
    { validations: [validation({ rule: { type: 'custom', formula: `=${'x'.repeat(255)}` } })] },
  ],
  [
    ['E6:H10: title of 33 characters', 'E6:H10: prompt of 256 characters'],
    { validations: [validation({ prompt: { title: 'x'.repeat(33), text: 'x'.repeat(256) } })] },
  ],
  [
    ['E6:H10: title of 33 characters', 'E6:H10: refusal of 225 characters'],
    { validations: [validation({ refusal: { title: 'x'.repeat(33), text: 'x'.repeat(225) } })] },
  ],
  [['A1: no formula A1'], { conditionalFormats: [shade('A1')] }],
  [['hidden rows 2,1'], { hiddenRows: [2, 1] }],
  [['hidden columns 1,1'], { hiddenCols: [1, 1] }],
  [['hidden columns 16384'], { hiddenCols: [LAST_COL + 1] }],
])('%j', (broken, parts) => {
  expect(brokenInvariants(plannedSheet(parts))).toEqual(broken);
});

test.each<[string, (area: Range) => Partial<SheetPlan>]>([
  ['merge', (area) => ({ merges: [area] })],
  ['format', (area) => ({ formats: [{ range: area, style: {} }] })],
  ['validation', (area) => ({ validations: [validation({ range: area })] })],
  ['conditional format', (area) => ({ conditionalFormats: [{ ...shade('=A1'), range: area }] })],
  ['filter', (area) => ({ autoFilter: area })],
  ['print area', (area) => ({ page: { ...PAGE, printArea: area } })],
])('a %s stands on a range of the grid', (what, parts) => {
  const upsideDown = range(5, 0, 4, 3);
  const beyond = range(0, 0, 0, LAST_COL + 1);
  const between = range(0.5, 0, 2, 0);
  for (const area of [upsideDown, beyond, between]) {
    expect(brokenInvariants(plannedSheet(parts(area)))).toEqual([
      `${what} ${JSON.stringify(area)}: not a range`,
    ]);
  }
});
