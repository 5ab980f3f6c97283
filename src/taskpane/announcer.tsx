import { AnnounceProvider, type useAnnounce } from '@fluentui/react-components';
import { type CSSProperties, type ReactNode, useCallback, useMemo, useRef } from 'react';

type Announce = ReturnType<typeof useAnnounce>['announce'];

/** Not seen, but heard. */
export const HEARD_ONLY: CSSProperties = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
};

/** Below a pane as high as its window even one pixel would bring a second scroll bar. */
const OUT_OF_FLOW: CSSProperties = { ...HEARD_ONLY, bottom: 0 };

/** What is said within this time is said together; one sentence must not wipe out the other. */
const TOGETHER_MS = 50;

/**
 * The live regions that `useAnnounce` and Fluent's message bars speak through. Fluent's own region interrupts
 * whatever is being read; here only an alert does.
 */
export function Announcer({ children }: { children: ReactNode }) {
  const polite = useRef<HTMLDivElement>(null);
  const alert = useRef<HTMLDivElement>(null);
  const pending = useRef<string[]>([]);
  const announce = useCallback<Announce>((message, options = {}) => {
    if (options.alert) return say(alert.current, message);
    pending.current.push(message);
    if (pending.current.length > 1) return;
    setTimeout(() => {
      say(polite.current, pending.current.join(' '));
      pending.current = [];
    }, TOGETHER_MS);
  }, []);
  const value = useMemo(() => ({ announce }), [announce]);
  return (
    <AnnounceProvider value={value}>
      {children}
      <div ref={polite} role="status" style={OUT_OF_FLOW} />
      <div ref={alert} role="alert" style={OUT_OF_FLOW} />
    </AnnounceProvider>
  );
}

/** In a new element each time: the same words said twice must be heard twice. */
function say(region: HTMLElement | null, message: string): void {
  const words = document.createElement('span');
  words.textContent = message;
  region?.replaceChildren(words);
}
