import type { WorkbookSnapshot } from '../sheet/snapshot';
import { FINDINGS_WORDS } from './findingsWords';

const TITLES = new Set(
  Object.values(FINDINGS_WORDS).flatMap(({ resultsTitle, detailsTitle, slipTitle }) => [
    ...[resultsTitle, detailsTitle, slipTitle],
  ]),
);

/** Whether a workbook holds nothing but findings or return slips, which can be made again. */
export function isFindingsBook({ sheets }: WorkbookSnapshot): boolean {
  const titles = sheets.map(({ cells }) => cells.find(({ row, col }) => row === 0 && col === 0)?.value);
  return titles.length > 0 && titles.every((title) => typeof title === 'string' && TITLES.has(title));
}
