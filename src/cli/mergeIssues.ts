import type { MergeRequest, MergeResult } from '../actions/mergeReports';
import { describePeriod } from '../core/catalogue/period';
import type { MatchedUnit } from '../core/rollup/matchUnits';
import type { Submission } from '../core/rollup/submission';
import type { Language } from '../core/validation/describeIssue';
import { describeUnreadable } from '../core/validation/describeUnreadable';
import type { InputFile } from './inputFiles';
import { unusedLines } from './mergeLines';
import { fileIssue, type PlacedIssue, placedIssue } from './printedIssue';
import { RESULT_WORDS } from './resultWords';

/** An issue with the file it is about. */
export type FileIssue = PlacedIssue & { readonly file: string };

/** What is wrong in the files, and why a file that could be read was not taken. */
export function mergeIssues(
  result: MergeResult,
  inputs: readonly InputFile[],
  request: MergeRequest,
  language: Language,
): FileIssue[] {
  const words = RESULT_WORDS[language];
  return [
    ...result.submissions.flatMap((submission) => contentIssues(submission, inputs, language)),
    ...result.match.units.flatMap((unit) => unitIssues(unit, request, language)),
    ...strangerIssues(result, request, language),
    ...unusedLines(result).map(({ file }) => ({
      file: file!,
      ...fileIssue('notUsed', words.notUsed, 'hint'),
    })),
  ];
}

function contentIssues(
  { file, issues, reports }: Submission,
  inputs: readonly InputFile[],
  language: Language,
): FileIssue[] {
  const input = inputs.find(({ name }) => name === file);
  if (input && 'reason' in input) {
    return [{ file, ...fileIssue(input.reason.code, describeUnreadable(input.reason, language)) }];
  }
  if (reports.length + issues.length === 0) {
    return [{ file, ...fileIssue('noForm', RESULT_WORDS[language].noForm) }];
  }
  return issues.map((issue) => {
    const report = reports.find(({ sheet }) => sheet === issue.sheet);
    return { file, ...placedIssue(issue, language, report?.catalogue) };
  });
}

/** Why none of a unit's forms was taken, where the forms themselves don't say it. */
function unitIssues(
  { state, candidates }: MatchedUnit,
  { period }: MergeRequest,
  language: Language,
): FileIssue[] {
  const words = RESULT_WORDS[language];
  const describe = (one: MergeRequest['period']) => describePeriod(one, language);
  if (state === 'duplicate') {
    const { file } = candidates.at(-1)!;
    return [{ file, ...fileIssue(state, words.duplicate(candidates.length)) }];
  }
  if (state !== 'wrongPeriod') return [];
  return candidates.map(({ file, report }) => ({
    file,
    ...fileIssue(state, words.wrongPeriod(describe(report.period), describe(period))),
  }));
}

/** Reports of units that are not on the roster, such as an earlier summary left in the folder. */
function strangerIssues(
  { match, submissions }: MergeResult,
  { roster }: MergeRequest,
  language: Language,
): FileIssue[] {
  const words = RESULT_WORDS[language];
  const strangers = match.unmatched.filter(({ state, unit }) => state === 'unknownUnit' && unit);
  return strangers.map(({ file, state }) => {
    const reports = submissions.find((submission) => submission.file === file)?.reports ?? [];
    const isSummary = reports.some(({ role }) => role === 'summary');
    return {
      file,
      ...fileIssue(state, isSummary ? words.otherSummary : words.unknownUnit(roster.id)),
    };
  });
}
