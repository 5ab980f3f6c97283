import { useEffect, useMemo, useReducer, useRef } from 'react';
import { sampleRequest } from '../actions/makeSample';
import { receiveFile } from '../adapters/xlsx/receiveFile';
import { writeXlsx } from '../adapters/xlsx/writeXlsx';
import { STANDARD_CATALOGUES } from '../core/catalogue/standard/catalogues';
import type { SheetPlan } from '../core/sheet/plan';
import type { Language } from '../core/validation/describeIssue';
import { describeUnreadable } from '../core/validation/describeUnreadable';
import { madeDocument, openedDocument } from './document';
import { pageWords } from './messages';
import { pageActions } from './pageActions';
import { EMPTY_PAGE, isUnsaved, pageAfter } from './pageState';
import { saveAs } from './saveAs';

/** The page's documents, the one in view, and what can be done with them. */
export function usePage(language: Language) {
  const words = pageWords(language);
  const [state, dispatch] = useReducer(pageAfter, EMPTY_PAGE);
  const nextId = useRef(1);
  const { documents, current } = state;
  useUnsavedWarning(documents.some((document) => isUnsaved(state, document)));

  const events = useMemo(
    () => ({
      addDocument: (name: string, plans: readonly SheetPlan[]) =>
        dispatch({ type: 'added', document: madeDocument(nextId.current++, name, plans) }),
      showCell: (sheet: string, cell: string) => dispatch({ type: 'shown', shown: { sheet, cell } }),
    }),
    [],
  );
  const actions = useMemo(() => pageActions(current, events), [current, events]);

  return {
    words,
    state,
    actions,
    showSheet: (sheet: string) => dispatch({ type: 'shown', shown: { sheet } }),
    showDocument: (id: number) => dispatch({ type: 'documentChosen', id }),
    open: async (files: readonly File[]) => {
      for (const file of files) {
        const received = receiveFile(file.name, new Uint8Array(await file.arrayBuffer()));
        if ('workbook' in received) {
          dispatch({ type: 'added', document: openedDocument(nextId.current++, received) });
        } else {
          const sentence = describeUnreadable(received.reason, language);
          dispatch({ type: 'refused', notice: words.failed(file.name, sentence) });
        }
      }
    },
    save: async () => {
      if (!current) return;
      saveAs(current.name, await writeXlsx(current.plans));
      dispatch({ type: 'saved', id: current.id, notice: words.saved(current.name) });
    },
    openSample: async () => {
      const files = await Promise.all((await actions.sampleFiles()).map(actions.receiveFile));
      await actions.mergeReports(files, { ...sampleRequest(), catalogues: STANDARD_CATALOGUES });
    },
  };
}

/** The browser asks before closing a page whose documents are in no file. */
function useUnsavedWarning(isActive: boolean): void {
  useEffect(() => {
    if (!isActive) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isActive]);
}
