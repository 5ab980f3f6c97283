import { formatAddress, parseAddress } from '../../../src/core/sheet/address';
import type { Cell, SheetSnapshot } from '../../../src/core/sheet/snapshot';

const ERROR = /^#(?:REF!|DIV\/0!|N\/A|VALUE!|NAME\?)$/;

/**
 * A sheet as a person sees it: one line per row, its number first, its cells between bars from column A on.
 * `12` is a number, `"12"` text, `=F1 → 5` a formula with its stored result, `=F1 →` one without, `#REF!` an
 * error, `TRUE` a boolean, nothing a blank cell. `changes` put other content into cells by address.
 */
export function gridSheet(
  name: string,
  grid: string,
  changes: Readonly<Record<string, string>> = {},
): SheetSnapshot {
  const texts = new Map(
    grid
      .split('\n')
      .filter((line) => line.trim() !== '')
      .flatMap((line) => {
        const [row, ...cells] = line.split('|').map((text) => text.trim());
        return cells.map((text, col) => [formatAddress({ row: Number(row) - 1, col }), text] as const);
      }),
  );
  for (const [address, text] of Object.entries(changes)) texts.set(address, text);
  const cells = [...texts].flatMap(([address, text]) => cellOf(address, text));
  return {
    name,
    visibility: 'visible',
    cells: cells.sort((a, b) => a.row - b.row || a.col - b.col),
    merges: [],
    hiddenRows: [],
    hiddenCols: [],
  };
}

function cellOf(address: string, text: string): Cell[] {
  const at = parseAddress(address);
  if (!at) throw new RangeError(address);
  if (text === '') return [];
  if (!text.startsWith('=')) return [{ ...at, value: contentOf(text) }];
  const [formula = '', result = ''] = text.split('→').map((part) => part.trim());
  return [{ ...at, formula, value: result === '' ? null : contentOf(result) }];
}

function contentOf(text: string): NonNullable<Cell['value']> {
  if (ERROR.test(text)) return { error: text };
  if (/^".*"$/s.test(text)) return text.slice(1, -1);
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}
