/// <reference types="@microsoft/office-js/dist/office" />
import type { Range } from '../../core/sheet/address';
import type { FoundValidation, GuardQuery, SheetGuards } from '../../core/sheet/guards';
import type { PlannedValidation } from '../../core/sheet/plan';
import type { ValidationChange } from './netEdits';
import { askForLooks } from './readLooks';
import { readValidations } from './readValidations';
import { runExcel } from './runExcel';

/** What guards the cells of a sheet: one sync, and one more where cells of a range differ in their validation. */
export function readGuards({ sheet: id, cells, validated }: GuardQuery): Promise<SheetGuards> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const protection = sheet.protection.load('protected');
    const looks = askForLooks(sheet, cells);
    const places = validated.map((range) => ({ id, range }));
    const found = await readValidations(context, places);
    return {
      cells: looks(),
      validations: found.flatMap(foundValidation),
      isProtected: protection.protected,
    };
  });
}

function foundValidation({ range, given }: ValidationChange): FoundValidation[] {
  return given ? [{ range, rule: plannedValidation(range, given) ?? 'other' }] : [];
}

const SEVERITY = { Stop: 'stop', Warning: 'warning', Information: 'information' } as const;

/** A validation of the API's words in a plan's; undefined for one that no plan can say. */
function plannedValidation(
  range: Range,
  { rule, errorAlert, prompt }: Excel.Interfaces.DataValidationUpdateData,
): PlannedValidation | undefined {
  const planned = rule && ruleOf(rule);
  if (!planned) return undefined;
  const { title = '', message = '' } = prompt ?? {};
  return {
    range,
    rule: planned,
    severity: SEVERITY[errorAlert?.style ?? 'Stop'],
    ...((title || message) && { prompt: { title, text: message } }),
    ...((errorAlert?.title || errorAlert?.message) && {
      refusal: { title: errorAlert.title, text: errorAlert.message },
    }),
  };
}

function ruleOf({
  custom,
  list,
  textLength,
}: Excel.DataValidationRule): PlannedValidation['rule'] | undefined {
  if (custom) return { type: 'custom', formula: custom.formula };
  if (typeof list?.source === 'string') return { type: 'list', source: list.source };
  const max = Number(String(textLength?.formula1).replace(/^=/, ''));
  if (textLength?.operator === 'LessThanOrEqualTo' && max >= 0) return { type: 'textLength', max };
  return undefined;
}
