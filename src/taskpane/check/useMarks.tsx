import { useAnnounce } from '@fluentui/react-components';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CheckedForm } from '../../actions/checkWorkbook';
import type { CellMark, HostError } from '../../actions/host';
import type { Later } from '../../actions/later';
import { Notice } from '../frame/Notice';
import { describeFailure, hostFailure } from '../hostFailure';
import { useWords } from '../messages/language';
import type { PaneActions } from '../paneActions';
import type { Command } from '../paneView';
import type { Workbook } from '../workbook/useWorkbook';
import { marksOf } from './marks';

/** The marks in the sheet. */
export type Marks = {
  /** Draws what a check has found, because a person asked for it; they follow every change from then on. */
  readonly draw: (forms: readonly CheckedForm[]) => void;
  /** Xóa đánh dấu trong biểu, while there are marks. */
  readonly remove: Command | undefined;
  /** Why marks are not as they should be. It stands in nobody's way. */
  readonly notice: ReactNode;
};

type Failure = {
  readonly error: HostError;
  readonly what: 'notDrawn' | 'notRemoved';
  readonly retry: () => void;
};

/** How long a person has to pause before the marks follow: each drawing clears Excel's own undo. */
const PAUSE_MS = 1500;

/** Keeps the marks in the sheet true from the first check on until they are removed, or the workbook is left. */
export function useMarks(
  { mark }: Pick<PaneActions, 'mark'>,
  { forms }: Pick<Workbook, 'forms'>,
  later: Later,
): Marks {
  const words = useWords();
  const { announce } = useAnnounce();
  /** The cells marked now; undefined while marks are off. */
  const [drawn, setDrawn] = useState<string>();
  const [failure, setFailure] = useState<Failure>();
  const draw = useCallback(
    async (marks: readonly CellMark[]): Promise<void> => {
      try {
        await mark(marks);
        setDrawn(keyOf(marks));
        setFailure(undefined);
      } catch (error) {
        setFailure({ error: hostFailure(error), what: 'notDrawn', retry: () => void draw(marks) });
      }
    },
    [mark],
  );
  const wanted = useMemo(() => forms && marksOf(forms), [forms]);
  useEffect(() => {
    if (drawn === undefined || !wanted || keyOf(wanted) === drawn) return;
    return later(() => void draw(wanted), PAUSE_MS);
  }, [drawn, wanted, draw, later]);
  useRemovalAtEnd(mark, drawn !== undefined);

  async function remove(): Promise<void> {
    try {
      await mark([]);
      setDrawn(undefined);
      setFailure(undefined);
      announce(words.marks.removed, { polite: true });
    } catch (error) {
      setFailure({ error: hostFailure(error), what: 'notRemoved', retry: () => void remove() });
    }
  }

  return {
    draw: (found) => void draw(marksOf(found)),
    remove: drawn === undefined ? undefined : { label: words.marks.remove, run: () => void remove() },
    notice: failure && (
      <Notice
        intent="info"
        text={describeFailure(failure.error, words.marks[failure.what], words)}
        command={{ label: words.nav.retry, run: failure.retry }}
      />
    ),
  };
}

const keyOf = (marks: readonly CellMark[]) => JSON.stringify(marks);

/** Another workbook's pane knows nothing of these marks: on the page, where documents change, they go with the pane. */
function useRemovalAtEnd(mark: PaneActions['mark'], isOn: boolean): void {
  const last = useRef(isOn);
  useEffect(() => {
    last.current = isOn;
  }, [isOn]);
  useEffect(
    () => () => {
      if (last.current) void mark([]).catch(() => undefined);
    },
    [mark],
  );
}
