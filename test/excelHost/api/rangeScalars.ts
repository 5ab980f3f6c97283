import { colsOf, isEntireColumns, isEntireRows, rowsOf } from '../model/area';
import type { Bands } from '../model/bands';
import { assertPermitted } from '../model/protection';
import { asFlag } from './arguments';
import { addressOf, type Place } from './place';

const MAX_CELL_COUNT = 2 ** 31 - 1;

/** Where a range is and how large, and whether it is hidden. */
export const rangeScalars = {
  address: { get: addressOf },
  addressLocal: { get: addressOf },
  rowIndex: { get: ({ area }: Place) => area.from.row },
  columnIndex: { get: ({ area }: Place) => area.from.col },
  rowCount: { get: ({ area }: Place) => rowsOf(area) },
  columnCount: { get: ({ area }: Place) => colsOf(area) },
  cellCount: {
    get: ({ area }: Place) => {
      const count = rowsOf(area) * colsOf(area);
      return count > MAX_CELL_COUNT ? -1 : count;
    },
  },
  isEntireColumn: { get: ({ area }: Place) => isEntireColumns(area) },
  isEntireRow: { get: ({ area }: Place) => isEntireRows(area) },
  rowHidden: {
    get: ({ sheet, area }: Place) => sheet.hiddenRows.uniform(area.from.row, area.to.row),
    set: ({ sheet, area }: Place, value: unknown) => {
      assertPermitted(sheet, 'allowFormatRows');
      setBand(sheet.hiddenRows, area.from.row, area.to.row, asFlag(value));
    },
  },
  columnHidden: {
    get: ({ sheet, area }: Place) => sheet.hiddenCols.uniform(area.from.col, area.to.col),
    set: ({ sheet, area }: Place, value: unknown) => {
      assertPermitted(sheet, 'allowFormatColumns');
      setBand(sheet.hiddenCols, area.from.col, area.to.col, asFlag(value));
    },
  },
  hidden: { get: hiddenState },
};

/** A cell is hidden with its row or its column. */
function hiddenState({ sheet, area }: Place): boolean | null {
  const rows = sheet.hiddenRows.uniform(area.from.row, area.to.row);
  const cols = sheet.hiddenCols.uniform(area.from.col, area.to.col);
  if (rows === true || cols === true) return true;
  return rows === false && cols === false ? false : null;
}

function setBand(bands: Bands<boolean>, from: number, to: number, value: boolean): void {
  bands.set(from, to, value);
}
