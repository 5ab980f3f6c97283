import { isCellError } from '../../../src/core/sheet/snapshot';
import type { Content } from './grid';

/** A cell as `Range.values` gives it: blank is "", an error is its text, a formula not yet calculated is 0. */
export function valueShown(content: Content | undefined): string | number | boolean {
  if (!content) return '';
  const { value } = content;
  if (value === null) return 0;
  return isCellError(value) ? value.error : value;
}

/** A cell as `Range.formulas` gives it: a constant where there is no formula. */
export function formulaShown(content: Content | undefined): string | number | boolean {
  return content?.formula ?? valueShown(content);
}

/** A cell's kind in the words of `Range.valueTypes`. */
export function typeOf(content: Content | undefined): string {
  if (!content) return 'Empty';
  const { value } = content;
  if (isCellError(value)) return 'Error';
  if (typeof value === 'string') return 'String';
  return typeof value === 'boolean' ? 'Boolean' : 'Double';
}
