import type { Writing } from '../report/report';
import { formatAddress } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';
import { VALUE_COLUMNS } from '../template/columns';
import type { MappedFigure } from './sheetMapping';

/** Every text on a mapped sheet, in sheet order; what is mapped to no figure is the office's own form. */
export function mappedWritings({ cells }: SheetSnapshot, figures: readonly MappedFigure[]): Writing[] {
  const byCell = new Map(figures.map((figure) => [figure.cell, figure]));
  return cells.flatMap(({ row, col, value, font, formula }) => {
    if (typeof value !== 'string' || value.trim() === '') return [];
    const cell = formatAddress({ row, col });
    const figure = formula === undefined ? byCell.get(cell) : undefined;
    return {
      cell,
      text: value,
      place: figure ? placeOf(figure) : 'printed',
      ...(font === undefined ? {} : { font }),
      ...(figure ? { metric: figure.metric } : {}),
    };
  });
}

function placeOf({ column }: MappedFigure): Writing['place'] {
  return VALUE_COLUMNS.some((key) => key === column) ? 'figure' : 'text';
}
