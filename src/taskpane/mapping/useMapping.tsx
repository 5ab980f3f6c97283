import { Body1 } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { MappingPreview } from '../../actions/previewFigures';
import type { MappingCorrections } from '../../core/mapping/correctMapping';
import type { SheetMapping } from '../../core/mapping/sheetMapping';
import { findSheet } from '../../core/sheet/snapshot';
import { FailureNotice } from '../frame/FailureNotice';
import { useWords } from '../messages/language';
import type { PaneContext } from '../paneContext';
import type { Command, DrillIn } from '../paneView';
import { useAction } from '../useAction';
import { correctionOf } from './correctionOf';
import { lacksUnit } from './lacksUnit';
import { type MappedForm, readingOf } from './mappedForm';
import type { MappingPurpose } from './mappingPurpose';
import { countMetrics, numericMetrics } from './metricCounts';
import { numbersTaken } from './numbersTaken';
import type * as screens from './screens';
import { useNewMetric } from './useNewMetric';

type Opened = MappedForm & {
  readonly shown: number;
  readonly purpose: MappingPurpose;
  /** One to a mapping, where its numbers are to be shown before they count. */
  readonly previews: readonly MappingPreview[];
  readonly screens: typeof screens;
};

/**
 * Reading a form that is not ours: proposed, corrected, looked at and agreed to, before any of its numbers counts.
 * `aside` stands below the lines: what else is decided with them.
 */
