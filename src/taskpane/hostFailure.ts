import { HostError } from '../actions/host';
import type { Words } from './messages/vi';

/** Any refusal as a `HostError`. A broken invariant is told to the page's own error handler as well. */
export function hostFailure(error: unknown): HostError {
  if (error instanceof HostError) return error;
  queueMicrotask(() => {
    throw error;
  });
  return new HostError('failed');
}

/** What was not done and what the person can do about it. */
export function describeFailure({ code, facts }: HostError, what: string, words: Words): string {
  return `${what} ${words.failure.host[code](facts)}`;
}
