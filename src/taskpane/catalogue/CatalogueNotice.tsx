import { describeUnreadable } from '../../core/validation/describeUnreadable';
import { FailureNotice } from '../frame/FailureNotice';
import { Notice } from '../frame/Notice';
import { useLanguage, useWords } from '../messages/language';
import type { PaneContext } from '../paneContext';
import type { useAction } from '../useAction';
import { useScreenWords } from './screenWords';
import type { Exporting } from './useExporting';
import type { Loading } from './useLoading';

type Props = {
  readonly context: PaneContext;
  readonly loading: Loading;
  readonly exporting: Exporting;
  /** Showing the cell of a mistake. */
  readonly going: ReturnType<typeof useAction<[sheet: string, cell: string], void>>;
};

/** What came of the last thing that was asked for. */
export function CatalogueNotice({ context: { undoing }, loading, exporting, going }: Props) {
  const { failure } = useWords();
  const words = useScreenWords();
  if (undoing.notice) return undoing.notice;
  for (const [{ state, retry }, what] of [
    [going, failure.selecting],
    [loading, words.unread],
    [exporting, failure.writing],
  ] as const) {
    if (state.status === 'failed') return <FailureNotice failure={state.failure} what={what} retry={retry} />;
  }
  if (exporting.state.status === 'done') {
    return <ExportedNotice made={exporting.state.value} undoing={undoing} />;
  }
  if (loading.state.status === 'done') return <LoadedNotice loading={loading} {...loading.state.value} />;
  return null;
}

type Made = Extract<Exporting['state'], { status: 'done' }>['value'];

function ExportedNotice({ made, undoing }: { made: Made } & Pick<PaneContext, 'undoing'>) {
  const words = useScreenWords();
  if ('file' in made) return <Notice intent="success" text={words.saved(made.file)} />;
  if (made.sheets.length === 0) return <Notice intent="info" text={words.already} />;
  const command = undoing.commandFor(made.done);
  return command && <Notice intent="success" text={words.added(made.sheets)} command={command} />;
}

type Read = Extract<Loading['state'], { status: 'done' }>['value'];

function LoadedNotice({ reading, loading: { openBook } }: Read & { loading: Loading }) {
  const language = useLanguage();
  const words = useScreenWords();
  if (!reading) return <Notice intent="info" text={words.gone} />;
  if ('reason' in reading) {
    return (
      <Notice intent="warning" text={`${reading.name}: ${describeUnreadable(reading.reason, language)}`} />
    );
  }
  if (reading.book.ok) {
    return <Notice intent="success" text={words.done(reading.book.catalogue.label[language])} />;
  }
  const book = reading.name === undefined ? openBook : reading.book;
  if (!book) return <Notice intent="info" text={words.gone} />;
  if (book.ok) return <Notice intent="info" text={words.sound} />;
  return (
    <Notice intent="warning" text={words.problems(reading.name ?? words.openBook, book.problems.length)} />
  );
}
