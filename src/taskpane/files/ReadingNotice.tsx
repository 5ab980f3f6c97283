import { FailureNotice } from '../frame/FailureNotice';
import { Notice } from '../frame/Notice';
import type { useReceivedFiles } from '../merge/useReceivedFiles';
import { useWords } from '../messages/language';
import type { Words } from '../messages/vi';
import type { Waiting } from '../paneView';

type Received = ReturnType<typeof useReceivedFiles>;

/** What kept files from being read, with the way to go on; nothing while they are, or when all were. */
export function ReadingNotice({ received }: { readonly received: Received }) {
  const words = useWords();
  const { rest, names, done, failure, resume } = received;
  if (failure) {
    const what = words.failure.file(failure.name);
    return <FailureNotice failure={failure.failure} what={what} retry={resume} />;
  }
  if (rest.length === 0 || done !== undefined) return null;
  const text = words.merge.stopped(names.length - rest.length, names.length);
  return (
    <Notice intent="info" text={text} command={{ label: words.merge.resume(rest.length), run: resume }} />
  );
}

/** Which file is being read, of how many; it can be stopped. */
export function waitingFor({ done, names, rest, stop }: Received, { merge }: Words): Waiting | undefined {
  if (done === undefined || !rest[0]) return undefined;
  const count = { done, total: names.length };
  return { text: merge.reading(done + 1, names.length, rest[0].name), count, stop };
}
