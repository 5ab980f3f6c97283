import type { UnreadableReason } from '../../../core/report/unreadable';

/** Why one cell of a sheet cannot be changed in a file. */
export type CellObstacle =
  /** Inside a merged range but not its first cell: Excel lets nobody type there. */
  | 'merged'
  /** Part of a formula that fills several cells at once. */
  | 'arrayFormula'
  | 'dataTable'
  /** The heading of a table, whose name for the column would no longer be that of the cell. */
  | 'tableHeader'
  /** Excel writes these cells itself. */
  | 'pivotTable'
  /** Its validation covers other cells too, and what its formula means there cannot be told. */
  | 'validation';

/** Why a workbook was not changed: facts only, the words come from the message files. */
export type UnpatchableReason =
  | { readonly code: 'unreadable'; readonly reason: UnreadableReason }
  /** Any change would void the file's digital signature. */
  | { readonly code: 'signed' }
  /** Rows or cells in no order, or twice; `cell` is the A1 address where it shows. */
  | { readonly code: 'disordered'; readonly sheet: string; readonly cell: string }
  /** A number format or a font was to be given in a workbook without a styles part, or without any. */
  | { readonly code: 'noStyles' }
  /** The workbook's structure is protected: no sheet may be added, replaced or deleted. */
  | { readonly code: 'lockedStructure' }
  /** A sheet without cells (a chart, macros) has the name that a new sheet is to have. */
  | { readonly code: 'nameTaken'; readonly sheet: string }
  | { readonly code: CellObstacle; readonly sheet: string; readonly cell: string };

/** Carries a reason from the depth of a patch to `patchXlsx` or `graftSheets`, which catch it. */
export class Unpatchable extends Error {
  constructor(readonly reason: UnpatchableReason) {
    super(reason.code);
  }
}
