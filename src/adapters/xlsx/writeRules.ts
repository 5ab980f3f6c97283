import type { ConditionalRule, DataValidation } from 'hucre/xlsx';
import { formatRange } from '../../core/sheet/address';
import type { PlannedConditionalFormat, PlannedValidation } from '../../core/sheet/plan';
import { toDifferentialStyle } from './writeStyles';
import { escapeText } from './writeText';

/** A native validation; blank cells always pass, since blank is a legal answer. */
export function toDataValidation(validation: PlannedValidation): DataValidation {
  const { range, severity, prompt, refusal } = validation;
  return {
    ...conditionOf(validation.rule),
    range: formatRange(range),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: severity,
    ...(prompt && {
      showInputMessage: true,
      inputTitle: escapeText(prompt.title),
      inputMessage: escapeText(prompt.text),
    }),
    ...(refusal && { errorTitle: escapeText(refusal.title), errorMessage: escapeText(refusal.text) }),
  };
}

function conditionOf(
  rule: PlannedValidation['rule'],
): Pick<DataValidation, 'type' | 'operator' | 'formula1'> {
  switch (rule.type) {
    case 'custom':
      return { type: 'custom', formula1: rule.formula.slice(1) };
    case 'list':
      return { type: 'list', formula1: rule.source.slice(1) };
    case 'textLength':
      return { type: 'textLength', operator: 'lessThanOrEqual', formula1: String(rule.max) };
  }
}

/** Conditional formats in the order of the plan: the first that applies wins where two set the same property. */
export function toConditionalRules(formats: readonly PlannedConditionalFormat[]): ConditionalRule[] {
  return formats.map(({ range, formula, style }, index) => ({
    type: 'expression',
    priority: index + 1,
    range: formatRange(range),
    formula: formula.slice(1),
    style: toDifferentialStyle(style),
  }));
}
