import { addressesOf } from '../../../src/core/sheet/address';
import { GRID } from '../../excelHost/model/area';
import type { Sheet } from '../../excelHost/model/sheet';
import { NORMAL, type StyleKey } from '../../excelHost/model/style';
import type { Workbook } from '../../excelHost/model/workbook';

/** Rows and columns looked at: more than any test's sheet has. */
const ROWS = 150;
const COLS = 30;

const upTo = (length: number) => Array.from({ length }, (_, index) => index);
const sorted = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).sort();

/** Everything about every sheet, to see that nothing has changed; ids aside. */
export function workbookPicture(workbook: Workbook) {
  workbook.calculate();
  return {
    active: workbook.active.name,
    events: workbook.events.enabled,
    mode: workbook.calculationMode,
    sheets: workbook.sheets.map(sheetPicture),
  };
}

function sheetPicture(sheet: Sheet) {
  const { name, visibility, tabColor, frozen, autoFilter, protection, page, selection } = sheet;
  return {
    ...{ name, visibility, tabColor, frozen, autoFilter, protection, page, selection },
    cells: contents(sheet),
    looks: looks(sheet),
    heights: upTo(ROWS).map((row) => [sheet.heights.get(row), sheet.hiddenRows.get(row)]),
    widths: upTo(COLS).map((col) => [sheet.widths.get(col), sheet.hiddenCols.get(col)]),
    merges: sorted(sheet.merges),
    validations: validations(sheet),
    conditionalFormats: sheet.conditionalFormats.map(({ id: _, ...rest }) => rest),
  };
}

function contents({ grid }: Sheet) {
  const cells: unknown[] = [];
  grid.visit(GRID, ({ content }, row, col) => {
    if (content) cells.push([row, col, content]);
  });
  return cells;
}

/** Cell by cell: how many rectangles Excel keeps them in is its own affair. */
function validations(sheet: Sheet) {
  return sorted(
    sheet.validations.flatMap(({ area, ...rest }) => [...addressesOf(area)].map((cell) => [cell, rest])),
  );
}

/** What differs from the Normal style, cell by cell. */
function looks({ styles }: Sheet) {
  const keys = Object.keys(NORMAL) as StyleKey[];
  return upTo(ROWS).flatMap((row) =>
    upTo(COLS).flatMap((col) => {
      const own = keys.map((key) => [key, styles.property(row, col, key)] as const);
      const other = own.filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(NORMAL[key]));
      return other.length > 0 ? [[row, col, Object.fromEntries(other)]] : [];
    }),
  );
}
