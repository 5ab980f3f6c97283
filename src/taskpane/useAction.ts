import { useRef, useState } from 'react';
import type { HostError } from '../actions/host';
import { hostFailure } from './hostFailure';

/** Where something a person asked for stands. */
type ActionState<T> =
  | { readonly status: 'idle' }
  | { readonly status: 'running' }
  | { readonly status: 'done'; readonly value: T }
  | { readonly status: 'failed'; readonly failure: HostError };

type Action<A extends readonly unknown[], T> = {
  readonly state: ActionState<T>;
  /** Does nothing while it runs, so that a double click writes once; undefined unless it was done. */
  readonly start: (...args: A) => Promise<T | undefined>;
  /** The same again, after a failure. */
  readonly retry: () => void;
  /** Forgets the outcome; what still runs is no longer waited for. */
  readonly reset: () => void;
};

/** Runs one thing at a time and keeps its outcome for the screen. */
export function useAction<A extends readonly unknown[], T>(act: (...args: A) => Promise<T>): Action<A, T> {
  const [state, setState] = useState<ActionState<T>>({ status: 'idle' });
  const running = useRef<object>(undefined);
  const asked = useRef<A>(undefined);

  async function start(...args: A): Promise<T | undefined> {
    if (running.current) return undefined;
    const run = {};
    running.current = run;
    asked.current = args;
    setState({ status: 'running' });
    const outcome = await act(...args).then(
      (value) => ({ status: 'done', value }) as const,
      (error: unknown) => ({ status: 'failed', failure: hostFailure(error) }) as const,
    );
    if (running.current !== run) return undefined;
    running.current = undefined;
    setState(outcome);
    return outcome.status === 'done' ? outcome.value : undefined;
  }

  function reset() {
    running.current = undefined;
    setState({ status: 'idle' });
  }

  return { state, start, retry: () => void (asked.current && start(...asked.current)), reset };
}
