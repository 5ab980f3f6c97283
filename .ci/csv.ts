/** A sheet as LibreOffice prints it: what was quoted is text, what was not a number or boolean; blank cells are undefined. */
export type CsvTable = readonly (readonly CsvValue[])[];
type CsvValue = string | number | boolean | undefined;

const FIELD = /(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/y;

export function parseCsv(text: string): CsvTable {
  const rows: CsvValue[][] = [[]];
  FIELD.lastIndex = 0;
  while (FIELD.lastIndex < text.length) {
    const [, quoted, plain, end] = FIELD.exec(text) ?? [];
    if (end === undefined) throw new Error(`CSV at ${FIELD.lastIndex}`);
    rows.at(-1)!.push(quoted === undefined ? typedAs(plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\n') rows.push([]);
  }
  return rows;
}

/** `12.5`, `7.5%` (percentages keep their sign), `TRUE`. */
function typedAs(plain: string): CsvValue {
  if (plain === '') return undefined;
  if (plain === 'TRUE' || plain === 'FALSE') return plain === 'TRUE';
  const value = Number(plain.replace(/%$/, ''));
  if (Number.isNaN(value)) throw new Error(`CSV value ${plain}`);
  return plain.endsWith('%') ? value / 100 : value;
}
