/// <reference types="@microsoft/office-js/dist/office" />
import type { Culture } from '../../core/sheet/culture';

/** Asks how the machine reads what is typed; after the sync the result tells. The date's pattern is known from ExcelApi 1.12 on. */
export function askForCulture({ workbook }: Excel.RequestContext): () => Culture {
  const { cultureInfo } = workbook.application;
  const hasDates = Office.context.requirements?.isSetSupported('ExcelApi', '1.12');
  const dates = hasDates ? cultureInfo.datetimeFormat : undefined;
  cultureInfo.load('name');
  cultureInfo.numberFormat.load('numberDecimalSeparator');
  dates?.load('shortDatePattern');
  return () => ({
    name: cultureInfo.name,
    decimalSeparator: cultureInfo.numberFormat.numberDecimalSeparator,
    ...(dates && { shortDate: dates.shortDatePattern }),
  });
}
