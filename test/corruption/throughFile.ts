import { readXlsx } from '../../src/adapters/xlsx/readXlsx';
import { writeXlsx } from '../../src/adapters/xlsx/writeXlsx';
import type { BlockFormat, PlannedCell, SheetPlan } from '../../src/core/sheet/plan';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import { writeForm } from '../mapping/formWorkbook';

/** The sheet as it is read from an .xlsx file it was saved in. */
export async function throughFile(sheet: SheetSnapshot): Promise<SheetSnapshot> {
  const read = readXlsx(hasLegacyFont(sheet) ? writeWithFonts(sheet) : await writeXlsx([planOf(sheet)]));
  if (!read.ok) throw new Error(`not read: ${read.reason.code}`);
  return read.workbook.sheets[0]!;
}

const hasLegacyFont = ({ cells }: SheetSnapshot) => cells.some(({ font }) => font !== undefined);

/** Plans name no fonts, so a sheet with an old one is written as offices' own forms are in the mapping benchmark. */
function writeWithFonts({ cells, merges, hiddenRows, hiddenCols }: SheetSnapshot): Uint8Array {
  const written = cells.flatMap(({ value, ...cell }) => (value === null ? [] : [{ ...cell, value }]));
  return writeForm({
    ...{ id: '', covers: [], catalogue: 'land', roster: '', truth: [] },
    ...{ cells: written, merges, hiddenRows, hiddenCols },
  });
}

/** A sheet as a plan without looks: contents, number formats, merges, what is hidden. */
function planOf({ name, visibility, cells, merges, hiddenRows, hiddenCols }: SheetSnapshot): SheetPlan {
  return {
    ...{ name, visibility, merges, hiddenRows, hiddenCols },
    cells: cells.map(
      ({ row, col, value, formula }): PlannedCell => ({
        ...{ row, col, value: value ?? '' },
        ...(formula === undefined ? {} : { formula }),
      }),
    ),
    formats: cells.flatMap(({ row, col, numberFormat }): BlockFormat[] =>
      numberFormat === undefined
        ? []
        : [{ range: { from: { row, col }, to: { row, col } }, style: { numberFormat } }],
    ),
    ...{ validations: [], conditionalFormats: [], widths: {}, heights: {} },
  };
}
