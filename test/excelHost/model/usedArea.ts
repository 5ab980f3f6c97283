import { type Area, intersection } from './area';
import type { Sheet } from './sheet';

/** The used part of an area: round its contents, and round its formats too unless only values count. */
export function usedArea(sheet: Sheet, within: Area, valuesOnly: boolean): Area | undefined {
  const extent = sheet.grid.extent(
    ({ content, style }) => content !== undefined || (!valuesOnly && style !== undefined),
  );
  return extent && intersection(extent, within);
}