export function useMapping(context: PaneContext, aside?: ReactNode) {
  const { actions, own, today } = context;
  const words = useWords();
  const [form, setForm] = useState<Opened>();
  const [isPreviewing, setPreviewing] = useState(false);
  const [onlyOpen, setOnlyOpen] = useState(true);
  const [remembers, setRemembers] = useState(true);
  const [problem, setProblem] = useState<string>();
  const reading = useAction(async (read: () => Promise<MappedForm>, purpose: MappingPurpose) => {
    const [opened, screens] = await Promise.all([read(), import('./screens')]);
    await show({ ...opened, shown: 0, purpose, previews: [], screens });
    setOnlyOpen(true);
    setPreviewing(false);
  });
  const correcting = useAction(async (was: Opened, correct: (one: SheetMapping) => Promise<SheetMapping>) => {
    const corrected = await correct(was.mappings[was.shown]!);
    await show({ ...was, mappings: was.mappings.map((one, at) => (at === was.shown ? corrected : one)) });
  });
  const newMetric = useNewMetric(context, async (line, { catalogue, metric }) => {
    const was = form!;
    const corrected = await actions.correctMapping(was.mappings[was.shown]!, correctionOf(line, metric.code));
    const mappings = was.mappings.map((one, at) => (at === was.shown ? corrected : one));
    await show({ ...was, catalogue, mappings });
    // From now on other files, forms and the merge know it too.
    own.use(catalogue);
  });
  const applying = useAction(async (opened: Opened) => {
    const taken = readyMappings(opened);
    if (!taken) return;
    const { purpose } = opened;
    const said = await purpose.apply(taken, purpose.canRemember && remembers, opened);
    if (said === undefined) setForm(undefined);
    setProblem(said);
  });

  async function show(next: Opened): Promise<void> {
    const previews = next.purpose.previews
      ? next.mappings.map((one) => actions.previewMapping(next.workbook, one, readingOf(next)))
      : [];
    setForm({ ...next, previews: await Promise.all(previews) });
    setProblem(undefined);
  }
  /** The mappings to be used; where something must be said first, that is said. */
  function readyMappings(opened: Opened): readonly SheetMapping[] | undefined {
    const { purpose } = opened;
    const taken = askedOf(opened).flatMap(({ mapping }) => (mapping.figures.length > 0 ? [mapping] : []));
    const lacks = purpose.needsUnit && taken.some(lacksUnit);
    if (taken.length > 0 && !lacks) return taken;
    setProblem(lacks ? words.mapping.noUnit : words.mapping.nothingTaken);
    return undefined;
  }
  function preview(opened: Opened) {
    if (!readyMappings(opened)) return;
    setProblem(undefined);
    setPreviewing(true);
  }
  const correct = (opened: Opened, corrections: MappingCorrections) =>
    void correcting.start(opened, (mapping) => actions.correctMapping(mapping, corrections));
  /** What a person has said of the sheet as a whole stays said. */
  const readAgain = (opened: Opened, rows: readonly [number, number]) =>
    void correcting.start(opened, async ({ sheet, unit }) => {
      const found = findSheet(opened.workbook, sheet)!;
      const again = await actions.readHeaderRows(found, rows, readingOf(opened));
      return unit && !again.unit ? actions.correctMapping(again, { unit: unit.code }) : again;
    });

  function close() {
    setForm(undefined);
    reading.reset();
    correcting.reset();
    applying.reset();
  }
  function backToList(): Command {
    return { label: words.file.backToList, run: close };
  }
  const failed = [reading, correcting, applying].find(({ state }) => state.status === 'failed');
  const notice = failed?.state.status === 'failed' && (
    <FailureNotice
      failure={failed.state.failure}
      what={failed === applying ? words.failure.writing : words.failure.reading}
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
    if (form.mappings.length === 0) {
      const { NothingFound } = form.screens;
      return { title, content: <NothingFound hidden={form.hidden} />, ...plain };
    }
    return newMetric.drillInWith(form.screens) ?? (isPreviewing ? numbersOf(form) : linesOf(form, title));
  }

  /** Its rows and columns and what they are matched with. */
  function linesOf(opened: Opened, title: string): DrillIn {
    const { purpose, shown } = opened;
    const { MappingScreen } = opened.screens;
    const see = { label: words.mapping.see(numbersOfAsked(opened)), run: () => preview(opened) };
    return {
      title,
      content: (
        <>
          {notice}
          <MappingScreen
            {...opened}
            today={today}
            onShow={(index) => setForm({ ...opened, shown: index })}
            onCorrect={(corrections) => correct(opened, corrections)}
            onHeaderRows={(rows) => readAgain(opened, rows)}
            onNewMetric={(line) => newMetric.open(line, opened, shown)}
            onlyOpen={onlyOpen}
            onOnlyOpen={setOnlyOpen}
            needsUnit={purpose.needsUnit}
            remembers={purpose.canRemember ? remembers : undefined}
            onRemember={setRemembers}
            problem={problem}
          />
          {aside}
        </>
      ),
      primary: purpose.previews ? see : accept(opened),
      close,
      isChoice: true,
    };
  }

  /** The numbers it comes to, cell by cell. */
  function numbersOf(opened: Opened): DrillIn {
    const { workbook, purpose, catalogue, roster } = opened;
    const { PreviewScreen } = opened.screens;
    const sheets = askedOf(opened).flatMap(({ mapping, preview }) => {
      const sheet = findSheet(workbook, mapping.sheet)!;
      return mapping.figures.length > 0 ? [{ mapping, sheet, ...preview! }] : [];
    });
    return {
      title: words.mapping.seen(numbersOfAsked(opened)),
      content: (
        <>
          {notice}
          <PreviewScreen
            sheets={sheets}
            purpose={purpose.previews ?? 'counted'}
            catalogue={catalogue}
            roster={roster}
            problem={problem}
          />
        </>
      ),
      primary: accept(opened),
      close: () => setPreviewing(false),
      isChoice: true,
    };
  }

  function accept(opened: Opened): Command {
    const { purpose, catalogue } = opened;
    const counted = askedOf(opened).map(({ mapping }) => mapping);
    const label = purpose.label(countMetrics(counted), numericMetrics(catalogue).length);
    return { label, run: () => void applying.start(opened) };
  }

  return {
    open: (read: () => Promise<MappedForm>, purpose: MappingPurpose) => void reading.start(read, purpose),
    drillIn: drillIn(),
  };
}

/** The mappings that are to be used, each with what taking it comes to where that is shown first. */
function askedOf({ mappings, previews, shown, purpose }: Opened) {
  const all = mappings.map((mapping, at) => ({ mapping, preview: previews[at] }));
  return purpose.oneSheet ? [all[shown]!] : all;
}

function numbersOfAsked(opened: Opened): number {
  return numbersTaken(askedOf(opened).flatMap(({ preview }) => preview ?? []));
}
