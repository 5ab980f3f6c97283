import type { ReceivedFile } from '../../actions/receivedFile';
import { describePeriod, isSamePeriod } from '../../core/catalogue/period';
import { type Candidate, distinct, hasErrors, preferred } from '../../core/rollup/candidate';
import type { MatchedUnit } from '../../core/rollup/matchUnits';
import type { Submission } from '../../core/rollup/submission';
import type { UnmatchedFile } from '../../core/rollup/unmatched';
import { describeUnreadable } from '../../core/validation/describeUnreadable';
import { describeRoster } from '../form/RosterField';
import type { RowScene } from './describeRow';
import type { FileFacts } from './FileDetail';

/** What there is to show of a unit: its reports that count, else all that no other was preferred to. */
export function unitFacts(matched: MatchedUnit, scene: RowScene, prefer: readonly string[]): FileFacts[] {
  const shown = matched.accepted?.sources ?? distinct(preferred(matched.candidates, prefer));
  return shown.map(({ file, sha256, report, issues }) => ({
    file,
    sha256,
    report,
    issues,
    remark: unitRemark(matched, scene, { report, issues }),
  }));
}

function unitRemark(
  { state }: MatchedUnit,
  { words, language, period }: RowScene,
  { report, issues }: Pick<Candidate, 'report' | 'issues'>,
): string | undefined {
  if (state === 'hasErrors') return hasErrors({ issues }) ? words.file.hasErrors : undefined;
  if (state !== 'wrongPeriod' || isSamePeriod(report.period, period)) return undefined;
  return words.file.otherPeriod(describePeriod(report.period, language), describePeriod(period, language));
}

/** What there is to show of a file that fits no unit. */
export function fileFacts(
  unmatched: UnmatchedFile,
  submissions: readonly Submission[],
  files: readonly ReceivedFile[],
  scene: RowScene,
): FileFacts {
  const { file, sha256 } = unmatched;
  const submission = submissions.find((one) => one.file === file && one.sha256 === sha256);
  const read = new Set(submission?.reports.map(({ sheet }) => sheet));
  const issues = submission?.issues.filter(({ sheet }) => !read.has(sheet)) ?? [];
  return { file, sha256, issues, remark: fileRemark(unmatched, files, scene) };
}

function fileRemark(
  { file, state, unit, reason }: UnmatchedFile,
  files: readonly ReceivedFile[],
  { words, language, roster }: RowScene,
): string | undefined {
  const received = files.find(({ name }) => name === file);
  if (received && 'reason' in received) return describeUnreadable(received.reason, language);
  if (state === 'unknownUnit' && unit) return words.file.unknownUnit(unit, describeRoster(roster, words));
  return reason === 'noForm' ? words.file.noForm : undefined;
}
