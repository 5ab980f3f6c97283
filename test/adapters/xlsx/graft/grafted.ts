import { graftSheets, type SheetGraft } from '../../../../src/adapters/xlsx/graft/graftSheets';
import { DEFAULT_LIMITS } from '../../../../src/adapters/xlsx/readLimits';
import { readZipIndex } from '../../../../src/adapters/xlsx/zipIndex';

export async function grafted(bytes: Uint8Array, graft: Partial<SheetGraft>): Promise<Uint8Array> {
  const result = await graftSheets(bytes, { plans: [], remove: [], ...graft });
  if (!result.ok) throw new Error(JSON.stringify(result.reason));
  return result.bytes;
}

/** The names of parts whose compressed bytes, or whose presence, differ. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [before, after].map((bytes) => readZipIndex(bytes, DEFAULT_LIMITS));
  const names = new Set([...old!.keys(), ...now!.keys()]);
  const packed = (index: typeof old, name: string) => Buffer.from(index!.get(name)?.packed ?? []);
  return [...names].filter((name) => !packed(old, name).equals(packed(now, name))).sort();
}
