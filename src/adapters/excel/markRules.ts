import type { Severity } from '../../core/report/issue';
import type { PlannedConditionalFormat } from '../../core/sheet/plan';

/** Severities that can be seen in the sheet. */
export const DRAWN = ['error', 'warning'] as const satisfies readonly Severity[];
export type DrawnSeverity = (typeof DRAWN)[number];

/** Told apart without colour too. */
const LOOKS: Readonly<Record<DrawnSeverity, PlannedConditionalFormat['style']>> = {
  error: { fill: 'FDE7E9', bold: true },
  warning: { fill: 'FFF4CE', italic: true },
};

/**
 * The conditional format of marked cells. Its formula holds always (a text counts as 0 for N); the text in it tells it
 * from a person's own in whatever program the file has been since.
 */
export function markRule(severity: DrawnSeverity): Pick<PlannedConditionalFormat, 'formula' | 'style'> {
  return { formula: formulaOf(severity), style: LOOKS[severity] };
}

/** The severity a conditional format of ours marks; undefined for anybody else's. Programs space formulas as they like. */
export function markedSeverity(formula: string): DrawnSeverity | undefined {
  const plain = (text: string) => text.replace(/\s/g, '').toUpperCase();
  return DRAWN.find((severity) => plain(formula) === plain(formulaOf(severity)));
}

const formulaOf = (severity: DrawnSeverity) => `=N("phph-mark-${severity}")=0`;
