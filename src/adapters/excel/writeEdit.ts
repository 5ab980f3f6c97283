/// <reference types="@microsoft/office-js/dist/office" />
import { formatRange } from '../../core/sheet/address';
import { isBlank } from '../../core/sheet/applyEdit';
import type { EditedCell } from '../../core/sheet/edit';
import { type FilledBlock, filledBlocks, matrixOf } from './filledBlocks';
import type { NetEdit, ValidationChange } from './netEdits';
import type { CellState } from './readState';
import { type Step, step } from './steps';
import { styleBlocks } from './styleBlocks';
import { isTyped, typedSafely } from './typedSafely';
import { formatSteps } from './writeFormats';
import { hidingSteps } from './writeLayout';

/** A cell to be written, with the formats it goes through: as it is, while it is written, in the end. */
type Written = EditedCell & {
  readonly current: string | undefined;
  readonly during: string;
  readonly final: string;
};

/**
 * Everything an edit says of a sheet, block by block; what lies between its cells is left alone. `states` are its
 * cells as they are now; where that is not known any more, every cell of the edit has to say its format.
 */
export function editSteps(net: NetEdit, sheet: string, states?: readonly CellState[]): Step[] {
  const current = new Map(states?.map(({ row, col, numberFormat }) => [`${row}:${col}`, numberFormat]));
  const cells = net.cells.map((cell) => written(cell, current.get(`${cell.row}:${cell.col}`)));
  return [
    ...net.validations.map((change) => validationStep(change, sheet)),
    ...filledBlocks(cells).flatMap((block) => blockSteps(block, sheet)),
    ...fontSteps(net.cells, sheet),
    ...formatSteps(styleBlocks(net.looks), sheet),
    ...hidingSteps(net.hiding, sheet),
  ];
}

/** A cell formatted as text would make text of everything: what is no text is General while it is written. */
function written(cell: EditedCell, current: string | undefined): Written {
  const final = cell.numberFormat ?? current ?? 'General';
  const during = final === '@' && !isBlank(cell) && isTyped(cell) ? 'General' : final;
  return { ...cell, current, during, final };
}

function blockSteps(block: FilledBlock<Written>, sheet: string): Step[] {
  const contents = matrixOf<Written, string | number | boolean | null>(block, null, (cell) =>
    typedSafely(cell, cell.during === '@'),
  );
  return [
    ...numberFormatSteps(block, sheet, ({ current, during }) => (during === current ? null : during)),
    setStep(block, sheet, 'formulas', contents),
    ...numberFormatSteps(block, sheet, ({ during, final }) => (final === during ? null : final)),
  ];
}

function numberFormatSteps(
  block: FilledBlock<Written>,
  sheet: string,
  formatOf: (cell: Written) => string | null,
): Step[] {
  const formats = matrixOf(block, null, formatOf);
  const isNeeded = formats.some((line) => line.some((format) => format !== null));
  return isNeeded ? [setStep(block, sheet, 'numberFormat', formats)] : [];
}

/** Fonts by name, one call for all cells that get it. */
function fontSteps(cells: readonly EditedCell[], sheet: string): Step[] {
  const names = [...new Set(cells.flatMap(({ font }) => font ?? []))];
  return names.flatMap((value) => {
    const ranges = cells.filter(({ font }) => font === value).map((cell) => ({ from: cell, to: cell }));
    return formatSteps([{ key: 'font', value, ranges }], sheet);
  });
}

/** A null leaves its cell as it is. */
function setStep(
  { range }: FilledBlock<Written>,
  sheet: string,
  property: 'formulas' | 'numberFormat',
  matrix: (string | number | boolean | null)[][],
): Step {
  return step(
    ({ workbook }) => {
      workbook.worksheets.getItem(sheet).getRange(formatRange(range))[property] = matrix;
    },
    matrix,
    2,
  );
}

function validationStep({ range, given }: ValidationChange, sheet: string): Step {
  return step(
    ({ workbook }) => {
      const { dataValidation } = workbook.worksheets.getItem(sheet).getRange(formatRange(range));
      dataValidation.clear();
      if (given) dataValidation.set(given);
    },
    given,
    4,
  );
}
