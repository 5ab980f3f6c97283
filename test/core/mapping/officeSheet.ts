import type { MappedFigure, RowMatch, SheetMapping } from '../../../src/core/mapping/sheetMapping';
import type { Cell, CellValue, SheetSnapshot } from '../../../src/core/sheet/snapshot';

/** An office's own sheet of these rows; `''` is a blank cell. */
export function officeSheet(...rows: readonly (readonly CellValue[])[]): SheetSnapshot {
  const cells = rows.flatMap((values, row) =>
    values.flatMap((value, col): Cell[] => (value === '' ? [] : [{ row, col, value }])),
  );
  return { name: 'Biểu 1', visibility: 'visible', cells, merges: [], hiddenRows: [], hiddenCols: [] };
}

type Figure = readonly [string, string, MappedFigure['column'], Partial<MappedFigure>?];

/** A matching that takes these cells; a row is due as many figures in a cell as its highest part says. */
export function mappingOf(...figures: readonly Figure[]): SheetMapping {
  const mapped = figures.map(
    ([cell, metric, column, more]): MappedFigure => ({ cell, metric, column, certainty: 'certain', ...more }),
  );
  const rows = mapped.flatMap(({ cell, part }): RowMatch[] =>
    part === undefined
      ? []
      : [
          {
            table: 0,
            row: Number(/\d+$/.exec(cell)![0]) - 1,
            label: '',
            part,
            certainty: 'certain',
            reasons: [],
            candidates: [],
          },
        ],
  );
  return { sheet: 'Biểu 1', fingerprint: '', tables: [], rows, columns: [], figures: mapped };
}
