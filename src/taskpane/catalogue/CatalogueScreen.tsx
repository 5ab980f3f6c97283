import { Link } from '@fluentui/react-components';
import type { CatalogueExport } from '../../actions/exportCatalogue';
import { useWords } from '../messages/language';
import type { PaneContext } from '../paneContext';
import { useAction } from '../useAction';
import { CatalogueInUse } from './CatalogueInUse';
import { CatalogueNotice } from './CatalogueNotice';
import { ExportFields } from './ExportFields';
import { ProblemList } from './ProblemList';
import type { Exporting } from './useExporting';
import type { Loading } from './useLoading';

type Props = {
  readonly context: PaneContext;
  readonly loading: Loading;
  readonly exporting: Exporting;
  readonly onChoose: () => void;
  readonly onExport: (request: CatalogueExport) => void;
  readonly onForget: () => void;
};

/** What counts now, what is wrong with one that was not loaded, and one to take out. */
export function CatalogueScreen({ context, loading, exporting, onChoose, onExport, onForget }: Props) {
  const { actions, own, kind } = context;
  const words = useWords().ownCatalogue;
  const going = useAction(actions.select);
  const reading = loading.state.status === 'done' ? loading.state.value.reading : undefined;
  const refused = reading && 'book' in reading && !reading.book.ok ? reading : undefined;
  // The open workbook's mistakes leave the list as they are corrected.
  const book = refused && refused.name === undefined ? loading.openBook : refused?.book;
  return (
    <>
      <CatalogueNotice context={context} loading={loading} exporting={exporting} going={going} />
      {book && !book.ok && (
        <ProblemList
          problems={book.problems}
          onGo={refused?.name === undefined ? (sheet, cell) => void going.start(sheet, cell) : undefined}
        />
      )}
      <CatalogueInUse own={own} onForget={onForget} />
      {loading.openBook && (
        <Link as="button" style={{ alignSelf: 'flex-start' }} onClick={onChoose}>
          {words.choose}
        </Link>
      )}
      <ExportFields own={own} kind={kind} onExport={onExport} />
    </>
  );
}
