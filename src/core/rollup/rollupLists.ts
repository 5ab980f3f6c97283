import type { SheetSnapshot } from '../sheet/snapshot';
import { SUMMARY_WORDS } from './words';

const HEADERS: readonly (readonly string[])[] = [SUMMARY_WORDS.logHeader, SUMMARY_WORDS.progressHeader];

/** Whether a sheet is a Nhật ký or Tiến độ written here, known by its header wherever it stands. */
export function isRollupList({ cells }: SheetSnapshot): boolean {
  return HEADERS.some((header) => hasHeader(cells, header));
}

function hasHeader(cells: SheetSnapshot['cells'], header: readonly string[]): boolean {
  const starts = cells.filter(({ value }) => value === header[0]);
  return starts.some(({ row, col }) =>
    header.every((text, at) =>
      cells.some((cell) => cell.row === row && cell.col === col + at && cell.value === text),
    ),
  );
}
