import { isSheetName } from '../../../src/core/sheet/sheetName';
import { refusal } from '../protocol/excelError';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/** The name, if a sheet may have it: Excel's characters and length, and no other sheet's name in any case. */
export function assertSheetName(workbook: Workbook, name: string, sheet?: Sheet): string {
  if (!isSheetName(name)) throw refusal('InvalidArgument');
  const other = workbook.findSheet(name);
  if (other && other !== sheet) throw refusal('ItemAlreadyExists');
  return name;
}
