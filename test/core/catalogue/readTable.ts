import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The rows of a CSV fixture by column name; quoted fields may hold commas and doubled quotes. */
export function readTable(name: string): Record<string, string>[] {
  const text = readFileSync(join(__dirname, '../../fixtures', name), 'utf8').replace(/^\uFEFF/, '');
  const [header, ...rows] = text.trimEnd().split(/\r\n/).map(readLine);
  return rows.map((row) => Object.fromEntries(header!.map((column, at) => [column, row[at]!])));
}

function readLine(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain!,
  );
}
