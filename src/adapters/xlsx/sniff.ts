import type { FileKind, UnreadableReason } from '../../core/report/unreadable';
import { listStreams } from './compoundFile';

/** First bytes by kind, written as Latin-1 text. */
const SIGNATURES: readonly (readonly [FileKind, string])[] = [
  ['rtf', '{\\rtf'],
  ['image', '\x89PNG'],
  ['image', '\xff\xd8\xff'],
  ['image', 'GIF8'],
  ['image', 'BM'],
  ['image', 'II*\0'],
  ['image', 'MM\0*'],
  ['image', 'RIFF'],
  ['archive', '7z\xbc\xaf'],
  ['archive', 'Rar!'],
  ['archive', '\x1f\x8b'],
];

/** BOF records of Excel 2, 3, 4 and 5 sheets saved without a compound file around them ([MS-XLS] 2.4.21). */
const RAW_SHEETS = ['\x09\0\x04\0', '\x09\x02\x06\0', '\x09\x04\x06\0', '\x09\x08\x08\0', '\x09\x08\x10\0'];

const COMPOUND_FILE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const ENCRYPTED_STREAMS = ['EncryptedPackage', 'EncryptionInfo', '\x06DataSpaces'];
const XLS_STREAMS = ['Workbook', 'Book'];
const HTML_MARKS = ['<html', '<!doctype html', '<head', '<body', '<table', '<meta'];

/** What the bytes are when they are no zip, by their beginning; undefined for a zip. */
export function sniff(bytes: Uint8Array): UnreadableReason | undefined {
  if (bytes.length === 0) return { code: 'empty' };
  const magic = latin1(bytes.subarray(0, 4));
  if (magic === 'PK\x03\x04' || magic === 'PK\x05\x06') return undefined;
  const head = latin1(bytes.subarray(0, 1024));
  if (head.startsWith(COMPOUND_FILE)) return sniffCompoundFile(bytes);
  if (RAW_SHEETS.some((start) => head.startsWith(start))) return { code: 'oldXls' };
  return { code: 'notWorkbook', actual: kindOf(head) };
}

function sniffCompoundFile(bytes: Uint8Array): UnreadableReason {
  const streams = listStreams(bytes);
  if (streams.some((name) => ENCRYPTED_STREAMS.includes(name))) return { code: 'password' };
  if (streams.some((name) => XLS_STREAMS.includes(name))) return { code: 'oldXls' };
  return { code: 'notWorkbook', actual: 'oldOffice' };
}

function kindOf(head: string): FileKind {
  const known = SIGNATURES.find(([, start]) => head.startsWith(start));
  if (known) return known[0];
  if (head.includes('%PDF-')) return 'pdf';
  return textKind(head);
}

/** Mark-up and text, in UTF-8, UTF-16 or any 8-bit encoding: only ASCII matters here. */
function textKind(head: string): FileKind {
  const isWide = head.startsWith('\xff\xfe') || head.startsWith('\xfe\xff');
  const text = (isWide ? head.slice(2).replaceAll('\0', '') : head.replace(/^\xef\xbb\xbf/, '')).trim();
  const lower = text.toLowerCase();
  if (lower.startsWith('mime-version:')) return 'html';
  if (lower.startsWith('<')) return HTML_MARKS.some((mark) => lower.includes(mark)) ? 'html' : 'xml';
  return isWide || (text.length > 0 && !hasControls(text)) ? 'text' : 'unknown';
}

function hasControls(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 9 || (code > 13 && code < 32)) return true;
  }
  return false;
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
