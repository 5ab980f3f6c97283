import { type Address, isInside } from '../../../src/core/sheet/address';
import type { CellStyle, SheetPlan } from '../../../src/core/sheet/plan';

/** How a cell looks in the end: later formats win, property by property. */
export function styleAt({ formats }: SheetPlan, address: Address): CellStyle {
  const styles = formats.filter(({ range }) => isInside(address, range)).map(({ style }) => style);
  return Object.assign({}, ...styles);
}
