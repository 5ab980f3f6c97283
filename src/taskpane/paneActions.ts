import type { AddedSheets } from '../actions/addSheets';
import type { Adopted } from '../actions/adoptSheet';
import type { FilesCheck } from '../actions/checkFiles';
import type { CheckedForm } from '../actions/checkWorkbook';
import type { CatalogueExport } from '../actions/exportCatalogue';
import type { SavedFindings } from '../actions/exportFindings';
import type { OwnSummaryPreview, OwnSummaryRequest } from '../actions/fillOwnSummary';
import type { FormReading } from '../actions/formReading';
import type { CellMark } from '../actions/host';
import type { InsertTemplate, MadeForm } from '../actions/insertTemplate';
import type { ProposedForms } from '../actions/mapForms';
import type { MergeRequest, MergeResult, PreparedMerge } from '../actions/mergeReports';
import type { MappingPreview } from '../actions/previewFigures';
import type { ReceivedFile } from '../actions/receivedFile';
import type { RestoredGuards } from '../actions/restoreGuards';
import type { RosterForms } from '../actions/rosterForms';
import type { SealRefusal, SealRequest } from '../actions/sealReport';
import type { Done, Undone } from '../actions/undo';
import type { Catalogue } from '../core/catalogue/catalogue';
import type { Roster } from '../core/catalogue/roster';
import type { ParsedBook } from '../core/catalogueBook/parseCatalogueBook';
import type { Finding } from '../core/findings/finding';
import type { FindingsOptions } from '../core/findings/findingsWords';
import type { SaidOfMetric } from '../core/mapping/completeMetric';
import type { MappingCorrections } from '../core/mapping/correctMapping';
import type { MappingMemory } from '../core/mapping/memory';
import type { AdoptedAs } from '../core/mapping/planAdoption';
import type { MetricPlace, ProposedMetric } from '../core/mapping/proposeMetric';
import type { SheetMapping } from '../core/mapping/sheetMapping';
import type { AddedMetric } from '../core/ownCatalogue/addMetric';
import type { SheetEdit } from '../core/sheet/edit';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/sheet/snapshot';
import type { OpeningTab } from './openingTab';

/**
 * Everything the pane can do, given by its composition root. Functions reject with a `HostError` when the
 * workbook's host refuses; nothing else is thrown for what a person or a file does.
 */
