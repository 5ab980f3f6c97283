/// <reference types="@microsoft/office-js/dist/office" />
import type { WorkbookHost } from '../../actions/host';
import { type Later, later } from '../../actions/later';
import { applyPlans } from './applyPlans';
import { changes } from './changes';
import { editSheets } from './editSheets';
import { turns } from './inTurn';
import { markCells } from './markCells';
import { readGuards } from './readGuards';
import { readWorkbook } from './readWorkbook';
import { removeSheets } from './removeSheets';
import { runExcel } from './runExcel';

/** The workbook open in Excel. Needs ExcelApi 1.11 and the globals of office.js. */
export function excelHost(byClock: Later = later): WorkbookHost {
  const { read, write, isWriting } = turns(byClock);
  return {
    read: read(readWorkbook),
    readGuards: read(readGuards),
    apply: write(applyPlans),
    edit: write(editSheets),
    remove: write(removeSheets),
    // Marks change nothing that is listened to: what is told meanwhile comes from the person, who may be typing on.
    mark: read(markCells),
    onChanged: changes(isWriting, byClock),
    select: read(select),
  };
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
