import type { adoptVi, assignVi, ownSummaryVi } from './adoptVi';
import { counted } from './counted';
import { firstOf } from './lists';

export const adoptEn: typeof adoptVi = {
  link: 'Give the present sheet codes…',
  open: 'sheets of this workbook',
  adopt: (metrics) => `Give codes to ${counted(metrics, 'metric')}`,
  checkColumn: 'Add a column Kiểm tra (checks) right of the form',
  what: (sheet) => `codes on sheet ${sheet}`,
  lost: (cells) =>
    `No formula can convert what is typed as text in ${firstOf(cells)}, so it does not count; type a number there.`,
  done: (sheet, unit, converted) =>
    `Sheet “${sheet}” has codes for ${unit}; what was there is unchanged, the codes stand in hidden rows and columns.${
      converted > 0
        ? ` ${counted(converted, 'figure')} sharing a cell or in another measure: by hidden formulas.`
        : ''
    }`,
  problems: {
    noFigures: 'No cell can be coded yet. Match at least one row, then try again.',
    severalUnits: 'This sheet holds figures of several units and cannot be coded; take its figures in Merge.',
    tooManySets: 'The tables on this sheet differ too much. Put each on a sheet of its own, then code it.',
    noRoom: 'This sheet reaches to the last column or row: no room for codes. Delete what is not needed.',
  },
};

export const ownSummaryEn: typeof ownSummaryVi = {
  link: 'Fill the summary sheet in use…',
  open: 'summary sheets',
  next: (metrics) => `Preview ${counted(metrics, 'metric')}`,
  otherPeriod: (said, asked) =>
    `This sheet says ${said}, but ${asked} is being added up. Choose another sheet, or change its period if it is wrong.`,
  title: (sheet) => `Fill “${sheet}”`,
  willFill: (cells) =>
    `${counted(cells, 'blank cell')} will get formulas over the units’ sheets, through Chi tiết.`,
  occupied: 'These cells hold something and are kept; choose those to replace with a formula.',
  left: (cells) => `Cannot be filled: ${firstOf(cells)} (several figures in a cell, or no figures yet).`,
  leftFilled: (cells) => `Cells that keep their figure, since the units have none yet: ${firstOf(cells)}.`,
  qualified: (cells) => `Figure only, while the units call it an estimate: ${firstOf(cells)}.`,
  fill: (cells) => `Fill ${counted(cells, 'cell')}`,
  onPage:
    'The summary sheet in use can be filled once it stands beside the units’ sheets. Save this file, copy that sheet into it in Excel, then open it again and choose “Use sheets of this workbook”.',
  what: 'fill the summary sheet',
  done: (sheet, cells, kept) =>
    `${counted(cells, 'cell')} of “${sheet}” filled.${kept > 0 ? ` ${counted(kept, 'cell')} kept as they were.` : ''}`,
};

export const assignEn: typeof assignVi = {
  field: 'Which unit is this file from?',
  placeholder: 'Choose the unit',
  assign: 'Take it for the chosen unit',
  missing: 'Choose the unit of this file.',
  copyMissing: 'Copy the missing list',
  copied: (units) => `Copied: ${units.join(', ')}.`,
  notCopied: (units) => `Missing: ${units.join(', ')}.`,
};
