import { Inflate, inflateSync } from 'fflate';
import { checksumOf } from './checksum';
import { refuseDamaged, Unreadable } from './unreadable';
import type { ZipEntry } from './zipIndex';

const STORED = 0;
const DEFLATED = 8;
/** Deflate makes at most 1,032 bytes of one, so a step yields at most 64 MB before the size is checked. */
const STEP = 64 * 1024;
/** So little input is inflated in one go, without the stream's buffers: it ends soon whatever it holds. */
const SHORT = 16 * 1024;
/** Compressing what cannot be compressed adds a few bytes per block, never this much. */
const MAX_GROWTH = 64 * 1024;

/**
 * The bytes of a zip entry. Stops as soon as more come out than the entry promises, and accepts nothing that
 * differs from its promised size and checksum, so the caller bounds memory by looking at `entry.size` first.
 */
export function inflatePart(entry: ZipEntry): Uint8Array {
  if (entry.encrypted) throw new Unreadable({ code: 'password' });
  if (entry.packed.length > entry.size + MAX_GROWTH) refuseDamaged('size', entry.name);
  const bytes = entry.method === STORED ? entry.packed : inflate(entry);
  if (bytes.length !== entry.size) refuseDamaged('size', entry.name);
  if (checksumOf(bytes) !== entry.checksum) refuseDamaged('checksum', entry.name);
  return bytes;
}

function inflate(entry: ZipEntry): Uint8Array {
  if (entry.method !== DEFLATED) refuseDamaged('compression', entry.name);
  try {
    return entry.packed.length <= SHORT ? inflateAtOnce(entry) : inflateInSteps(entry);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    return refuseDamaged('compression', entry.name);
  }
}

/** One byte of room beyond the promised size shows whether more came out; what doesn't fit is dropped. */
function inflateAtOnce({ packed, size }: ZipEntry): Uint8Array {
  return inflateSync(packed, { out: new Uint8Array(size + 1) });
}

function inflateInSteps({ packed, size, name }: ZipEntry): Uint8Array {
  const bytes = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((piece) => {
    if (length + piece.length > size) refuseDamaged('size', name);
    bytes.set(piece, length);
    length += piece.length;
  });
  for (let at = 0; at < packed.length; at += STEP) {
    stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
  return bytes.subarray(0, length);
}
