import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { type Later, later } from '../actions/later';
import type { Language } from '../core/validation/describeIssue';
import { Announcer } from './announcer';
import type { LoadedCatalogue } from './catalogue/useOwnCatalogue';
import { CrashNotice } from './frame/CrashNotice';
import { LanguageProvider, WORDS } from './messages/language';
import { Pane } from './Pane';
import type { PaneActions, PaneSurroundings } from './paneActions';
import { DEFAULT_HEADING } from './settings/SettingsFields';
import { themeFor } from './theme';

type Props = {
  /** The same object for as long as the workbook is. */
  readonly actions: PaneActions;
  /** Which workbook that is. The pane begins anew with another one, in the same language and settings. */
  readonly workbookId?: number;
  readonly surroundings: PaneSurroundings;
  /** The language to begin in. */
  readonly language?: Language;
  /** The person has chosen another language. */
  readonly onLanguage?: (language: Language) => void;
  /** ISO day, for due dates and the year proposed. */
  readonly today?: string;
  /** The clock of the page, unless another is given. */
  readonly byClock?: Later;
};

/** The whole pane. On opening it reads the workbook once and writes nothing. */
export function App({
  actions,
  workbookId,
  surroundings,
  language: first = 'vi',
  onLanguage,
  today = todayHere(),
  byClock = later,
}: Props) {
  const [language, setLanguage] = useState(first);
  const heading = useState(DEFAULT_HEADING);
  const loaded = useState<LoadedCatalogue>();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={themeFor(surroundings.theme)} style={{ height: '100%' }}>
      <LanguageProvider language={language}>
        <Announcer>
          <CrashNotice key={workbookId} words={WORDS[language]}>
            <Pane
              actions={actions}
              surroundings={surroundings}
              today={today}
              heading={heading}
              loaded={loaded}
              byClock={byClock}
              onLanguage={() => {
                const other = language === 'vi' ? 'en' : 'vi';
                setLanguage(other);
                onLanguage?.(other);
              }}
            />
          </CrashNotice>
        </Announcer>
      </LanguageProvider>
    </FluentProvider>
  );
}

/** The calendar day where the person is. */
function todayHere(): string {
  const now = new Date();
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return day.map((part) => String(part).padStart(2, '0')).join('-');
}
