/** What became of a unit or of a file that fits no unit. */
export type SubmissionState =
  | 'accepted'
  | 'missing'
  | 'duplicate'
  | 'unknownUnit'
  | 'wrongPeriod'
  | 'wrongVersion'
  | 'hasErrors'
  | 'unreadable';
