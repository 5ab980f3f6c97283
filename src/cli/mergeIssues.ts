import type { MergeRequest, MergeResult } from '../actions/mergeReports';
import { describePeriod } from '../core/catalogue/period';
import type { MatchedUnit } from '../core/rollup/matchUnits';
import type { Submission } from '../core/rollup/submission';
import type { Language } from '../core/validation/describeIssue';
import { describeUnreadable } from '../core/validation/describeUnreadable';
import type { InputFile } from './inputFiles';
import type { ForeignFile } from './mapping/foreignFiles';
import { chooseSheet } from './mapping/foreignIssues';
import { unusedLines } from './mergeLines';
import { missingParts } from './missingParts';
import { otherForms } from './otherForm';
import { fileIssue, type PlacedIssue, placedIssue } from './printedIssue';
import { RESULT_WORDS } from './resultWords';

/** An issue with the file it is about. */
export type FileIssue = PlacedIssue & { readonly file: string };

/** What was merged from which files, those without codes apart. */
export type MergeScene = {
  readonly inputs: readonly InputFile[];
  readonly foreign: readonly ForeignFile[];
  readonly request: MergeRequest;
  readonly language: Language;
};

/** What is wrong in the files, and why a file that could be read was not taken. */
export function mergeIssues(result: MergeResult, scene: MergeScene): FileIssue[] {
  const { request, language } = scene;
  const words = RESULT_WORDS[language];
  return [
    ...result.submissions.flatMap((submission) => contentIssues(submission, scene)),
    ...result.match.units.flatMap((unit) => unitIssues(unit, scene)),
    ...result.match.units.flatMap((unit) => otherFormIssues(unit, scene)),
    ...strangerIssues(result, request, language),
    ...unusedLines(result).map(({ file }) => ({
      file: file!,
      ...fileIssue('notUsed', words.notUsed, 'hint'),
    })),
  ];
}

function contentIssues(
  { file, sha256, issues, reports }: Submission,
  { inputs, foreign, language }: MergeScene,
): FileIssue[] {
  const input = inputs.find(({ name }) => name === file);
  if (input && 'reason' in input) {
    return [{ file, ...fileIssue(input.reason.code, describeUnreadable(input.reason, language)) }];
  }
  if (reports.length + issues.length === 0) {
    if (foreign.some((one) => one.sha256 === sha256)) return [];
    return [{ file, ...fileIssue('noForm', RESULT_WORDS[language].noForm) }];
  }
  return issues.map((issue) => {
    const report = reports.find(({ sheet }) => sheet === issue.sheet);
    return { file, ...placedIssue(issue, language, report?.catalogue) };
  });
}

/** Why none of a unit's forms was taken, where the forms themselves don't say it. */
function unitIssues({ state, candidates }: MatchedUnit, scene: MergeScene): FileIssue[] {
  const { language, request } = scene;
  const { period } = request;
  const words = RESULT_WORDS[language];
  const describe = (one: MergeRequest['period']) => describePeriod(one, language);
  if (state === 'duplicate') {
    const { file, sha256 } = candidates.at(-1)!;
    const own = scene.foreign.find((one) => one.sha256 === sha256);
    const isOneFile = candidates.every((candidate) => candidate.sha256 === sha256);
    const count = candidates.length;
    const message = own && isOneFile ? chooseSheet(own, scene, count) : words.duplicate(count);
    return [{ file, ...fileIssue(state, message) }];
  }
  if (state !== 'wrongPeriod') return [];
  const parts = missingParts(
    candidates.map(({ report }) => report.period),
    period,
  );
  if (parts) {
    const { given, missing } = parts;
    const due = missing.map(describe).join(', ');
    const message = words.missingParts(describe(period), given.length, given.length + missing.length, due);
    return [{ file: candidates.at(-1)!.file, ...fileIssue('missingParts', message) }];
  }
  return candidates.map(({ file, report }) => ({
    file,
    ...fileIssue(state, words.wrongPeriod(describe(report.period), describe(period))),
  }));
}

/** A form that was taken though it is not the unit's own. */
function otherFormIssues(unit: MatchedUnit, { foreign, language }: MergeScene): FileIssue[] {
  const forms = otherForms(unit, ({ sha256 }) => foreign.some((one) => one.sha256 === sha256));
  return forms.map(({ file, own, due }) => ({
    file,
    ...fileIssue(
      'otherForm',
      RESULT_WORDS[language].otherForm(own.label[language], due.label[language]),
      'hint',
    ),
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
