import { catalogueOfReading, type FormReading } from '../../actions/formReading';
import { hiddenForms, proposeMappings } from '../../actions/mapForms';
import { type FigurePreview, previewFigures } from '../../actions/previewFigures';
import type { Catalogue } from '../../core/catalogue/catalogue';
import { STANDARD_CATALOGUES } from '../../core/catalogue/standard/catalogues';
import type { SheetMapping } from '../../core/mapping/sheetMapping';
import { isOwn } from '../../core/ownCatalogue/edition';
import { parseReports } from '../../core/report/parseReports';
import { findSheet, isSameSheetName, type WorkbookSnapshot } from '../../core/sheet/snapshot';
import type { Language } from '../../core/validation/describeIssue';
import { describeUnreadable } from '../../core/validation/describeUnreadable';
import { UsageError } from '../commandLine';
import type { InputFile } from '../inputFiles';
import { correctAsTyped, type Typed } from './corrections';
import { MISTAKES } from './mistakes';
import { type OpenPoint, openPointsOf } from './openPoints';
import { addTypedMetrics } from './ownMetric';
import { MAPPING_WORDS } from './words';

/** A sheet with what was recognised in it and the figures that would be taken. */
export type MappedSheet = {
  readonly mapping: SheetMapping;
  /** What it is matched with: own metrics that were typed are in it. */
  readonly catalogue: Catalogue;
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
  /** Names of hidden sheets with figures: none is taken from them. */
  readonly hidden: readonly string[];
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
  const without = (status: MappedFile['status'], message: string, hidden: readonly string[] = []) => {
    if (typed) throw new UsageError(MISTAKES[request.language].nothingToCorrect(file));
    return { file, sha256, status, message, sheets: [], hidden };
  };
  if ('reason' in input) return without('unreadable', describeUnreadable(input.reason, request.language));
  const { workbook } = input;
  if (isCoded(workbook)) return without('coded', words.coded);
  const mappings = sheetsMeant(workbook, request);
  const hidden = hiddenForms(workbook, request);
  if (mappings.length === 0) return without('noTable', words.noTable, hidden);
  if (typed) expectOneSheet(mappings, typed, request.language);
  const sheets = mappings.map((mapping) => mapSheet(workbook, mapping, request, typed));
  const status = sheets.every(({ open }) => open.length === 0) ? 'ready' : 'questions';
  return { file, sha256, status, sheets, hidden };
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

/** One sheet with what was typed about it. */
export function mapSheet(
  workbook: WorkbookSnapshot,
  proposed: SheetMapping,
  request: MapRequest,
  typed: Typed | undefined,
): MappedSheet {
  const { memory } = request;
  const { mapping, catalogue } = typed
    ? withTyped(workbook, proposed, request, typed)
    : { mapping: proposed, catalogue: catalogueOfReading(request) };
  return {
    mapping,
    catalogue,
    isKnown: memory?.forms.some(({ fingerprint }) => fingerprint === mapping.fingerprint) ?? false,
    open: openPointsOf(mapping),
    figures: previewFigures(workbook, mapping, { ...request, catalogue }),
  };
}

function withTyped(
  workbook: WorkbookSnapshot,
  proposed: SheetMapping,
  request: MapRequest,
  typed: Typed,
): Pick<MappedSheet, 'mapping' | 'catalogue'> {
  const { roster, period, language } = request;
  const known = { catalogue: catalogueOfReading(request), roster, period, language };
  const sheet = findSheet(workbook, proposed.sheet);
  if (!sheet) throw new Error(`sheet ${proposed.sheet}`);
  const { settings, catalogue } = addTypedMetrics(typed.settings, { mapping: proposed, sheet, known });
  return { mapping: correctAsTyped(proposed, { ...typed, settings }, { ...known, catalogue }), catalogue };
}

/** The own catalogue of a run, with what was typed in it; null for the standard one. Own metrics come from one sheet only. */
export function ownCatalogueOf(files: readonly MappedFile[]): Catalogue | null {
  const own = files.flatMap(({ sheets }) => sheets.map(({ catalogue }) => catalogue)).filter(isOwn);
  return own.sort((a, b) => b.metrics.length - a.metrics.length)[0] ?? null;
}

/** Names of sheets asked for that no file has. */
export function absentSheets(inputs: readonly InputFile[], names: readonly string[]): string[] {
  return names.filter(
    (name) => !inputs.some((input) => 'workbook' in input && findSheet(input.workbook, name)),
  );
}
