import { useEffect, useState } from 'react';
import type { ParsedBook } from '../../core/catalogueBook/parseCatalogueBook';
import type { UnreadableReason } from '../../core/report/unreadable';
import type { PaneContext } from '../paneContext';
import { useAction } from '../useAction';

/** A catalogue's workbook as read: a file's, or the open one, which has no name here. */
type ReadBook = { readonly name?: string; readonly book: ParsedBook };

/** What loading came to; an open workbook may have lost its sheets. */
export type Reading = ReadBook | { readonly name: string; readonly reason: UnreadableReason } | undefined;

/** Reads a catalogue from a file or the open workbook, and uses it where nothing is wrong with it. */
export function useLoading({ actions, own, workbook }: PaneContext, isOpen: boolean) {
  const openBook = useOpenBook(actions.readOpenCatalogue, workbook.forms, isOpen);
  const { state, start, retry, reset } = useAction(async (file?: File): Promise<{ reading: Reading }> => {
    const reading = await (file ? read(file) : readOpen());
    if (reading && 'book' in reading && reading.book.ok) own.use(reading.book.catalogue, reading.book.roster);
    return { reading };
  });

  async function read(file: File): Promise<Reading> {
    const received = await actions.receiveFile(file);
    if (!('workbook' in received)) return received;
    return { name: received.name, book: await actions.readCatalogue(received.workbook) };
  }
  async function readOpen(): Promise<Reading> {
    const book = await actions.readOpenCatalogue();
    return book && { book };
  }

  return { openBook, state, start: (file?: File) => void start(file), retry, forget: reset };
}

export type Loading = ReturnType<typeof useLoading>;

/** The catalogue on the sheets of the open workbook as it is now, followed while the screen is open. */
function useOpenBook(
  read: PaneContext['actions']['readOpenCatalogue'],
  forms: PaneContext['workbook']['forms'],
  isOpen: boolean,
): ParsedBook | undefined {
  const [book, setBook] = useState<ParsedBook>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the forms were read again because something changed
  useEffect(() => {
    if (!isOpen) return;
    let isCurrent = true;
    // What cannot be read while a person is typing is read at the next change; the last reading stays.
    read().then(
      (found) => isCurrent && setBook(found),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [read, forms, isOpen]);
  return book;
}
