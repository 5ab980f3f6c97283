import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Language } from '../core/validation/describeIssue';
import { Announcer } from './announcer';
import { CrashNotice } from './frame/CrashNotice';
import { LanguageProvider, WORDS } from './messages/language';
import { Pane } from './Pane';
import type { PaneActions, PaneSurroundings } from './paneActions';
import { themeFor } from './theme';

type Props = {
  /** The same object for as long as the pane is open. */
  readonly actions: PaneActions;
  readonly surroundings: PaneSurroundings;
  readonly language?: Language;
  /** ISO day, for due dates and the year proposed. */
  readonly today?: string;
};

/** The whole pane. On opening it reads the workbook once and writes nothing. */
export function App({ actions, surroundings, language: first = 'vi', today = todayHere() }: Props) {
  const [language, setLanguage] = useState(first);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={themeFor(surroundings.theme)} style={{ height: '100%' }}>
      <LanguageProvider language={language}>
        <Announcer>
          <CrashNotice words={WORDS[language]}>
            <Pane
              actions={actions}
              surroundings={surroundings}
              today={today}
              onLanguage={() => setLanguage(language === 'vi' ? 'en' : 'vi')}
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
