import type { Metric } from '../catalogue/metric';
import { accentKey } from '../text/fold';
import type { Form } from './form';
import { textAt } from './textAt';

/** A row with a code, seen through the set of columns the code belongs to. */
export type CodedRow = { readonly view: Form; readonly row: number };

/** Of several rows of one code the one that is labelled so, else the first; then the others. */
export function ownRowFirst(rows: readonly CodedRow[], metric: Metric): readonly CodedRow[] {
  if (rows.length < 2) return rows;
  const own = rows.find((row) => isLabelled(row, metric)) ?? rows[0];
  return own ? [own, ...rows.filter((row) => row !== own)] : [];
}

/** The lost metric a row is labelled as: its code was typed over with another. */
export function codeMeantAt(row: CodedRow, lost: readonly Metric[]): string | undefined {
  const [meant, ...others] = lost.filter((metric) => isLabelled(row, metric));
  return others.length === 0 ? meant?.code : undefined;
}

function isLabelled({ view, row }: CodedRow, { label }: Metric): boolean {
  const said = textAt(view, row, 'label');
  return said !== undefined && accentKey(said.text) === accentKey(label.vi);
}
