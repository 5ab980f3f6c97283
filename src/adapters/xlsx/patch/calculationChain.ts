import { type Relationship, relationshipsPart } from '../relationships';
import type { ChangedParts } from './changedParts';
import { withoutChildren } from './withoutChildren';

export const CONTENT_TYPES = '[Content_Types].xml';

/** Excel takes a chain that names a cell without formula for damage, and makes a new one where there is none. */
export function dropCalculationChain(
  parts: ChangedParts,
  part: string,
  links: readonly Relationship[],
): void {
  const { limits } = parts.workbook;
  const link = links.find(({ type }) => type === 'calcChain');
  if (!link) return;
  const source = relationshipsPart(part);
  parts.remove(link.target);
  parts.change(source, (text) => withoutChildren(text, source, limits, 'Id', link.id));
  parts.change(CONTENT_TYPES, (text) =>
    withoutChildren(text, CONTENT_TYPES, limits, 'PartName', `/${link.target}`),
  );
}
