import { strFromU8, unzipSync } from 'fflate';
import { writeXlsx } from '../../../src/adapters/xlsx/writeXlsx';
import type { SheetPlan } from '../../../src/core/sheet/plan';

/** The XML parts of the workbook written for the plans, by path. */
export async function writtenParts(...plans: readonly SheetPlan[]): Promise<Record<string, string>> {
  const parts = unzipSync(await writeXlsx(plans));
  return Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** The XML of the elements directly below the root, in order. */
export function childrenOf(xml: string): { name: string; xml: string }[] {
  const children: { name: string; xml: string }[] = [];
  let depth = 0;
  let start = 0;
  for (const match of xml.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    const [tag, closing, name, empty] = match;
    if (!closing && depth === 1) start = match.index;
    if (!closing && !empty) depth++;
    if (closing) depth--;
    const isChildEnd = depth === 1 && (closing || empty);
    if (isChildEnd) children.push({ name: name!, xml: xml.slice(start, match.index + tag.length) });
  }
  return children;
}

export function child(xml: string, name: string): string {
  return childrenOf(xml).find((element) => element.name === name)?.xml ?? '';
}

/** Attribute values of every element of the name. */
export function attributes(xml: string, element: string, attribute: string): string[] {
  const tags = xml.matchAll(new RegExp(`<${element}(?= )[^>]*? ${attribute}="([^"]*)"`, 'g'));
  return [...tags].map((match) => match[1]!);
}
