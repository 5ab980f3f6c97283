import { useState } from 'react';
import type { CheckedForm } from '../actions/checkWorkbook';
import type { Later } from '../actions/later';
import { useCatalogueScreen } from './catalogue/useCatalogueScreen';
import {
  type LoadedState,
  useKnownCatalogues,
  useKnownRosters,
  useOwnCatalogue,
} from './catalogue/useOwnCatalogue';
import { useCheckView } from './check/useCheckView';
import { useGuards } from './check/useGuards';
import { useMarks } from './check/useMarks';
import { useFilesCheck } from './files/useFilesCheck';
import { useFormView } from './form/useFormView';
import { FailureNotice } from './frame/FailureNotice';
import { PaneFrame } from './frame/PaneFrame';
import { useGuide } from './guide/useGuide';
import { useMergeView } from './merge/useMergeView';
import { useWords } from './messages/language';
import type { PaneActions, PaneSurroundings } from './paneActions';
import type { PaneView, Tab } from './paneView';
import { type HeadingState, useSettings } from './settings/useSettings';
import { useUndo } from './undo/useUndo';
import { useWorkbook } from './workbook/useWorkbook';

type Props = {
  readonly actions: PaneActions;
  readonly surroundings: PaneSurroundings;
  /** ISO day. */
  readonly today: string;
  readonly heading: HeadingState;
  readonly loaded: LoadedState;
  readonly onLanguage: () => void;
  /** When marks in the sheet are to follow a change. */
  readonly byClock: Later;
};

/** The views of all tabs over one workbook, one of them shown. */
export function Pane({ actions, surroundings, today, heading, loaded, onLanguage, byClock }: Props) {
  const { kind, tab: asked } = surroundings;
  const words = useWords();
  const catalogues = useKnownCatalogues(loaded[0]);
  const workbook = useWorkbook(actions, catalogues, useKnownRosters(loaded[0]));
  const own = useOwnCatalogue(loaded, workbook);
  const undoing = useUndo(actions, workbook);
  const marks = useMarks(actions, workbook, byClock);
  const guards = useGuards({ actions, workbook, undoing, catalogues }, byClock);
  const [chosen, setTab] = useState<Tab | undefined>(asked === 'help' ? 'form' : asked);
  const settings = useSettings(heading);
  const guide = useGuide(kind, asked === 'help');
  const context = {
    actions,
    workbook,
    undoing,
    marks,
    guards,
    kind,
    today,
    own,
    catalogues,
    showTab: setTab,
  };
  const files = useFilesCheck(context);
  const catalogue = useCatalogueScreen(context);
  const views: Record<Tab, PaneView> = {
    form: useFormView(context, settings.chosen),
    check: useCheckView(context),
    merge: useMergeView(context),
  };
  const tab = chosen ?? openingTabFor(workbook.opening ?? []);
  const view = views[tab];
  const notice =
    undoing.notice ??
    guards.notice ??
    view.notice ??
    marks.notice ??
    (workbook.failure && (
      <FailureNotice failure={workbook.failure} what={words.failure.reading} retry={workbook.refresh} />
    ));
  return (
    <PaneFrame
      view={{ ...view, notice: files.drillIn || catalogue.drillIn ? undefined : notice }}
      tab={tab}
      onTab={(next) => {
        undoing.forget();
        guards.forget();
        setTab(next);
      }}
      drillIn={guide.drillIn ?? settings.drillIn ?? files.drillIn ?? catalogue.drillIn ?? view.drillIn}
      more={{
        undo: undoing.command,
        unmark: marks.remove,
        restoreGuards: guards.restore,
        checkFiles: files.open,
        openCatalogue: catalogue.open,
        openSettings: settings.open,
        switchLanguage: onLanguage,
        openGuide: guide.open,
      }}
    />
  );
}

/** No form yet: make one; a unit's form: check it; a summary: see it. */
function openingTabFor(forms: readonly CheckedForm[]): Tab {
  if (forms.length === 0) return 'form';
  return forms.some(({ report }) => report?.role === 'summary') ? 'merge' : 'check';
}
