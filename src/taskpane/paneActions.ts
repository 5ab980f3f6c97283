import type { CheckedForm } from '../actions/checkWorkbook';
import type { InsertTemplate } from '../actions/insertTemplate';
import type { MergeRequest, MergeResult, PreparedMerge } from '../actions/mergeReports';
import type { ReceivedFile } from '../actions/receivedFile';
import type { OpeningTab } from './openingTab';

/**
 * Everything the pane can do, given by its composition root. Functions reject with a `HostError` when the
 * workbook's host refuses; nothing else is thrown for what a person or a file does.
 */
export type PaneActions = {
  /** Reads the workbook once and checks every form in it; writes nothing. What the state line is made from. */
  readonly check: () => Promise<readonly CheckedForm[]>;
  /** Adds a form as a new sheet and shows it; gives the sheet's name. */
  readonly insertTemplate: (request: InsertTemplate) => Promise<string>;
  readonly select: (sheet: string, cell: string) => Promise<void>;
  /** Reads one chosen file, off the main thread where there is a worker. */
  readonly receiveFile: (file: File) => Promise<ReceivedFile>;
  /** Which unit each file belongs to; writes nothing. */
  readonly prepareMerge: (files: readonly ReceivedFile[], request: MergeRequest) => PreparedMerge;
  /** Writes the provincial sheets from the files. */
  readonly mergeReports: (files: readonly ReceivedFile[], request: MergeRequest) => Promise<MergeResult>;
  /** Which unit each tab of the open workbook belongs to; writes nothing. */
  readonly prepareRollup: (request: MergeRequest) => Promise<PreparedMerge>;
  /** Writes or refreshes Tổng hợp and Chi tiết over the tabs of the open workbook, leaving the tabs alone. */
  readonly insertRollup: (request: MergeRequest) => Promise<MergeResult>;
  /** The files of the sample province, made on the spot. */
  readonly sampleFiles: () => Promise<readonly File[]>;
};

/** What differs between Excel and the page. */
export type PaneSurroundings = {
  readonly kind: 'excel' | 'page';
  readonly theme: 'light' | 'dark' | 'contrast';
  /** The view a ribbon button asks for. */
  readonly tab?: OpeningTab;
};
