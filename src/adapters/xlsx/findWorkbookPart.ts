import type { FileKind } from '../../core/report/unreadable';
import { readRelationships } from './relationships';
import { refuseDamaged, Unreadable } from './unreadable';
import type { WorkbookPackage } from './workbookPackage';

const USUAL = 'xl/workbook.xml';
const CONTENT_TYPES = '[Content_Types].xml';

/** Main parts of other office files, by the folder that all their writers use. */
const OTHER_FOLDERS: readonly (readonly [string, FileKind])[] = [
  ['word/', 'docx'],
  ['ppt/', 'pptx'],
];

/** The name of the workbook part, by the package's own link or by convention. Throws when the zip is something else. */
export function findWorkbookPart(workbook: WorkbookPackage): string {
  if (workbook.has('mimetype')) refuseOpenDocument(workbook.readText('mimetype'));
  const links = readRelationships(workbook, '');
  const linked = links.find(({ type }) => type === 'officeDocument')?.target;
  const candidates = [linked, USUAL, 'xl/workbook.bin', 'word/document.xml', 'ppt/presentation.xml'];
  const part = candidates.find((name) => name !== undefined && workbook.has(name));
  if (part === undefined) return refuseUnknown(workbook, linked);
  if (part.toLowerCase().endsWith('.bin')) throw new Unreadable({ code: 'xlsb' });
  const other = OTHER_FOLDERS.find(([folder]) => part.toLowerCase().startsWith(folder));
  if (other) throw new Unreadable({ code: 'notWorkbook', actual: other[1] });
  return part;
}

function refuseOpenDocument(type: string): void {
  if (type.startsWith('application/vnd.oasis.opendocument.spreadsheet'))
    throw new Unreadable({ code: 'ods' });
  throw new Unreadable({ code: 'notWorkbook', actual: 'openDocument' });
}

/** An office file that lost its main part is damaged; any other zip is just no workbook. */
function refuseUnknown(workbook: WorkbookPackage, linked: string | undefined): never {
  if (workbook.has(CONTENT_TYPES)) refuseDamaged('missingPart', linked ?? USUAL);
  throw new Unreadable({ code: 'notWorkbook', actual: 'zip' });
}
