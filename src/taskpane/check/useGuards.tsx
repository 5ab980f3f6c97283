import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { CheckedForm } from '../../actions/checkWorkbook';
import type { Later } from '../../actions/later';
import { FailureNotice } from '../frame/FailureNotice';
import { Notice } from '../frame/Notice';
import { useWords } from '../messages/language';
import type { PaneContext } from '../paneContext';
import type { Command } from '../paneView';
import { useAction } from '../useAction';
import { unitReportsOf } from '../workbook/formIdentity';

/** The native validations and locks of the unit forms. */
export type Guards = {
  /** Cells that have lost theirs, as far as was looked. */
  readonly lost: number;
  /** Looks after them from now on: these forms have just been checked because a person asked. */
  readonly look: (forms: readonly CheckedForm[]) => void;
  /** Đặt lại kiểm tra khi nhập và khóa ô, where there is a unit form. */
  readonly restore: Command | undefined;
  readonly isRunning: boolean;
  readonly notice: ReactNode;
  readonly forget: () => void;
};

/** How long a person has to pause before they are looked at again. */
const PAUSE_MS = 1500;

/** Each form costs Excel a request: a province's worth of them is looked at only when somebody asks to restore. */
const FEW = 5;

/** Says what a paste has taken and puts it back. */
export function useGuards(
  {
    actions,
    workbook,
    undoing,
    catalogues,
  }: Pick<PaneContext, 'actions' | 'workbook' | 'undoing' | 'catalogues'>,
  later: Later,
): Guards {
  const words = useWords();
  const { findLostGuards } = actions;
  /** Undefined until a check was asked for. */
  const [lost, setLost] = useState<number>();
  const seen = useRef<readonly CheckedForm[]>(undefined);
  const look = useCallback(
    async (forms: readonly CheckedForm[]): Promise<void> => {
      seen.current = forms;
      const count = unitReportsOf(forms).length;
      // Nobody asked for this alone: where it fails, nothing is said.
      const found = count > 0 && count <= FEW ? await findLostGuards(catalogues).catch(() => 0) : 0;
      if (seen.current === forms) setLost(found);
    },
    [findLostGuards, catalogues],
  );
  const { forms } = workbook;
  useEffect(() => {
    if (lost === undefined || !forms || seen.current === forms) return;
    return later(() => void look(forms), PAUSE_MS);
  }, [lost, forms, look, later]);
  const restoring = useAction(async () => {
    const restored = await actions.restoreGuards(catalogues);
    undoing.record(words.guards.what, restored.done);
    setLost((was) => was && 0);
    return restored;
  });

  function notice(): ReactNode {
    const { state } = restoring;
    if (state.status === 'failed') {
      return <FailureNotice failure={state.failure} what={words.failure.writing} retry={restoring.retry} />;
    }
    if (state.status !== 'done') return undefined;
    const { cells, done } = state.value;
    if (!done) return <Notice intent="info" text={words.guards.nothing} />;
    const command = undoing.commandFor(done);
    return command && <Notice intent="success" text={words.guards.done(cells)} command={command} />;
  }
  function restore() {
    undoing.forget();
    void restoring.start();
  }

  return {
    lost: lost ?? 0,
    look: (found) => void look(found),
    restore:
      unitReportsOf(forms ?? []).length > 0 ? { label: words.guards.restore, run: restore } : undefined,
    isRunning: restoring.state.status === 'running',
    notice: notice(),
    forget: restoring.reset,
  };
}
