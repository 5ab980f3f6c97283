import { readRelationships, relationshipsPart } from '../relationships';
import type { WorkbookPackage } from '../workbookPackage';

/**
 * The parts that only these lead to, they and all links among them: what goes when they go (a sheet's comments and
 * printer settings, but no picture that another sheet shows too).
 */
export function ownedParts(workbook: WorkbookPackage, parts: readonly string[]): string[] {
  if (parts.length === 0) return [];
  const left = reached(workbook, new Set(parts.map((part) => part.toLowerCase())));
  const owned = [...reached(workbook, new Set())].filter((part) => part !== '' && !left.has(part));
  return owned.flatMap((part) => [part, relationshipsPart(part)]).filter((part) => workbook.has(part));
}

/** Lower-case names of the parts that links lead to from the package on, without going through some. */
function reached(workbook: WorkbookPackage, closed: ReadonlySet<string>): Set<string> {
  const found = new Set(['']);
  // A set goes on to what is added while it is gone through.
  for (const part of found) {
    for (const { target } of readRelationships(workbook, part)) {
      const next = target.toLowerCase();
      if (!closed.has(next)) found.add(next);
    }
  }
  return found;
}
