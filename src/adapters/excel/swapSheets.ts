/// <reference types="@microsoft/office-js/dist/office" />
import { formatRange, type Range } from '../../core/sheet/address';
import { type Step, step } from './steps';

/** Keeps a copy of a sheet, out of sight, as its restore point. */
export function keepStep(id: string, kept: string): Step {
  return step(
    ({ workbook }) => {
      const copy = workbook.worksheets.getItem(id).copy('End');
      copy.name = kept;
      // Not veryHidden: Excel would refuse to delete it.
      copy.visibility = 'Hidden';
    },
    '',
    3,
  );
}

/**
 * Puts what was built aside over an old sheet. The sheet itself stays, so that formulas elsewhere go on referring
 * to it.
 */
export function replaceStep(id: string, built: string, extent: Range): Step {
  const address = formatRange(extent);
  return step(
    ({ workbook: { worksheets } }) => {
      const sheet = worksheets.getItem(id);
      empty(sheet);
      sheet.getRange(address).copyFrom(worksheets.getItem(built).getRange(address), 'All');
    },
    '',
    8,
  );
}

/** A sheet as it is when new, but for the widths of columns. It must not be protected. */
export function empty(sheet: Excel.Worksheet): void {
  sheet.autoFilter.remove();
  sheet.freezePanes.unfreeze();
  const grid = sheet.getRange();
  // The filter's hidden rows and our own come back to sight before anything is copied over them.
  grid.rowHidden = false;
  grid.columnHidden = false;
  grid.clear('All');
  grid.dataValidation.clear();
  grid.conditionalFormats.clearAll();
  grid.format.useStandardHeight = true;
}
