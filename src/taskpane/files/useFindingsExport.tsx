import type { ReactNode } from 'react';
import type { Finding } from '../../core/findings/finding';
import { FailureNotice } from '../frame/FailureNotice';
import { Notice } from '../frame/Notice';
import { useLanguage, useWords } from '../messages/language';
import type { ExportFindings } from '../paneActions';
import type { PaneContext } from '../paneContext';
import { useAction } from '../useAction';

/** Puts findings where they can be sent from: sheets of the open workbook, which can be taken back, or a saved file. */
export function useFindingsExport({ actions, workbook, undoing, today }: PaneContext) {
  const words = useWords();
  const language = useLanguage();
  const { state, start, retry, reset } = useAction(
    async (write: ExportFindings, findings: readonly Finding[]) => {
      const made = await write(findings, { language, day: today });
      if ('done' in made) {
        undoing.record(words.filesCheck.undo, made.done);
        await workbook.refresh();
      }
      return made;
    },
  );

  function notice(): ReactNode {
    if (state.status === 'failed') {
      return <FailureNotice failure={state.failure} what={words.failure.writing} retry={retry} />;
    }
    if (state.status !== 'done') return undefined;
    if ('file' in state.value) {
      const { file, slips } = state.value;
      return <Notice intent="success" text={words.filesCheck.saved(file, slips)} />;
    }
    const { sheets, done } = state.value;
    const command = undoing.commandFor(done);
    return command && <Notice intent="success" text={words.filesCheck.added(sheets)} command={command} />;
  }

  return {
    exportAll: (findings: readonly Finding[]) => void start(actions.exportFindings, findings),
    exportSlips: (findings: readonly Finding[]) => void start(actions.exportReturnSlips, findings),
    isRunning: state.status === 'running',
    notice: notice(),
    forget: reset,
  };
}