export type PaneActions = {
  /**
   * Reads the workbook once and checks every form in it, by these catalogues and those it carries, and its units by
   * the rosters, else the standard ones; writes nothing.
   */
  readonly check: (
    catalogues: readonly Catalogue[],
    rosters?: readonly Roster[],
  ) => Promise<readonly CheckedForm[]>;
  /** Adds a form as a new sheet and shows it. */
  readonly insertTemplate: (request: InsertTemplate) => Promise<Pick<MadeForm, 'sheet'> & Partial<MadeForm>>;
  /** Changes cells of the open workbook. */
  readonly edit: (edits: readonly SheetEdit[]) => Promise<Done>;
  /** How many cells of the unit forms have lost their native check or lock; writes nothing. */
  readonly findLostGuards: (catalogues: readonly Catalogue[]) => Promise<number>;
  /** Gives those forms back what a paste has taken; what is typed stays. */
  readonly restoreGuards: (catalogues: readonly Catalogue[]) => Promise<RestoredGuards>;
  /** Checks the report on a sheet as the final version, stamps it with the time by this machine's clock and locks it. */
  readonly sealReport: (request: SealedNow) => Promise<{ readonly done: Done } | SealRefusal>;
  /** Takes the seal and its locks off. */
  readonly reopenReport: (
    request: Omit<SealRequest, 'signing'>,
  ) => Promise<{ readonly done: Done } | SealRefusal>;
  /** Takes back what an action did, but nothing a person has typed since. */
  readonly undo: (done: Done) => Promise<Undone>;
  /** Calls back, once per burst, when a person has changed the workbook; gives how to stop. */
  readonly onChanged: (listener: () => void) => () => void;
  readonly select: (sheet: string, cell: string) => Promise<void>;
  /** Makes these cells of the open workbook stand out and no others; none given removes all marks. */
  readonly mark: (marks: readonly CellMark[]) => Promise<void>;
  /** Reads one chosen file, off the main thread where there is a worker. Stopped, it may reject with anything. */
  readonly receiveFile: (file: File, signal?: AbortSignal) => Promise<ReceivedFile>;
  /** Everything wrong with each of many files; writes nothing. */
  readonly checkFiles: (files: readonly ReceivedFile[], request: FilesCheck) => Promise<readonly Finding[]>;
  /** Puts the findings on sheets of their own beside those of the open workbook, or saves them with the return slips. */
  readonly exportFindings: ExportFindings;
  /** The same with the return slips of these findings alone; there is at least one. */
  readonly exportReturnSlips: ExportFindings;
  /** Which unit each file belongs to; writes nothing. */
  readonly prepareMerge: (files: readonly ReceivedFile[], request: MergeRequest) => Promise<PreparedMerge>;
  /** What the sheets of a file without codes seem to hold, and the metrics they are matched with. */
  readonly proposeMappings: (workbook: WorkbookSnapshot, reading: FormReading) => Promise<ProposedForms>;
  /** The same of the open workbook's own sheets. */
  readonly proposeOpenForms: (reading: FormReading) => Promise<ProposedForms>;
  /** The same as summaries to be filled: totals are taken, not left. */
  readonly proposeOpenSummaries: (reading: FormReading) => Promise<ProposedForms>;
  /** Forms whose matching the open workbook remembers. */
  readonly knownForms: () => Promise<MappingMemory>;
  /** Gives a sheet of the open workbook codes and tags. */
  readonly adoptSheet: (mapping: SheetMapping, as: AdoptedAs) => Promise<Adopted>;
  /** What filling a person's own summary sheet would write and leave. */
  readonly previewOwnSummary: (request: OwnSummaryRequest) => Promise<OwnSummaryPreview>;
  readonly fillOwnSummary: (
    request: OwnSummaryRequest,
  ) => Promise<OwnSummaryPreview & { readonly done: Done }>;
  readonly correctMapping: (mapping: SheetMapping, corrections: MappingCorrections) => Promise<SheetMapping>;
  /** Every figure a mapping would take and leave, cell by cell; writes nothing. */
  readonly previewMapping: (
    workbook: WorkbookSnapshot,
    mapping: SheetMapping,
    reading: FormReading,
  ) => Promise<MappingPreview>;
  /** A sheet matched anew below the header rows a person pointed at, zero-based: first and last. */
  readonly readHeaderRows: (
    sheet: SheetSnapshot,
    headerRows: readonly [number, number],
    reading: FormReading & { readonly catalogue: Catalogue },
  ) => Promise<SheetMapping>;
  /** What a row or column that matches nothing might be as a metric of the catalogue; writes nothing. */
  readonly draftOfRow: (
    mapping: SheetMapping,
    place: MetricPlace,
    catalogue: Catalogue,
    sheet?: SheetSnapshot,
  ) => Promise<ProposedMetric>;
  /**
   * The catalogue with a metric of its own more, or what is wrong with it; `scaled`: the unit that the form's figures are
   * brought to, so that the metric has to be counted in it. Unit and group are said.
   */
  readonly addMetric: (
    catalogue: Catalogue,
    proposed: ProposedMetric,
    said: SaidOfMetric,
  ) => Promise<AddedMetric | { readonly ok: false; readonly scaled: string }>;
  /** The forms known so far and these; the own metrics of `catalogue` they name come along. */
  readonly rememberMappings: (
    memory: MappingMemory | undefined,
    mappings: readonly SheetMapping[],
    catalogue?: Catalogue,
  ) => Promise<MappingMemory>;
  /** Writes the provincial sheets from the files. */
  readonly mergeReports: (files: readonly ReceivedFile[], request: MergeRequest) => Promise<MergeResult>;
  /** Which unit each tab of the open workbook belongs to; writes nothing. */
  readonly prepareRollup: (request: MergeRequest) => Promise<PreparedMerge>;
  /** Writes or refreshes Tổng hợp and Chi tiết over the tabs of the open workbook, leaving the tabs alone. */
  readonly insertRollup: (request: MergeRequest) => Promise<MergeResult>;
  /** Puts a catalogue's sheets, to be edited, beside those of the open workbook unless it has some, or saves them. */
  readonly exportCatalogue: (request: CatalogueExport) => Promise<AddedSheets | SavedCatalogue>;
  /** The catalogue, and the roster, a workbook holds as sheets, or what is wrong with them by cell. */
  readonly readCatalogue: (workbook: WorkbookSnapshot) => Promise<ParsedBook>;
  /** The same of the open workbook; undefined where it has no such sheets. */
  readonly readOpenCatalogue: () => Promise<ParsedBook | undefined>;
  /** The files of the sample province, made on the spot. */
  readonly sampleFiles: () => Promise<readonly File[]>;
  /**
   * Saves blank forms of a whole roster as one .zip and gives its name; undefined when it was stopped. Absent where
   * no file can be saved.
   */
  readonly saveRosterForms?: (
    request: RosterForms,
    making: { readonly onMade: (done: number) => void; readonly signal: AbortSignal },
  ) => Promise<string | undefined>;
};

/** A catalogue that was saved, by the file's name. */
type SavedCatalogue = { readonly file: string };

/** A sealing; when it is is the host's to say. */
export type SealedNow = Omit<SealRequest, 'signing'> & {
  readonly signing: Omit<SealRequest['signing'], 'at'>;
};

export type ExportFindings = (
  findings: readonly Finding[],
  options: FindingsOptions,
) => Promise<AddedSheets | SavedFindings>;

/** What differs between Excel and the page. */
export type PaneSurroundings = {
  readonly kind: 'excel' | 'page';
  readonly theme: 'light' | 'dark' | 'contrast';
  /** The view a ribbon button asks for. */
  readonly tab?: OpeningTab;
};
