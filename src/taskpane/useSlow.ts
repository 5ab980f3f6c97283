import { useEffect, useState } from 'react';

/** Nothing is said of a wait shorter than this. */
const PATIENCE_MS = 500;

/** Whether something has been going on long enough to be worth saying. */
export function useSlow(isGoingOn: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isGoingOn) return;
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isGoingOn]);
  return isSlow && isGoingOn;
}
