import type { CheckedForm } from '../../actions/checkWorkbook';
import type { Report } from '../../core/report/report';
import { sealStateOf } from '../../core/seal/sealState';

/** Sheets with a unit's report that nothing stands in the way of sealing, and that is not sealed as it stands. */
export function sealable(forms: readonly CheckedForm[]): string[] {
  return forms.flatMap(({ sheet, report, issues }) => {
    const isReady = issues.every(({ severity, explained }) => severity === 'hint' || explained);
    return report?.role === 'unit' && isReady && !isSealedWhole(report) ? [sheet] : [];
  });
}

/** Sealed, and nothing has changed since. */
export function isSealedWhole({ seal }: Report): boolean {
  return sealStateOf(seal) === 'whole';
}

export function reportOn(forms: readonly CheckedForm[], sheet: string): Report | undefined {
  return forms.find((form) => form.sheet === sheet)?.report;
}

/** Of a workbook that holds one unit's report and no other. */
export function onlyReport(forms: readonly CheckedForm[]): Report | undefined {
  const [first, ...more] = forms;
  return more.length === 0 && first?.report?.role === 'unit' ? first.report : undefined;
}

/** Warnings on a sheet that have an explanation beside them. */
export function explainedOn(forms: readonly CheckedForm[], sheet: string): number {
  const issues = forms.find((form) => form.sheet === sheet)?.issues ?? [];
  return issues.filter(({ explained }) => explained).length;
}
