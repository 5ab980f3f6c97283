import { Body1, Caption1 } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { OwnSummaryPreview, OwnSummaryRequest } from '../../actions/fillOwnSummary';
import type { MergeRequest } from '../../actions/mergeReports';
import type { Done } from '../../actions/undo';
import { describePeriod, parsePeriod } from '../../core/catalogue/period';
import { isOfOtherPeriod } from '../../core/mapping/otherPeriod';
import type { OccupiedCell } from '../../core/rollup/planOwnSummary';
import { isCellError } from '../../core/sheet/snapshot';
import { figure } from '../../core/validation/messages/phrases';
import { FixPreview } from '../check/FixPreview';
import { FailureNotice } from '../frame/FailureNotice';
import { Notice } from '../frame/Notice';
import { useMapping } from '../mapping/useMapping';
import { useLanguage, useWords } from '../messages/language';
import type { PaneContext } from '../paneContext';
import type { DrillIn } from '../paneView';
import { useAction } from '../useAction';

type Previewed = { readonly request: OwnSummaryRequest; readonly preview: OwnSummaryPreview };

/** Formulas for the matched cells of the person's own summary sheet; what stands there stays unless they say so. */
export function useOwnSummary(context: PaneContext) {
  const { actions, workbook, undoing } = context;
  const words = useWords();
  const language = useLanguage();
  const mapping = useMapping(context);
  const [previewed, setPreviewed] = useState<Previewed>();
  const [replaced, setReplaced] = useState<ReadonlySet<string>>(new Set());
  const filling = useAction(async (request: OwnSummaryRequest): Promise<{ done: Done; text: string }> => {
    const { done, cells, occupied } = await actions.fillOwnSummary(request);
    undoing.record(words.ownSummary.what, done);
    await workbook.refresh();
    const kept = occupied.filter(({ cell }) => !request.replace?.includes(cell));
    return { done, text: words.ownSummary.done(request.mapping.sheet, cells, kept.length) };
  });

  function begin(request: MergeRequest) {
    filling.reset();
    undoing.forget();
    mapping.open(
      async () => {
        const proposal = await actions.proposeOpenSummaries(request);
        const { roster, period } = request;
        return { ...proposal, name: words.ownSummary.open, roster, period };
      },
      {
        label: words.ownSummary.next,
        previews: false,
        needsUnit: false,
        oneSheet: true,
        canRemember: false,
        async apply([chosen], _, { catalogue }) {
          if (isOfOtherPeriod(chosen!, request.period)) {
            const own = parsePeriod(chosen!.period!);
            return words.ownSummary.otherPeriod(
              own ? describePeriod(own, language) : chosen!.period!,
              describePeriod(request.period, language),
            );
          }
          const asked = { ...request, catalogue, mapping: chosen! };
          setReplaced(new Set());
          setPreviewed({ request: asked, preview: await actions.previewOwnSummary(asked) });
          return undefined;
        },
      },
    );
  }

  function previewScreen({ request, preview }: Previewed): DrillIn {
    const { occupied, left } = preview;
    const close = () => setPreviewed(undefined);
    const keep = new Set(occupied.flatMap(({ cell }) => (replaced.has(cell) ? [] : [cell])));
    const toggle = (cell: string) =>
      setReplaced((was) => new Set(was.has(cell) ? [...was].filter((one) => one !== cell) : [...was, cell]));
    const fill = () => {
      close();
      void filling.start({ ...request, replace: [...replaced] });
    };
    return {
      title: words.ownSummary.title(request.mapping.sheet),
      content: (
        <>
          <Body1>{words.ownSummary.willFill(preview.cells)}</Body1>
          {occupied.length > 0 && (
            <FixPreview
              intro={words.ownSummary.occupied}
              lines={occupied.map(lineOf)}
              leftOut={keep}
              onToggle={toggle}
              problem={undefined}
            />
          )}
          {left.length > 0 && <Caption1>{words.ownSummary.left(left.map(({ cell }) => cell))}</Caption1>}
        </>
      ),
      primary: { label: words.ownSummary.fill(preview.cells + replaced.size), run: fill },
      close,
      isChoice: true,
    };
  }

  function notice(): ReactNode {
    const { state } = filling;
    if (state.status === 'failed') {
      return <FailureNotice failure={state.failure} what={words.failure.writing} retry={filling.retry} />;
    }
    if (state.status !== 'done') return undefined;
    const command = undoing.commandFor(state.value.done);
    return command && <Notice intent="success" text={state.value.text} command={command} />;
  }

  return {
    begin,
    drillIn: mapping.drillIn ?? (previewed && previewScreen(previewed)),
    notice: notice(),
    isRunning: filling.state.status === 'running',
  };
}

function lineOf({ cell, present, content }: OccupiedCell) {
  const shown = (value: unknown) => (typeof value === 'number' ? figure(value) : String(value ?? ''));
  const before = isCellError(present.value) ? present.value.error : shown(present.value);
  const after = isCellError(content.value) ? content.value.error : shown(content.value);
  return { id: cell, cell, before, after, count: 1 };
}
