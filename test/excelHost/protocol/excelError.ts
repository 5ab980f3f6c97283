/** A refusal as Excel words it: the code is Excel's own, the location `Range.values`. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location = '',
  ) {
    super(message);
  }
}

const MESSAGES = {
  AccessDenied: "You can't perform the requested operation.",
  ApiNotFound: "The API you're trying to use could not be found.",
  FormulaLengthExceedsLimit: 'The formula is longer than Excel allows.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
} as const;

/** The codes this host answers with. */
export type ErrorCode = keyof typeof MESSAGES;

/** A refusal to be thrown; the batch adds where it happened. */
export function refusal(code: ErrorCode, detail?: string): ExcelError {
  return new ExcelError(code, detail ?? MESSAGES[code]);
}

/** A member this host does not have: never a silent null, so that a test cannot pass on it. */
export function apiNotFound(location: string): ExcelError {
  return new ExcelError('ApiNotFound', `${MESSAGES.ApiNotFound} ${location}`, location);
}
