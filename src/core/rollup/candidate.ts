import { isSamePeriod } from '../catalogue/period';
import { type Issue, ruleOf } from '../report/issue';
import type { Report } from '../report/report';
import type { Submission } from './submission';

/** A report with the file it came in. */
export type Candidate = {
  readonly file: string;
  readonly sha256: string;
  readonly report: Report;
  readonly issues: readonly Issue[];
};

/** The issues of one report of a submission. */
export function issuesOf(submission: Submission, { sheet }: Pick<Report, 'sheet'>): Issue[] {
  return submission.issues.filter((issue) => issue.sheet === sheet);
}

export function candidatesOf(submission: Submission): Candidate[] {
  const { file, sha256, reports } = submission;
  return reports.map((report) => ({ file, sha256, report, issues: issuesOf(submission, report) }));
}

export function hasErrors({ issues }: Pick<Candidate, 'issues'>): boolean {
  return issues.some(({ severity }) => severity === 'error');
}

/** Carries a mark of secrecy. */
export function isSecret({ issues }: Pick<Candidate, 'issues'>): boolean {
  return issues.some((issue) => ruleOf(issue) === 'V23');
}

/** Made from another version of the form than the one in use. */
export function isOtherVersion({ issues }: Candidate): boolean {
  return issues.some(({ key }) => key === 'V16.version');
}

/** Where a preferred file has a report for the same period, the others of that period stand back. */
export function preferred(candidates: readonly Candidate[], prefer: readonly string[]): readonly Candidate[] {
  const chosen = candidates.filter(({ file }) => prefer.includes(file));
  return candidates.filter(
    (one) =>
      chosen.includes(one) || !chosen.some(({ report }) => isSamePeriod(report.period, one.report.period)),
  );
}

/** The same file received twice is one report. */
export function distinct(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(
    (one, index) =>
      candidates.findIndex(
        ({ sha256, report }) => sha256 === one.sha256 && report.sheet === one.report.sheet,
      ) === index,
  );
}
