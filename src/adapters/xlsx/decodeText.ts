import { refuseDamaged } from './unreadable';

/** The text of a part in UTF-8 or UTF-16, told apart by its mark or by its first `<`, as XML 1.0 appendix F does. */
export function decodeText(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return refuseDamaged('encoding', part);
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}
