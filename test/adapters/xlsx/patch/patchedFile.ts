import { strFromU8, unzipSync } from 'fflate';
import { type PatchResult, patchXlsx } from '../../../../src/adapters/xlsx/patchXlsx';
import { readXlsx } from '../../../../src/adapters/xlsx/readXlsx';
import { parseAddress } from '../../../../src/core/sheet/address';
import type { EditedCell, SheetEdit } from '../../../../src/core/sheet/edit';
import type { WorkbookSnapshot } from '../../../../src/core/sheet/snapshot';
import { type WorkbookOptions, workbookFile } from '../workbookFixture';

/** Three cell formats and one number format of a file's own. */
export const STYLES =
  '<numFmts count="1"><numFmt numFmtId="170" formatCode="0.0"/></numFmts><cellXfs count="3">' +
  '<xf numFmtId="0" fontId="1"/><xf numFmtId="170" fontId="2" xfId="0"><alignment wrapText="1"/></xf><xf numFmtId="0" fontId="1" applyNumberFormat="1"/></cellXfs><dxfs count="0"/>';

/** An edit of the fixtures' one sheet; cells by address, a text with `=` being a formula without computed value. */
export function editOf(
  cells: Readonly<Record<string, EditedCell['value'] | Omit<EditedCell, 'row' | 'col'>>>,
  rest: Partial<SheetEdit> = {},
): SheetEdit {
  const edited = Object.entries(cells).map(([at, content]): EditedCell => {
    const address = parseAddress(at)!;
    if (typeof content === 'string' && content.startsWith('='))
      return { ...address, value: null, formula: content };
    if (typeof content === 'object' && content !== null && 'value' in content)
      return { ...address, ...content };
    return { ...address, value: content };
  });
  return { sheet: 'Trang', cells: edited, ...rest };
}

function bytesOf(result: PatchResult): Uint8Array {
  if (!result.ok) throw new Error(JSON.stringify(result.reason));
  return result.bytes;
}

export function patched(bytes: Uint8Array, ...edits: readonly SheetEdit[]): Uint8Array {
  return bytesOf(patchXlsx(bytes, edits));
}

export function readBook(bytes: Uint8Array): WorkbookSnapshot {
  const result = readXlsx(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.reason));
  return result.workbook;
}

/** The text of every part. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** What stands inside `worksheet` once the edits are made on a sheet; `sheetData` alone where nothing else stands there. */
export function patchedSheet(options: WorkbookOptions, ...edits: readonly SheetEdit[]): string {
  const xml = partsOf(patched(workbookFile(options), ...edits))['xl/worksheets/sheet1.xml']!;
  const inner = xml.slice(xml.indexOf('>', xml.indexOf('<worksheet')) + 1, -'</worksheet>'.length);
  return inner.replace(/^<sheetData>(.*)<\/sheetData>$/s, '$1');
}
