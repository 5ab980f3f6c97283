import type { PageDocument } from './document';

/** A cell to show: the sheet's name and, when a person was sent there, an A1 address. */
type Shown = { readonly sheet: string; readonly cell?: string };

/** What is open on the page and what of it is in view. */
export type PageState = {
  readonly documents: readonly PageDocument[];
  readonly current?: PageDocument;
  readonly shown?: Shown;
  /** Documents whose present state is in a file. */
  readonly savedIds: readonly number[];
  /** What was last saved or refused. */
  readonly notice: string;
};

export const EMPTY_PAGE: PageState = { documents: [], savedIds: [], notice: '' };

export type PageEvent =
  | { readonly type: 'added'; readonly document: PageDocument }
  | { readonly type: 'documentChosen'; readonly id: number }
  | { readonly type: 'shown'; readonly shown: Shown }
  | { readonly type: 'saved'; readonly id: number; readonly notice: string }
  | { readonly type: 'refused'; readonly notice: string };

/** The page after something happened. */
export function pageAfter(state: PageState, event: PageEvent): PageState {
  switch (event.type) {
    case 'added':
      return inView({ ...state, documents: [...state.documents, event.document] }, event.document);
    case 'documentChosen': {
      const document = state.documents.find(({ id }) => id === event.id);
      return document ? inView(state, document) : state;
    }
    case 'shown':
      return { ...state, shown: event.shown };
    case 'saved':
      return { ...state, savedIds: [...state.savedIds, event.id], notice: event.notice };
    case 'refused':
      return { ...state, notice: event.notice };
  }
}

/** A document in view starts at its first visible sheet. */
function inView({ shown: _, ...state }: PageState, document: PageDocument): PageState {
  const first = document.workbook.sheets.find(({ visibility }) => visibility === 'visible');
  return { ...state, current: document, ...(first ? { shown: { sheet: first.name } } : {}) };
}

/** Whether closing the page would lose a document made here. */
export function isUnsaved({ savedIds }: PageState, { id, received }: PageDocument): boolean {
  return received === undefined && !savedIds.includes(id);
}
