import type { Issue } from '../core/report/issue';
import { parseAddress } from '../core/sheet/address';
import type { EditedCell, SheetEdit } from '../core/sheet/edit';

/** The repairs of these issues as one edit per sheet; a cell that two of them repair is repaired once. */
export function planFixes(issues: readonly Issue[]): SheetEdit[] {
  const sheets = [...new Set(issues.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => {
    const cells = new Map<string, EditedCell>();
    for (const { fix } of issues.filter((issue) => issue.sheet === sheet)) {
      for (const { cell, ...content } of fix?.cells ?? []) {
        const address = parseAddress(cell);
        if (!address) throw new Error(`fix of ${cell}`);
        if (!cells.has(cell)) cells.set(cell, { ...address, ...content });
      }
    }
    return { sheet, cells: [...cells.values()] };
  });
}

/** The edit that writes why a figure is right into its row's Giải trình cell. */
export function planExplanation(sheet: string, cell: string, text: string): SheetEdit {
  const address = parseAddress(cell);
  if (!address) throw new Error(`explanation in ${cell}`);
  return { sheet, cells: [{ ...address, value: text.trim() === '' ? null : text.trim() }] };
}
