import { fillOwnSummary, type OwnSummaryPreview, type OwnSummaryRequest } from '../actions/fillOwnSummary';
import { forgetDependents } from '../actions/forgetDependents';
import type { WorkbookHost } from '../actions/host';
import type { Done } from '../actions/undo';

/** Fills the person's own summary; results of theirs that may have become wrong go, and come back when it is undone. */
export async function fillOwnSummaryHere(
  host: WorkbookHost,
  request: OwnSummaryRequest,
): Promise<OwnSummaryPreview & { readonly done: Done }> {
  const filled = await fillOwnSummary(host, request);
  const { added, edited } = filled.done;
  const forgotten = await forgetDependents(
    host,
    edited.map(({ edit }) => edit),
  );
  return { ...filled, done: { added, edited: [...edited, ...forgotten.edited] } };
}
