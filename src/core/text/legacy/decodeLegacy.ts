import { decodeTcvn3, TCVN3_CODE } from './tcvn3';
import { decodeVni, VNI_CODE } from './vni';

/** How offices wrote Vietnamese before Unicode; `tcvn3Upper` is TCVN3 in a font that shows capitals (.VnTimeH). */
export type LegacyEncoding = 'tcvn3' | 'tcvn3Upper' | 'vni';

/**
 * Text of that encoding as Unicode NFC; signs it has no letter for stay. Give it the text as it stood:
 * NFKC or a removed U+00AD has lost letters already (DOMAIN §5.3, §5.5).
 */
export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  const composed = text.normalize('NFC');
  if (encoding === 'vni') return decodeVni(composed).normalize('NFC');
  const letters = decodeTcvn3(composed).normalize('NFC');
  return encoding === 'tcvn3Upper' ? letters.toLocaleUpperCase('vi') : letters;
}

/** What no code stands for: ASCII, and signs the encoding does not have. */
export function withoutCodes(text: string, encoding: LegacyEncoding): string {
  return text.normalize('NFC').replace(encoding === 'vni' ? VNI_CODE : TCVN3_CODE, '');
}
