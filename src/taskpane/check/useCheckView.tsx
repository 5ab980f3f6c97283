import { useAnnounce } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { CheckedForm } from '../../actions/checkWorkbook';
import { FailureNotice } from '../frame/FailureNotice';
import { useLanguage, useWords } from '../messages/language';
import type { PaneContext } from '../paneContext';
import type { Command, PaneView, Waiting } from '../paneView';
import { useSealing } from '../seal/useSealing';
import { useAction } from '../useAction';
import { useWorkbookLines } from '../workbook/useWorkbookLines';
import { countOf, issuesOf } from '../workbook/workbookState';
import { BeforeCheck } from './BeforeCheck';
import { CheckResults } from './CheckResults';
import { type Card, groupIssues, nextCard } from './cards';
import { describeCard } from './describeCard';
import { countCells, safeFixes, unsureFixes } from './fixes';
import { LostGuards } from './LostGuards';
import { useExplaining } from './useExplaining';
import { useFixing } from './useFixing';

/** Kiểm tra: everything found in the forms of the workbook, one card each, and the way from one to the next. */
export function useCheckView(context: PaneContext): PaneView {
  const { actions, workbook, marks, guards, kind, showTab } = context;
  const words = useWords();
  const language = useLanguage();
  const { announce } = useAnnounce();
  const [hasRun, setHasRun] = useState(false);
  const [selected, setSelected] = useState<string>();
  const [toggled, setToggled] = useState<readonly string[]>();
  const checking = useAction(workbook.check);
  const going = useAction(({ issue }: Card) => actions.select(issue.sheet, issue.cell));
  const lines = useWorkbookLines(context);

  const forms = workbook.forms ?? [];
  const groups = hasRun ? groupIssues(forms) : [];
  const worst = groups.map(({ kind: of }) => of).sort((a, b) => RANK[a] - RANK[b])[0];
  const open = toggled ?? groups.flatMap(({ id, kind: of }) => (of === worst ? [id] : []));
  const fixing = useFixing(context, selectAfter);
  const explaining = useExplaining(context, groups);
  const safe = safeFixes(groups);
  const sealing = useSealing(context);

  async function check() {
    clearNotices();
    const found = await checking.start();
    if (!found) return;
    marks.draw(found);
    guards.look(found);
    setHasRun(true);
    setToggled(undefined);
    announce(describeCounts(found), { polite: true });
  }
  function clearNotices() {
    going.reset();
    fixing.forget();
    explaining.forget();
    context.undoing.forget();
    guards.forget();
    sealing.forget();
  }
  /** The card after the mended ones, so that one press follows the other; who has gone to another meanwhile stays there. */
  function selectAfter(mended: readonly Card[]) {
    const all = groups.flatMap(({ cards }) => cards);
    const from = all.findIndex(({ id }) => id === mended.at(-1)?.id);
    const rest = all.filter((card) => !mended.includes(card));
    const next = (rest.find((card) => all.indexOf(card) > from) ?? rest[0])?.id;
    setSelected((now) => (rest.some(({ id }) => id === now) && mended.length === 1 ? now : next));
  }
  function describeCounts(found: readonly CheckedForm[]): string {
    const issues = issuesOf(found);
    const [errors, warnings, hints] = SEVERITIES.map((severity) => countOf(issues, severity));
    return words.check.counts(errors!, warnings!, hints!);
  }
  function go(card: Card) {
    setSelected(card.id);
    const group = groups.find(({ cards }) => cards.includes(card));
    if (group && !open.includes(group.id)) setToggled([...open, group.id]);
    clearNotices();
    void going.start(card);
    announce(describeCard(card, group?.cards ?? [], words, language), { polite: true });
    if (kind === 'excel') announce(words.nav.toSheet, { polite: true });
  }

  function primary(): Command {
    if (workbook.forms?.length === 0) return { label: words.check.toForm, run: () => showTab('form') };
    if (safe.length > 0) {
      const count = countCells(safe.map(({ issue }) => issue));
      return { label: words.fix.all(count), run: () => fixing.preview(safe, unsureFixes(groups)) };
    }
    const error = nextCard(groups, 'error', selected);
    if (error) return { label: words.check.nextError, run: () => go(error) };
    const warning = litWarning() ?? nextCard(groups, 'warning', selected);
    if (warning && explaining.canExplain(warning)) {
      return { label: words.explain.next, run: () => explaining.open(warning) };
    }
    if (warning) return { label: words.check.nextWarning, run: () => go(warning) };
    if (hasRun && sealing.command) return sealing.command;
    return { label: hasRun ? words.check.again : words.check.run, run: () => void check() };
  }

  /** The warning a person is at is the first to be explained, not the one below it. */
  function litWarning(): Card | undefined {
    const waiting = groups.flatMap(({ kind: of, cards }) => (of === 'warning' ? cards : []));
    return waiting.find((card) => card.id === selected && explaining.canExplain(card));
  }

  function content(): ReactNode {
    if (!workbook.forms) return undefined;
    if (!hasRun || forms.length === 0) return <BeforeCheck forms={forms} />;
    return (
      <>
        {sealing.content}
        {guards.lost > 0 && guards.restore && <LostGuards cells={guards.lost} restore={guards.restore} />}
        <CheckResults
          groups={groups}
          hasErrors={worst === 'error'}
          open={open}
          onOpen={setToggled}
          selected={selected}
          actions={{
            go,
            fix: fixing.fixOne,
            fixAll: (cards) => fixing.preview(cards),
            explain: explaining.open,
            canExplain: explaining.canExplain,
          }}
        />
      </>
    );
  }

  function waiting(): Waiting | undefined {
    if (checking.state.status === 'running') return { text: words.check.busy, stop: checking.reset };
    if (guards.isRunning) return { text: words.guards.busy };
    return fixing.isRunning ? { text: words.fix.busy } : undefined;
  }

  function notice(): ReactNode {
    if (checking.state.status === 'failed') {
      return (
        <FailureNotice
          failure={checking.state.failure}
          what={words.failure.reading}
          retry={() => void check()}
        />
      );
    }
    if (going.state.status !== 'failed') return sealing.notice ?? fixing.notice ?? explaining.notice;
    return <FailureNotice failure={going.state.failure} what={words.failure.selecting} retry={going.retry} />;
  }

  return {
    screen: hasRun ? 'issues' : 'check',
    ...lines,
    notice: notice(),
    content: content(),
    primary: primary(),
    drillIn: sealing.drillIn ?? explaining.drillIn ?? fixing.drillIn,
    waiting: waiting(),
  };
}

const SEVERITIES = ['error', 'warning', 'hint'] as const;
const RANK = { error: 0, warning: 1, hint: 2, explained: 3 } as const;
