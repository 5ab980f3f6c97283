import { findMetric } from '../catalogue/catalogue';
import type { Metric } from '../catalogue/metric';
import { parseAddress } from '../sheet/address';
import type { CellValue } from '../sheet/snapshot';
import { type Computed, type Operand, operand } from '../template/cells';
import { checkFormula } from '../template/check';
import { changeFormula, completionFormula, cumulativeFormula } from '../template/figures';
import { checkedColumns } from '../template/table';
import type { Form } from './form';
import type { Report, ReportLine } from './report';

/** The columns a form fills by itself in every row. */
export type FormulaColumn = 'cumulative' | 'change' | 'completion' | 'check';

/** What the form computes in a column of a metric's row, wherever its rows and columns stand by now. */
export function formFormula(
  form: Form,
  report: Report,
  metric: Metric,
  column: FormulaColumn,
): Computed<CellValue> | undefined {
  const at = (code: string, key: 'plan' | 'period' | 'cumulative' | 'previous' | 'qualifier') =>
    operandAt(form, report.lines[code], key);
  const [plan, period, cumulative, previous] = (['plan', 'period', 'cumulative', 'previous'] as const).map(
    (key) => at(metric.code, key),
  );
  switch (column) {
    case 'cumulative':
      return period && cumulativeFormula(period);
    case 'change':
      return period && previous && changeFormula(period, previous);
    case 'completion':
      return cumulative && plan && completionFormula(cumulative, plan);
    default:
      return checkFormula(metric, checkedColumns(report, metric), (code, key) => {
        const [found, named] = [at(code, key), findMetric(report.catalogue, code)];
        return found && named && { ...found, metric: named };
      });
  }
}

/** A cell with the value it shows; undefined where the form has lost its row or column. */
function operandAt(
  form: Form,
  line: ReportLine | undefined,
  key: keyof ReportLine['values'] | 'qualifier',
): Operand | undefined {
  const col = form.columns[key];
  if (!line || col === undefined) return undefined;
  const address = { row: line.row, col };
  return operand(address, shownAt(form, line, key, address));
}

/** A cumulative that the form computes shows the period's figure once its formula is back. */
function shownAt(
  form: Form,
  { values }: ReportLine,
  key: keyof ReportLine['values'] | 'qualifier',
  { row, col }: { readonly row: number; readonly col: number },
): CellValue | undefined {
  const isCopy = key === 'cumulative' && values.cumulative.formula !== undefined;
  const at = isCopy ? parseAddress(values.period.cell) : { row, col };
  return (at && form.cellAt(at.row, at.col)?.value) ?? undefined;
}
