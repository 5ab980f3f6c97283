import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { ReceivedFile } from '../../actions/receivedFile';
import type { Catalogue } from '../../core/catalogue/catalogue';
import type { Roster } from '../../core/catalogue/roster';
import type { Report } from '../../core/report/report';
import { FailureNotice } from '../frame/FailureNotice';
import { Notice } from '../frame/Notice';
import { useWords } from '../messages/language';
import type { PaneContext } from '../paneContext';
import type { Waiting } from '../paneView';
import { useAction } from '../useAction';
import { unitReportsOf } from '../workbook/formIdentity';
import { FilePicker } from './FilePicker';
import { type Proposal, proposeRollup } from './proposeRollup';
import type { Source } from './usePreparedMerge';
import { type DatedFile, useReceivedFiles } from './useReceivedFiles';

export type MergeSource = {
  readonly source: Source | undefined;
  readonly dated: readonly DatedFile[];
  readonly files: readonly ReceivedFile[];
  readonly proposed: Proposal | undefined;
  readonly isReading: boolean;
  /** What is being read now. */
  readonly queue: { readonly names: readonly string[]; readonly done: number } | undefined;
  readonly chooseFiles: () => void;
  readonly takeTabs: () => void;
  readonly takeSample: () => void;
  readonly restart: () => void;
  readonly notice: ReactNode;
  readonly waiting: Waiting | undefined;
  /** Stands anywhere in the content. */
  readonly picker: ReactNode;
};

/** Where the reports come from, and their reading. `onBegin`: something was chosen. */
export function useMergeSource(context: PaneContext, onBegin: () => void): MergeSource {
  const { actions, workbook, own } = context;
  const words = useWords();
  const [source, setSource] = useState<Source>();
  const received = useReceivedFiles(actions.receiveFile);
  const files = useMemo(() => received.settled.map((dated) => dated.received), [received.settled]);
  const ofFiles = useProposal(files, context);
  const openPicker = useRef<() => void>(null);
  const lookForTabs = useAction(async () => unitReportsOf(await workbook.read()).length > 0);
  const makeSample = useAction(actions.sampleFiles);

  function begin(from: Source) {
    setSource(from);
    lookForTabs.reset();
    makeSample.reset();
    onBegin();
  }
  async function takeTabs() {
    if (await lookForTabs.start()) begin('tabs');
  }
  function takeFiles(chosen: readonly File[]) {
    begin('files');
    void received.add(chosen);
  }
  async function takeSample() {
    const sample = await makeSample.start();
    if (sample) takeFiles(sample);
  }

  function notice(): ReactNode {
    const { failure, rest, done, names } = received;
    for (const action of [lookForTabs, makeSample]) {
      if (action.state.status !== 'failed') continue;
      return (
        <FailureNotice failure={action.state.failure} what={words.failure.reading} retry={action.retry} />
      );
    }
    if (lookForTabs.state.status === 'done' && !lookForTabs.state.value) {
      return <Notice intent="info" text={words.merge.noTabs} />;
    }
    if (failure) {
      const what = words.failure.file(failure.name);
      return <FailureNotice failure={failure.failure} what={what} retry={received.resume} />;
    }
    if (rest.length === 0 || done !== undefined) return undefined;
    const resume = { label: words.merge.resume(rest.length), run: received.resume };
    return (
      <Notice
        intent="info"
        text={words.merge.stopped(names.length - rest.length, names.length)}
        command={resume}
      />
    );
  }

  function waiting(): Waiting | undefined {
    const { done, names, rest, stop } = received;
    if (lookForTabs.state.status === 'running') return { text: words.merge.readingTabs };
    if (done === undefined || !rest[0]) return undefined;
    const total = names.length;
    const text = words.merge.reading(done + 1, total, rest[0].name);
    return { text, count: { done, total }, stop };
  }

  return {
    source,
    dated: received.settled,
    files,
    proposed: source === 'tabs' ? proposeRollup(unitReportsOf(workbook.forms ?? []), own.rosters) : ofFiles,
    isReading: received.done !== undefined,
    queue: received.done === undefined ? undefined : { names: received.names, done: received.done },
    chooseFiles: () => openPicker.current?.(),
    takeTabs,
    takeSample,
    restart() {
      setSource(undefined);
      received.clear();
    },
    notice: notice(),
    waiting: waiting(),
    picker: <FilePicker ref={openPicker} onChoose={takeFiles} />,
  };
}

/** What the files are of; while more are read, what they were of so far. */
function useProposal(
  files: readonly ReceivedFile[],
  { actions, catalogues, own: { rosters } }: PaneContext,
): Proposal | undefined {
  const [proposal, setProposal] = useState<Proposal>();
  useEffect(() => {
    if (files.length === 0) return setProposal(undefined);
    let isCurrent = true;
    reportsIn(files, actions, catalogues, rosters[0]!).then(
      (reports) => isCurrent && setProposal(proposeRollup(reports, rosters)),
      // The list says why, as soon as a roster is chosen.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [files, actions, catalogues, rosters]);
  return proposal;
}

/** The reports in the files, whatever roster and period they are of. */
async function reportsIn(
  files: readonly ReceivedFile[],
  { prepareMerge }: PaneContext['actions'],
  catalogues: readonly Catalogue[],
  roster: Roster,
): Promise<Report[]> {
  const anything = { roster, period: { type: 'year', year: 2024 }, catalogues } as const;
  const { submissions } = await prepareMerge(files, anything);
  return submissions.flatMap(({ reports }) => reports);
}
