import type { Metric } from '../catalogue/metric';
import {
  all,
  any,
  type Computed,
  choose,
  isBlank,
  isError,
  isNotApplicable,
  isNumber,
  type MetricCell,
  not,
  type Operand,
  said,
} from './cells';
import type { ValueColumn } from './columns';
import { isFiner, isNegative, placesOf } from './figureShape';
import { type CellsOf, relationTroubles, type Trouble } from './relations';
import { CHECK_WORDS } from './words';

/** The columns a row's check looks at. */
export type CheckedColumns = {
  /** Those a person fills. */
  readonly inputs: readonly ValueColumn[];
  /** Those in which metrics are compared with each other, by the codes involved. */
  readonly compared: (codes: readonly string[]) => readonly ValueColumn[];
  /** In a summary a total may be more than its parts: some units know only the total. */
  readonly isSummary: boolean;
};

/**
 * The Kiểm tra formula of a metric's row with its computed text: the first error in the row, OK, or nothing
 * while the row is blank. Only errors are said here; warnings need the pane.
 */
export function checkFormula(metric: Metric, columns: CheckedColumns, cells: CellsOf): Computed<string> {
  const own = columns.inputs.flatMap((column) => cells(metric.code, column) ?? []);
  const troubles = [...shapeTroubles(metric, own), ...relationTroubles(metric, columns, cells)];
  const blank = { when: all(...own.map(isBlank)), say: said('') };
  return [...troubles, blank].reduceRight<Computed<string>>(
    (otherwise, { when, say }) => choose(when, say, otherwise),
    said(CHECK_WORDS.ok),
  );
}

/** V02, V03, V21 in short: every value cell holds a number of the metric's kind, x, or nothing. */
function shapeTroubles(metric: Metric, own: readonly MetricCell[]): Trouble[] {
  const isText = (cell: Operand) => all(not(isNumber(cell)), not(isBlank(cell)), not(isNotApplicable(cell)));
  const troubles = [
    { when: isError(own), say: said(CHECK_WORDS.formulaError) },
    { when: any(...own.map(isText)), say: said(CHECK_WORDS.text) },
    { when: any(...own.map(isNegative)), say: said(CHECK_WORDS.negative) },
  ];
  const places = placesOf(metric);
  if (places === undefined) return troubles;
  const say = said(places === 0 ? CHECK_WORDS.fraction : CHECK_WORDS.places(places));
  return [...troubles, { when: any(...own.map((cell) => isFiner(cell, places))), say }];
}
