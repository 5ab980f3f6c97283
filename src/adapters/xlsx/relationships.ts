import { refuseLarge } from './unreadable';
import type { WorkbookPackage } from './workbookPackage';

/** A link from one part to another: its id, the last segment of its type (`worksheet`), and the part it leads to. */
export type Relationship = { readonly id: string; readonly type: string; readonly target: string };

/** The links of a part (of the package for `''`); none when it has no relationships part. */
export function readRelationships(workbook: WorkbookPackage, part: string): Relationship[] {
  const [folder] = splitPath(part);
  const source = relationshipsPart(part);
  if (!workbook.has(source)) return [];
  const links: Relationship[] = [];
  const xml = workbook.openXml(source, 'Relationships');
  for (const level = xml.depth; xml.nextChild(level); ) {
    if (!xml.isNamed('Relationship') || xml.attribute('TargetMode') === 'External') continue;
    if (links.length === xml.limits.entries) refuseLarge(xml.limits, 'entries', source);
    const type = xml.attribute('Type') ?? '';
    links.push({
      id: xml.attribute('Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target: resolveTarget(folder, xml.attribute('Target') ?? ''),
    });
  }
  return links;
}

/** The name of the part that holds a part's links. */
export function relationshipsPart(part: string): string {
  const [folder, name] = splitPath(part);
  return `${folder}_rels/${name}.rels`;
}

/** A target as written (absolute, or relative to the source's folder) → the part's name. */
function resolveTarget(folder: string, target: string): string {
  const path = decodePercents(target.replaceAll('\\', '/'));
  const steps: string[] = [];
  for (const step of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function decodePercents(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function splitPath(part: string): [folder: string, name: string] {
  const slash = part.lastIndexOf('/') + 1;
  return [part.slice(0, slash), part.slice(slash)];
}
