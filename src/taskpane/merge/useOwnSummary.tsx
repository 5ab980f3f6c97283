import { Body1, Caption1 } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { OwnSummaryPreview, OwnSummaryRequest } from '../../actions/fillOwnSummary';
import type { MergeRequest } from '../../actions/mergeReports';
import type { Done } from '../../actions/undo';
import { describePeriod, parsePeriod } from '../../core/catalogue/period';
import { isOfOtherPeriod } from '../../core/mapping/otherPeriod';
import type { LeftFigure, OccupiedCell, QualifiedCell } from '../../core/rollup/planOwnSummary';
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
import { lackingUnits } from './mergeState';

type Previewed = {
  readonly request: OwnSummaryRequest;
  readonly preview: OwnSummaryPreview;
  /** Units of the roster whose sheets are not added. */
  readonly lacking: readonly string[];
};

/** Formulas for the matched cells of the person's own summary sheet; what stands there stays unless they say so. */
export function useOwnSummary(context: PaneContext) {
  const { actions, workbook, undoing } = context;
  const words = useWords();
  const language = useLanguage();
  const mapping = useMapping(context);
  const [previewed, setPreviewed] = useState<Previewed>();
  const [replaced, setReplaced] = useState<ReadonlySet<string>>(new Set());
  const filling = useAction(async (request: OwnSummaryRequest): Promise<{ done: Done; text: string }> => {
    const { done, cells, occupied, left } = await actions.fillOwnSummary(request);
    undoing.record(words.ownSummary.what, done);
    await workbook.refresh();
    const kept = occupied.length + left.filter(({ present }) => present).length;
    return { done, text: words.ownSummary.done(request.mapping.sheet, cells, kept) };
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
          const preview = await actions.previewOwnSummary(asked);
          const { match } = await actions.prepareRollup(request);
          setReplaced(new Set());
          setPreviewed({ request: asked, preview, lacking: lackingUnits(match) });
          return undefined;
        },
      },
    );
  }

  function previewScreen({ request, preview, lacking }: Previewed): DrillIn {
    const { occupied, left, qualified } = preview;
    const isFilled = ({ why, present }: LeftFigure) => why === 'noFigure' && present !== undefined;
    const filled = left.filter(isFilled).map(({ cell }) => cell);
    const unfilled = left.filter((one) => !isFilled(one)).map(({ cell }) => cell);
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
          {lacking.length > 0 && <Body1>{words.result.lacking(lacking)}</Body1>}
          {occupied.length > 0 && (
            <FixPreview
              intro={words.ownSummary.occupied}
              lines={occupied.map(lineOf)}
              leftOut={keep}
              onToggle={toggle}
              problem={undefined}
            />
          )}
          {qualified.length > 0 && (
            <Caption1>{words.ownSummary.qualified(qualified.map(estimateOf))}</Caption1>
          )}
          {filled.length > 0 && <Caption1>{words.ownSummary.leftFilled(filled)}</Caption1>}
          {unfilled.length > 0 && <Caption1>{words.ownSummary.left(unfilled)}</Caption1>}
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
  // A formula of the sheet's own may come to something else once the cells it reads are filled.
  const held = present.formula ?? present.value;
  const before = isCellError(held) ? held.error : shown(held);
  const after = isCellError(content.value) ? content.value.error : shown(content.value);
  return { id: cell, cell, before, after, count: 1 };
}

const estimateOf = ({ cell, qualifier, content: { value } }: QualifiedCell) =>
  `${cell} (${qualifier} ${typeof value === 'number' ? figure(value) : ''})`;
