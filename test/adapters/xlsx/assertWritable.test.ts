import { assertWritable } from '../../../src/adapters/xlsx/assertWritable';
import { range } from '../../../src/core/sheet/address';
import type { PageSetup, SheetPlan } from '../../../src/core/sheet/plan';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { plannedSheet } from '../../core/sheet/plannedSheet';
import { SAMPLE_PLANS } from './samplePlan';

const PAGE: PageSetup = {
  orientation: 'landscape',
  paper: 'A4',
  fitToWidth: 1,
  margins: { top: 20, bottom: 20, left: 25, right: 15 },
};

describe('a plan Excel could not hold is refused with its place', () => {
  const cell = (value: CellValue, formula?: string): Partial<SheetPlan> => ({
    cells: [{ row: 1, col: 1, value, ...(formula !== undefined && { formula }) }],
  });
  const validation = (row: number, words = {}): SheetPlan['validations'][number] => ({
    range: range(row, 0, row + 1, 0),
    rule: { type: 'textLength', max: 9 },
    severity: 'stop',
    ...words,
  });

  test.each<[string, Partial<SheetPlan>]>([
    ['workbook: no visible sheet', { visibility: 'hidden' }],
    ['Sổ/1: not a sheet name', { name: 'Sổ/1' }],
    ['_x0041_: not a sheet name', { name: '_x0041_' }],
    ['Biểu 1: number NaN B2', cell(Number.NaN)],
    ['Biểu 1: blank cell listed B2', cell('')],
    ['Biểu 1: error #OOPS! B2', cell({ error: '#OOPS!' })],
    ['Biểu 1: text too long B2', cell('a'.repeat(32_768))],
    ['Biểu 1: not a formula B2', cell(1, 'SUM(A1)')],
    ['Biểu 1: not a formula B2', cell('', '=A1&"\r"')],
    [
      'Biểu 1: cell out of order A1',
      {
        cells: [
          { row: 0, col: 1, value: 1 },
          { row: 0, col: 0, value: 1 },
        ],
      },
    ],
    ['Biểu 1: merge of one cell C3', { merges: [range(2, 2)] }],
    ['Biểu 1: merges overlap A1:B2 B2:C3', { merges: [range(0, 0, 1, 1), range(1, 1, 2, 2)] }],
    ['Biểu 1: merges overlap B2:C3 A1:B2', { merges: [range(1, 1, 2, 2), range(0, 0, 1, 1)] }],
    [
      'Biểu 1: validations overlap A1:A2 A2:A3',
      { validations: [validation(0), validation(4), validation(1)] },
    ],
    [
      'Biểu 1: title too long validation A1:A2',
      { validations: [validation(0, { prompt: { title: 'a'.repeat(33), text: '' } })] },
    ],
    [
      'Biểu 1: text too long validation A1:A2',
      { validations: [validation(0, { refusal: { title: '', text: 'a'.repeat(256) } })] },
    ],
    ['Biểu 1: formats too wide', { formats: [{ range: range(0, 0, 1_048_575, 2), style: { bold: true } }] }],
    ['Biểu 1: width 0 of column B', { widths: { 0: 255, 1: 0 } }],
    ['Biểu 1: height 410 of row 3', { heights: { 1: 409.5, 2: 410 } }],
    ['Biểu 1: colour #1F6F3D', { tabColor: '#1F6F3D' }],
    ['Biểu 1: colour red', { formats: [{ range: range(0, 0), style: { fill: 'FFFFFF', color: 'red' } }] }],
    ['Biểu 1: footer too long', { page: { ...PAGE, footer: 'a'.repeat(256) } }],
  ])('%s', (message, parts) => {
    expect(() => assertWritable([plannedSheet(parts)])).toThrow(new RangeError(message));
  });

  test('no sheet at all', () => {
    expect(() => assertWritable([])).toThrow(new RangeError('workbook: no visible sheet'));
  });

  test('the sample forms pass', () => {
    expect(() => assertWritable(SAMPLE_PLANS)).not.toThrow();
  });
});
