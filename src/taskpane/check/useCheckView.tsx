import { useAnnounce } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { CheckedForm } from '../../actions/checkWorkbook';
import { FailureNotice } from '../frame/FailureNotice';
import { useLanguage, useWords } from '../messages/language';
import type { PaneContext } from '../paneContext';
import type { Command, PaneView } from '../paneView';
import { useAction } from '../useAction';
import { useWorkbookLines } from '../workbook/useWorkbookLines';
import { countOf, issuesOf } from '../workbook/workbookState';
import { BeforeCheck } from './BeforeCheck';
import { CheckResults } from './CheckResults';
import { type Card, groupIssues, nextCard } from './cards';
import { describeCard } from './describeCard';

/** Kiểm tra: everything found in the forms of the workbook, one card each, and the way from one to the next. */
export function useCheckView(context: PaneContext): PaneView {
  const { actions, workbook, kind, showTab } = context;
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
  const worst = groups.map(({ severity }) => severity).sort((a, b) => RANK[a] - RANK[b])[0];
  const open = toggled ?? groups.flatMap(({ id, severity }) => (severity === worst ? [id] : []));

  async function check() {
    going.reset();
    const found = await checking.start();
    if (!found) return;
    setHasRun(true);
    setToggled(undefined);
    announce(describeCounts(found), { polite: true });
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
    going.reset();
    void going.start(card);
    announce(describeCard(card, group?.cards ?? [], words, language), { polite: true });
    if (kind === 'excel') announce(words.nav.toSheet, { polite: true });
  }

  function primary(): Command {
    if (workbook.forms?.length === 0) return { label: words.check.toForm, run: () => showTab('form') };
    const error = nextCard(groups, 'error', selected);
    if (error) return { label: words.check.nextError, run: () => go(error) };
    const warning = nextCard(groups, 'warning', selected);
    if (warning) return { label: words.check.nextWarning, run: () => go(warning) };
    return { label: hasRun ? words.check.again : words.check.run, run: () => void check() };
  }

  function content(): ReactNode {
    if (!workbook.forms) return undefined;
    if (!hasRun || forms.length === 0) return <BeforeCheck forms={forms} />;
    return (
      <CheckResults
        groups={groups}
        hasErrors={worst === 'error'}
        open={open}
        onOpen={setToggled}
        selected={selected}
        onGo={go}
        onAgain={() => void check()}
      />
    );
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
    if (going.state.status !== 'failed') return undefined;
    return <FailureNotice failure={going.state.failure} what={words.failure.selecting} retry={going.retry} />;
  }

  return {
    screen: hasRun ? 'issues' : 'check',
    ...lines,
    notice: notice(),
    content: content(),
    primary: primary(),
    waiting:
      checking.state.status === 'running' ? { text: words.check.busy, stop: checking.reset } : undefined,
  };
}

const SEVERITIES = ['error', 'warning', 'hint'] as const;
const RANK = { error: 0, warning: 1, hint: 2 } as const;
