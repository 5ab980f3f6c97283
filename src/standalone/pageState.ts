import type { CellMark } from '../actions/host';
import type { SheetPlan } from '../core/sheet/plan';
import type { WorkbookSnapshot } from '../core/sheet/snapshot';
import type { PageDocument } from './document';

/** A cell to show: the sheet's name and, when a person was sent there, an A1 address. */
type Shown = { readonly sheet: string; readonly cell?: string };

/** What a document holds now; `plans` give the looks of sheets made here, `marks` lie over the cells and are in no file. */
export type Content = {
  readonly workbook: WorkbookSnapshot;
  readonly plans: readonly SheetPlan[];
  readonly marks: readonly CellMark[];
};

/** A document as the page shows it. */
export type OpenDocument = Content & {
  readonly document: PageDocument;
  /** What its file holds: the one it was opened from, or the one last saved. */
  readonly inFile?: WorkbookSnapshot;
  /** When it was last saved, as a person reads it: `10:45`. */
  readonly savedAt?: string;
};

/** What is open on the page and what of it is in view. */
export type PageState = {
  /** In the order of their tabs. */
  readonly documents: readonly OpenDocument[];
  readonly currentId?: number;
  readonly shown?: Shown;
};

export const EMPTY_PAGE: PageState = { documents: [] };

export type PageEvent =
  | { readonly type: 'added'; readonly document: PageDocument; readonly content: Content }
  | { readonly type: 'changed'; readonly id: number; readonly content: Content }
  | { readonly type: 'documentChosen'; readonly id: number }
  | { readonly type: 'shown'; readonly shown: Shown }
  | {
      readonly type: 'saved';
      readonly id: number;
      /** What was written; there may be newer changes by now. */
      readonly workbook: WorkbookSnapshot;
      readonly at: string;
    };

/** The page after something happened. */
export function pageAfter(state: PageState, event: PageEvent): PageState {
  switch (event.type) {
    case 'added':
      return inView({ ...state, documents: [...state.documents, added(event)] }, event.document.id);
    case 'changed':
      return withDocument(state, event.id, event.content);
    case 'documentChosen':
      return inView(state, event.id);
    case 'shown':
      return { ...state, shown: event.shown };
    case 'saved':
      return withDocument(state, event.id, { inFile: event.workbook, savedAt: event.at });
  }
}

function added({ document, content }: PageEvent & { type: 'added' }): OpenDocument {
  const { file } = document;
  return { document, ...content, ...(file && { inFile: file.received.workbook }) };
}

function withDocument(state: PageState, id: number, change: Partial<OpenDocument>): PageState {
  const documents = state.documents.map((one) => (one.document.id === id ? { ...one, ...change } : one));
  return { ...state, documents };
}

/** A document in view starts at its first visible sheet. */
function inView(state: PageState, id: number): PageState {
  const document = state.documents.find((one) => one.document.id === id);
  if (!document) return state;
  const { documents } = state;
  const first = document.workbook.sheets.find(({ visibility }) => visibility === 'visible');
  return { documents, currentId: id, ...(first ? { shown: { sheet: first.name } } : {}) };
}

/** The document in view. */
export function currentOf({ documents, currentId }: PageState): OpenDocument | undefined {
  return documents.find(({ document }) => document.id === currentId);
}

/** Whether closing the page would lose something: made or changed here, and not in a file as it is now. */
export function isUnsaved({ workbook, inFile }: OpenDocument): boolean {
  return workbook !== inFile;
}
