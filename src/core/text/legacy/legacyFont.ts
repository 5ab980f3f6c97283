/** Font families that carry a legacy Vietnamese encoding, whether or not we can decode it (DOMAIN §5.5). */
const LEGACY_FONT = /^\.?vn|^vni|^vps|^svni|^viscii/i;

/** Whether Unicode Vietnamese is unreadable in a font: it has the signs of an old encoding in place of letters. */
export function isLegacyFont(font: string): boolean {
  return LEGACY_FONT.test(font.trim());
}
