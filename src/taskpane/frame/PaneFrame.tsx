import { Button, makeStyles } from '@fluentui/react-components';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useWords } from '../messages/language';
import type { DrillIn, PaneView, Tab } from '../paneView';
import { useSlow } from '../useSlow';
import { useColumnStyles } from './columnStyles';
import { DrillInScreen } from './DrillInScreen';
import { type MoreCommands, MoreMenu } from './MoreMenu';
import { PaneFooter } from './PaneFooter';
import { PaneHeader } from './PaneHeader';
import { CONTENT_ID, PaneTabs, tabId } from './PaneTabs';
import { useBackKeys } from './useBackKeys';
import { useReturnedFocus } from './useReturnedFocus';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', height: '100%', minWidth: 0, overflow: 'hidden' },
  // Fluent's 96 px would leave the primary button too little for its words.
  cancel: { minWidth: '64px', flexShrink: 0 },
});

type Props = {
  readonly view: PaneView;
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
  /** A screen over whatever tab is shown. */
  readonly drillIn?: DrillIn | undefined;
  readonly more: MoreCommands;
};

/** The fixed zones: header, tabs or the title of a drill-in, one scrolling column, one primary button. */
export function PaneFrame({ view, tab, onTab, drillIn, more }: Props) {
  const styles = useStyles();
  const column = useColumnStyles();
  const words = useWords();
  const waiting = drillIn ? drillIn.waiting : view.waiting;
  const isSlow = useSlow(waiting !== undefined);
  const { primaryRef, moreRef } = useReturnedFocus(drillIn !== undefined);
  const scroll = useTopOf(view.screen, Boolean(view.notice), drillIn !== undefined);
  useBackKeys(drillIn?.close);
  return (
    <div className={styles.pane}>
      <PaneHeader heading={view.heading} state={view.state} />
      {drillIn ? (
        <DrillInScreen key={drillIn.title} {...drillIn} />
      ) : (
        <PaneTabs selected={tab} onSelect={onTab} />
      )}
      {/* Kept while a drill-in covers it: its place, its scroll and what had the focus come back as they were. */}
      <main ref={scroll} hidden={drillIn !== undefined} className={drillIn ? undefined : column.scroll}>
        <div id={CONTENT_ID} role="tabpanel" aria-labelledby={tabId(tab)} className={column.column}>
          {view.notice}
          {view.content}
        </div>
      </main>
      <PaneFooter
        primary={drillIn?.primary ?? view.primary}
        primaryRef={primaryRef}
        waiting={isSlow ? waiting : undefined}
        beside={
          drillIn ? (
            drillIn.isChoice && (
              <Button className={styles.cancel} onClick={drillIn.close}>
                {words.nav.cancel}
              </Button>
            )
          ) : (
            <MoreMenu commands={more} ref={moreRef} />
          )
        }
      />
    </div>
  );
}

/**
 * A scrolling element that goes back to its top for another screen, and for a notice, which stands there; for what
 * came while a drill-in covered it, when that closes.
 */
function useTopOf(screen: string, hasNotice: boolean, isCovered: boolean): RefObject<HTMLElement | null> {
  const scroll = useRef<HTMLElement>(null);
  const shown = useRef({ screen, hasNotice });
  useLayoutEffect(() => {
    if (isCovered) return;
    const { current: before } = shown;
    shown.current = { screen, hasNotice };
    const isNew = before.screen !== screen || (hasNotice && !before.hasNotice);
    if (scroll.current && isNew) scroll.current.scrollTop = 0;
  }, [screen, hasNotice, isCovered]);
  return scroll;
}
