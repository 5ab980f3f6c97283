import type { ReadLimits } from './readLimits';
import { refuseDamaged, refuseLarge } from './unreadable';
import { findDirectory, readUint64 } from './zipEnd';

const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const MAX_NAME = 512;
const IN_ZIP64 = 0xffffffff;
const NAMES = new TextDecoder();
const ZIP64_FIELD = 0x0001;

/** One file in the zip, as the central directory describes it. Sizes are promises, checked when it is inflated. */
export type ZipEntry = {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated; anything else cannot be read. */
  readonly method: number;
  readonly checksum: number;
  readonly packed: Uint8Array;
  readonly size: number;
  /** Its entry in the central directory up to its name. */
  readonly record: Uint8Array;
};

type Placed = ZipEntry & { readonly from: number; readonly to: number };

/**
 * The files of a zip by lower-case name with forward slashes, as office programs look them up. Throws `truncated`,
 * `damaged` (offsets outside the file, entries that overlap, a name twice) or `tooLarge`.
 */
export function readZipIndex(bytes: Uint8Array, limits: ReadLimits): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.entries > limits.entries) refuseLarge(limits, 'entries');
  const placed: Placed[] = [];
  let at = directory.start;
  for (let n = 0; n < directory.entries; n++) {
    if (at + ENTRY_SIZE > directory.end || view.getUint32(at, true) !== ENTRY) refuseDamaged('index');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
      view.getUint16(at + field, true),
    );
    const next = at + ENTRY_SIZE + nameLength! + extraLength! + commentLength!;
    if (next > directory.end || nameLength! > MAX_NAME) refuseDamaged('index');
    placed.push(readEntry(bytes, view, at, directory.start));
    at = next;
  }
  if (at !== directory.end) refuseDamaged('index');
  refuseOverlap(placed);
  return byName(placed);
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, directoryStart: number): Placed {
  const nameLength = view.getUint16(at + 28, true);
  const name = decodeName(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength));
  const [size, packedSize, from] = readExtent(view, at, name);
  if (from + LOCAL_SIZE > directoryStart || view.getUint32(from, true) !== LOCAL)
    refuseDamaged('index', name);
  const start = from + LOCAL_SIZE + view.getUint16(from + 26, true) + view.getUint16(from + 28, true);
  const to = start + packedSize;
  if (to > directoryStart) refuseDamaged('index', name);
  return {
    name,
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    packed: bytes.subarray(start, to),
    size,
    record: bytes.subarray(at, at + ENTRY_SIZE + nameLength),
    from,
    to,
  };
}

/** Size, compressed size and offset of an entry; those that say "in the 64-bit field" are taken from there. */
function readExtent(view: DataView, at: number, name: string): [number, number, number] {
  const extent = [24, 20, 42].map((field) => view.getUint32(at + field, true));
  if (!extent.includes(IN_ZIP64)) return extent as [number, number, number];
  const extra = at + ENTRY_SIZE + view.getUint16(at + 28, true);
  let [from, to] = findZip64Field(view, extra, extra + view.getUint16(at + 30, true));
  return extent.map((value) => {
    if (value !== IN_ZIP64) return value;
    if (from + 8 > to) refuseDamaged('index', name);
    from += 8;
    return readUint64(view, from - 8);
  }) as [number, number, number];
}

function findZip64Field(view: DataView, from: number, to: number): [number, number] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === ZIP64_FIELD) {
      return [at + 4, Math.min(to, at + 4 + view.getUint16(at + 2, true))];
    }
  }
  return [to, to];
}

/** Names are UTF-8 or ASCII in office files; some writers use backslashes or a leading slash. */
function decodeName(bytes: Uint8Array): string {
  return NAMES.decode(bytes).replaceAll('\\', '/').replace(/^\/+/, '');
}

/** Entries that share bytes are how a small file unfolds into petabytes; no office program writes them. */
function refuseOverlap(placed: readonly Placed[]): void {
  const inFileOrder = [...placed].sort((a, b) => a.from - b.from);
  let reached = 0;
  for (const { name, from, to } of inFileOrder) {
    if (from < reached) refuseDamaged('overlap', name);
    reached = to;
  }
}

/** Of two parts with one name different programs take different ones, so neither is taken. */
function byName(placed: readonly Placed[]): Map<string, ZipEntry> {
  const index = new Map<string, ZipEntry>();
  for (const entry of placed) {
    if (entry.name.endsWith('/')) continue;
    const key = entry.name.toLowerCase();
    if (index.has(key)) refuseDamaged('duplicatePart', entry.name);
    index.set(key, entry);
  }
  return index;
}
