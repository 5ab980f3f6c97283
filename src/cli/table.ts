/** Rows as lines, each column but the last padded to its widest cell. */
export function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const cells = rows.map((row) => row.map(onOneLine));
  const widths = (cells[0] ?? []).map((_, col) => Math.max(...cells.map((row) => row[col]!.length)));
  return cells.map((row) =>
    row
      .map((cell, col) => cell.padEnd(widths[col]!))
      .join('  ')
      .trimEnd(),
  );
}

/**
 * Text from a file as a terminal may show it: composed, so that a letter is one column wide, and without control
 * characters, which a file name or a cell could use to rewrite the screen.
 */
export function onOneLine(text: string): string {
  return text.normalize('NFC').replace(/\p{Cc}+/gu, ' ');
}
