/// <reference types="@microsoft/office-js/dist/office" />
import { formatRange } from '../../core/sheet/address';
import type { PlannedConditionalFormat, PlannedValidation, SheetPlan } from '../../core/sheet/plan';
import { type Step, step } from './steps';

const SEVERITY = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

/** Native validations; blank cells always pass, since blank is a legal answer. */
export function validationSteps({ validations }: SheetPlan, sheet: string): Step[] {
  return validations.map((validation) =>
    step(
      ({ workbook }) => {
        const range = workbook.worksheets.getItem(sheet).getRange(formatRange(validation.range));
        range.dataValidation.set(validationData(validation));
      },
      validation,
      3,
    ),
  );
}

/** A planned validation in the API's words. */
export function validationData(planned: PlannedValidation): Excel.Interfaces.DataValidationUpdateData {
  const { rule, severity, prompt, refusal } = planned;
  return {
    rule: ruleOf(rule),
    ignoreBlanks: true,
    errorAlert: {
      showAlert: true,
      style: SEVERITY[severity],
      title: refusal?.title ?? '',
      message: refusal?.text ?? '',
    },
    ...(prompt && { prompt: { showPrompt: true, title: prompt.title, message: prompt.text } }),
  };
}

function ruleOf(rule: PlannedValidation['rule']): Excel.DataValidationRule {
  switch (rule.type) {
    case 'custom':
      return { custom: { formula: rule.formula } };
    case 'list':
      return { list: { inCellDropDown: true, source: rule.source } };
    case 'textLength':
      return { textLength: { formula1: rule.max, operator: 'LessThanOrEqualTo' } };
  }
}

/** Conditional formats. Each new one comes before all others in Excel, so the last of the plan is added first. */
export function conditionalFormatSteps({ conditionalFormats }: SheetPlan, sheet: string): Step[] {
  return [...conditionalFormats].reverse().map((format) =>
    step(
      ({ workbook }) => {
        const range = workbook.worksheets.getItem(sheet).getRange(formatRange(format.range));
        setCustomRule(range.conditionalFormats.add('Custom').custom, format);
      },
      format,
      5,
    ),
  );
}

/** Gives a new conditional format its formula and look. */
export function setCustomRule(
  { rule, format }: Excel.CustomConditionalFormat,
  planned: Pick<PlannedConditionalFormat, 'formula' | 'style'>,
): void {
  const { bold, italic, color, fill } = planned.style;
  rule.formula = planned.formula;
  if (bold !== undefined) format.font.bold = bold;
  if (italic !== undefined) format.font.italic = italic;
  if (color !== undefined) format.font.color = `#${color}`;
  if (fill !== undefined) format.fill.color = `#${fill}`;
}
