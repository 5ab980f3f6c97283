import { AnnounceProvider, type useAnnounce } from '@fluentui/react-components';
import { type CSSProperties, type ReactNode, useCallback, useMemo, useRef } from 'react';

type Announce = ReturnType<typeof useAnnounce>['announce'];

const HIDDEN: CSSProperties = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
};

/**
 * The live regions that `useAnnounce` and Fluent's message bars speak through. Fluent's own region interrupts
 * whatever is being read; here only an alert does.
 */
export function Announcer({ children }: { children: ReactNode }) {
  const polite = useRef<HTMLDivElement>(null);
  const alert = useRef<HTMLDivElement>(null);
  const announce = useCallback<Announce>((message, options = {}) => {
    const region = (options.alert ? alert : polite).current;
    // A new element each time: the same words said twice must be heard twice.
    const words = document.createElement('span');
    words.textContent = message;
    region?.replaceChildren(words);
  }, []);
  const value = useMemo(() => ({ announce }), [announce]);
  return (
    <AnnounceProvider value={value}>
      {children}
      <div ref={polite} role="status" style={HIDDEN} />
      <div ref={alert} role="alert" style={HIDDEN} />
    </AnnounceProvider>
  );
}
