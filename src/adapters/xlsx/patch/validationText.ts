import type { PlannedValidation } from '../../../core/sheet/plan';
import { escapeText } from '../writeText';
import { escapeAttribute, escapeMarkup } from './markup';

/** A `dataValidation` element for some ranges (an `sqref`); `move` fits the formula to their first cell. */
export function ruleText(
  prefix: string,
  { rule, severity, prompt, refusal }: PlannedValidation,
  ranges: string,
  move: (formula: string) => string,
): string {
  const attributes = {
    type: rule.type,
    ...(severity !== 'stop' && { errorStyle: severity }),
    ...(rule.type === 'textLength' && { operator: 'lessThanOrEqual' }),
    ...{ allowBlank: '1', ...(prompt && { showInputMessage: '1' }), showErrorMessage: '1' },
    ...(refusal && { errorTitle: escapeText(refusal.title), error: escapeText(refusal.text) }),
    ...(prompt && { promptTitle: escapeText(prompt.title), prompt: escapeText(prompt.text) }),
    sqref: ranges,
  };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  const formula = escapeMarkup(move(formulaOf(rule)));
  const name = `${prefix}dataValidation`;
  return `<${name}${written.join('')}><${prefix}formula1>${formula}</${prefix}formula1></${name}>`;
}

function formulaOf(rule: PlannedValidation['rule']): string {
  if (rule.type === 'textLength') return String(rule.max);
  return (rule.type === 'custom' ? rule.formula : rule.source).slice(1);
}
