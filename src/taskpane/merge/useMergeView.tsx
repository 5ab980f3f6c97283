import { useState } from 'react';
import type { Match } from '../../core/rollup/matchUnits';
import { FailureNotice } from '../frame/FailureNotice';
import { Notice } from '../frame/Notice';
import { useLanguage, useWords } from '../messages/language';
import type { PaneContext } from '../paneContext';
import type { Command, PaneView } from '../paneView';
import { useAction } from '../useAction';
import { identityOf, summaryOf, unitReportsOf } from '../workbook/formIdentity';
import { MergeEmpty } from './MergeEmpty';
import { flawedUnits, lackingUnits, stateOfMatch, stateWithoutMatch } from './mergeState';
import { SummaryResult } from './SummaryResult';
import { useMergeList } from './useMergeList';
import { useMergeSource } from './useMergeSource';

/** Tổng hợp: nothing yet, the roster grid, or the summary that the workbook holds. */
export function useMergeView(context: PaneContext): PaneView {
  const { actions, workbook, kind, undoing } = context;
  const words = useWords();
  const language = useLanguage();
  /** Undefined: the workbook decides. */
  const [screen, setScreen] = useState<'list' | 'result'>();
  const from = useMergeSource(context, () => setScreen('list'));
  const { view: list, merged, own } = useMergeList(context, from, () => setScreen('result'));
  const going = useAction((sheet: string, cell: string) => actions.select(sheet, cell));
  const match = merged?.match;
  const summary = summaryOf(workbook.forms ?? [], merged?.sheet);

  if (summary && screen !== 'list') return resultView(summary.sheet, summary.report);
  return from.source ? list : emptyView();

  function emptyView(): PaneView {
    const ways: Command[] = [
      { label: words.merge.fromTabs, run: from.takeTabs },
      ...(kind === 'page' ? [{ label: words.merge.sample, run: from.takeSample }] : []),
      ...(summary ? [{ label: words.merge.toSummary, run: () => setScreen(undefined) }] : []),
    ];
    return {
      screen: 'no files',
      heading: words.state.noRoster,
      state: stateWithoutMatch(false, words),
      notice: from.notice,
      content: (
        <>
          {from.picker}
          <MergeEmpty ways={ways} />
        </>
      ),
      primary: { label: words.merge.choose, run: from.chooseFiles },
      waiting: from.waiting,
    };
  }

  function resultView(sheet: string, report: NonNullable<ReturnType<typeof summaryOf>>['report']): PaneView {
    const lacking = match ? lackingUnits(match) : [];
    const label = from.source ? words.result.toList : words.result.otherMerge;
    const links: Command[] = [...own.links, { label, run: () => setScreen('list') }];
    return {
      screen: 'totals',
      heading: identityOf(report, language),
      state: match
        ? stateOfMatch(match, lacking.length > 0 ? [words.state.lacking(lacking)] : [], words)
        : stateWithoutMatch(true, words),
      notice: resultNotice(),
      content: (
        <SummaryResult
          summary={report}
          remarks={match ? remarksAfter(match) : report.remark ? [report.remark] : []}
          onGo={(cell) => void going.start(sheet, cell)}
          links={links}
          hint={kind === 'page' && from.source === 'files' && merged ? words.ownSummary.onPage : undefined}
        />
      ),
      primary: { label: words.result.toSheet, run: () => void going.start(sheet, 'A1') },
      waiting: own.isRunning ? { text: words.merge.writing } : undefined,
      drillIn: own.drillIn,
    };
  }

  function resultNotice() {
    if (going.state.status === 'failed') {
      const { failure } = going.state;
      return <FailureNotice failure={failure} what={words.failure.selecting} retry={going.retry} />;
    }
    if (own.notice) return own.notice;
    if (!match) return undefined;
    const all = match.units.length;
    const text = words.result.done(all - lackingUnits(match).length, all);
    return <Notice intent="success" text={text} command={undoing.commandFor(merged?.done)} />;
  }

  /** What this merge lacks or includes, and what the units' own sheets say of themselves. */
  function remarksAfter(done: Match): string[] {
    const lacking = lackingUnits(done);
    const flawed = flawedUnits(done);
    const own = unitReportsOf(workbook.forms ?? []).flatMap(({ remark }) => remark ?? []);
    return [
      ...(lacking.length > 0 ? [words.result.lacking(lacking)] : []),
      ...(flawed.length > 0 ? [words.result.withErrors(flawed)] : []),
      ...new Set(own),
    ];
  }
}
