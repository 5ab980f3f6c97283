import type { Seal } from './seal';

/** `none`: not sealed. `changed`: sealed, and something on the form is different since, or the seal itself is. */
export type SealState = 'none' | 'whole' | 'changed';

export function sealStateOf(seal: Seal | undefined): SealState {
  if (!seal) return 'none';
  return seal.isBroken || seal.changed.length > 0 ? 'changed' : 'whole';
}
