import { type ReactNode, useState } from 'react';
import { planFixes } from '../../actions/fixIssues';
import type { Done } from '../../actions/undo';
import { FailureNotice } from '../frame/FailureNotice';
import { Notice } from '../frame/Notice';
import { useWords } from '../messages/language';
import type { PaneContext } from '../paneContext';
import type { DrillIn } from '../paneView';
import { useAction } from '../useAction';
import type { Card } from './cards';
import { FixPreview } from './FixPreview';
import { countCells, fixLine, needsLook } from './fixes';

type Fixing = {
  /** Mends one issue at once where its button says all of it, else after a look. */
  readonly fixOne: (card: Card) => void;
  /** Shows before and after of these, and those that are left to a person; nothing is written before that. */
  readonly preview: (cards: readonly Card[], toSee?: readonly Card[]) => void;
  readonly isRunning: boolean;
  readonly drillIn: DrillIn | undefined;
  readonly notice: ReactNode;
  readonly forget: () => void;
};

/** Repairs: previewed, written together, taken back with one press. `onFixed` is told what was mended. */
export function useFixing(
  { actions, workbook, undoing }: PaneContext,
  onFixed: (cards: readonly Card[]) => void,
): Fixing {
  const words = useWords();
  const [shown, setShown] = useState<readonly Card[]>();
  const [toSee, setToSee] = useState<readonly Card[]>([]);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [isPressed, setPressed] = useState(false);
  const writing = useAction(async (cards: readonly Card[]): Promise<{ done: Done; count: number }> => {
    const issues = cards.map(({ issue }) => issue);
    const done = await actions.edit(planFixes(issues));
    const count = countCells(issues);
    undoing.record(words.undo.fixes(count), done);
    await workbook.check();
    onFixed(cards);
    return { done, count };
  });

  function preview(cards: readonly Card[], others: readonly Card[] = []) {
    writing.reset();
    setShown(cards);
    setToSee(others);
    setLeftOut(new Set());
    setPressed(false);
  }
  function apply(cards: readonly Card[]) {
    undoing.forget();
    void writing.start(cards);
    setShown(undefined);
  }
  function toggle(id: string) {
    setLeftOut(
      (before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]),
    );
  }

  function drillIn(cards: readonly Card[]): DrillIn {
    const chosen = cards.filter(({ id }) => !leftOut.has(id));
    const count = countCells(chosen.map(({ issue }) => issue));
    const isOne = cards.length === 1 && !cards[0]!.issue.fix?.certain;
    const presentOf = ({ issue }: Card) =>
      workbook.forms?.find(({ sheet }) => sheet === issue.sheet)?.present ?? {};
    return {
      title: isOne
        ? words.fix.titleOne(cards[0]!.issue.cell)
        : words.fix.title(countCells(cards.map(({ issue }) => issue))),
      content: (
        <FixPreview
          intro={isOne ? words.fix.introOne : words.fix.intro}
          lines={cards.map((card) => fixLine(card, presentOf(card), words))}
          leftOut={leftOut}
          onToggle={toggle}
          toSee={toSee.map((card) => fixLine(card, presentOf(card), words))}
          problem={isPressed && count === 0 ? words.fix.none : undefined}
        />
      ),
      primary: {
        label: words.fix.apply(count),
        run: () => (count === 0 ? setPressed(true) : apply(chosen)),
      },
      close: () => setShown(undefined),
      isChoice: true,
    };
  }

  function notice(): ReactNode {
    const { state } = writing;
    if (state.status === 'failed') {
      return <FailureNotice failure={state.failure} what={words.failure.writing} retry={writing.retry} />;
    }
    if (state.status !== 'done') return undefined;
    const command = undoing.commandFor(state.value.done);
    return command && <Notice intent="success" text={words.fix.done(state.value.count)} command={command} />;
  }

  return {
    fixOne: (card) => (needsLook(card.issue.fix!) ? preview([card]) : apply([card])),
    preview,
    isRunning: writing.state.status === 'running',
    drillIn: shown && drillIn(shown),
    notice: notice(),
    forget: writing.reset,
  };
}
