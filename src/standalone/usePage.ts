import { useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { CheckedForm } from '../actions/checkWorkbook';
import { sampleRequest } from '../actions/makeSample';
import { STANDARD_CATALOGUES } from '../core/catalogue/standard/catalogues';
import { ruleOf } from '../core/report/issue';
import {
  fileNameOf,
  madeDocument,
  type OpenedFile,
  openedDocument,
  type PageDocument,
  watched,
} from './document';
import { pageActions } from './pageActions';
import { type Content, currentOf, EMPTY_PAGE, isUnsaved, type PageEvent, pageAfter } from './pageState';
import { saveAs } from './saveAs';
import { useOpening } from './useOpening';
import type { XlsxFiles } from './xlsxInWorker';

/** The page's documents, the one in view, and what can be done with them. `suffix` ends a changed file's name. */
export function usePage(files: XlsxFiles, suffix: string) {
  const [state, dispatch] = useReducer(pageAfter, EMPTY_PAGE);
  const current = currentOf(state);
  const document = current?.document;
  const nextId = useRef(1);
  useUnsavedWarning(state.documents.some(isUnsaved));

  const adding = useMemo(() => documentsInto(dispatch), []);
  const actions = useMemo(
    () =>
      pageActions(document, files, {
        addDocument: async (name, plans) => adding(await madeDocument(nextId.current++, name, plans, files)),
        showCell: (sheet, cell) => dispatch({ type: 'shown', shown: { sheet, cell } }),
      }),
    [document, files, adding],
  );
  const opening = useOpening(files, (file) => void adding(opened(file)));
  const [unsaved, setUnsaved] = useState<Unsaved>();
  const [isMakingSample, setMakingSample] = useState(false);

  function opened(file: OpenedFile): PageDocument {
    const { name } = file.received;
    return openedDocument(nextId.current++, file, files, (obstacle) => opening.refuse({ name, obstacle }));
  }

  return {
    state,
    actions,
    opening,
    unsaved,
    isMakingSample,
    showSheet: (sheet: string) => dispatch({ type: 'shown', shown: { sheet } }),
    showDocument: (id: number) => dispatch({ type: 'documentChosen', id }),
    async save() {
      if (!document) return;
      const name = fileNameOf(document, suffix);
      try {
        const secret = markedSecret(await actions.check(STANDARD_CATALOGUES));
        if (secret) return setUnsaved({ name, secret });
        const { workbook } = await contentOf(document);
        saveAs(name, await document.bytes());
        setUnsaved(undefined);
        dispatch({ type: 'saved', id: document.id, workbook, at: timeNow() });
      } catch (error) {
        setUnsaved({ name });
        reportError(error);
      }
    },
    async openSample() {
      setMakingSample(true);
      const sample = await Promise.all(
        (await actions.sampleFiles()).map((file) => actions.receiveFile(file)),
      );
      await actions.mergeReports(sample, { ...sampleRequest(), catalogues: STANDARD_CATALOGUES });
      setMakingSample(false);
    },
  };
}

/** The file that was not written at the last attempt; `secret`: where it carries a mark of secrecy (V23). */
export type Unsaved = {
  readonly name: string;
  readonly secret?: { readonly sheet: string; readonly cell: string };
};

function markedSecret(forms: readonly CheckedForm[]) {
  return forms.flatMap(({ issues }) => issues).find((issue) => ruleOf(issue) === 'V23');
}

/** Puts documents on the page and keeps what is shown of them true. */
function documentsInto(dispatch: (event: PageEvent) => void) {
  return async (made: PageDocument): Promise<void> => {
    const document = watched(made, async () => {
      dispatch({ type: 'changed', id: made.id, content: await contentOf(made) });
    });
    dispatch({ type: 'added', document, content: await contentOf(made) });
  };
}

async function contentOf({ host }: PageDocument): Promise<Content> {
  return { workbook: await host.read(), plans: host.plans(), marks: host.marks() };
}

/** `10:45`, in the form all languages of the page use. */
function timeNow(): string {
  return new Date().toLocaleTimeString('vi-VN', { hour: '2-digit', minute: '2-digit', hour12: false });
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
