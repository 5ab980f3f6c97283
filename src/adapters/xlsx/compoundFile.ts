const SECTOR_SHIFT = 30;
const FIRST_DIRECTORY_SECTOR = 48;
const FAT_SECTORS = 76;
const MAX_FAT_SECTORS = 109;
const ENTRY_SIZE = 128;
const NAME_LENGTH = 64;
/** Far more than an office file has; a chain that loops ends here. */
const MAX_DIRECTORY_SECTORS = 1_000;

/**
 * The names of streams and storages in an OLE compound file ([MS-CFB] 2.2 and 2.6), as far as its directory can
 * be followed; a broken file gives the names found so far.
 */
export function listStreams(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 512) return [];
  const sectorSize = view.getUint16(SECTOR_SHIFT, true) === 12 ? 4096 : 512;
  const names: string[] = [];
  let sector = view.getUint32(FIRST_DIRECTORY_SECTOR, true);
  for (let step = 0; step < MAX_DIRECTORY_SECTORS; step++) {
    const start = (sector + 1) * sectorSize;
    if (start + sectorSize > bytes.length) break;
    for (let at = start; at < start + sectorSize; at += ENTRY_SIZE) names.push(entryName(view, at));
    sector = nextSector(view, sector, sectorSize);
  }
  return names.filter((name) => name !== '');
}

function entryName(view: DataView, at: number): string {
  const length = Math.min(view.getUint16(at + NAME_LENGTH, true), NAME_LENGTH) / 2 - 1;
  let name = '';
  for (let i = 0; i < length; i++) name += String.fromCharCode(view.getUint16(at + i * 2, true));
  return name;
}

/** The sector after this one in its chain; a number beyond the file when there is none. */
function nextSector(view: DataView, sector: number, sectorSize: number): number {
  const perSector = sectorSize / 4;
  const fat = Math.floor(sector / perSector);
  if (fat >= MAX_FAT_SECTORS) return view.byteLength;
  const at = (view.getUint32(FAT_SECTORS + fat * 4, true) + 1) * sectorSize + (sector % perSector) * 4;
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : view.byteLength;
}
