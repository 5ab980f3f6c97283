import { Body1 } from '@fluentui/react-components';
import { useState } from 'react';
import type { MappingCorrections } from '../../core/mapping/correctMapping';
import type { MappedFigure, SheetMapping } from '../../core/mapping/sheetMapping';
import { VALUE_COLUMNS } from '../../core/template/columns';
import { FailureNotice } from '../frame/FailureNotice';
import { useWords } from '../messages/language';
import type { PaneActions } from '../paneActions';
import type { Command, DrillIn } from '../paneView';
import { useAction } from '../useAction';
import { type MappedForm, MappingScreen } from './MappingScreen';
import { countMetrics } from './mappingLines';

/** What a form is matched for. */
export type MappingPurpose = {
  /** What pressing the primary button will do with so many metrics. */
  readonly label: (metrics: number) => string;
  /** Which of the figures it can use; all unless said. */
  readonly usable?: (figure: MappedFigure) => boolean;
  /** Says which cells it cannot use. */
  readonly unusable?: (cells: readonly string[]) => string;
  /** Figures that name no unit themselves need the sheet's. */
  readonly needsUnit: boolean;
  /** One sheet at a time, the one shown; else all that hold something. */
  readonly oneSheet: boolean;
  /** Whether the way of matching can be remembered. */
  readonly canRemember: boolean;
  /** A sentence where it could not be done. */
  readonly apply: (
    mappings: readonly SheetMapping[],
    remembers: boolean,
    form: MappedForm,
  ) => Promise<string | undefined>;
};

type Opened = MappedForm & { readonly shown: number; readonly purpose: MappingPurpose };

/** Reading a form that is not ours: proposed, corrected, agreed to, before any of its numbers counts. */
export function useMapping(actions: PaneActions) {
  const words = useWords();
  const [form, setForm] = useState<Opened>();
  const [onlyOpen, setOnlyOpen] = useState(true);
  const [remembers, setRemembers] = useState(true);
  const [problem, setProblem] = useState<string>();
  const reading = useAction(async (read: () => Promise<MappedForm>, purpose: MappingPurpose) => {
    setForm({ ...(await read()), shown: 0, purpose });
    setOnlyOpen(true);
    setProblem(undefined);
  });
  const correcting = useAction(async (shown: number, corrections: MappingCorrections) => {
    const corrected = await actions.correctMapping(form!.mappings[shown]!, corrections);
    setProblem(undefined);
    setForm(
      (was) => was && { ...was, mappings: was.mappings.map((one, at) => (at === shown ? corrected : one)) },
    );
  });
  const applying = useAction(async (opened: Opened) => {
    const { mappings, shown, purpose } = opened;
    const asked = purpose.oneSheet ? [mappings[shown]!] : mappings;
    const taken = asked.filter(({ figures }) => figures.length > 0);
    if (taken.length === 0) return setProblem(words.mapping.nothingTaken);
    if (purpose.needsUnit && taken.some(lacksUnit)) return setProblem(words.mapping.noUnit);
    const problem = await purpose.apply(taken, purpose.canRemember && remembers, opened);
    if (problem === undefined) setForm(undefined);
    setProblem(problem);
  });

  function close() {
    setForm(undefined);
    reading.reset();
    applying.reset();
  }
  function backToList(): Command {
    return { label: words.file.backToList, run: close };
  }
  const failed = [reading, applying].find(({ state }) => state.status === 'failed');
  const notice = failed?.state.status === 'failed' && (
    <FailureNotice
      failure={failed.state.failure}
      what={failed === reading ? words.failure.reading : words.failure.writing}
      retry={failed.retry}
    />
  );

  function drillIn(): DrillIn | undefined {
    const plain = { primary: backToList(), close, isChoice: false };
    if (!form && notice) return { title: words.mapping.open, content: notice, ...plain };
    if (reading.state.status === 'running') {
      return { title: words.mapping.open, content: <Body1>{words.mapping.reading}</Body1>, ...plain };
    }
    if (!form) return undefined;
    const title = words.mapping.title(form.name);
    if (form.mappings.length === 0)
      return { title, content: <Body1>{words.mapping.nothing}</Body1>, ...plain };
    const { purpose, shown } = form;
    const counted = (purpose.oneSheet ? [form.mappings[shown]!] : form.mappings).map((one) => ({
      ...one,
      figures: one.figures.filter(purpose.usable ?? (() => true)),
    }));
    const left = form.mappings[shown]!.figures.filter((figure) => purpose.usable?.(figure) === false);
    return {
      title,
      content: (
        <>
          {notice}
          {left.length > 0 && purpose.unusable && (
            <Body1>{purpose.unusable(left.map(({ cell }) => cell))}</Body1>
          )}
          <MappingScreen
            {...form}
            onShow={(index) => setForm({ ...form, shown: index })}
            onCorrect={(corrections) => void correcting.start(shown, corrections)}
            onlyOpen={onlyOpen}
            onOnlyOpen={setOnlyOpen}
            needsUnit={purpose.needsUnit}
            remembers={purpose.canRemember ? remembers : undefined}
            onRemember={setRemembers}
            problem={problem}
          />
        </>
      ),
      primary: { label: purpose.label(countMetrics(counted)), run: () => void applying.start(form) },
      close,
      isChoice: true,
    };
  }

  return {
    open: (read: () => Promise<MappedForm>, purpose: MappingPurpose) => void reading.start(read, purpose),
    drillIn: drillIn(),
  };
}

/** A figure of nobody; a remark beside the figures of several units is no one's. */
const isOwnerless = ({ unit, column }: MappedFigure) =>
  unit === undefined && VALUE_COLUMNS.some((one) => one === column);

/** A sheet whose figures belong to nobody yet. */
function lacksUnit({ unit, figures }: SheetMapping): boolean {
  return (!unit || unit.certainty === 'unclear') && figures.some(isOwnerless);
}
