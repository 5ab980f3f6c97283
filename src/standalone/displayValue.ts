import { type CellValue, isCellError } from '../core/sheet/snapshot';

const DECIMALS = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 3 });
const PERCENT = new Intl.NumberFormat('vi-VN', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** A cell's value as Vietnamese Excel shows it: `1.570`, `90,364`, `6,2%`. */
export function displayValue(value: CellValue | null, numberFormat = ''): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  return numberFormat.includes('%') ? PERCENT.format(value) : DECIMALS.format(value);
}
