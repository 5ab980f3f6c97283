import { zipSync } from 'fflate';
import type { NamedBytes } from '../../actions/rosterForms';
import { ZIP_EPOCH } from './writeGaps';

/**
 * Files as one .zip, in their order; the same files give the same bytes. Workbooks are compressed already, so
 * they are only stored. Two files of one name are a broken invariant: one would be lost.
 */
export function writeZip(files: readonly NamedBytes[]): Uint8Array {
  const entries: Record<string, Uint8Array> = {};
  for (const { name, bytes } of files) {
    if (name in entries) throw new Error(`two files ${name}`);
    entries[name] = bytes;
  }
  return zipSync(entries as Record<string, Uint8Array<ArrayBuffer>>, { level: 0, mtime: ZIP_EPOCH });
}
