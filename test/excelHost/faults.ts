/**
 * What a host answers instead of running a batch. Numbers are those of Office's own error table, codes what the
 * client library makes of them for the add-in.
 */
export const FAULTS = {
  cellEdit: { number: 5004, code: 'InvalidOperationInCellEditMode', status: 400 },
  throttled: { number: 5102, code: 'ActivityLimitReached', status: 429 },
  requestTooLarge: { number: 5103, code: 'RequestPayloadSizeLimitExceeded', status: 400 },
  responseTooLarge: { number: 5104, code: 'ResponsePayloadSizeLimitExceeded', status: 400 },
  accessDenied: { number: 7000, code: 'AccessDenied', status: 401 },
} as const;

export type Fault = keyof typeof FAULTS;

/** An action to be refused: which request, counted from now, and at which use of a member (`Range.values`). */
export type Refusal = {
  readonly member: string;
  /** Which use of the member, the first when absent. */
  readonly use?: number;
  readonly code?: 'AccessDenied' | 'GeneralException' | 'InvalidArgument' | 'InvalidOperation';
};

/** Faults a test asks for: whole requests that fail, and single actions refused while the earlier ones stay done. */
export class Faults {
  readonly #requests: (Fault | undefined)[] = [];
  #refusals: { readonly refusal: Refusal; left: number }[] = [];

  /** Fails the next request, or the one after so many that succeed. */
  failRequest(fault: Fault, after = 0): void {
    this.#requests[after] = fault;
  }

  refuseAction(refusal: Refusal): void {
    this.#refusals.push({ refusal, left: refusal.use ?? 1 });
  }

  /** The fault of the request that has just come in. */
  takeRequest(): Fault | undefined {
    return this.#requests.shift();
  }

  /** The refusal of an action that is about to run. */
  takeAction(member: string): Refusal | undefined {
    const due = this.#refusals.find((one) => one.refusal.member === member && --one.left === 0);
    this.#refusals = this.#refusals.filter((one) => one !== due);
    return due?.refusal;
  }
}
