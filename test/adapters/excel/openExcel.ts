/// <reference types="@microsoft/office-js/dist/office" />
import { excelHost } from '../../../src/adapters/excel/excelHost';
import { createExcel, type ExcelOptions } from '../../excelHost/createExcel';

/** An Excel of its own as the page's globals, and the host over it. */
export function openExcel(options: ExcelOptions = {}) {
  const excel = createExcel(options);
  Object.assign(globalThis, {
    Excel: excel.Excel,
    Office: excel.Office,
    OfficeExtension: excel.OfficeExtension,
  });
  return { excel, host: excelHost() };
}
