import type { Catalogue } from '../catalogue/catalogue';
import type { Metric } from '../catalogue/metric';
import { formatAddress } from '../sheet/address';
import type { Cell } from '../sheet/snapshot';
import { type ColumnKey, VALUE_COLUMNS } from '../template/columns';
import { type Form, viewsOf } from './form';
import type { Writing } from './report';

/** Columns the template fills in, in every row of the table. */
const PRINTED: readonly ColumnKey[] = ['number', 'code', 'unit', 'change', 'completion', 'check'];

/** Every text on the form's sheet as it stands, in sheet order: what the rules on words look at. */
export function readWritings(form: Form, { metrics }: Catalogue): Writing[] {
  const columns = columnsByPlace(form);
  const known = new Map(metrics.map((metric) => [metric.code.toLowerCase(), metric]));
  const stamped = new Set(form.sheet.cells.flatMap((cell) => (isStamp(cell) ? [cell.row] : [])));
  return form.sheet.cells.flatMap((cell) => {
    const { row, col, value, font, formula } = cell;
    if (typeof value !== 'string' || value.trim() === '' || row === form.tagRow) return [];
    const metricBy = (code: number) => known.get(codeAt(form, row, code));
    const [first, ...others] = columns.get(col) ?? [];
    const column = others.find(({ code }) => metricBy(code)) ?? first;
    const metric = metricBy(column?.code ?? form.columns.code!);
    const isFixed = formula !== undefined || stamped.has(row);
    return {
      cell: formatAddress({ row, col }),
      text: value,
      place: isFixed ? 'printed' : placeOf(column?.key, metric),
      ...(font === undefined ? {} : { font }),
      ...(metric ? { metric: metric.code } : {}),
    };
  });
}

function isStamp({ value }: Cell): boolean {
  return typeof value === 'string' && value.startsWith('meta:');
}

const codeAt = (form: Form, row: number, col: number) =>
  String(form.cellAt(row, col)?.value ?? '')
    .trim()
    .toLowerCase();

type Place = { readonly key: ColumnKey; readonly code: number };

/** What each column is for, and where its row's code stands; one of several sets is several things. */
function columnsByPlace(form: Form): Map<number, Place[]> {
  const places = new Map<number, Place[]>();
  for (const { columns } of viewsOf(form)) {
    for (const [key, col] of Object.entries(columns)) {
      places.set(col, [...(places.get(col) ?? []), { key: key as ColumnKey, code: columns.code! }]);
    }
  }
  return places;
}

/** Around the table all may be typed; in it, a label is printed and a statement in its place is not. */
function placeOf(column: ColumnKey | undefined, metric: Metric | undefined): Writing['place'] {
  if (!metric || column === undefined) return 'text';
  if (PRINTED.includes(column) || (column === 'label' && metric.kind !== 'text')) return 'printed';
  return VALUE_COLUMNS.some((key) => key === column) ? 'figure' : 'text';
}
