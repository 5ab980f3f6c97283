import { useAnnounce } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { describeTodo } from '../../core/findings/describeTodo';
import {
  type CheckedForm,
  type Finding,
  formsOf,
  isUnread,
  needsReturn,
  unitOf,
} from '../../core/findings/finding';
import { FailureNotice } from '../frame/FailureNotice';
import { FileDetail } from '../merge/FileDetail';
import { FilePicker } from '../merge/FilePicker';
import { useLanguage, useWords } from '../messages/language';
import type { PaneContext } from '../paneContext';
import type { Command, DrillIn, Waiting } from '../paneView';
import { FilesScreen } from './FilesScreen';
import { ReadingNotice, waitingFor } from './ReadingNotice';
import { useCheckedFiles } from './useCheckedFiles';
import { useFindingsExport } from './useFindingsExport';

/** Kiểm tra nhiều tệp: files read and checked beside the open workbook, nothing merged; a drill-in over any tab. */
export function useFilesCheck(context: PaneContext): { drillIn: DrillIn | undefined; open: () => void } {
  const { undoing } = context;
  const words = useWords();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const [shown, setShown] = useState<Finding>();
  const [seen, setSeen] = useState<Finding>();
  const openPicker = useRef<() => void>(null);
  const { received, findings, failure, isChecking, retry } = useCheckedFiles(context);
  const exporting = useFindingsExport(context);
  const forms = formsOf(findings ?? []);
  useSpoken(
    isOpen && findings && words.filesCheck.found(forms.length, (findings?.length ?? 0) - forms.length),
  );

  function forget() {
    exporting.forget();
    undoing.forget();
  }
  function open() {
    forget();
    setShown(undefined);
    setSeen(undefined);
    setOpen(true);
  }
  function close() {
    received.stop();
    forget();
    setOpen(false);
  }
  function show(finding: Finding) {
    forget();
    setShown(finding);
  }
  function showList() {
    forget();
    setSeen(shown);
    setShown(undefined);
  }
  function take(files: readonly File[]) {
    forget();
    setSeen(undefined);
    void received.add(files);
  }

  function notice(): ReactNode {
    if (undoing.notice) return undoing.notice;
    if (exporting.notice) return exporting.notice;
    if (failure) return <FailureNotice failure={failure} what={words.filesCheck.failed} retry={retry} />;
    return <ReadingNotice received={received} />;
  }

  function waiting(): Waiting | undefined {
    if (exporting.isRunning) return { text: words.filesCheck.exporting };
    return isChecking ? { text: words.filesCheck.busy } : waitingFor(received, words);
  }

  function listScreen(): DrillIn {
    const { done, names } = received;
    const choose: Command = { label: words.filesCheck.choose, run: () => openPicker.current?.() };
    const restart = () => {
      forget();
      received.clear();
    };
    return {
      title: words.filesCheck.title,
      content: (
        <>
          {notice()}
          <FilePicker ref={openPicker} onChoose={take} />
          <FilesScreen
            findings={findings}
            queue={done === undefined ? undefined : { names, done }}
            seen={seen}
            onOpen={show}
            onAdd={choose.run}
            onRestart={restart}
          />
        </>
      ),
      primary: findings
        ? { label: words.filesCheck.export, run: () => exporting.exportAll(findings) }
        : choose,
      waiting: waiting(),
      close,
      isChoice: false,
    };
  }

  function findingScreen(finding: Finding): DrillIn {
    const form = isUnread(finding) ? undefined : finding;
    const remark = describeTodo(finding, language) || undefined;
    const facts = form ?? { ...finding, issues: [] };
    return {
      title: (form && unitOf(form)) || finding.file,
      content: (
        <>
          {notice()}
          <FileDetail {...facts} remark={remark} />
        </>
      ),
      primary:
        form && needsReturn(form) ? slipCommand(form) : { label: words.file.backToList, run: showList },
      waiting: waiting(),
      close: showList,
      isChoice: false,
    };
  }

  /** A unit with several forms gets one slip for all of them. */
  function slipCommand(form: CheckedForm): Command {
    const ofUnit = forms.filter(
      (one) => one === form || (form.report && one.report?.unit === form.report.unit),
    );
    return { label: words.filesCheck.slip, run: () => exporting.exportSlips(ofUnit) };
  }

  return { open, drillIn: isOpen ? (shown ? findingScreen(shown) : listScreen()) : undefined };
}

/** Says a line aloud whenever it changes. */
function useSpoken(text: string | false | undefined): void {
  const { announce } = useAnnounce();
  useEffect(() => {
    if (text) announce(text, { polite: true });
  }, [announce, text]);
}
