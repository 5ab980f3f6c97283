import { catalogueOfRoster, type FormReading, proposeMappings } from '../../actions/mapForms';
import { STANDARD_CATALOGUES } from '../../core/catalogue/standard/catalogues';
import type { SheetMapping } from '../../core/mapping/sheetMapping';
import { parseReports } from '../../core/report/parseReports';
import { findSheet, isSameSheetName, type WorkbookSnapshot } from '../../core/sheet/snapshot';
import type { Language } from '../../core/validation/describeIssue';
import { describeUnreadable } from '../../core/validation/describeUnreadable';
import { UsageError } from '../commandLine';
import type { InputFile } from '../inputFiles';
import { correctAsTyped, type Typed } from './corrections';
import { type FigurePreview, previewFigures } from './figurePreview';
import { MISTAKES } from './mistakes';
import { type OpenPoint, openPointsOf } from './openPoints';
import { MAPPING_WORDS } from './words';

/** A sheet with what was recognised in it and the figures that would be taken. */
export type MappedSheet = {
  readonly mapping: SheetMapping;
  /** Whether its form was remembered before. */
  readonly isKnown: boolean;
  readonly open: readonly OpenPoint[];
  readonly figures: readonly FigurePreview[];
};

/** A file with its sheets of figures; `message` says what a file without any is. */
export type MappedFile = {
  readonly file: string;
  readonly sha256: string;
  readonly status: 'ready' | 'questions' | 'coded' | 'noTable' | 'unreadable';
  readonly message?: string;
  readonly sheets: readonly MappedSheet[];
};

/** Whether a workbook has forms of ours, or an office's own sheet that was given codes. */
export function isCoded(workbook: WorkbookSnapshot): boolean {
  const { reports, issues } = parseReports(workbook, STANDARD_CATALOGUES);
  return reports.length + issues.length > 0;
}

export type MapRequest = FormReading & { readonly language: Language; readonly sheets: readonly string[] };

/** What a foreign file seems to hold, with what a person typed about it. */
export function mapFile(input: InputFile, request: MapRequest, typed: Typed | undefined): MappedFile {
  const { name: file, sha256 } = input;
  const words = MAPPING_WORDS[request.language];
  const without = (status: MappedFile['status'], message: string) => {
    if (typed) throw new UsageError(MISTAKES[request.language].nothingToCorrect(file));
    return { file, sha256, status, message, sheets: [] };
  };
  if ('reason' in input) return without('unreadable', describeUnreadable(input.reason, request.language));
  const { workbook } = input;
  if (isCoded(workbook)) return without('coded', words.coded);
  const mappings = sheetsMeant(workbook, request);
  if (mappings.length === 0) return without('noTable', words.noTable);
  if (typed) expectOneSheet(mappings, typed, request.language);
  const sheets = mappings.map((mapping) => mapSheet(workbook, mapping, request, typed));
  const status = sheets.every(({ open }) => open.length === 0) ? 'ready' : 'questions';
  return { file, sha256, status, sheets };
}

/** Places are of one sheet, so corrections are too; a unit or a period may be said of all sheets of a file. */
function expectOneSheet(mappings: readonly SheetMapping[], { settings }: Typed, language: Language): void {
  if (settings.length === 0 || mappings.length === 1) return;
  const names = mappings.map(({ sheet }) => sheet);
  throw new UsageError(MISTAKES[language].oneSheet, names);
}

/** The sheets of figures, or those of them that were asked for by name. */
function sheetsMeant(workbook: WorkbookSnapshot, request: MapRequest): SheetMapping[] {
  const { sheets } = request;
  const isMeant = (name: string) => sheets.length === 0 || sheets.some((one) => isSameSheetName(one, name));
  return proposeMappings(workbook, request).filter(({ sheet }) => isMeant(sheet));
}

function mapSheet(
  workbook: WorkbookSnapshot,
  proposed: SheetMapping,
  request: MapRequest,
  typed: Typed | undefined,
): MappedSheet {
  const { roster, period, language, memory } = request;
  const known = { catalogue: catalogueOfRoster(roster), roster, period, language };
  const mapping = typed ? correctAsTyped(proposed, typed, known) : proposed;
  return {
    mapping,
    isKnown: memory?.forms.some(({ fingerprint }) => fingerprint === mapping.fingerprint) ?? false,
    open: openPointsOf(mapping),
    figures: previewFigures(workbook, mapping, request),
  };
}

/** Names of sheets asked for that no file has. */
export function absentSheets(inputs: readonly InputFile[], names: readonly string[]): string[] {
  return names.filter(
    (name) => !inputs.some((input) => 'workbook' in input && findSheet(input.workbook, name)),
  );
}
