const SECTOR = 512;

/**
 * An OLE compound file with empty streams of these names: a header, one table sector, then directory sectors of four
 * entries each, chained through the table from last to first so that following it matters.
 */
export function compoundFile(streams: readonly string[]): Uint8Array {
  const names = ['Root Entry', ...streams];
  const sectors = Math.ceil(names.length / 4);
  const bytes = new Uint8Array(SECTOR * (2 + sectors));
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(48, sectors, true);
  view.setUint32(76, 0, true);
  for (let sector = sectors; sector > 0; sector--) {
    view.setUint32(SECTOR + sector * 4, sector === 1 ? 0xfffffffe : sector - 1, true);
  }
  names.forEach((name, i) => {
    const sector = sectors - Math.floor(i / 4);
    writeName(view, SECTOR * (1 + sector) + (i % 4) * 128, name);
  });
  return bytes;
}

function writeName(view: DataView, at: number, name: string): void {
  for (let i = 0; i < name.length; i++) view.setUint16(at + i * 2, name.charCodeAt(i), true);
  view.setUint16(at + 64, name.length * 2 + 2, true);
}
