import { findMetric } from '../catalogue/catalogue';
import type { Metric } from '../catalogue/metric';
import type { RuleOf, RuleType } from '../catalogue/rule';
import { codesNamedBy } from '../catalogue/ruleScope';
import type { Report, ReportedValue } from '../report/report';
import type { ValueColumn } from '../template/columns';
import { isCumulativeComputed } from '../template/inputs';
import { shapeProblemOf } from './numberShape';
import { strangeUnitOf } from './typedUnit';

/**
 * What a comparison sees in a cell. `unknown`: the row is gone or the cell already has its own issue, so
 * nothing is concluded from it (one cause gives one issue).
 */
type Figure = number | 'blank' | 'notApplicable' | 'unknown';

/** `cell` is empty where the row is gone. */
export type RelatedCell<F extends Figure = Figure> = {
  readonly code: string;
  readonly cell: string;
  readonly figure: F;
};

/** A rule between metrics, to be judged in one column. */
export type Relation<T extends RuleType> = {
  readonly metric: Metric;
  readonly rule: RuleOf<T>;
  readonly column: ValueColumn;
  readonly at: (code: string) => RelatedCell;
};

/** All rules of one type, each once per column it is judged in, in the catalogue's order. */
export function relationsOf<T extends RuleType>(report: Report, type: T): Relation<T>[] {
  return report.catalogue.metrics.flatMap((metric) =>
    metric.rules
      .filter((rule): rule is RuleOf<T> => rule.type === type)
      .flatMap((rule) =>
        judgedColumns(report, [metric.code, ...codesNamedBy(rule)]).map((column) => ({
          metric,
          rule,
          column,
          at: (code: string) => figureAt(report, code, column),
        })),
      ),
  );
}

/** The period always; the cumulative only where an officer types one of the figures. */
function judgedColumns({ catalogue, period, role }: Report, codes: readonly string[]): ValueColumn[] {
  const isTyped = (code: string) => {
    const metric = findMetric(catalogue, code);
    return role === 'unit' && metric !== undefined && !isCumulativeComputed(metric, period);
  };
  return codes.some(isTyped) ? ['period', 'cumulative'] : ['period'];
}

/** What a comparison sees in a metric's cell. */
export function figureAt({ catalogue, lines }: Report, code: string, column: ValueColumn): RelatedCell {
  const metric = findMetric(catalogue, code);
  const value = lines[code]?.values[column];
  if (!metric || !value) return { code, cell: '', figure: 'unknown' };
  return { code, cell: value.cell, figure: figureOf(metric, value) };
}

function figureOf(metric: Metric, reported: ReportedValue): Figure {
  const { state, value } = reported;
  if (state === 'blank' || state === 'notApplicable') return state;
  if (value === null || strangeUnitOf(metric, reported) !== undefined) return 'unknown';
  const problem = shapeProblemOf(metric, value);
  return problem === 'negative' || problem === 'fraction' ? 'unknown' : value;
}

export function isNumber(cell: RelatedCell): cell is RelatedCell<number> {
  return typeof cell.figure === 'number';
}

/** No figure, and nothing else to find fault with: blank or "not applicable". */
export function isOpen(cell: RelatedCell): cell is RelatedCell<'blank' | 'notApplicable'> {
  return cell.figure === 'blank' || cell.figure === 'notApplicable';
}
