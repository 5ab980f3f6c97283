import { refuseDamaged, Unreadable } from './unreadable';

const END = 0x06054b50;
const END_SIZE = 22;
const MAX_COMMENT = 0xffff;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END = 0x06064b50;

/** Where the central directory lies, in bytes from the start of the file, and how many entries it lists. */
export type ZipDirectory = { readonly start: number; readonly end: number; readonly entries: number };

/**
 * Finds the end record of a zip (PKWARE APPNOTE 4.3.16) among the last bytes; a short tail added by a mail gateway
 * is tolerated. Throws `truncated` when there is none whose directory ends just before it: an end record that lies
 * is nearly always that of a file embedded in the one that was cut.
 */
export function findDirectory(view: DataView): ZipDirectory {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
    if (view.getUint32(at, true) !== END) continue;
    const comment = view.getUint16(at + 20, true);
    if (at + END_SIZE + comment > view.byteLength) continue;
    const directory = readZip64End(view, at) ?? readEnd(view, at);
    if (directory) return directory;
  }
  throw new Unreadable({ code: 'truncated' });
}

function readEnd(view: DataView, at: number): ZipDirectory | undefined {
  const size = view.getUint32(at + 12, true);
  const start = view.getUint32(at + 16, true);
  return start + size === at ? { start, end: at, entries: view.getUint16(at + 10, true) } : undefined;
}

/** Some writers use the 64-bit records for files of any size. */
function readZip64End(view: DataView, end: number): ZipDirectory | undefined {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR) return undefined;
  const at = readUint64(view, locator + 8);
  if (at + 56 > locator || view.getUint32(at, true) !== ZIP64_END) return undefined;
  const start = readUint64(view, at + 48);
  const entries = readUint64(view, at + 32);
  return start + readUint64(view, at + 40) === at ? { start, end: at, entries } : undefined;
}

/** A 64-bit number, which must point inside a file that is in memory. */
export function readUint64(view: DataView, at: number): number {
  const value = view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x1_0000_0000;
  return value <= Number.MAX_SAFE_INTEGER ? value : refuseDamaged('index');
}
