import type { CatalogueExport } from '../../actions/exportCatalogue';
import { useWords } from '../messages/language';
import type { PaneContext } from '../paneContext';
import { useAction } from '../useAction';

/** Puts a catalogue where it can be edited: sheets of the open workbook, which can be taken back, or a saved file. */
export function useExporting({ actions, workbook, undoing }: PaneContext) {
  const { ownCatalogue } = useWords();
  const { state, start, retry, reset } = useAction(async (request: CatalogueExport) => {
    const made = await actions.exportCatalogue(request);
    if ('done' in made && made.sheets.length > 0) {
      undoing.record(ownCatalogue.undo, made.done);
      await workbook.refresh();
    }
    return made;
  });
  return { state, start: (request: CatalogueExport) => void start(request), retry, forget: reset };
}

export type Exporting = ReturnType<typeof useExporting>;
