import type { Cell } from '../sheet/snapshot';
import { normaliseText } from '../text/fold';
import { decodeLegacy } from '../text/legacy/decodeLegacy';
import { detectLegacy } from '../text/legacy/detectLegacy';

/** What a cell says, in Unicode NFC: TCVN3 and VNI are decoded by their font or letters; blank and errors are ''. */
export function readableText(cell: Pick<Cell, 'value' | 'font'> | undefined): string {
  const value = cell?.value;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  const legacy = detectLegacy(cell?.font === undefined ? { text: value } : { text: value, font: cell.font });
  return normaliseText(legacy ? decodeLegacy(value, legacy.encoding) : value);
}
