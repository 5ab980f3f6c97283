import { FluentProvider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Language } from '../core/validation/describeIssue';
import { App } from '../taskpane/App';
import { HEARD_ONLY } from '../taskpane/announcer';
import type { OpeningTab } from '../taskpane/openingTab';
import type { PaneSurroundings } from '../taskpane/paneActions';
import { themeFor } from '../taskpane/theme';
import { useSlow } from '../taskpane/useSlow';
import { Book, EmptyBook } from './Book';
import { pageWords } from './messages';
import { NotSaved, ReadingLine, RefusedFiles } from './PageNotices';
import { currentOf, isUnsaved } from './pageState';
import { type Side, SideSwitch, SMALL_WINDOW } from './SideSwitch';
import { TopBar } from './TopBar';
import { useMedia } from './useMedia';
import { usePage } from './usePage';
import { usePageKeys } from './usePageKeys';
import { useSystemTheme } from './useSystemTheme';
import type { XlsxFiles } from './xlsxInWorker';

const useStyles = makeStyles({
  page: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  work: {
    flex: '1 1 0',
    minHeight: 0,
    display: 'flex',
    '@media (max-width: 899px)': { flexDirection: 'column' },
  },
  book: {
    flex: '1 1 0',
    minWidth: 0,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    '@media (max-width: 899px)': { flexBasis: '45%' },
  },
  pane: {
    flex: '0 0 400px',
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 1199px)': { flexBasis: '340px' },
    '@media (max-width: 899px)': {
      flexBasis: '55%',
      borderLeft: 'none',
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  alone: { '@media (max-width: 899px)': { flexBasis: '100%', borderTop: 'none' } },
  away: { display: 'none' },
});

type Props = { readonly files: XlsxFiles; readonly tab: OpeningTab | undefined };

/** The standalone page: documents on the left, to look at; the same pane as in Excel on the right. */
export function Page({ files, tab }: Props) {
  const styles = useStyles();
  const theme = useSystemTheme();
  const surroundings = useMemo<PaneSurroundings>(
    () => ({ kind: 'page', theme, ...(tab && { tab }) }),
    [theme, tab],
  );
  const [language, setLanguage] = useState<Language>('vi');
  const words = pageWords(language);
  const page = usePage(files, words.editedSuffix);
  const { state, opening } = page;
  const current = currentOf(state);
  const isSlow = useSlow(opening.progress !== undefined);
  const bar = useRef<HTMLElement>(null);
  const book = useRef<HTMLElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const save = current && (isUnsaved(current) || current.savedAt) ? () => void page.save() : undefined;
  usePageKeys([bar, book, pane], save);
  const [side, setSide] = useState<Side>('book');
  const shownSide = useMedia(SMALL_WINDOW) ? side : undefined;
  const { shown } = state;
  useEffect(() => {
    if (shown?.cell) setSide('book');
  }, [shown]);
  return (
    // Its class would be every popup's too: the layout is the division's inside.
    <FluentProvider theme={themeFor(theme)} style={{ height: '100%' }}>
      <div className={styles.page}>
        <section ref={bar} aria-label={words.files}>
          <TopBar
            state={state}
            current={current}
            words={words}
            onOpen={(chosen) => void opening.open(chosen)}
            onSave={save}
            onShow={page.showDocument}
          />
          {isSlow && opening.progress && (
            <ReadingLine words={words} progress={opening.progress} onStop={opening.stop} />
          )}
          {opening.refusals.length > 0 && (
            <RefusedFiles
              words={words}
              language={language}
              refusals={opening.refusals}
              onDismiss={opening.dismiss}
            />
          )}
          {page.unsaved && <NotSaved words={words} unsaved={page.unsaved} />}
          {shownSide && <SideSwitch side={shownSide} words={words} onSide={setSide} />}
        </section>
        <div className={styles.work}>
          <section
            ref={book}
            className={mergeClasses(styles.book, shownSide === 'pane' && styles.away)}
            {...(shownSide === 'book' && { role: 'main' })}
            aria-label={words.book}
          >
            {shownSide === 'book' && <h1 style={HEARD_ONLY}>{current?.document.name ?? words.book}</h1>}
            {current ? (
              <Book current={current} shown={shown} words={words} onSheet={page.showSheet} />
            ) : (
              <EmptyBook
                words={words}
                isMaking={page.isMakingSample}
                onSample={() => void page.openSample()}
              />
            )}
          </section>
          <div
            ref={pane}
            className={mergeClasses(
              styles.pane,
              shownSide && styles.alone,
              shownSide === 'book' && styles.away,
            )}
          >
            <App
              actions={page.actions}
              workbookId={current?.document.id ?? 0}
              surroundings={surroundings}
              onLanguage={setLanguage}
            />
          </div>
        </div>
      </div>
    </FluentProvider>
  );
}
