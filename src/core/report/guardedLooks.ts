import type { Catalogue } from '../catalogue/catalogue';
import { type Address, addressesOf } from '../sheet/address';
import type { CellStyle } from '../sheet/plan';
import { COLUMNS, type ColumnKey } from '../template/columns';
import { planFormats } from '../template/formats';
import { layOutTemplate } from '../template/layout';
import type { Form } from './form';
import type { Report } from './report';

/** What a cell is to be like; absent number format: whatever it has. */
export type WantedCell = Address & { readonly locked: boolean; readonly numberFormat?: string };

/** A coded row and the cells of its columns. */
export type CodedRow = { readonly view: Form; readonly row: number; readonly code: string };

/** The template's own lock and number format by lower-case code and column. */
export function templateLooks(
  catalogue: Catalogue,
  period: Report['period'],
): ReadonlyMap<string, CellStyle> {
  const layout = layOutTemplate(catalogue);
  const codes = new Map<number, string>();
  for (const row of layout.rows) {
    if (row.type === 'metric' || row.type === 'statement') codes.set(row.row, row.metric.code.toLowerCase());
  }
  const looks = new Map<string, CellStyle>();
  for (const { range: cells, style } of planFormats({ role: 'unit', period }, layout, []).formats) {
    for (const { row, col } of addressesOf(cells)) {
      const code = codes.get(row);
      if (code === undefined) continue;
      const key = `${code} ${COLUMNS[col]!.key}`;
      looks.set(key, { ...looks.get(key), ...style });
    }
  }
  return looks;
}

/** The cells of the coded rows as the template has them; a sealed form is locked throughout. */
export function wantedCells(
  rows: readonly CodedRow[],
  looks: ReadonlyMap<string, CellStyle>,
  isSealed: boolean,
): WantedCell[] {
  return rows.flatMap(({ view, row, code }) => {
    const columns = Object.entries(view.columns) as [ColumnKey, number][];
    return columns
      .sort(([, a], [, b]) => a - b)
      .flatMap(([key, col]): WantedCell[] => {
        const look = looks.get(`${code} ${key}`);
        if (!look) return [];
        const { locked = true } = look;
        const numberFormat = look.numberFormat ?? (locked ? undefined : 'General');
        return [
          { row, col, locked: locked || isSealed, ...(numberFormat !== undefined && { numberFormat }) },
        ];
      });
  });
}
