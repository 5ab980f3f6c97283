import { deflateSync, strToU8, zipSync } from 'fflate';
import { checksumOf } from '../../../src/adapters/xlsx/checksum';

/** Parts of an office file by name; text is UTF-8. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

export function zip(parts: Parts): Uint8Array {
  const files = Object.entries(parts).map(([name, part]) => [name, bytesOf(part)]);
  return zipSync(Object.fromEntries(files), { mtime: new Date(2024, 0, 1) });
}

export const bytesOf = (part: string | Uint8Array) => (typeof part === 'string' ? strToU8(part) : part);

/** A zip entry with whatever its headers should claim; by default the truth about deflated data. */
export type CraftedEntry = {
  readonly name: string;
  readonly data?: string | Uint8Array;
  /** Compressed bytes, when they are not simply those of `data`. */
  readonly packed?: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  readonly size?: number;
  readonly packedSize?: number;
  readonly checksum?: number;
  /** Index of an earlier entry whose local header this one claims as its own. */
  readonly sharesHeaderOf?: number;
  /** Sizes and offset stand in the 64-bit extra field. */
  readonly isZip64?: boolean;
};

/** What the end of a crafted zip claims instead of the truth. */
export type CraftedEnd = {
  readonly entries?: number;
  readonly start?: number;
  readonly size?: number;
  readonly comment?: string;
  readonly isZip64?: boolean;
};

/** A zip written byte by byte, so that headers can lie. */
export function craftZip(entries: readonly CraftedEntry[], end: CraftedEnd = {}): Uint8Array {
  const body: number[][] = [];
  const index: number[][] = [];
  const offsets: number[] = [];
  let length = 0;
  for (const entry of entries) {
    const { local, central } = craftEntry(entry, offsets[entry.sharesHeaderOf ?? -1] ?? length);
    offsets.push(length);
    index.push(central);
    if (entry.sharesHeaderOf !== undefined) continue;
    body.push(local);
    length += local.length;
  }
  const directory = index.flat();
  return Uint8Array.from([
    ...body.flat(),
    ...directory,
    ...craftEnd(entries.length, length, directory.length, end),
  ]);
}

function craftEntry(entry: CraftedEntry, offset: number): { local: number[]; central: number[] } {
  const data = bytesOf(entry.data ?? '');
  const method = entry.method ?? 8;
  const packed = entry.packed ?? (method === 0 ? data : deflateSync(data));
  const size = entry.size ?? data.length;
  const packedSize = entry.packedSize ?? packed.length;
  const name = [...strToU8(entry.name)];
  const checksum = u32(entry.checksum ?? checksumOf(data));
  const flags = u16(entry.flags ?? 0);
  const big = entry.isZip64 === true;
  const extra = big ? [...u16(1), ...u16(24), ...u64(size), ...u64(packedSize), ...u64(offset)] : [];
  const sizes = big ? [...u32(-1), ...u32(-1)] : [...u32(packedSize), ...u32(size)];
  const common = [...flags, ...u16(method), ...u32(0), ...checksum];
  const lengths = [...u16(name.length), ...u16(extra.length)];
  return {
    local: [
      ...u32(0x04034b50),
      ...u16(20),
      ...common,
      ...u32(packedSize),
      ...u32(size),
      ...u16(name.length),
      ...u16(0),
      ...name,
      ...packed,
    ],
    central: [
      ...u32(0x02014b50),
      ...u16(20),
      ...u16(20),
      ...common,
      ...sizes,
      ...lengths,
      ...u16(0),
      ...u16(0),
      ...u16(0),
      ...u32(0),
      ...u32(big ? -1 : offset),
      ...name,
      ...extra,
    ],
  };
}

function craftEnd(entries: number, start: number, size: number, end: CraftedEnd): number[] {
  const comment = [...strToU8(end.comment ?? '')];
  const record = [...u32(0x06054b50), ...u16(0), ...u16(0)];
  if (!end.isZip64) {
    const count = u16(end.entries ?? entries);
    return [
      ...record,
      ...count,
      ...count,
      ...u32(end.size ?? size),
      ...u32(end.start ?? start),
      ...u16(comment.length),
      ...comment,
    ];
  }
  const end64 = [
    ...u32(0x06064b50),
    ...u64(44),
    ...u16(45),
    ...u16(45),
    ...u32(0),
    ...u32(0),
    ...u64(entries),
    ...u64(entries),
    ...u64(size),
    ...u64(start),
  ];
  const locator = [...u32(0x07064b50), ...u32(0), ...u64(start + size), ...u32(1)];
  return [...end64, ...locator, ...record, ...u16(-1), ...u16(-1), ...u32(-1), ...u32(-1), ...u16(0)];
}

const u16 = (value: number) => [value & 255, (value >>> 8) & 255];
const u32 = (value: number) => [...u16(value), ...u16(value >>> 16)];
const u64 = (value: number) => [...u32(value), ...u32(0)];
