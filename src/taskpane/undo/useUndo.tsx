import { type ReactNode, useState } from 'react';
import type { Done, Undone } from '../../actions/undo';
import { FailureNotice } from '../frame/FailureNotice';
import { Notice } from '../frame/Notice';
import { useWords } from '../messages/language';
import type { PaneActions } from '../paneActions';
import type { Command } from '../paneView';
import { useAction } from '../useAction';
import type { Workbook } from '../workbook/useWorkbook';

/** The way back from the last thing that was written. */
export type Undoing = {
  /** Remembers what was written; `what` names it: `tạo biểu Hạ Lang`. `onUndone`: all of it was taken back. */
  readonly record: (what: string, done: Done | undefined, onUndone?: () => void) => void;
  /** `Hoàn tác: tạo biểu Hạ Lang`, while there is something to take back. */
  readonly command: Command | undefined;
  /** `Hoàn tác` for the notice of that very action, while it is the last one. */
  readonly commandFor: (done: Done | undefined) => Command | undefined;
  /** What the undo did, or why it could not. */
  readonly notice: ReactNode;
  /** What the undo did is no longer news. */
  readonly forget: () => void;
};

type Recorded = { readonly what: string; readonly done: Done; readonly onUndone?: (() => void) | undefined };

/** Keeps what the pane has written and takes it back when asked, the last thing first. */
export function useUndo(actions: PaneActions, workbook: Workbook): Undoing {
  const words = useWords();
  const [stack, setStack] = useState<readonly Recorded[]>([]);
  const last = stack.at(-1);
  const undoing = useAction(async ({ done, onUndone }: Recorded): Promise<Undone> => {
    const undone = await actions.undo(done);
    setStack((was) => was.filter((one) => one.done !== done));
    if (undone.kept.length === 0) onUndone?.();
    await workbook.refresh();
    return undone;
  });
  const run = () => last && void undoing.start(last);

  function notice(): ReactNode {
    const { state } = undoing;
    if (state.status === 'failed') {
      return <FailureNotice failure={state.failure} what={words.undo.failed} retry={undoing.retry} />;
    }
    if (state.status !== 'done') return undefined;
    const { cells, removed, kept, unguarded } = state.value;
    const text = words.undo.done(
      cells,
      removed,
      kept.map(({ sheet, cell }) => words.undo.place(sheet, cell)),
      unguarded,
    );
    return <Notice intent={kept.length > 0 ? 'info' : 'success'} text={text} />;
  }

  return {
    record(what, done, onUndone) {
      undoing.reset();
      if (done) setStack((was) => [...was, { what, done, onUndone }]);
    },
    command: last && { label: words.undo.what(last.what), run },
    commandFor: (done) => (last && last.done === done ? { label: words.undo.undo, run } : undefined),
    notice: notice(),
    forget: undoing.reset,
  };
}
