import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The file without the value stored beside any formula: whoever opens it must compute for himself. */
export function withoutCachedValues(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const part of Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/sheet'))) {
    const xml = strFromU8(parts[part]!).replaceAll(/<\/f>(?:<v>[^<]*<\/v>|<v\/>)/g, '</f>');
    if (/<\/f><(?!\/c>)/.test(xml)) throw new Error(`${part} still has cached values`);
    parts[part] = strToU8(xml);
  }
  return zipSync(parts);
}

/** The file with another number typed into a cell that holds a number. */
export function withNumber(bytes: Uint8Array, sheet: string, cell: string, value: number): Uint8Array {
  const parts = unzipSync(bytes);
  const part = partOf(parts, sheet);
  const typed = new RegExp(`(<c r="${cell}"(?: s="\\d+")?><v>)[^<]*(?=</v></c>)`);
  const xml = strFromU8(parts[part]!);
  if (!typed.test(xml)) throw new Error(`no number in ${sheet}!${cell}`);
  parts[part] = strToU8(xml.replace(typed, `$1${value}`));
  return zipSync(parts);
}

/** The part that holds a sheet: its place in the workbook is also its number in the files we write. */
function partOf(parts: Record<string, Uint8Array>, sheet: string): string {
  const names = [...strFromU8(parts['xl/workbook.xml']!).matchAll(/<sheet name="([^"]*)"/g)].map(
    ([, name]) => name,
  );
  if (!names.includes(sheet)) throw new Error(`no sheet ${sheet}`);
  return `xl/worksheets/sheet${names.indexOf(sheet) + 1}.xml`;
}
