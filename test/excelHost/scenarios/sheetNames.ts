import { createExcel, type FakeExcel } from '../index';

/** The sheets of the workbook in tab order. */
export const namesOf = (excel: FakeExcel) => excel.snapshot().sheets.map(({ name }) => name);

/** A new workbook with sheets of these names behind its first. */
export async function withSheets(...names: readonly string[]): Promise<FakeExcel> {
  const excel = createExcel();
  await excel.Excel.run(async (context) => {
    for (const name of names) context.workbook.worksheets.add(name);
    await context.sync();
  });
  return excel;
}
