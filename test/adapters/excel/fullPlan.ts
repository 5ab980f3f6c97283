import { range } from '../../../src/core/sheet/address';
import type { SheetPlan } from '../../../src/core/sheet/plan';
import { plannedSheet } from '../../core/sheet/plannedSheet';

/** A small sheet with one of everything a plan can hold. */
export function fullPlan(parts: Partial<SheetPlan> = {}): SheetPlan {
  return plannedSheet({
    name: 'Biểu',
    cells: [
      { row: 0, col: 0, value: 'Tiêu đề' },
      { row: 1, col: 0, value: 'A01' },
      { row: 1, col: 1, value: 1570 },
      { row: 1, col: 2, value: 3140, formula: '=B2*2' },
      { row: 4, col: 0, value: 'gần' },
    ],
    formats: [
      { range: range(0, 0, 4, 3), style: { border: 'thin', fill: 'EEEEEE', wrap: true, vertical: 'top' } },
      { range: range(0, 0, 0, 3), style: { bold: true, size: 14, horizontal: 'center', color: 'C00000' } },
      { range: range(1, 0, 3, 0), style: { numberFormat: '@', indent: 1 } },
      { range: range(1, 1, 3, 2), style: { numberFormat: '#,##0', locked: false, fill: 'FFFFFF' } },
    ],
    merges: [range(0, 0, 0, 3)],
    validations: [
      {
        range: range(1, 1, 3, 1),
        rule: { type: 'custom', formula: '=ISNUMBER(B2)' },
        severity: 'stop',
        prompt: { title: 'Số', text: 'Chỉ nhập số' },
        refusal: { title: 'Sai', text: 'Phải là số' },
      },
      {
        range: range(1, 3, 3, 3),
        rule: { type: 'list', source: '=$A$5:$A$5' },
        severity: 'warning',
      },
      { range: range(4, 1), rule: { type: 'textLength', max: 250 }, severity: 'information' },
    ],
    conditionalFormats: [
      { range: range(1, 1, 3, 1), formula: '=B2>10', style: { fill: 'FFC7CE', bold: true } },
      { range: range(1, 1, 3, 1), formula: '=B2>5', style: { color: '9C0006' } },
    ],
    widths: { 0: 5, 1: 10, 2: 10 },
    heights: { 0: 30, 2: 45 },
    hiddenRows: [3],
    hiddenCols: [5],
    freeze: { row: 1, col: 1 },
    autoFilter: range(1, 0, 3, 3),
    protection: { allow: ['formatColumns', 'autoFilter'] },
    page: {
      orientation: 'landscape',
      paper: 'A4',
      fitToWidth: 1,
      repeatRows: [0, 0],
      printArea: range(0, 0, 4, 3),
      footer: 'Trang &P/&N',
      margins: { top: 20, bottom: 20, left: 15, right: 15 },
      blackAndWhite: true,
      centered: true,
    },
    tabColor: '1F4E79',
    ...parts,
  });
}
