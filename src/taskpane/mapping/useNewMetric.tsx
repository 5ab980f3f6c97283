import { useState } from 'react';
import type { CatalogueProblem } from '../../core/catalogue/catalogueProblem';
import type { ProposedMetric } from '../../core/mapping/proposeMetric';
import type { AddedMetric } from '../../core/ownCatalogue/addMetric';
import { findSheet } from '../../core/sheet/snapshot';
import { FailureNotice } from '../frame/FailureNotice';
import { useWords } from '../messages/language';
import type { PaneContext } from '../paneContext';
import type { DrillIn } from '../paneView';
import { useAction } from '../useAction';
import { placeOf } from './correctionOf';
import type { MappedForm } from './mappedForm';
import type { MappingLine } from './mappingLines';
import { type DraftFields, fieldsOf, type MissingField, missingOf, saidOf } from './metricDraft';
import type * as screens from './screens';

type Asked = {
  readonly line: MappingLine;
  readonly form: MappedForm;
  readonly proposed: ProposedMetric;
  readonly fields: DraftFields;
  readonly missing: readonly MissingField[];
  readonly problems: readonly CatalogueProblem[];
  /** The unit that the form's figures are brought to, where another was chosen. */
  readonly scaled?: string | undefined;
};

type Added = Extract<AddedMetric, { ok: true }>;

/** A row that is none of the metrics made one of the province's own, after asking; `onAdded` takes it from there. */
export function useNewMetric(
  { actions }: PaneContext,
  onAdded: (line: MappingLine, added: Added) => Promise<void>,
) {
  const words = useWords();
  const [asked, setAsked] = useState<Asked>();
  const proposing = useAction(async (line: MappingLine, form: MappedForm, shown: number) => {
    const mapping = form.mappings[shown]!;
    const sheet = findSheet(form.workbook, mapping.sheet);
    const proposed = await actions.draftOfRow(mapping, placeOf(line), form.catalogue, sheet);
    setAsked({ line, form, proposed, fields: fieldsOf(proposed), missing: [], problems: [] });
  });
  const adding = useAction(async ({ line, form, proposed, fields }: Asked) => {
    const said = saidOf(fields);
    if (!said) return tell({ missing: missingOf(fields), problems: [], scaled: undefined });
    const added = await actions.addMetric(form.catalogue, proposed, said);
    if ('scaled' in added) return tell({ missing: [], problems: [], scaled: added.scaled });
    if (!added.ok) return tell({ missing: [], problems: added.problems, scaled: undefined });
    await onAdded(line, added);
    setAsked(undefined);
  });
  const tell = (told: Pick<Asked, 'missing' | 'problems' | 'scaled'>) =>
    setAsked((was) => was && { ...was, ...told });
  const failed = [proposing, adding].find(({ state }) => state.status === 'failed');

  function drillInWith({ MetricScreen }: typeof screens): DrillIn | undefined {
    if (!asked) return undefined;
    return {
      title: words.mapping.newMetricTitle,
      content: (
        <>
          {failed?.state.status === 'failed' && (
            <FailureNotice failure={failed.state.failure} what={words.failure.reading} retry={failed.retry} />
          )}
          <MetricScreen
            fields={asked.fields}
            onChange={(fields) => setAsked({ ...asked, fields })}
            catalogue={asked.form.catalogue}
            text={asked.line.text}
            missing={asked.missing}
            problems={asked.problems}
            scaled={asked.scaled}
          />
        </>
      ),
      primary: { label: words.mapping.addMetric, run: () => void adding.start(asked) },
      close: () => setAsked(undefined),
      isChoice: true,
    };
  }

  return {
    open: (line: MappingLine, form: MappedForm, shown: number) => void proposing.start(line, form, shown),
    drillInWith,
  };
}
