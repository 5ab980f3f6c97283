import { CircleRegular } from '@fluentui/react-icons';
import { useLanguage, useWords } from '../messages/language';
import type { PaneContext } from '../paneContext';
import type { PaneView } from '../paneView';
import { headingOf, stateOf } from './workbookState';

/** The header's two lines for the open workbook. */
export function useWorkbookLines({
  workbook: { forms, failure, isChecked },
}: PaneContext): Pick<PaneView, 'heading' | 'state'> {
  const words = useWords();
  const language = useLanguage();
  const heading = headingOf(forms ?? [], words, language);
  if (forms) return { heading, state: stateOf(forms, isChecked, words) };
  const text = failure ? words.state.unread : words.state.reading;
  return { heading, state: { icon: CircleRegular, text } };
}
