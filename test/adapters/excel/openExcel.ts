/// <reference types="@microsoft/office-js/dist/office" />
import { excelHost } from '../../../src/adapters/excel/excelHost';
import { createExcel, type ExcelOptions } from '../../excelHost/createExcel';
import { handTimer } from './handTimer';

/** An Excel of its own as the page's globals, and the host over it. */
export function openExcel(options: ExcelOptions = {}) {
  const excel = createExcel(options);
  const { Excel, Office, OfficeExtension } = excel;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  const { later, pass } = handTimer();
  return { excel, host: excelHost(later), pass };
}

afterAll(() => {
  for (const name of ['Excel', 'Office', 'OfficeExtension']) Reflect.deleteProperty(globalThis, name);
});
