import type { Language } from '../validation/describeIssue';
import { findingsEn } from './wordsEn';
import { type FindingsWords, findingsVi } from './wordsVi';

export const FINDINGS_WORDS: Readonly<Record<Language, FindingsWords>> = { vi: findingsVi, en: findingsEn };

/** How findings become sheets. */
export type FindingsOptions = {
  readonly language: Language;
  /** The day of the check, ISO. */
  readonly day: string;
  /** Names of sheets that stand in the workbook already. */
  readonly taken?: readonly string[] | undefined;
};
