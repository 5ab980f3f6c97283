import { Caption1, useAnnounce } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { MergeRequest } from '../../actions/mergeReports';
import { shortNameOf } from '../../core/catalogue/unitTitle';
import { copyText } from '../copyText';
import { FailureNotice } from '../frame/FailureNotice';
import { Notice } from '../frame/Notice';
import { useMapping } from '../mapping/useMapping';
import { useLanguage, useWords } from '../messages/language';
import type { PaneContext } from '../paneContext';
import type { Command, PaneView, Waiting } from '../paneView';
import type { RowScene } from './describeRow';
import { MergeList } from './MergeList';
import { acceptedOf, acceptedWithErrors, groupRows, unitsWithErrors } from './mergeRows';
import { headingOf, namesakeSheets, stateOfMatch, stateWithoutMatch } from './mergeState';
import { ReadingList } from './ReadingList';
import { RowGroups } from './RowGroups';
import { useMergeChoice } from './useMergeChoice';
import type { MergeSource } from './useMergeSource';
import { useMerging } from './useMerging';
import { useOwnSummary } from './useOwnSummary';
import { usePreparedMerge } from './usePreparedMerge';
import { type ReadableFile, useRowDrillIn } from './useRowDrillIn';

/** The roster grid over what was read, the decisions about it, and the merge itself. */
export function useMergeList(context: PaneContext, from: MergeSource, onMerged: () => void) {
  const { actions, workbook, today, kind } = context;
  const words = useWords();
  const language = useLanguage();
  const choice = useMergeChoice(from.proposed, context);
  const { request, roster, period } = choice;
  const { prepared, failure, retry } = usePreparedMerge(actions, from.source, from.files, request);
  const match = prepared?.match;
  const groups = match && groupRows(match, choice.leftOut);
  const rows = groups ? Object.values(groups).flat() : [];
  const scene: RowScene | undefined = roster && period && { roster, period, today, words, language };
  const [copied, setCopied] = useState<string>();
  const mapping = useMapping(context);
  function map({ name, sha256, workbook: file }: ReadableFile) {
    if (!request) return;
    mapping.open(
      async () => ({ ...(await actions.proposeMappings(file, request)), name, ...periodAndRoster(request) }),
      {
        label: words.mapping.accept,
        previews: 'counted',
        needsUnit: true,
        oneSheet: false,
        canRemember: true,
        async apply(mappings, remembers, { catalogue }) {
          const known = request.memory;
          const memory = remembers ? await actions.rememberMappings(known, mappings, catalogue) : known;
          choice.readAs(sha256, mappings, memory);
          return undefined;
        },
      },
    );
  }
  const own = useOwnSummary(context);
  const { knownForms } = actions;
  useEffect(() => {
    if (from.source) knownForms().then(choice.learn, () => undefined);
  }, [from.source, knownForms, choice.learn]);
  const { open, drillIn } = useRowDrillIn({
    rows,
    prepared,
    files: from.dated,
    choice,
    scene,
    source: from.source,
    onMap: map,
  });
  const rosterRef = useRef<HTMLButtonElement>(null);

  const merging = useMerging(context, from, onMerged);
  function restart() {
    from.restart();
    choice.reset();
    merging.forget();
  }

  const toDecide = groups?.decide.length ?? 0;
  const accepted = match ? acceptedOf(match).length : 0;
  const isProvisional = toDecide > 0 || (match !== undefined && acceptedWithErrors(match).length > 0);
  const mergeCommand: Command = {
    label: (isProvisional ? words.merge.mergeProvisional : words.merge.merge)(
      accepted,
      roster?.units.length ?? 0,
    ),
    run: () => request && merging.merge(request),
  };
  const state = match
    ? stateOfMatch(match, toDecide > 0 ? [words.state.toDecide(toDecide)] : [], words)
    : stateWithoutMatch(false, words);
  useSpoken(match && !from.isReading ? state.text : undefined);

  function primary(): Command {
    const [undecided] = groups?.decide ?? [];
    if (undecided) return { label: words.merge.review(toDecide), run: () => open(undecided) };
    if (accepted > 0) return mergeCommand;
    if (!roster) return { label: words.roster.choose, run: () => rosterRef.current?.focus() };
    return { label: words.merge.choose, run: from.chooseFiles };
  }

  function waiting(): Waiting | undefined {
    if (from.waiting) return from.waiting;
    if (merging.isRunning || own.isRunning) return { text: words.merge.writing };
    const isPreparing = from.source === 'tabs' && request && !prepared && !failure;
    return isPreparing ? { text: words.merge.readingTabs } : undefined;
  }

  function notice(): ReactNode {
    if (merging.notice) return merging.notice;
    if (failure) return <FailureNotice failure={failure} what={words.failure.reading} retry={retry} />;
    if (own.notice) return own.notice;
    if (copied) return <Notice intent="info" text={copied} />;
    return from.notice;
  }

  const missing =
    match?.units.filter(({ state }) => state === 'missing').map(({ unit }) => shortNameOf(unit)) ?? [];
  async function copyMissing() {
    // A pane may be refused the clipboard: then the list is there to be read.
    const isCopied = await copyText(missing.join('\n'));
    setCopied(isCopied ? words.assign.copied(missing) : words.assign.notCopied(missing));
  }

  /** Over the tabs there are, or over those that merging files has added and that stand yet. */
  const { merged } = merging;
  const stands = kind === 'excel' && workbook.forms?.some(({ sheet }) => sheet === merged?.sheet);
  const fillable = from.source === 'tabs' ? accepted > 0 && request : stands && merged?.request;
  const fillOwn: Command[] = fillable
    ? [{ label: words.ownSummary.link, run: () => own.begin(fillable) }]
    : [];
  const links: Command[] = [
    ...(toDecide > 0 && accepted > 0 ? [mergeCommand] : []),
    ...fillOwn,
    ...(missing.length > 0 ? [{ label: words.assign.copyMissing, run: () => void copyMissing() }] : []),
    { label: words.merge.restart, run: restart },
  ];
  const namesakes =
    from.source === 'files' && match && !merged ? namesakeSheets(match, workbook.forms ?? []) : [];
  const view: PaneView = {
    screen: 'units',
    heading: roster ? headingOf(roster, period, language) : words.state.noRoster,
    state,
    notice: notice(),
    content: (
      <>
        {from.picker}
        <MergeList
          choice={choice}
          today={today}
          rosterRef={rosterRef}
          addFiles={from.source === 'files' ? from.chooseFiles : undefined}
          hasErrors={match !== undefined && (choice.includeErrors || unitsWithErrors(match).length > 0)}
          links={links}
        >
          {namesakes.length > 0 && <Caption1>{words.merge.namesakes(namesakes)}</Caption1>}
          {from.queue && !groups && <ReadingList {...from.queue} />}
          {groups && roster && period && (
            <RowGroups groups={groups} scene={{ roster, period, today }} onOpen={open} />
          )}
        </MergeList>
      </>
    ),
    primary: primary(),
    waiting: waiting(),
    drillIn: mapping.drillIn ?? own.drillIn ?? drillIn,
  };
  return { view, merged, own: { links: fillOwn, ...own } };
}

const periodAndRoster = ({ roster, period }: MergeRequest) => ({ roster, period });

/** Says a line aloud whenever it changes. */
function useSpoken(text: string | undefined): void {
  const { announce } = useAnnounce();
  useEffect(() => {
    if (text) announce(text, { polite: true });
  }, [announce, text]);
}
