import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Catalogue } from '../catalogue/catalogue';
import { catalogueRows } from './catalogueRows';
import { editionOf } from './edition';

/** What a catalogue is called and holds, without its version. */
type Content = Omit<Catalogue, 'version'>;

/**
 * The catalogue under a version of its own: the edition, then a number made from the content. Two catalogues that
 * differ never share a version, so that forms of one are not read as forms of the other.
 */
export function withOwnVersion(content: Content, edition: number): Catalogue {
  return { ...content, version: `${edition}.${contentNumber(content, catalogueRows(content))}` };
}

/** Whether a catalogue is the one its version was made from; `rows` as they were written down. */
export function isUntouched(catalogue: Catalogue, rows = catalogueRows(catalogue)): boolean {
  return catalogue.version === `${editionOf(catalogue)}.${contentNumber(catalogue, rows)}`;
}

/** The first four bytes of the SHA-256 of everything in the catalogue. */
function contentNumber({ id, label }: Content, rows: readonly (readonly string[])[]): number {
  const digest = sha256(utf8ToBytes(JSON.stringify([id, label.vi, label.en, rows])));
  return new DataView(digest.buffer, digest.byteOffset).getUint32(0);
}
