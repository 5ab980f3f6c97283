import type { ReactNode } from 'react';
import type { MergeRequest, MergeResult } from '../../actions/mergeReports';
import { FailureNotice } from '../frame/FailureNotice';
import { Notice } from '../frame/Notice';
import { useWords } from '../messages/language';
import type { PaneContext } from '../paneContext';
import { useAction } from '../useAction';
import type { MergeSource } from './useMergeSource';

type Merged = MergeResult & { readonly request: MergeRequest };

type Merging = {
  readonly merge: (request: MergeRequest) => void;
  readonly isRunning: boolean;
  /** Why the last merge was not written. */
  readonly notice: ReactNode;
  /** The last merge, if it was written, and what was asked for. */
  readonly merged: Merged | undefined;
  readonly forget: () => void;
};

/** Writes the provincial sheets, from files or over the tabs, and reads the workbook again. */
export function useMerging(
  { actions, workbook, undoing }: PaneContext,
  { source, files }: Pick<MergeSource, 'source' | 'files'>,
  onMerged: () => void,
): Merging {
  const words = useWords();
  const { state, start, retry, reset } = useAction(async (request: MergeRequest): Promise<Merged> => {
    const result = await (source === 'tabs'
      ? actions.insertRollup(request)
      : actions.mergeReports(files, request));
    undoing.record(words.undo.merge, result.done);
    await workbook.refresh();
    if (result.totals) onMerged();
    return { ...result, request };
  });
  function notice(): ReactNode {
    if (state.status === 'failed') {
      return <FailureNotice failure={state.failure} what={words.failure.writing} retry={retry} />;
    }
    const isNothing = state.status === 'done' && !state.value.totals;
    return isNothing && <Notice intent="warning" text={words.merge.nothingTaken} />;
  }

  return {
    merge: (request) => void start(request),
    isRunning: state.status === 'running',
    notice: notice(),
    merged: state.status === 'done' && state.value.totals ? state.value : undefined,
    forget: reset,
  };
}
