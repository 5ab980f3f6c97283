import { useEffect, useMemo, useState } from 'react';
import type { HostError } from '../../actions/host';
import type { MergeRequest, PreparedMerge } from '../../actions/mergeReports';
import type { ReceivedFile } from '../../actions/receivedFile';
import { hostFailure } from '../hostFailure';
import type { PaneActions } from '../paneActions';

/** Where the units' reports come from: chosen files, or the tabs of the open workbook. */
export type Source = 'files' | 'tabs';

type Prepared = {
  readonly prepared?: PreparedMerge | undefined;
  readonly failure?: HostError | undefined;
  readonly retry: () => void;
};

/** Which unit each file or tab belongs to, anew whenever the choice changes; writes nothing. */
export function usePreparedMerge(
  actions: PaneActions,
  source: Source | undefined,
  files: readonly ReceivedFile[],
  request: MergeRequest | undefined,
): Prepared {
  const { roster, period, includeErrors, prefer, mappings, assigned, memory, catalogues, catalogue } =
    request ?? {};
  // The request itself is made anew each time; what it says changes seldom.
  const key = JSON.stringify([period, includeErrors, prefer, assigned]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the parts of the request
  const asked = useMemo(() => request, [key, roster, catalogues, catalogue, mappings, memory]);
  const prepare = useMemo(() => {
    if (!asked || !source) return undefined;
    if (source === 'tabs') return () => actions.prepareRollup(asked);
    return files.length > 0 ? () => actions.prepareMerge(files, asked) : undefined;
  }, [actions, source, files, asked]);
  return useOutcome(prepare);
}

/** What preparing came to; while it is done again, what it came to before. */
function useOutcome(prepare: (() => Promise<PreparedMerge>) | undefined): Prepared {
  const [outcome, setOutcome] = useState<Omit<Prepared, 'retry'>>({});
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt reads again
  useEffect(() => {
    if (!prepare) return setOutcome({});
    let isCurrent = true;
    prepare().then(
      (prepared) => isCurrent && setOutcome({ prepared }),
      (error: unknown) => isCurrent && setOutcome({ failure: hostFailure(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [prepare, attempt]);
  return { ...outcome, retry: () => setAttempt((count) => count + 1) };
}
