import type { CheckedForm } from '../../actions/checkWorkbook';
import type { CellMark } from '../../actions/host';

/**
 * The cells that stand out after a check, each by the worst that is wrong with it. Hints have no look, and a warning
 * that was answered is settled.
 */
export function marksOf(forms: readonly CheckedForm[]): CellMark[] {
  return forms.flatMap(({ sheet, issues }) => {
    const open = issues.filter(({ explained }) => !explained);
    const cellsOf = (severity: CellMark['severity']) =>
      new Set(open.filter((issue) => issue.severity === severity).map(({ cell }) => cell));
    const errors = cellsOf('error');
    const warnings = [...cellsOf('warning')].filter((cell) => !errors.has(cell));
    return [
      ...[...errors].map((cell) => ({ sheet, cell, severity: 'error' }) as const),
      ...warnings.map((cell) => ({ sheet, cell, severity: 'warning' }) as const),
    ];
  });
}
