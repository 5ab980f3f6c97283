/// <reference types="@microsoft/office-js/dist/office" />
import { excelHost } from '../../src/adapters/excel/excelHost';
import type { SheetPlan } from '../../src/core/sheet/plan';
import { createExcel } from '../excelHost/createExcel';
import type { CultureName } from '../excelHost/model/culture';
import type { Workbook } from '../excelHost/model/workbook';

/** Sheets as the add-in once made them in Excel: a snapshot opened there would be without their validations and locks. */
export async function guardedForms(
  plans: readonly SheetPlan[],
  culture: CultureName = 'vi-VN',
): Promise<Workbook> {
  const { Excel, Office, OfficeExtension, model } = createExcel({ culture });
  const first = model.sheets[0]!;
  const globals = { Excel, Office, OfficeExtension };
  Object.assign(globalThis, globals);
  await excelHost().apply(plans);
  for (const name of Object.keys(globals)) Reflect.deleteProperty(globalThis, name);
  model.deleteSheet(first);
  return model;
}
