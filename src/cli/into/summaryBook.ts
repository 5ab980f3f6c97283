import { readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import type { FormReading } from '../../actions/formReading';
import { proposeMappings } from '../../actions/mapForms';
import { STANDARD_CATALOGUES } from '../../core/catalogue/standard/catalogues';
import type { SheetMapping } from '../../core/mapping/sheetMapping';
import { withTotals } from '../../core/mapping/summaryMapping';
import { cataloguesInUse } from '../../core/ownCatalogue/cataloguesInUse';
import { parseReports } from '../../core/report/parseReports';
import { isDetailSheet } from '../../core/rollup/detailSheet';
import { isRollupList } from '../../core/rollup/rollupLists';
import { isSameSheetName, type WorkbookSnapshot } from '../../core/sheet/snapshot';
import type { Language } from '../../core/validation/describeIssue';
import { describeUnreadable } from '../../core/validation/describeUnreadable';
import { UsageError } from '../commandLine';
import { type InputFile, readInput } from '../inputFiles';
import type { Typed } from '../mapping/corrections';
import { type MappedSheet, type MapRequest, mapSheet } from '../mapping/mapFile';
import { INTO_WORDS } from './intoWords';

/** A person's own summary workbook, with its bytes. */
export type SummaryBook = {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly workbook: WorkbookSnapshot;
};

/** Reads the workbook after `--into`; `out` must be another file of the same kind, so that macros stay where they were. */
export async function readSummaryBook(path: string, out: string, language: Language): Promise<SummaryBook> {
  const words = INTO_WORDS[language];
  const ending = extname(path).toLowerCase();
  if (ending !== '.xlsx' && ending !== '.xlsm') throw new UsageError(words.notBook(path));
  if (extname(out).toLowerCase() !== ending) throw new UsageError(words.sameKind(out, ending));
  if (resolve(path) === resolve(out)) throw new UsageError(words.overItself(path));
  const input: InputFile = await readInput(path, path);
  if (!('workbook' in input)) {
    throw new UsageError(words.unread(path, describeUnreadable(input.reason, language)));
  }
  const { sha256, workbook } = input;
  return { path, sha256, workbook, bytes: new Uint8Array(await readFile(path)) };
}

/** The one sheet to fill: the only sheet of figures that is no form of ours, or the one named; with what was typed about it. */
export function mapSummarySheet(
  { path, workbook }: SummaryBook,
  request: MapRequest,
  typed: Typed | undefined,
): MappedSheet {
  const words = INTO_WORDS[request.language];
  const [named] = request.sheets;
  const proposed = proposedSheets(workbook, request);
  const names = proposed.map(({ sheet }) => sheet);
  if (proposed.length === 0) throw new UsageError(words.noTable(path));
  const meant = proposed.filter(({ sheet }) => named === undefined || isSameSheetName(sheet, named));
  const [only, ...more] = meant;
  if (!only) throw new UsageError(words.noSheet(named!), names);
  if (more.length > 0) throw new UsageError(words.chooseSheet, names);
  return mapSheet(workbook, withTotals(only), request, typed);
}

function proposedSheets(workbook: WorkbookSnapshot, reading: FormReading): SheetMapping[] {
  const { reports, issues } = parseReports(workbook, cataloguesInUse(STANDARD_CATALOGUES, [workbook]));
  const ours = [
    ...[...reports, ...issues].map(({ sheet }) => sheet),
    ...workbook.sheets.filter((sheet) => isDetailSheet(sheet) || isRollupList(sheet)).map(({ name }) => name),
  ];
  return proposeMappings(workbook, reading).filter(({ sheet }) => !ours.includes(sheet));
}
