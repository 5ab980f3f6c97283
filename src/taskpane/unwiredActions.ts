import { HostError } from '../actions/host';
import { prepareMerge } from '../actions/mergeReports';
import type { PaneActions } from './paneActions';

const refuse = () => Promise.reject(new HostError('notSupported'));

/** Stands in until the composition roots have a host: the pane draws, and whatever is asked of it is refused. */
export const unwiredActions: PaneActions = {
  check: refuse,
  insertTemplate: refuse,
  select: refuse,
  receiveFile: refuse,
  prepareMerge,
  mergeReports: refuse,
  prepareRollup: refuse,
  insertRollup: refuse,
  sampleFiles: refuse,
};
