import type { WorkbookHost } from '../../actions/host';
import { sealReport } from '../../actions/sealReport';
import type { SealedNow } from '../paneActions';
import { momentOf } from './momentOf';

export { reopenReport } from '../../actions/sealReport';

/** Seals a report with the time by this machine's clock. */
export function sealNow(host: WorkbookHost, { signing, ...request }: SealedNow) {
  return sealReport(host, { ...request, signing: { ...signing, at: momentOf(new Date()) } });
}
