/// <reference types="@microsoft/office-js/dist/office" />
import { HostError, type HostErrorCode } from '../../actions/host';

/** What Office's codes mean for a person; those not named here are `failed`. */
const CODES: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: 'cellEdit',
  ActivityLimitReached: 'busy',
  ServerBusy: 'busy',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  // Sheets and workbooks under protection are met before anything is written: what is left is the file itself.
  AccessDenied: 'readOnly',
  ApiNotFound: 'notSupported',
  NotImplemented: 'notSupported',
  UnsupportedOperation: 'notSupported',
};

/**
 * Runs a batch in Excel, waiting until the person has left the cell they are editing. Every refusal of Office comes
 * out as a HostError, without Office's own words; what is not Office's (a bug of ours) comes out as it is.
 * `previous` is the context of an earlier batch whose objects are used again.
 */
export async function runExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  previous?: Excel.RequestContext,
): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true, ...(previous && { previousObjects: previous }) }, work);
  } catch (error) {
    throw hostErrorOf(error);
  }
}

/** Office's errors may be of another realm: they are told by their code. */
function hostErrorOf(error: unknown): unknown {
  if (error instanceof HostError) return error;
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? new HostError(CODES[code] ?? 'failed') : error;
}
