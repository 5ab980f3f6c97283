import { useState } from 'react';
import type { TemplateSettings } from '../../core/template/settings';
import { useWords } from '../messages/language';
import type { DrillIn } from '../paneView';
import { type HeadingSettings, SettingsFields } from './SettingsFields';

/** The heading as chosen, and how to choose another; kept for as long as the pane is open. */
export type HeadingState = readonly [kept: HeadingSettings, keep: (heading: HeadingSettings) => void];

type Settings = {
  /** What differs from the settings derived from roster and period. */
  readonly chosen: Partial<TemplateSettings>;
  readonly drillIn?: DrillIn | undefined;
  readonly open: () => void;
};

/** The heading of forms made from now on, as a drill-in over any tab. */
export function useSettings([kept, setKept]: HeadingState): Settings {
  const { settings } = useWords();
  const [draft, setDraft] = useState<HeadingSettings>();
  const close = () => setDraft(undefined);
  const save = () => {
    if (draft) setKept(draft);
    close();
  };
  const drillIn = draft && {
    title: settings.title,
    content: <SettingsFields draft={draft} onChange={setDraft} />,
    primary: { label: settings.save, run: save },
    close,
    isChoice: true,
  };
  return { chosen: changesOf(kept), drillIn, open: () => setDraft(kept) };
}

/** Forms print these two lines in capitals. */
function changesOf({ header, superior, body }: HeadingSettings): Partial<TemplateSettings> {
  const capitals = (text: string) => text.trim().toLocaleUpperCase('vi');
  return {
    header,
    ...(superior.trim() && { superior: capitals(superior) }),
    ...(body.trim() && { body: capitals(body) }),
  };
}
