import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { formatPeriod } from '../catalogue/period';
import type { Report } from '../report/report';
import type { Signing } from './seal';
import type { SealedCell } from './sealedCells';

/** Eight hexadecimal digits for what a cell holds; of two that differ one in four thousand million pairs goes unseen. */
export function markOf({ id, text }: Pick<SealedCell, 'id' | 'text'>): string {
  return hash([id, text]).slice(0, 8);
}

/** The SHA-256 over whose report it is, who sealed it when, and the marks of its cells. */
export function digestOf(
  { catalogue, unit, period }: Report,
  { at, preparedBy, approvedBy }: Signing,
  marks: string,
): string {
  const { id, version } = catalogue;
  return hash([id, version, unit, formatPeriod(period), at, preparedBy, approvedBy, marks]);
}

const hash = (parts: readonly string[]) => bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts))));
