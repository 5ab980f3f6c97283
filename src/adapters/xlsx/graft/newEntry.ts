import { strToU8 } from 'fflate';
import type { ZipEntry } from '../zipIndex';

const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const VERSION = 20;
/** The name is UTF-8 (APPNOTE 4.4.4). */
const NAME_IN_UTF8 = 1 << 11;
/** 1 January 1980, the first day a zip can name: the same bytes on every machine and day. */
const FIRST_DAY = 0x21;

/** The place of a part that is not in the zip yet, empty; its text is among the changes. */
export function newEntry(name: string): ZipEntry {
  const bytes = strToU8(name);
  const record = new Uint8Array(ENTRY_SIZE + bytes.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, ENTRY, true);
  view.setUint16(4, VERSION, true);
  view.setUint16(6, VERSION, true);
  view.setUint16(8, NAME_IN_UTF8, true);
  view.setUint16(14, FIRST_DAY, true);
  view.setUint16(28, bytes.length, true);
  record.set(bytes, ENTRY_SIZE);
  return { name, encrypted: false, method: 0, checksum: 0, packed: new Uint8Array(), size: 0, record };
}
