/// <reference types="@microsoft/office-js/dist/office" />
import { HostError, type WorkbookHost } from '../../actions/host';
import { applyPlans } from './applyPlans';
import { readWorkbook } from './readWorkbook';
import { runExcel } from './runExcel';

/** The workbook open in Excel. Needs ExcelApi 1.11 and the globals of office.js. */
export function excelHost(): WorkbookHost {
  // Under construction in this session: refused, never silently ignored.
  const missing = () => Promise.reject(new HostError('notSupported'));
  return { read: readWorkbook, apply: applyPlans, edit: missing, remove: missing, onChanged: () => () => undefined, select };
}

/** Brings a cell's sheet to the front and selects it. A hidden sheet is refused with `failed`. */
function select(sheet: string, cell: string): Promise<void> {
  return runExcel(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    target.activate();
    target.getRange(cell).select();
    await context.sync();
  });
}
