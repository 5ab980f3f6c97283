import type { SheetEdit } from '../../../core/sheet/edit';
import type { WorkbookSnapshot } from '../../../core/sheet/snapshot';
import { findPart, sheetPart } from '../readWorkbook';
import { type Relationship, readRelationships } from '../relationships';
import { readEntries } from '../workbookEntries';
import type { WorkbookPackage } from '../workbookPackage';
import { dropCalculationChain } from './calculationChain';
import { ChangedParts } from './changedParts';
import { patchSheet } from './patchSheet';
import { withRecalculation } from './recalculation';
import { readGuardedAreas } from './refuseCells';
import { mergeEdits, type SheetChange } from './sheetChange';
import { StylesPatch } from './stylesPatch';
import { Unpatchable } from './unpatchable';

/** The texts that the edits give to parts of the workbook, by lower-case name; null for a part that is to go. */
export function patchWorkbook(
  workbook: WorkbookPackage,
  part: string,
  before: WorkbookSnapshot,
  edits: readonly SheetEdit[],
): ReadonlyMap<string, string | null> {
  const changes = mergeEdits(before, edits);
  const parts = new ChangedParts(workbook);
  if (changes.length === 0) return parts.all();
  if (readRelationships(workbook, '').some(({ type }) => type === 'origin'))
    throw new Unpatchable({ code: 'signed' });
  const links = readRelationships(workbook, part);
  patchSheets(parts, part, links, changes);
  const calculated = changes.filter(hasContentChange);
  if (calculated.some(hasFormulaChange)) dropCalculationChain(parts, part, links);
  const hasFormula = before.sheets.some(({ cells }) => cells.some(({ formula }) => formula !== undefined));
  if (calculated.length > 0 && (hasFormula || calculated.some(hasFormulaChange)))
    parts.change(part, (text) => withRecalculation(text, part, workbook.limits));
  return parts.all();
}

function patchSheets(
  parts: ChangedParts,
  part: string,
  links: readonly Relationship[],
  changes: readonly SheetChange[],
): void {
  const { workbook } = parts;
  const { limits } = workbook;
  const { sheets, isDate1904 } = readEntries(workbook, part);
  const stylesPart = findPart(workbook, links, 'styles', 'xl/styles.xml');
  const styles =
    stylesPart === undefined ? undefined : new StylesPatch(parts.read(stylesPart), stylesPart, limits);
  for (const change of changes) {
    const tab = sheets.findIndex(({ name }) => name === change.before.name);
    const source = sheetPart(workbook, links, sheets[tab]!.id, tab)!;
    const guarded = readGuardedAreas(workbook, source);
    parts.change(source, (text) =>
      patchSheet({ source: text, part: source, limits, guarded }, change, { styles, isDate1904 }),
    );
  }
  if (stylesPart !== undefined && styles) parts.change(stylesPart, (text) => styles.text() ?? text);
}

/** Whether anything is changed that a calculation may depend on. */
function hasContentChange({ rows }: SheetChange): boolean {
  return [...rows.values()].some(({ cells, hidden }) => cells.size > 0 || hidden !== undefined);
}

/** Whether a cell that has a formula, or is given one, is edited. */
function hasFormulaChange({ before, rows }: SheetChange): boolean {
  const edited = [...rows.values()].flatMap(({ cells }) => [...cells.values()]);
  return (
    edited.some(({ formula }) => formula !== undefined) ||
    before.cells.some(({ row, col, formula }) => formula !== undefined && rows.get(row)?.cells.has(col))
  );
}
