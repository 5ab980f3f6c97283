import type { CheckedForm, UnreadFile } from '../../../src/core/findings/finding';
import { fileOf } from '../rollup/miniProvince';

type Filled = Parameters<typeof fileOf>[1];

/** A file with one form filled in so, as checked on its own. */
export function formFinding(file: string, filled: Filled = {}): CheckedForm {
  const { sha256, reports, issues } = fileOf(file, filled);
  const [report] = reports;
  if (!report) throw new Error(`no form in ${file}`);
  return { file, sha256, sheet: report.sheet, report, issues, remarks: [] };
}

export const LOCKED: UnreadFile = { file: 'khoa.xlsx', sha256: 'aa', reason: { code: 'password' } };

export const IN_VIETNAMESE = { language: 'vi', day: '2024-12-16' } as const;
export const IN_ENGLISH = { language: 'en', day: '2024-12-16' } as const;
