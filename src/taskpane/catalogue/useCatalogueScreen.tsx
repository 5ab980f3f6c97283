import { useRef, useState } from 'react';
import { FilePicker } from '../merge/FilePicker';
import { useWords } from '../messages/language';
import type { PaneContext } from '../paneContext';
import type { Command, DrillIn, Waiting } from '../paneView';
import { useAction } from '../useAction';
import type * as catalogueScreen from './CatalogueScreen';
import { useExporting } from './useExporting';
import { useLoading } from './useLoading';

/** Bộ chỉ tiêu riêng: what counts now, a catalogue to edit, and one to load; a drill-in over any tab. */
export function useCatalogueScreen(context: PaneContext): { drillIn: DrillIn | undefined; open: () => void } {
  const { own, undoing, showTab } = context;
  const words = useWords().ownCatalogue;
  const [opened, setOpened] = useState<typeof catalogueScreen>();
  const isOpen = opened !== undefined;
  // Seldom needed and long in words: it loads when it is first opened.
  const opening = useAction(async () => setOpened(await import('./CatalogueScreen')));
  const openPicker = useRef<() => void>(null);
  const loading = useLoading(context, isOpen);
  const exporting = useExporting(context);

  function forget() {
    loading.forget();
    exporting.forget();
    undoing.forget();
  }
  function close() {
    forget();
    setOpened(undefined);
  }
  function load(file?: File) {
    forget();
    loading.start(file);
  }

  const choose: Command = { label: words.choose, run: () => openPicker.current?.() };
  function primary(): Command {
    const { state, openBook } = loading;
    const reading = state.status === 'done' ? state.value.reading : undefined;
    if (reading && 'book' in reading && reading.book.ok) return { label: words.toForm, run: toForm };
    return openBook ? { label: words.loadOpen, run: () => load() } : choose;
  }
  function toForm() {
    close();
    showTab('form');
  }

  function waiting(): Waiting | undefined {
    if (loading.state.status === 'running') return { text: words.reading };
    return exporting.state.status === 'running' ? { text: words.exporting } : undefined;
  }

  function drillInWith({ CatalogueScreen }: typeof catalogueScreen): DrillIn {
    return {
      title: words.title,
      content: (
        <>
          <FilePicker isSingle ref={openPicker} onChoose={([file]) => load(file)} />
          <CatalogueScreen
            context={context}
            loading={loading}
            exporting={exporting}
            onChoose={choose.run}
            onExport={(request) => {
              forget();
              exporting.start(request);
            }}
            onForget={() => {
              forget();
              own.forget();
            }}
          />
        </>
      ),
      primary: primary(),
      waiting: waiting(),
      close,
      isChoice: false,
    };
  }

  function open() {
    forget();
    void opening.start();
  }
  return { open, drillIn: opened && drillInWith(opened) };
}
