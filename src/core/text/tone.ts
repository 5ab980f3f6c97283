/** Where the tone mark stands in the open groups oa, oe, uy: `old` hòa, ủy, khỏe; `new` hoà, uỷ, khoẻ. */
export type ToneStyle = 'old' | 'new';

/*
 * The two styles differ only where the group closes the syllable (hòa, but always hoàng) and uy does not
 * follow q (quý is one spelling), DOMAIN §5.4. i/y (tỷ, tỉ) is no matter of tone and stays as typed.
 */
const OLD_STYLE = /(?:[òóỏõọ][ae]|(?<!q)[ùúủũụ]y)(?![\p{L}\p{M}])/giu;
const NEW_STYLE = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?![\p{L}\p{M}])/giu;

/** The text (NFC) with every tone mark of oa, oe, uy placed in one style; all else as it was. */
export function unifyTone(text: string, style: ToneStyle): string {
  return text.normalize('NFC').replace(style === 'new' ? OLD_STYLE : NEW_STYLE, moveTone);
}

/** Decomposed, both styles are three signs whose last two change places: o ̀ a ↔ o a ̀. */
function moveTone(group: string): string {
  const [first, second, third] = group.normalize('NFD');
  return `${first}${third}${second}`.normalize('NFC');
}
