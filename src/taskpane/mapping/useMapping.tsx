import { Body1 } from '@fluentui/react-components';
import { useState } from 'react';
import type { MergeRequest } from '../../actions/mergeReports';
import type { ReceivedFile } from '../../actions/receivedFile';
import type { MappingCorrections } from '../../core/mapping/correctMapping';
import { EMPTY_MEMORY, type MappingMemory } from '../../core/mapping/memory';
import type { SheetMapping } from '../../core/mapping/sheetMapping';
import { FailureNotice } from '../frame/FailureNotice';
import { useWords } from '../messages/language';
import type { PaneActions } from '../paneActions';
import type { DrillIn } from '../paneView';
import { useAction } from '../useAction';
import { type MappedForm, MappingScreen } from './MappingScreen';
import { countMetrics } from './mappingLines';

type Readable = Extract<ReceivedFile, { workbook: unknown }>;

type Given = {
  readonly actions: PaneActions;
  readonly request: MergeRequest | undefined;
  /** The matching a person has agreed to, and what is known of such forms from now on. */
  readonly onAccept: (sha256: string, mappings: readonly SheetMapping[], memory: MappingMemory) => void;
};

/** Reading a form that is not ours: proposed, corrected, agreed to, before any of its numbers counts. */
export function useMapping({ actions, request, onAccept }: Given) {
  const words = useWords();
  const [form, setForm] = useState<MappedForm & { readonly shown: number }>();
  const [onlyOpen, setOnlyOpen] = useState(true);
  const [remembers, setRemembers] = useState(true);
  const [problem, setProblem] = useState<string>();
  const reading = useAction(async (file: Readable, asked: MergeRequest) => {
    const proposal = await actions.proposeMappings(file, asked);
    const { roster, period } = asked;
    setForm({ file, roster, period, ...proposal, shown: 0 });
    setOnlyOpen(true);
    setProblem(undefined);
    return file;
  });
  const correcting = useAction(async (shown: number, corrections: MappingCorrections) => {
    const corrected = await actions.correctMapping(form!.mappings[shown]!, corrections);
    setProblem(undefined);
    setForm(
      (was) => was && { ...was, mappings: was.mappings.map((one, at) => (at === shown ? corrected : one)) },
    );
  });

  const close = () => {
    setForm(undefined);
    reading.reset();
  };
  const accept = async (done: MappedForm) => {
    const taken = done.mappings.filter(({ figures }) => figures.length > 0);
    if (taken.length === 0) return setProblem(words.mapping.nothingTaken);
    if (taken.some(lacksUnit)) return setProblem(words.mapping.noUnit);
    const known = request?.memory ?? EMPTY_MEMORY;
    const memory = remembers ? await actions.rememberMappings(known, taken) : known;
    onAccept(done.file.sha256, taken, memory);
    close();
  };

  function drillIn(): DrillIn | undefined {
    const { state } = reading;
    if (state.status === 'failed') {
      const notice = (
        <FailureNotice failure={state.failure} what={words.failure.reading} retry={reading.retry} />
      );
      return { title: words.mapping.open, content: notice, primary: backToList(), close, isChoice: false };
    }
    if (state.status === 'running') {
      const content = <Body1>{words.mapping.reading}</Body1>;
      return { title: words.mapping.open, content, primary: backToList(), close, isChoice: false };
    }
    if (!form) return undefined;
    const title = words.mapping.title(form.file.name);
    if (form.mappings.length === 0) {
      const content = <Body1>{words.mapping.nothing}</Body1>;
      return { title, content, primary: backToList(), close, isChoice: false };
    }
    return {
      title,
      content: (
        <MappingScreen
          {...form}
          onShow={(shown) => setForm({ ...form, shown })}
          onCorrect={(corrections) => void correcting.start(form.shown, corrections)}
          onlyOpen={onlyOpen}
          onOnlyOpen={setOnlyOpen}
          remembers={remembers}
          onRemember={setRemembers}
          problem={problem}
        />
      ),
      primary: { label: words.mapping.accept(countMetrics(form.mappings)), run: () => void accept(form) },
      close,
      isChoice: true,
    };
  }
  const backToList = () => ({ label: words.file.backToList, run: close });

  return {
    open: (file: Readable) => request && void reading.start(file, request),
    drillIn: drillIn(),
  };
}

/** A sheet whose figures belong to nobody yet. */
function lacksUnit({ unit, figures }: SheetMapping): boolean {
  return (!unit || unit.certainty === 'unclear') && figures.some((one) => one.unit === undefined);
}
