import { useEffect, useState } from 'react';
import type { HostError } from '../../actions/host';
import type { ReceivedFile } from '../../actions/receivedFile';
import { type Finding, formsOf, isUnread } from '../../core/findings/finding';
import { withRemarks } from '../../core/findings/remarks';
import { hostFailure } from '../hostFailure';
import { proposeRollup } from '../merge/proposeRollup';
import { useReceivedFiles } from '../merge/useReceivedFiles';
import type { PaneContext } from '../paneContext';

type Outcome = { readonly findings?: readonly Finding[]; readonly failure?: HostError };

/** By which catalogues files are read, and of which rosters they may be. */
type By = Pick<PaneContext, 'actions' | 'catalogues'> & Pick<PaneContext['own'], 'rosters'>;

/** Files read one after the other, and what is wrong with all that are read so far; checked anew whenever some are added. */
export function useCheckedFiles({
  actions,
  catalogues,
  own: { rosters },
}: Pick<PaneContext, 'actions' | 'catalogues' | 'own'>) {
  const received = useReceivedFiles(actions.receiveFile);
  const [outcome, setOutcome] = useState<Outcome>({});
  const [attempt, setAttempt] = useState(0);
  const { settled } = received;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt checks again
  useEffect(() => {
    if (settled.length === 0) return setOutcome({});
    let isCurrent = true;
    const files = settled.map((dated) => dated.received);
    check(files, { actions, catalogues, rosters }).then(
      (findings) => isCurrent && setOutcome({ findings }),
      (error: unknown) => isCurrent && setOutcome({ failure: hostFailure(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [settled, actions, catalogues, rosters, attempt]);
  const { findings, failure } = outcome;
  return {
    received,
    findings,
    failure,
    isChecking: received.done === undefined && settled.length > 0 && !findings && !failure,
    retry: () => setAttempt((count) => count + 1),
  };
}

/** A form of another period or province than most is said to be so; forms without codes are read where they are known. */
async function check(
  files: readonly ReceivedFile[],
  { actions, catalogues, rosters }: By,
): Promise<readonly Finding[]> {
  const found = await actions.checkFiles(files, { catalogues, rosters });
  const most = proposeRollup(
    formsOf(found).flatMap(({ report }) => report ?? []),
    rosters,
  );
  if (!most) return found;
  const isForeign = found.some((one) => isUnread(one) && one.reason.code === 'noForm');
  const memory = isForeign ? await actions.knownForms() : undefined;
  if (!memory?.forms.length) return withRemarks(found, most);
  return actions.checkFiles(files, { catalogues, rosters, memory, ...most });
}
