import type { FakeExcel } from './createExcel';
import { parseArea } from './model/area';
import { clearValidations } from './model/clearArea';

/** What pasting cells of a plain sheet leaves of an area: no validation, every cell locked, formats of the source. */
export function pasteOver({ model }: Pick<FakeExcel, 'model'>, sheet: string, address: string): void {
  const target = model.findSheet(sheet)!;
  const area = parseArea(address)!;
  clearValidations(target, area);
  target.styles.apply(area, { locked: true, numberFormat: 'General' });
}
