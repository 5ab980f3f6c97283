import { useAnnounce } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { planExplanation } from '../../actions/fixIssues';
import type { Done } from '../../actions/undo';
import { isAnswerable } from '../../core/validation/explained';
import { FailureNotice } from '../frame/FailureNotice';
import { Notice } from '../frame/Notice';
import { useWords } from '../messages/language';
import type { PaneContext } from '../paneContext';
import type { DrillIn } from '../paneView';
import { useAction } from '../useAction';
import { type Card, type CardGroup, nextCard } from './cards';
import { ExplainScreen } from './ExplainScreen';

type Explaining = {
  readonly open: (card: Card) => void;
  readonly canExplain: (card: Card) => boolean;
  readonly drillIn: DrillIn | undefined;
  readonly notice: ReactNode;
  readonly forget: () => void;
};

/** Reasons for warnings, one after the other, each written into its row's Giải trình cell. */
export function useExplaining(
  { actions, workbook, undoing }: PaneContext,
  groups: readonly CardGroup[],
): Explaining {
  const words = useWords();
  const { announce } = useAnnounce();
  const [opened, setOpened] = useState<Card>();
  const [text, setText] = useState('');
  const [isPressed, setPressed] = useState(false);
  const waiting = groups.filter(({ kind }) => kind === 'warning').flatMap(({ cards }) => cards);
  const writing = useAction(async (card: Card, reason: string): Promise<Done> => {
    const done = await actions.edit([planExplanation(card.issue.sheet, cellFor(card)!, reason)]);
    undoing.record(words.undo.explanation(card.issue.cell), done);
    await workbook.check();
    return done;
  });

  /** The Giải trình cell of the issue's row; none where the row is not a metric's or the column is gone. */
  function cellFor({ issue }: Card): string | undefined {
    const report = workbook.forms?.find(({ sheet }) => sheet === issue.sheet)?.report;
    return report?.lines[issue.metric ?? '']?.explanationCell;
  }
  const canExplain = (card: Card) => isAnswerable(card.issue) && cellFor(card) !== undefined;
  const rest = waiting.filter(canExplain);

  function open(card: Card) {
    writing.reset();
    const report = workbook.forms?.find(({ sheet }) => sheet === card.issue.sheet)?.report;
    setText(report?.lines[card.issue.metric ?? '']?.explanation?.text ?? '');
    setPressed(false);
    setOpened(card);
    void actions.select(card.issue.sheet, card.issue.cell).catch(() => undefined);
  }
  async function save(card: Card) {
    if (text.trim() === '') return setPressed(true);
    undoing.forget();
    const done = await writing.start(card, text);
    if (!done) return;
    // One reason answers all warnings of its row.
    const left = rest.filter(
      ({ issue }) => issue.sheet !== card.issue.sheet || issue.metric !== card.issue.metric,
    );
    announce(words.explain.saved(left.length), { polite: true });
    const next = nextCard([{ id: '', sheet: '', kind: 'warning', cards: left }], 'warning');
    if (next) open(next);
    else setOpened(undefined);
  }

  const drillIn: DrillIn | undefined = opened && {
    title: words.explain.title(rest.length),
    content: (
      <>
        {writing.state.status === 'failed' && (
          <FailureNotice failure={writing.state.failure} what={words.failure.writing} retry={writing.retry} />
        )}
        <ExplainScreen
          card={opened}
          text={text}
          onText={setText}
          isMissing={isPressed && text.trim() === ''}
        />
      </>
    ),
    primary: {
      label: rest.length > 1 ? words.explain.saveNext : words.explain.save,
      run: () => void save(opened),
    },
    close: () => setOpened(undefined),
    isChoice: true,
  };

  function notice(): ReactNode {
    if (writing.state.status !== 'done') return undefined;
    const command = undoing.commandFor(writing.state.value);
    return command && <Notice intent="success" text={words.explain.saved(rest.length)} command={command} />;
  }

  return { open, canExplain, drillIn, notice: notice(), forget: writing.reset };
}
