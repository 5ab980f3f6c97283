import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { ReceivedFile } from '../../actions/receivedFile';
import { readXlsx } from './readXlsx';

/** A file's bytes as a received file: its fingerprint, and its workbook or why there is none. */
export function receiveFile(name: string, bytes: Uint8Array): ReceivedFile {
  const file = { name, sha256: bytesToHex(sha256(bytes)) };
  const read = readXlsx(bytes);
  return read.ok ? { ...file, workbook: read.workbook } : { ...file, reason: read.reason };
}
