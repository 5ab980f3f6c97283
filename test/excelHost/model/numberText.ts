import { isCellError } from '../../../src/core/sheet/snapshot';
import { formatNumber } from '../calculation/engine';
import type { Content } from './grid';

/** A cell as it is shown, its column wide enough. Numbers are formatted by the calculation engine, in en-US. */
export function numberText(content: Content | undefined, format: string): string {
  if (!content) return '';
  const { value } = content;
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'string') return value;
  return formatNumber(value ?? 0, format);
}
