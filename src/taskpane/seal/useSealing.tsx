import { Body1, useAnnounce } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { formFileName } from '../../actions/formFileName';
import type { SealRefusal } from '../../actions/sealReport';
import type { Done } from '../../actions/undo';
import type { Report } from '../../core/report/report';
import { describeMoment } from '../../core/seal/describeMoment';
import { copyText } from '../copyText';
import { FailureNotice } from '../frame/FailureNotice';
import { Notice } from '../frame/Notice';
import { useWords } from '../messages/language';
import type { PaneContext } from '../paneContext';
import type { Command, DrillIn } from '../paneView';
import { useAction } from '../useAction';
import { unitNameOf } from '../workbook/formIdentity';
import { SealedReport } from './SealedReport';
import { type SealDraft, SealScreen } from './SealScreen';
import { explainedOn, isSealedWhole, onlyReport, reportOn, sealable } from './sealable';

type Sealing = {
  /** Chốt số liệu…, or the next step of a sealed form; undefined while something is in the way. */
  readonly command: Command | undefined;
  readonly drillIn: DrillIn | undefined;
  /** What a sealed form says of itself. */
  readonly content: ReactNode;
  readonly notice: ReactNode;
  readonly forget: () => void;
};

type Sealed = {
  readonly done: Done;
  readonly text: string;
  /** The sheet sealed; a change behind the seal makes what was said of it untrue. */
  readonly sheet?: string;
};

const BLANK: SealDraft = { preparedBy: '', approvedBy: '', isDeclared: false };

/** Sealing the form that is ready, and opening it again. */
export function useSealing(context: PaneContext): Sealing {
  const { actions, workbook, undoing, marks, kind, catalogues, own } = context;
  const words = useWords();
  const { announce } = useAnnounce();
  const [opened, setOpened] = useState<{ readonly what: 'seal' | 'reopen'; readonly sheet: string }>();
  const [draft, setDraft] = useState(BLANK);
  const [isPressed, setPressed] = useState(false);
  const [problem, setProblem] = useState<string>();
  const forms = workbook.forms ?? [];
  const ready = sealable(forms);
  const only = onlyReport(forms);

  const writing = useAction(async (what: 'seal' | 'reopen', sheet: string): Promise<Sealed | undefined> => {
    const report = reportOn(forms, sheet);
    const { preparedBy, approvedBy } = draft;
    const signing = { preparedBy: preparedBy.trim(), approvedBy: approvedBy.trim() };
    const asked = { sheet, catalogues, rosters: own.rosters };
    const result = await (what === 'seal'
      ? actions.sealReport({ ...asked, signing })
      : actions.reopenReport(asked));
    const unit = report ? unitNameOf(report) : sheet;
    if ('problem' in result) {
      setProblem(describeRefusal(result));
      return undefined;
    }
    undoing.record(what === 'seal' ? words.seal.undo(unit) : words.seal.undoReopen(unit), result.done);
    const read = await workbook.check();
    if (what === 'seal') marks.remove?.run();
    setOpened(undefined);
    const at = reportOn(read, sheet)?.seal?.at ?? '';
    return {
      done: result.done,
      ...(what === 'seal' ? { sheet } : {}),
      text: what === 'seal' ? words.seal.done(describeMoment(at)) : words.seal.reopened,
    };
  });
  const copying = useAction(async (name: string): Promise<string> => {
    const text = (await copyText(name)) ? words.seal.copied(name) : words.seal.notCopied(name);
    announce(text, { polite: true });
    return text;
  });

  function describeRefusal(refusal: SealRefusal): string {
    return refusal.problem === 'open'
      ? words.seal.stillOpen(refusal.errors, refusal.unexplained)
      : words.seal.noForm;
  }
  function open(what: 'seal' | 'reopen', sheet: string) {
    forget();
    undoing.forget();
    setProblem(undefined);
    setPressed(false);
    setDraft((was) => ({ ...was, isDeclared: false }));
    setOpened({ what, sheet });
  }
  function forget() {
    writing.reset();
    copying.reset();
  }
  async function seal(sheet: string) {
    const { preparedBy, approvedBy, isDeclared } = draft;
    if (!isDeclared || preparedBy.trim() === '' || approvedBy.trim() === '') return setPressed(true);
    const done = await writing.start('seal', sheet);
    if (done) announce(done.text, { polite: true });
  }

  function command(): Command | undefined {
    const [first] = ready;
    if (first) {
      const isAgain = reportOn(forms, first)?.seal !== undefined;
      return { label: isAgain ? words.seal.again : words.seal.open, run: () => open('seal', first) };
    }
    if (!only?.seal || !isSealedWhole(only)) return undefined;
    const name = fileNameOf(only);
    return { label: words.seal.copy, run: () => void copying.start(name) };
  }

  function drillIn(): DrillIn | undefined {
    if (!opened) return undefined;
    const report = reportOn(forms, opened.sheet);
    const close = () => setOpened(undefined);
    const failure = writing.state.status === 'failed' && (
      <FailureNotice failure={writing.state.failure} what={words.failure.writing} retry={writing.retry} />
    );
    if (opened.what === 'reopen') {
      const at = describeMoment(report?.seal?.at ?? '');
      return {
        title: words.seal.reopenTitle,
        content: (
          <>
            {failure}
            {problem && <Body1 role="alert">{problem}</Body1>}
            <Body1>{words.seal.reopenMeaning(at)}</Body1>
          </>
        ),
        primary: { label: words.seal.reopenRun, run: () => void writing.start('reopen', opened.sheet) },
        close,
        isChoice: true,
      };
    }
    return {
      title: words.seal.title,
      content: (
        <>
          {failure}
          <SealScreen
            draft={draft}
            onChange={setDraft}
            sheets={ready}
            sheet={opened.sheet}
            onSheet={(sheet) => setOpened({ ...opened, sheet })}
            explained={explainedOn(forms, opened.sheet)}
            fileName={report ? fileNameOf(report) : ''}
            isPressed={isPressed}
            problem={problem}
          />
        </>
      ),
      primary: { label: words.seal.seal, run: () => void seal(opened.sheet) },
      close,
      isChoice: true,
    };
  }

  function notice(): ReactNode {
    if (copying.state.status === 'done') return <Notice intent="info" text={copying.state.value} />;
    if (writing.state.status !== 'done' || !writing.state.value) return undefined;
    const { done, text, sheet } = writing.state.value;
    const report = sheet === undefined ? undefined : reportOn(forms, sheet);
    if (sheet !== undefined && !(report && isSealedWhole(report))) return undefined;
    return <Notice intent="success" text={text} command={undoing.commandFor(done)} />;
  }

  return {
    command: command(),
    drillIn: drillIn(),
    content: only?.seal && (
      <SealedReport
        seal={only.seal}
        fileName={fileNameOf(only)}
        kind={kind}
        onGo={(cell) => void actions.select(only.sheet, cell).catch(() => undefined)}
        onReopen={() => open('reopen', only.sheet)}
      />
    ),
    notice: notice(),
    forget,
  };
}

function fileNameOf({ unit, period }: Report): string {
  return formFileName({ unit: { code: unit }, period });
}
