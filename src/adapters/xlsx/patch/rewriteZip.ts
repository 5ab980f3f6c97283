import { deflateSync, strToU8 } from 'fflate';
import { checksumOf } from '../checksum';
import type { ZipEntry } from '../zipIndex';

const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const ENTRY_SIZE = 46;
const END = 0x06054b50;
const END_SIZE = 22;
const DEFLATED = 8;
/** Sizes follow the data instead of preceding it: they are known here, so they precede it. */
const SIZES_FOLLOW = 1 << 3;

/**
 * A zip with some of its files changed (new text) or left out (null), under their names in lower case. All others
 * keep their compressed bytes, names, dates and order.
 */
export function rewriteZip(
  entries: readonly ZipEntry[],
  changes: ReadonlyMap<string, string | null>,
): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const change = changes.get(entry.name.toLowerCase());
    if (change === null) continue;
    const { packed, ...facts } = change === undefined ? entry : packedText(change);
    const record = newRecord(entry.record, { ...facts, packed: packed.length, at });
    directory.push(record);
    pieces.push(localHeader(record), packed);
    at += LOCAL_SIZE + record.length - ENTRY_SIZE + packed.length;
  }
  return joined([...pieces, ...directory, endRecord(directory, at)]);
}

function packedText(text: string) {
  const bytes = strToU8(text);
  return { method: DEFLATED, checksum: checksumOf(bytes), packed: deflateSync(bytes), size: bytes.length };
}

type Facts = {
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
};

/** A directory entry (APPNOTE 4.3.12) like the old one but for what has changed, without extra fields and comment. */
function newRecord(old: Uint8Array, { method, checksum, packed, size, at }: Facts): Uint8Array {
  const record = old.slice();
  const view = new DataView(record.buffer);
  view.setUint16(8, view.getUint16(8, true) & ~SIZES_FOLLOW, true);
  view.setUint16(10, method, true);
  view.setUint32(16, checksum, true);
  view.setUint32(20, packed, true);
  view.setUint32(24, size, true);
  view.setUint32(30, 0, true);
  view.setUint16(34, 0, true);
  view.setUint32(42, at, true);
  return record;
}

/** The header before a file's data (APPNOTE 4.3.7): the middle of its directory entry, then its name. */
function localHeader(record: Uint8Array): Uint8Array {
  const header = new Uint8Array(LOCAL_SIZE + record.length - ENTRY_SIZE);
  new DataView(header.buffer).setUint32(0, LOCAL, true);
  header.set(record.subarray(6, 30), 4);
  header.set(record.subarray(ENTRY_SIZE), LOCAL_SIZE);
  return header;
}

function endRecord(directory: readonly Uint8Array[], start: number): Uint8Array {
  const end = new Uint8Array(END_SIZE);
  const view = new DataView(end.buffer);
  view.setUint32(0, END, true);
  view.setUint16(8, directory.length, true);
  view.setUint16(10, directory.length, true);
  view.setUint32(
    12,
    directory.reduce((sum, { length }) => sum + length, 0),
    true,
  );
  view.setUint32(16, start, true);
  return end;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
